import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleLaw as law, sampleRecord } from '../../testing'
import type { CaseRecord, Entry } from '../case/record/entry'
import type { PenaltyItem } from '../penalty/penalty-item'
import { countedActs } from './counted-acts'
import { spanOf, statisticsDue } from './period'
import {
  CountingRule,
  countingRules,
  profileOf,
  StatisticsProfile,
  statisticsProfiles,
  UnknownProfileError,
} from './profile'
import { type StatisticsContext, type StatisticsTable, statistics, statisticsRows } from './tables'

type Line = [step: string, on: string, data?: unknown]
const record = (procedure: string, ...lines: Line[]): CaseRecord => ({
  id: `${procedure}-${lines.map((line) => line.join()).join('-')}`,
  procedure,
  agency: 'demo-bureau',
  cause: 'demo',
  entries: lines.map(([step, on, data = {}], i): Entry => ({ seq: i + 1, step, on, by: [], data })),
})
const decided = (on: string, ...penalties: PenaltyItem[]) => record('penalty.ordinary', ['decision', on, { penalties }])
const warning: PenaltyItem = { kind: 'warning' }
const fine = (amount: number): PenaltyItem => ({ kind: 'fine', amount })
const gains = (amount: number): PenaltyItem => ({ kind: 'confiscation-of-gains', amount })
const goods = (amount?: number): PenaltyItem => ({
  kind: 'confiscation-of-property',
  description: '一批',
  ...(amount === undefined ? {} : { amount }),
})
const revoked: PenaltyItem = { kind: 'licence-revocation', licence: '演示许可证' }

const table = (
  records: CaseRecord[],
  id: StatisticsTable['table'],
  extra: Partial<StatisticsContext> = {},
): StatisticsTable => {
  const found = statistics(records, { law, period: { year: 2026 }, ...extra }).tables.find((item) => item.table === id)
  if (!found) throw new Error(id)
  return found
}
const counts = (found: StatisticsTable): Record<string, number> =>
  Object.fromEntries(found.columns.filter((column) => column.count > 0).map((column) => [column.id, column.count]))

