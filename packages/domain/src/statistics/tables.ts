import type { CaseRecord } from '../case/record/entry'
import type { Grade } from '../citation/grade'
import type { PlainDate } from '../date/plain-date'
import type { LawBook } from '../law/law-book'
import { type CountedAct, countedActs } from './counted-acts'
import type { FigureGroup } from './figures/counted'
import { type StatisticsPeriod, spanOf, statisticsDue } from './period'
import { countingRules, profileOf, type StatisticsColumn, type StatisticsProfile, StatisticsTableId } from './profile'

/** A table of the report, ready to print; the same records and profile give the same table. */
export interface StatisticsTable {
  readonly table: StatisticsTableId
  readonly profile: string
  readonly title: string
  /** False: the agency has no such power, which the report says instead of writing 0. */
  readonly hasPower: boolean
  readonly columns: readonly { readonly id: string; readonly title: string; readonly count: number }[]
  readonly total?: { readonly title: string; readonly count: number }
  /** The exact sum in 分, and as the profile prints it. */
  readonly amount?: { readonly title: string; readonly fen: number; readonly text: string }
  readonly rules: readonly string[]
  readonly grade: Grade
  /** The acts behind the numbers, so that each can be looked up. */
  readonly acts: readonly CountedAct[]
}

export interface Statistics {
  readonly period: StatisticsPeriod
  readonly from: PlainDate
  readonly to: PlainDate
  /** When the yearly tables are due; absent for a quarter. */
  readonly due?: PlainDate
  readonly tables: readonly StatisticsTable[]
}

export interface StatisticsContext {
  readonly law: LawBook
  readonly period: StatisticsPeriod
  /** Powers that the agency does not have (无此项执法权). */
  readonly without?: readonly StatisticsTableId[]
  /** Column profiles by table, where another than the usual one is asked for; own ones may be given in `own`. */
  readonly profiles?: Readonly<Partial<Record<StatisticsTableId, string>>>
  readonly own?: readonly StatisticsProfile[]
}

/**
 * The tables of a year or a quarter from the records alone (行政执法统计年报).
 *
 * @returns every table, with 0 where the agency has the power and no case.
 * @throws {UnknownProfileError} for a profile that does not exist.
 * @example statistics(records, { law, period: { year: 2026 } }).tables[0]?.total?.count
 */
export function statistics(records: Iterable<CaseRecord>, context: StatisticsContext): Statistics {
  const { from, to } = spanOf(context.period)
  const acts: CountedAct[] = []
  for (const record of records)
    for (const act of countedActs(record)) if (act.on >= from && act.on <= to) acts.push(act)
  const counted = acts.map(({ table, sorts, amount = 0 }) => ({ table, sorts, count: 1, amount }))
  const { tables, ...report } = statisticsOf(counted, context)
  return {
    ...report,
    tables: tables.map((table) => ({ ...table, acts: acts.filter((act) => act.table === table.table) })),
  }
}

/** Acts of one table and the same sorts, counted already: how many, and their sum in 分. */
export interface CountedSorts extends Pick<CountedAct, 'table' | 'sorts'> {
  readonly count: number
  readonly amount: number
}

/** {@link CountedSorts} from the figures of kind `table`. */
export const countedSorts = (groups: readonly FigureGroup[]): CountedSorts[] =>
  groups.flatMap(({ kind, sort, outcome, count, amount }) => {
    const table = StatisticsTableId.options.find((id) => id === sort)
    return kind === 'table' && table ? [{ table, sorts: outcome.split('+'), count, amount }] : []
  })

/**
 * The tables of a year or a quarter from acts that were counted already, by whatever counted them: the same numbers as
 * {@link statistics}, without the acts behind them.
 * @throws {UnknownProfileError} for a profile that does not exist.
 */
export function statisticsOf(
  counted: readonly CountedSorts[],
  context: StatisticsContext,
): Omit<Statistics, 'tables'> & { readonly tables: readonly Omit<StatisticsTable, 'acts'>[] } {
  const { from, to } = spanOf(context.period)
  const due = statisticsDue(context.law, context.period)
  return {
    period: context.period,
    from,
    to,
    ...(due === undefined ? {} : { due }),
    tables: StatisticsTableId.options.map((table) => {
      const profile = profileOf(table, to, context.profiles?.[table], context.own)
      const own = counted.filter((sorts) => sorts.table === table)
      return tableOf(profile, own, !context.without?.includes(table))
    }),
  }
}

function tableOf(
  profile: StatisticsProfile,
  counted: readonly CountedSorts[],
  hasPower: boolean,
): Omit<StatisticsTable, 'acts'> {
  const counts = new Map<string, number>()
  for (const { sorts, count } of counted) {
    const column = columnOf(profile.columns, sorts)
    if (column) counts.set(column.id, (counts.get(column.id) ?? 0) + count)
  }
  const columns = profile.columns.map(({ id, title }) => ({ id, title, count: counts.get(id) ?? 0 }))
  const fen = counted.reduce((sum, { amount }) => sum + amount, 0)
  const { total, amount } = profile
  return {
    table: profile.table,
    profile: profile.id,
    title: profile.title,
    hasPower,
    columns,
    ...(total ? { total: { title: total, count: columns.reduce((sum, column) => sum + column.count, 0) } } : {}),
    ...(amount ? { amount: { title: amount.title, fen, text: amountText(fen, amount) } } : {}),
    rules: countingRules.filter((rule) => rule.table === profile.table).map((rule) => rule.text),
    grade: profile.grade,
  }
}

/** The heaviest column that counts one of the sorts; the column for the rest only when no named one does. */
function columnOf(columns: readonly StatisticsColumn[], sorts: readonly string[]): StatisticsColumn | undefined {
  return (
    columns.findLast((column) => column.sorts.some((sort) => sorts.includes(sort))) ??
    columns.find((column) => column.sorts.includes('*'))
  )
}

/** 分 in 元 or 万元 with the decimals of the profile, rounded half up once, on the sum. */
function amountText(fen: number, { unit, decimals }: NonNullable<StatisticsProfile['amount']>): string {
  const places = unit === 'yuan' ? 2 : 6
  const scaled = BigInt(fen) * 10n ** BigInt(decimals)
  const divisor = 10n ** BigInt(places)
  const rounded = (scaled * 2n + divisor) / (divisor * 2n)
  const digits = String(rounded).padStart(decimals + 1, '0')
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}

/** A table as rows of a sheet: the titles, then the numbers. One row with a remark where the agency lacks the power. */
export function statisticsRows(table: Omit<StatisticsTable, 'acts'>): (string | number)[][] {
  const titles = [
    ...table.columns.map((column) => column.title),
    ...(table.total ? [table.total.title] : []),
    ...(table.amount ? [table.amount.title] : []),
  ]
  if (!table.hasPower) return [titles, ['本机关无此项执法权']]
  return [
    titles,
    [
      ...table.columns.map((column) => column.count),
      ...(table.total ? [table.total.count] : []),
      ...(table.amount ? [table.amount.text] : []),
    ],
  ]
}
