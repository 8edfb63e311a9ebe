import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleLaw as law } from '../../testing'
import type { CaseRecord, Entry } from '../case/record/entry'
import { payloads } from '../payloads'
import { countedActs } from './counted-acts'
import { countFigures } from './figures/counted'
import { profileOf } from './profile'
import { countedSorts, statistics, statisticsOf } from './tables'

type Act = readonly [step: string, on: string, data?: object]
const record = (procedure: string, ...acts: readonly Act[]): CaseRecord => ({
  ...{ id: `${procedure}-${JSON.stringify(acts)}`, procedure, agency: 'demo-bureau', cause: 'demo' },
  entries: acts.map(([step, on, data = {}], i): Entry => ({ seq: i + 1, step, on, by: [], data })),
})
const tableOf = (records: readonly CaseRecord[], year = 2026) =>
  statistics(records, { law, period: { year } }).tables.find(({ table }) => table === 'remedy')!
const counts = (records: readonly CaseRecord[], year?: number): Record<string, number> =>
  Object.fromEntries(tableOf(records, year).columns.flatMap(({ id, count }) => (count > 0 ? [[id, count]] : [])))

const party = { kind: 'organisation', name: '示例' }
const decision: Act = ['decision', '2025-12-01', { party, penalties: [{ kind: 'fine', amount: 300_000 }] }]
const remedied = ['penalty.ordinary', 'penalty.simple'] as const

describe('the table of remedies', () => {
  it('has a column for every kind of remedy and every result that the law knows', () => {
    const { columns } = profileOf('remedy', '2026-12-31')
    const sorts = columns.flatMap((column) => column.sorts)
    expect(new Set(sorts).size).toBe(sorts.length)
    const { kind, result } = payloads['penalty.ordinary']['remedy-result'].shape
    for (const each of [...kind.options, ...result.options]) expect(sorts).toContain(each)
  })

  it.each(remedied)(
    '%s: counts what was asked, what came of it and what the bureau did, by the day of each act',
    (of) => {
      const one = record(
        of,
        decision,
        ['remedy', '2025-12-31', { kind: 'reconsideration' }],
        ['remedy-result', '2026-02-01', { kind: 'reconsideration', result: 'revoked', redo: true }],
        ['remedy', '2026-02-10', { kind: 'suit' }],
        ['refund', '2026-02-20', { amount: 300_000 }],
        ['compensation-claim', '2026-03-01', { amount: 900_000 }],
        ['compensation-decision', '2026-04-01', { compensate: true, amount: 20_000 }],
      )
      expect(counts([one])).toEqual({
        ...{ revoked: 1, redo: 1, suit: 1, refund: 1 },
        ...{ 'compensation-claim': 1, compensated: 1 },
      })
      expect(counts([one], 2025)).toEqual({ reconsideration: 1 })
      expect(tableOf([one]).amount).toEqual({ title: '退还和赔偿金额（元）', fen: 320_000, text: '3200.00' })
    },
  )

  it('adds no sum that was refused, and none that was asked for', () => {
    const refused = record(
      'coercion.measure',
      ['imposition', '2026-01-01', { kind: 'seizure' }],
      ['compensation-claim', '2026-03-01', { amount: 900_000 }],
      ['compensation-decision', '2026-04-01', { compensate: false, amount: 900_000 }],
      ['decision-revocation', '2026-04-02'],
    )
    expect(counts([refused])).toEqual({ 'compensation-claim': 1, 'compensation-refused': 1, 'self-revocation': 1 })
    expect(tableOf([refused]).amount?.fen).toBe(0)
  })

  it('leaves the decision in the table of penalties, whatever became of it', () => {
    const fallen = record(
      'penalty.ordinary',
      ['decision', '2026-01-01', decision[2]!],
      ['remedy-result', '2026-02-01', { kind: 'suit', result: 'void' }],
    )
    expect(countedActs(fallen).map(({ table }) => table)).toEqual(['penalty', 'remedy'])
  })
})

const anyDay = fc
  .integer({ min: 0, max: 729 })
  .map((n) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10))
const anyAct: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(fc.constant('remedy'), anyDay, fc.record({ kind: fc.constantFrom('reconsideration', 'suit') })),
  fc.tuple(
    fc.constant('remedy-result'),
    anyDay,
    fc.record({ result: fc.constantFrom('upheld', 'changed', 'revoked', 'unlawful', 'void', 'withdrawn', 'rejected') }),
  ),
  fc.tuple(fc.constant('refund'), anyDay, fc.record({ amount: fc.integer({ min: 1, max: 1_000_000 }) })),
  fc.tuple(
    fc.constant('compensation-decision'),
    anyDay,
    fc.record({ compensate: fc.boolean(), amount: fc.integer({ min: 0, max: 1_000_000 }) }),
  ),
)

it('counts each act in one column of one year, and gives the same from figures that a database keeps', () => {
  fc.assert(
    fc.property(fc.array(fc.array(anyAct, { maxLength: 8 }), { maxLength: 5 }), (cases) => {
      const records = cases.map((acts, i) => ({ ...record('penalty.ordinary', decision, ...acts), id: `case-${i}` }))
      const acts = cases.flat()
      const years = [2025, 2026].map((year) => tableOf(records, year))
      const total = years.flatMap(({ columns }) => columns).reduce((sum, { count }) => sum + count, 0)
      expect(total).toBe(acts.length)
      const money = acts.reduce((sum, [step, , data]) => {
        const { amount = 0, compensate } = (data ?? {}) as { amount?: number; compensate?: boolean }
        return step === 'remedy' || (step === 'compensation-decision' && !compensate) ? sum : sum + amount
      }, 0)
      expect(years.reduce((sum, { amount }) => sum + (amount?.fen ?? 0), 0)).toBe(money)
      const { groups } = countFigures(records, { law, asOf: '2026-12-31', from: '2026-01-01', to: '2026-12-31' })
      const kept = statisticsOf(countedSorts(groups), { law, period: { year: 2026 } })
      const { acts: _, ...table } = tableOf(records, 2026)
      expect(kept.tables.find(({ table }) => table === 'remedy')).toEqual(table)
    }),
    { numRuns: 60 },
  )
})
