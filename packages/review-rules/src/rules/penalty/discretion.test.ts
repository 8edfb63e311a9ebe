import type { CaseRecord } from '@zhifa/domain'
import { describe, expect, it } from 'vitest'
import { after, copyOf, drop, edit, lawful } from '../../../testing/edit-record'
import { judged, type Row } from '../../../testing/spoilt'

const fine = (yuan: number) => ({ kind: 'fine', amount: yuan * 100 })
const warning = { kind: 'warning' }

/** A warning and a fine of 3,000 元 are told; the defence is adopted; this is ordered. */
const ordered = (record: CaseRecord, ...penalties: readonly object[]) => edit(record, 'decision', () => ({ penalties }))
const adopted = () => edit(lawful(), 'defence-review', () => ({ adopted: 'all' }))

/** Once more: a notice of this fine, and whatever follows it. */
const toldAgain = (yuan: number, ...then: readonly { step: string }[]) =>
  after(
    adopted(),
    'defence-review',
    {
      ...copyOf(lawful(), 'prior-notice'),
      data: { ...(copyOf(lawful(), 'prior-notice').data as object), proposal: [warning, fine(yuan)] },
    },
    ...then,
  )

const instalments = (...yuan: readonly number[]) => ({
  step: 'deferral',
  data: {
    appliedOn: '2026-11-17',
    reason: '经济困难',
    until: '2026-12-31',
    instalments: yuan.map((each, i) => ({ dueOn: `2026-12-0${i + 1}`, amount: each * 100 })),
  },
})
const applied = { step: 'deferral-application', data: { receivedOn: '2026-11-17', reason: '经济困难' } }
const paid = (yuan: number) => ({ step: 'payment', data: { amount: yuan * 100, receipt: 'x', channel: 'bank' } })
const granted = (...acts: readonly { step: string }[]) => after(drop(lawful(), 'payment'), 'decision-service', ...acts)

/** Gains of 800 元 were found. */
const gains = (...proposal: readonly object[]) =>
  ordered(
    edit(lawful(), 'investigation-end', () => ({ gains: 80_000 })),
    ...proposal,
  )

const rows: readonly Row[] = [
  [
    'discretion.tier-kept',
    'the report does not say the tier',
    () => drop(lawful(), 'investigation-end'),
    'undetermined',
  ],
  ['discretion.adopted-defence-shows', 'a smaller fine', () => ordered(adopted(), warning, fine(2000)), 'met'],
  ['discretion.adopted-defence-shows', 'the same, in another order', () => ordered(adopted(), fine(3000), warning)],
  [
    'discretion.adopted-defence-shows',
    'a smaller fine told anew, and decided as told',
    () => ordered(toldAgain(2000), warning, fine(2000)),
    'met',
  ],
  [
    'discretion.adopted-defence-shows',
    'adopted again after the second notice, and no longer changed',
    () => ordered(toldAgain(2000, copyOf(adopted(), 'defence-review')), warning, fine(2000)),
  ],
  ['discretion.adopted-defence-shows', 'nobody told anything', () => drop(adopted(), 'prior-notice'), 'undetermined'],
  [
    'discretion.adopted-defence-shows',
    'adopted in part',
    () => edit(lawful(), 'defence-review', () => ({ adopted: 'partly' })),
    'not-arising',
  ],
  ['discretion.adopted-defence-shows', 'not decided yet', () => drop(adopted(), 'decision'), 'not-arising'],
  [
    'discretion.correction-ordered',
    'ordered apart, before the decision',
    () =>
      after(
        edit(lawful(), 'decision', () => ({ correction: undefined })),
        'scene-inspection',
        { step: 'correction-order', data: { content: '立即改正', dueOn: '2026-10-20', basis: ['行政处罚法 28.1'] } },
      ),
    'met',
  ],
  [
    'discretion.gains-confiscated',
    'beside a warning',
    () => gains(warning, { kind: 'confiscation-of-gains', amount: 80_000 }),
    'met',
  ],
  ['discretion.gains-confiscated', 'a fine instead', () => gains(fine(3000))],
  ['discretion.gains-confiscated', 'none were found', lawful, 'not-arising'],
  ['discretion.instalments-add-up', 'to the whole fine', () => granted(instalments(1000, 2000)), 'met'],
  [
    'discretion.instalments-add-up',
    'to what a payment had left',
    () => granted(paid(1000), instalments(500, 1500)),
    'met',
  ],
  [
    'discretion.instalments-add-up',
    'to the whole fine, of which a part had been paid',
    () => granted(paid(1000), instalments(1000, 2000)),
  ],
  [
    'discretion.instalments-add-up',
    'to the whole fine, of which the first is paid since',
    () => granted(instalments(1000, 2000), paid(1000)),
    'met',
  ],
  [
    'discretion.instalments-add-up',
    'to a fine that no decision orders',
    () => drop(granted(instalments(1000, 2000)), 'decision'),
    'undetermined',
  ],
  [
    'discretion.instalments-add-up',
    'put off as a whole',
    () => granted({ step: 'deferral', data: { appliedOn: '2026-11-17', reason: 'x', until: '2026-12-31' } } as never),
    'not-arising',
  ],
  ['procedure.deferral-applied', 'as was asked for', () => granted(applied, instalments(1000, 2000)), 'met'],
  ['procedure.deferral-applied', 'nobody asked', () => granted(instalments(1000, 2000))],
  [
    'procedure.deferral-applied',
    'twice, and asked once',
    () => granted(applied, instalments(1000, 2000), instalments(1500, 1500)),
  ],
  ['procedure.deferral-applied', 'asked, but nothing granted', () => granted(applied), 'not-arising'],
]

describe('the rules on discretion in penalties', () => {
  it.each(rows.map((row) => [row[0], row[1], row] as const))('%s: %s [L3.1] [L3.2]', (_, __, row) => {
    expect(judged(row)).toBe(row[3] ?? 'not-met')
  })
})
