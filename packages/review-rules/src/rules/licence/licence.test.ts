import { type CaseRecord, procedures } from '@zhifa/domain'
import { sampleLaw, sampleRegistry } from '@zhifa/domain/testing'
import { describe, expect, it } from 'vitest'
import { after, copyOf, drop, edit, entry, people } from '../../../testing/edit-record'
import { lawfulLicence, lawfulRevocation } from '../../../testing/lawful-others'
import { judged, type Row } from '../../../testing/spoilt'
import { judge } from '../../rule'
import { CaseView } from '../../view/case-view'
import { reviewRules } from '..'

const granted = (): CaseRecord => lawfulLicence()
const renewed = (): CaseRecord => lawfulLicence({ kind: 'renewal' })

/** An application that was not accepted, on some article. */
const notAccepted = (basis: string): CaseRecord =>
  after({ ...granted(), entries: granted().entries.slice(0, 1) }, 'application', {
    step: 'non-acceptance',
    data: { number: '示卫公不受〔2026〕1号', reason: '不属于本机关职权范围。', basis: [basis] },
  })

/** A licence that was taken back because the law changed. */
const recalled = (): CaseRecord =>
  after(drop(granted(), 'closing', 'archiving'), 'delivery', {
    step: 'recall',
    approvedBy: people('agency-head')[0]!,
    data: { number: '示卫公撤回〔2026〕1号', ground: '所依据的规定已经修改。', compensation: '无损失。' },
  })

const cancelled = (record: CaseRecord, ground: string): CaseRecord =>
  after(record, 'recall', {
    step: 'cancellation',
    approvedBy: people('agency-head')[0]!,
    data: { number: '示卫公注〔2026〕1号', ground, detail: 'x' },
  })

/** Cancelled because it ran out, on 14 October. */
const expired = (until: string): CaseRecord =>
  edit(
    edit(lawfulRevocation(), 'cancellation', () => ({ ground: 'expired' })),
    'grant',
    () => ({ until }),
  )

const rows: readonly Row[] = [
  ['law.licence-basis-in-force', 'not accepted on an unknown norm', () => notAccepted('虚构法 1')],
  ['law.licence-basis-in-force', 'not accepted on the right article', () => notAccepted('行政许可法 32.1(2)'), 'met'],
  ['law.licence-basis-in-force', 'nothing was refused', () => granted(), 'not-arising'],
  ['law.licence-basis-binding', 'not accepted on a file standard', () => notAccepted('辽宁省行政执法案卷立卷标准 1')],
  [
    'documents.licence-acceptance-receipt',
    'asked of one not accepted',
    () => notAccepted('行政许可法 32'),
    'undetermined',
  ],
  ['discretion.licence-recall-compensated', 'asked of a recall', recalled, 'undetermined'],
  ['discretion.licence-recall-compensated', 'nothing was recalled', granted, 'not-arising'],
  ['procedure.licence-revocation-heard', 'asked of a recall', recalled, 'undetermined'],
  ['procedure.licence-revocation-heard', 'nothing was taken back', granted, 'not-arising'],
  ['procedure.licence-cancellation-founded', 'after a recall as well', () => cancelled(recalled(), 'revoked'), 'met'],
  [
    'procedure.licence-cancellation-founded',
    'on another ground',
    () => cancelled(recalled(), 'dissolved'),
    'not-arising',
  ],
  ['procedure.licence-cancellation-founded', 'on its last day, when it still holds', () => expired('2026-10-14')],
  ['procedure.licence-cancellation-founded', 'on the day after', () => expired('2026-10-13'), 'met'],
  [
    'procedure.licence-renewal-decided-before-end',
    'the old licence is not named',
    () => edit(renewed(), 'application', () => ({ licence: undefined })),
    'undetermined',
  ],
  [
    'procedure.licence-renewal-decided-before-end',
    'on its last day',
    () => edit(renewed(), 'application', () => ({ licence: { number: 'x', until: '2026-09-28' } })),
    'met',
  ],
  [
    'facts.licence-supplement-received',
    'only before it was told what is missing',
    () => after(drop(granted(), 'supplement'), 'application', copyOf(granted(), 'supplement')),
  ],
  [
    'evidence.licence-technical-result',
    'the result was there before the review began',
    () => after(drop(granted(), 'technical-review-end'), 'acceptance', copyOf(granted(), 'technical-review-end')),
  ],
  [
    'procedure.licence-technical-time-told',
    'told afterwards, though another test had ended before it began',
    () =>
      after(
        edit(granted(), 'technical-review', () => ({ toldOn: '2026-09-16' })),
        'acceptance',
        copyOf(granted(), 'technical-review-end'),
      ),
  ],
  [
    'procedure.licence-delivered-in-time',
    'closed at once and never delivered',
    () => entry(drop(granted(), 'delivery'), 'archiving', () => ({ on: '2026-11-10' })),
  ],
  [
    'documents.licence-not-back-dated',
    'begins on the day it was granted',
    () => edit(granted(), 'grant', () => ({ from: '2026-09-28' })),
    'met',
  ],
]

describe('the rules on licences', () => {
  it.each(rows.map((row) => [row[0], row[1], row] as const))('%s: %s [L3.1] [L3.2]', (_, __, row) => {
    expect(judged(row)).toBe(row[3] ?? 'not-met')
  })

  it("count the time by a bureau's own procedure where it has one [L3.1]", () => {
    const builtIn = procedures.get('licence.ordinary')!
    const { starts: _, ...acceptance } = builtIn.steps.acceptance!
    const untimed = { ...builtIn, steps: { ...builtIn.steps, acceptance } }
    const rule = reviewRules.get('procedure.licence-extended-before-the-end')!
    const context = { law: sampleLaw, registry: sampleRegistry }
    expect(judge(rule, new CaseView(granted(), context))).toBe('met')
    expect(judge(rule, new CaseView(granted(), { ...context, procedures: [untimed] }))).toBe('undetermined')
  })

  it('take the time as it stood before it was extended, to the day [L3.1]', () => {
    const rule = reviewRules.get('procedure.licence-extended-before-the-end')!
    const read = (on: string) => {
      const record = entry(granted(), 'decision-extension', () => ({ on }))
      return rule.reads(new CaseView(record, { law: sampleLaw, registry: sampleRegistry }))
    }
    // Accepted on 8 September; 20 working days without the three of the test; 20 September and 10 October are worked,
    // 25 September and 1 to 7 October are not.
    const end = '2026-10-15'
    expect(read('2026-09-16')).toEqual({ first: '2026-09-16', second: end })
    expect(read(end)).toEqual({ first: end, second: end })
  })
})
