import {
  type CapToCount,
  type CountedFigures,
  capsToCount,
  type Durations,
  type FigureGroup,
  type FigureKind,
  figureKinds,
  type LawBook,
  type StageDurations,
} from '@zhifa/domain'
import { type Kysely, sql } from 'kysely'
import type { FigureSpan } from './asked'
import { handledCases, inSpan, visitsOfCap } from './where'

/** The figures of a time by kind, sort, outcome and procedure, as `countFigures` counts them over records. */
export async function figureGroups<DB>(
  db: Kysely<DB>,
  span: FigureSpan,
  kinds: readonly FigureKind[],
): Promise<FigureGroup[]> {
  const { rows } = await sql<FigureGroup>`select kind, sort, outcome, procedure, sum(n)::integer as count,
      count(*)::integer as cases, sum(amount)::bigint as amount
    from (select f.kind, f.sort, f.outcome, f.procedure, f.case_id, sum(f.times) as n, sum(f.amount) as amount
      from zhifa.case_figure f where ${inSpan(span)} and f.kind in (${sql.join(kinds)}) group by 1, 2, 3, 4, 5) c
    group by kind, sort, outcome, procedure
    order by kind collate "C", sort collate "C", outcome collate "C", procedure collate "C"`.execute(db)
  return rows
}

/** How many things of a kind there are, and in how many cases: a case with two of them is one. */
export interface FigureSum {
  readonly kind: FigureKind
  /** Empty: of all sorts together. */
  readonly sort: string
  /** Empty: of all outcomes together. */
  readonly outcome: string
  readonly count: number
  readonly cases: number
}

/** The same over all procedures: by kind; by kind and outcome; by kind and sort; and by all three. */
export async function figureSums<DB>(
  db: Kysely<DB>,
  span: FigureSpan,
  kinds: readonly FigureKind[],
): Promise<FigureSum[]> {
  const { rows } = await sql<FigureSum>`select kind, coalesce(sort, '') as sort, coalesce(outcome, '') as outcome,
      sum(n)::integer as count, count(distinct case_id)::integer as cases
    from (select f.kind, nullif(f.sort, '') as sort, nullif(f.outcome, '') as outcome, f.case_id, sum(f.times) as n
      from zhifa.case_figure f where ${inSpan(span)} and f.kind in (${sql.join(kinds)}) group by 1, 2, 3, 4) c
    group by grouping sets ((kind), (kind, outcome), (kind, sort), (kind, sort, outcome))
    having (grouping(sort) = 1 or sort is not null) and (grouping(outcome) = 1 or outcome is not null)`.execute(db)
  return rows
}

/** Cases that began and that ended, month by month; by the year where there would be too many months. */
export async function casesByMonth<DB>(
  db: Kysely<DB>,
  span: FigureSpan,
  unit: 'month' | 'year',
): Promise<{ readonly time: string; readonly sort: string; readonly cases: number }[]> {
  const time = sql.raw(`to_char(f.on_day, '${unit === 'month' ? 'YYYY-MM' : 'YYYY'}')`)
  const { rows } = await sql<{ time: string; sort: string; cases: number }>`select ${time} as time, f.sort,
      count(distinct f.case_id)::integer as cases from zhifa.case_figure f
    where ${inSpan(span)} and f.kind = 'case' group by 1, 2 order by 1, 2`.execute(db)
  return rows
}

const durations = sql`count(*)::integer as count,
  percentile_disc(0.5) within group (order by f.amount)::integer as median,
  percentile_disc(0.9) within group (order by f.amount)::integer as p90, max(f.amount)::integer as longest`

/** How many days each stage took, by procedure. */
export async function stageDays<DB>(db: Kysely<DB>, span: FigureSpan): Promise<StageDurations[]> {
  const { rows } = await sql<StageDurations>`select f.procedure, f.sort, ${durations} from zhifa.case_figure f
    where ${inSpan(span)} and f.kind = 'days' group by f.procedure, f.sort
    order by f.procedure collate "C", f.sort collate "C"`.execute(db)
  return rows
}

