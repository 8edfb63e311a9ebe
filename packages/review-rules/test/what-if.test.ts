import { fileURLToPath } from 'node:url'
import { type CaseRecord, china, type Entry, lawBook, registry } from '@zhifa/domain'
import {
  sampleBureau,
  sampleCrimeTransfer,
  sampleLaw,
  samplePlan,
  sampleRecord,
  sampleRegistry,
  sampleRegistryData,
} from '@zhifa/domain/testing'
import { describe, expect, it } from 'vitest'
import { CaseView, type ReviewContext, reviewRules } from '../src'
import { edit } from '../testing/edit-record'
import { lawfulExecution, lawfulLicence, lawfulMeasure, lawfulRevocation } from '../testing/lawful-others'
import { heard, person, preserved } from '../testing/spoilt'

const context: ReviewContext = { law: sampleLaw, registry: sampleRegistry }

/** What every rule says of a record: its outcome, and the names of the values that it lacks. */
function said(record: CaseRecord, other: Partial<ReviewContext> = {}): Map<string, string> {
  const view = new CaseView(record, { ...context, on: '2026-12-01', ...other })
  const { findings, notArising } = reviewRules.findings(view)
  return new Map([
    ...findings.map((item): [string, string] => {
      const missing = item.missing.map((name) => name.split(' ')[0])
      return [item.rule, missing.length > 0 ? `${item.outcome} 缺${missing.join('、')}` : item.outcome]
    }),
    ...notArising.map((id): [string, string] => [id, 'not-arising']),
  ])
}

function difference(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): string[] {
  return [...now]
    .flatMap(([id, is]) => (before.get(id) === is ? [] : [`  ${id} ${before.get(id) ?? '—'} → ${is}`]))
    .sort()
}

const numbered = (record: CaseRecord, entries: readonly Entry[]): CaseRecord => ({
  ...record,
  entries: entries.map((item, i) => ({ ...item, seq: i + 1 })),
})

/** The same case with one thing changed at a time: as it grows, without each act, with each act twice, late, or done by a stranger. */
function changes(record: CaseRecord): readonly (readonly [string, CaseRecord])[] {
  const { entries } = record
  return entries.flatMap((entry, i) => {
    const name = `${i + 1} ${entry.step}`
    const { approvedBy: _, recordings: __, ...bare } = entry
    const stranger = { ...bare, by: [{ id: 'nobody', name: '无名' }] }
    return [
      [
        `没有 ${name}`,
        numbered(
          record,
          entries.filter((item) => item !== entry),
        ),
      ],
      [
        `重复 ${name}`,
        numbered(
          record,
          entries.flatMap((item) => (item === entry ? [item, item] : [item])),
        ),
      ],
      [`最后 ${name}`, numbered(record, [...entries.filter((item) => item !== entry), { ...entry, on: '2027-03-01' }])],
      [`生人、无批准、无音像 ${name}`, numbered(record, entries.with(i, stranger))],
    ] as const
  })
}

const others: readonly (readonly [string, Partial<ReviewContext>])[] = [
  [
    '没有机关',
    { registry: registry({ ...sampleRegistryData, agencies: [{ ...sampleRegistryData.agencies[0]!, id: 'other' }] }) },
  ],
  ['没有人员', { registry: registry({ ...sampleRegistryData, officers: [] }) }],
  [
    '受委托的机关',
    {
      registry: registry({
        ...sampleRegistryData,
        agencies: [
          {
            ...sampleRegistryData.agencies[0]!,
            kind: 'entrusted',
            categories: ['inspection'],
            government: '市政府',
            court: '法庭',
          },
        ],
      }),
    },
  ],
  [
    '法规数据没有参数、期限、案由',
    {
      law: lawBook(
        { ...china, parameters: [], causes: [], periods: china.periods.map((one) => ({ ...one, versions: [] })) },
        { ...sampleBureau, parameters: [], benchmarks: [] },
      ),
    },
  ],
  ['两千年的审核', { on: '2000-01-01' }],
]

const cases: readonly (readonly [string, () => CaseRecord])[] = [
  ['penalty', () => sampleRecord()],
  ['penalty-heard', () => heard()],
  ['penalty-preserved', () => preserved()],
  [
    'penalty-of-a-person',
    () =>
      edit(
        edit(sampleRecord(), 'investigation-end', () => ({ party: person })),
        'decision',
        () => ({ party: person }),
      ),
  ],
  ['licence', () => lawfulLicence({ heard: true })],
  ['licence-renewed', () => lawfulLicence({ kind: 'renewal' })],
  ['licence-refused', () => lawfulLicence({ decide: 'refuse' })],
  ['licence-revoked', () => lawfulRevocation()],
  ['measure', () => lawfulMeasure()],
  ['measure-in-an-emergency', () => lawfulMeasure(true)],
  ['execution', () => lawfulExecution()],
  ['transfer', () => sampleCrimeTransfer()],
  ['plan', () => samplePlan()],
]

/**
 * What would the rules say if: one page for each lawful case. It changes only on purpose: renew it with
 * `npx vitest run --project review-rules test/what-if -u` and review the difference.
 */
describe('what the rules would say, had one thing been otherwise', () => {
  it.each(cases)('%s [L3.1] [L3.2]', async (name, make) => {
    const record = make()
    const whole = said(record)
    let before: ReadonlyMap<string, string> = said({ ...record, entries: [] })
    const growing = record.entries.flatMap((entry, i) => {
      const now = said({ ...record, entries: record.entries.slice(0, i + 1) })
      const lines = difference(before, now)
      before = now
      return [`做到 ${i + 1} ${entry.step}`, ...lines]
    })
    const pages = [
      '尚无记录',
      ...difference(new Map(), said({ ...record, entries: [] })),
      ...growing,
      ...changes(record).flatMap(([what, changed]) => [what, ...difference(whole, said(changed))]),
      ...others.flatMap(([what, other]) => [what, ...difference(whole, said(record, other))]),
    ]
    await expect(`${pages.join('\n')}\n`).toMatchFileSnapshot(
      fileURLToPath(new URL(`./golden/what-if-${name}.txt`, import.meta.url)),
    )
  })
})