describe('yearly tables', () => {
  it('a decision with several kinds counts once, in the heaviest kind [R5.1]', () => {
    const found = table(
      [
        decided('2026-03-01', warning, fine(100)),
        decided('2026-03-02', warning),
        decided('2026-03-03', revoked, fine(5), gains(7)),
      ],
      'penalty',
    )
    expect(counts(found)).toEqual({ warning: 1, fine: 1, 'licence-revocation': 1 })
    expect(found.total).toEqual({ title: '合计（宗）', count: 3 })
  })

  it('a kind without a column of its own counts with the rest only when no named kind stands beside it', () => {
    const old = { profiles: { penalty: 'penalty.2018' } }
    const criticism: PenaltyItem = { kind: 'criticism' }
    expect(counts(table([decided('2026-01-02', criticism)], 'penalty', old))).toEqual({ other: 1 })
    expect(counts(table([decided('2026-01-02', criticism, warning)], 'penalty', old))).toEqual({ warning: 1 })
  })

  it('sums what decisions state, confiscations as far as their amount is fixed, exactly', () => {
    const found = table(
      [decided('2026-05-05', fine(10), gains(20), goods()), decided('2026-05-06', goods(30_001))],
      'penalty',
    )
    expect(found.amount).toEqual({ title: '罚没金额（元）', fen: 30_031, text: '300.31' })
    const joined = { profiles: { penalty: 'penalty.joined' } }
    expect(table([decided('2026-05-05', fine(30_050))], 'penalty', joined).amount).toMatchObject({ text: '0.0301' })
    expect(table([decided('2026-05-05', fine(30_049))], 'penalty', joined).amount).toMatchObject({ text: '0.0300' })
  })

  it('counts from 1 January to 31 December, and a decision that was revoked later all the same', () => {
    const revokedLater = record(
      'penalty.ordinary',
      ['decision', '2026-12-31', { penalties: [warning] }],
      ['decision-revocation', '2027-03-01'],
    )
    const found = table(
      [decided('2025-12-31', warning), decided('2026-01-01', warning), revokedLater, decided('2027-01-01', warning)],
      'penalty',
    )
    expect(counts(found)).toEqual({ warning: 2 })
    expect(found.acts.map((act) => act.on)).toEqual(['2026-01-01', '2026-12-31'])
  })

  it('decisions on the spot count like others; a case without a penalty counts nothing', () => {
    const simple = record('penalty.simple', ['decision', '2026-02-02', { penalties: [fine(20_000)] }])
    const none = record('penalty.ordinary', ['no-penalty', '2026-02-02'])
    expect(table([simple, none], 'penalty')).toMatchObject({ total: { count: 1 }, amount: { fen: 20_000 } })
  })

  it('licences: received, accepted, granted with changes and renewals, refused, revoked [P1.3]', () => {
    const granted = record(
      'licence.ordinary',
      ['application', '2025-12-20'],
      ['acceptance', '2025-12-25'],
      ['grant', '2026-01-10'],
    )
    const renewal = record(
      'licence.ordinary',
      ['application', '2026-03-01', { kind: 'renewal' }],
      ['acceptance', '2026-03-02'],
      ['refusal', '2026-03-20'],
    )
    const taken = record('licence.ordinary', ['grant', '2024-01-10'], ['revocation', '2026-06-01'])
    expect(counts(table([granted, renewal, taken], 'licence'))).toEqual({
      application: 1,
      acceptance: 1,
      grant: 1,
      refusal: 1,
      revocation: 1,
    })
  })

  it('coercion: measures by decision, an added fine when it is over, applications to the court', () => {
    const records = [
      record('coercion.measure', ['imposition', '2026-04-01', { kind: 'sealing' }], ['release', '2026-04-20']),
      record('coercion.measure', ['emergency-imposition', '2026-04-02', { kind: 'health-control' }]),
      record('coercion.execution', ['surcharge', '2025-11-01'], ['performed', '2026-01-20']),
      record('coercion.execution', ['surcharge', '2026-11-01']),
      record('coercion.execution', ['performed', '2026-01-21']),
      record('coercion.execution', ['court-application', '2026-08-01']),
    ]
    const found = table(records, 'coercion')
    expect(counts(found)).toEqual({ sealing: 1, 'other-measure': 1, surcharge: 1, 'court-application': 1 })
    expect(found.total?.count).toBe(4)
  })

  it('inspections: one object with a complete record is one, unless it led to another act', () => {
    const records = [
      record('inspection.random', ['visit', '2026-05-01'], ['result', '2026-05-03'], ['recheck', '2026-06-01']),
      record(
        'inspection.prompted',
        ['visit', '2026-05-01'],
        ['result', '2026-05-03'],
        ['turn-into-case', '2026-05-09'],
      ),
      record('inspection.planned', ['visit', '2026-05-01']),
    ]
    expect(counts(table(records, 'other'))).toEqual({ inspection: 1 })
  })

  it('writes 0 where there is the power and no case, and says so where there is no power', () => {
    const rows = statisticsRows(table([], 'coercion'))
    expect(rows[1]).toEqual(new Array(12).fill(0))
    expect(rows[0]).toHaveLength(12)
    expect(statisticsRows(table([], 'coercion', { without: ['coercion'] }))[1]).toEqual(['本机关无此项执法权'])
  })

  it('quarters add up to the year, whatever the decisions', () => {
    const day = fc
      .integer({ min: 0, max: 364 })
      .map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10))
    const penalty = fc.constantFrom(warning, fine(7), gains(11), revoked)
    fc.assert(
      fc.property(fc.array(fc.tuple(day, penalty), { maxLength: 20 }), (list) => {
        const records = list.map(([on, item]) => decided(on, item))
        const quarters = ([1, 2, 3, 4] as const).map((quarter) =>
          table(records, 'penalty', { period: { year: 2026, quarter } }),
        )
        const year = table(records, 'penalty')
        const sum = (read: (found: StatisticsTable) => number): number =>
          quarters.reduce((all, item) => all + read(item), 0)
        expect(year.total?.count).toBe(list.length)
        expect(sum((item) => item.total?.count ?? 0)).toBe(list.length)
        expect(sum((item) => item.amount?.fen ?? 0)).toBe(year.amount?.fen)
        year.columns.forEach((column, i) => {
          expect(sum((item) => item.columns[i]?.count ?? 0)).toBe(column.count)
        })
      }),
      { numRuns: 50 },
    )
  })

  it('a case that went its whole way counts by its decision [R5.1]', () => {
    const acts = countedActs(sampleRecord())
    expect(acts).toMatchObject([{ table: 'penalty', sorts: ['warning', 'fine'], amount: 300_000 }])
  })
})

describe('periods, due day and profiles', () => {
  it('the year is due on 31 January of the next, once the duty exists [R5.1]', () => {
    expect(statisticsDue(law, { year: 2026 })).toBe('2027-01-31')
    expect(statisticsDue(law, { year: 2018 })).toBe('2019-01-31')
    expect(statisticsDue(law, { year: 2017 })).toBeUndefined()
    expect(statisticsDue(law, { year: 2026, quarter: 3 })).toBeUndefined()
    expect(statistics([], { law, period: { year: 2026 } }).due).toBe('2027-01-31')
  })

  it('quarters end with their month', () => {
    expect(([1, 2, 3, 4] as const).map((quarter) => spanOf({ year: 2024, quarter }).to)).toEqual([
      '2024-03-31',
      '2024-06-30',
      '2024-09-30',
      '2024-12-31',
    ])
  })

  it('profiles follow their schema, name each kind once, and change with the law of 2021', () => {
    for (const profile of statisticsProfiles) {
      expect(StatisticsProfile.parse(profile)).toEqual(profile)
      const sorts = profile.columns.flatMap((column) => column.sorts)
      expect(new Set(sorts).size).toBe(sorts.length)
    }
    for (const rule of countingRules) expect(CountingRule.parse(rule)).toEqual(rule)
    expect(profileOf('penalty', '2021-07-14').id).toBe('penalty.2018')
    expect(profileOf('penalty', '2021-12-31').id).toBe('penalty.2021')
    expect(profileOf('penalty', '2026-12-31', 'penalty.joined').columns[0]?.title).toBe('警告、通报批评')
    // A profile that is only used when asked for never steps in, wherever it stands in the list.
    expect(profileOf('penalty', '2026-12-31', undefined, [...statisticsProfiles].reverse()).id).toBe('penalty.2021')
    expect(() => profileOf('penalty', '2026-12-31', 'licence')).toThrow(UnknownProfileError)
    expect(() => profileOf('penalty', '2017-12-31')).toThrow(UnknownProfileError)
  })
})