/** Acts by the people who did them, and in how many cases. */
export async function actsByPerson<DB>(
  db: Kysely<DB>,
  span: FigureSpan,
): Promise<{ readonly person: string; readonly count: number; readonly cases: number }[]> {
  const { rows } = await sql<{ person: string; count: number; cases: number }>`select p.person,
      count(*)::integer as count, count(distinct f.case_id)::integer as cases
    from zhifa.case_figure f cross join unnest(f.people) as p(person)
    where ${inSpan(span)} and f.kind = 'step' group by p.person
    order by count(*) desc, p.person collate "C"`.execute(db)
  return rows
}

/** Use of a cap in a calendar year: of enterprises, by how often they were visited, how many, in how many cases. */
export interface CapUse {
  readonly cap: CapToCount
  readonly uses: readonly { readonly times: number; readonly enterprises: number; readonly cases: number }[]
}

/** How far the caps that hold on a day are used in its year. @param day of the calendar year that is looked at */
export async function capUses<DB>(db: Kysely<DB>, agency: string, law: LawBook, day: string): Promise<CapUse[]> {
  const uses: CapUse[] = []
  for (const cap of capsToCount(law, day)) {
    const { rows } = await sql<CapUse['uses'][number]>`select times, count(*)::integer as enterprises,
        sum(cases)::integer as cases
      from (select sum(f.times)::integer as times, count(distinct f.case_id) as cases from zhifa.case_figure f
        where ${visitsOfCap(agency, cap, day)} group by f.sort) e
      group by times order by times`.execute(db)
    uses.push({ cap, uses: rows })
  }
  return uses
}

/** Acts that came back from those who should confirm them, and in how many cases. */
export async function returnedActs<DB>(
  db: Kysely<DB>,
  { agency, from, to, procedure, handlers }: FigureSpan,
): Promise<{ readonly count: number; readonly cases: number }> {
  const { rows } = await sql<{ count: number; cases: number }>`select count(*)::integer as count,
      count(distinct p.case_id)::integer as cases
    from zhifa.proposal p join zhifa.case_record r on r.id = p.case_id
    where p.state = 'returned' and p.returned_at >= ${from} and p.returned_at < ${`${to}T99`} and r.agency = ${agency}
      ${procedure === '' ? sql`` : sql`and r.procedure = ${procedure}`}
      ${handlers ? sql`and p.case_id in (${handledCases(agency, handlers)})` : sql``}`.execute(db)
  return rows[0] ?? { count: 0, cases: 0 }
}

/** What `countFigures` counts over the records of an agency, counted by the database. */
export async function countedFigures<DB>(db: Kysely<DB>, span: FigureSpan): Promise<CountedFigures> {
  const { agency, from, to } = span
  const groups = await figureGroups(db, span, figureKinds)
  const { rows: phases } = await sql<CountedFigures['phases'][number]>`select s.procedure, s.phase,
      count(*)::integer as count from zhifa.case_summary s
    where s.agency = ${agency} and s.case_id in
      (select f.case_id from zhifa.case_figure f where ${inSpan(span)} and f.kind = 'step')
    group by 1, 2 order by s.procedure collate "C", s.phase collate "C"`.execute(db)
  const { rows: days } = await sql<Durations & { sort: string }>`select f.sort, ${durations} from zhifa.case_figure f
    where ${inSpan(span)} and f.kind = 'days' group by f.sort`.execute(db)
  const { rows: visits } = await sql<{ often: number; count: number }>`select often, count(*)::integer as count
    from (select sum(f.times)::integer as often from zhifa.case_figure f
      where ${inSpan(span)} and f.kind = 'visit' and f.sort <> '' group by f.sort) e
    group by often order by often`.execute(db)
  const people = await actsByPerson(db, span)
  return {
    ...{ from, to, groups, phases },
    days: Object.fromEntries(days.map(({ sort, ...taken }) => [sort, taken])),
    stages: await stageDays(db, span),
    people: Object.fromEntries(people.map(({ person, count }) => [person, count])),
    visits: Object.fromEntries(visits.map(({ often, count }) => [often, count])),
  }
}

/** The transfers of suspected crimes that were begun in a time, by what has become of them: few in any year. */
export async function transfersOf<DB>(
  db: Kysely<DB>,
  span: FigureSpan,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await sql<{
    sort: string
    ids: string[]
  }>`select f.sort, array_agg(f.case_id order by f.case_id) as ids
    from zhifa.case_figure f where ${inSpan(span)} and f.kind = 'transfer' group by f.sort`.execute(db)
  return new Map(rows.map(({ sort, ids }) => [sort, ids]))
}
