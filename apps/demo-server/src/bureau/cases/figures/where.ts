import { bareWords, type CapToCount } from '@zhifa/domain'
import { type RawBuilder, sql } from 'kysely'
import type { FigureOfTime, FigureSpan } from './asked'

/** Of a calendar year: what counts towards a cap is what was done in the year of a day. */
export const yearOf = (day: string): { readonly from: string; readonly to: string } => ({
  from: `${day.slice(0, 4)}-01-01`,
  to: `${day.slice(0, 4)}-12-31`,
})

const oneOf = (values: readonly string[]): RawBuilder<unknown> =>
  values.length === 0 ? sql`array[]::text[]` : sql`array[${sql.join(values)}]::text[]`

/** The rows of figures that count: of the agency first, which leads every index. */
export function inSpan({ agency, from, to, procedure, handlers }: FigureSpan): RawBuilder<unknown> {
  return sql.join(
    [
      sql`f.agency = ${agency} and f.on_day between ${from}::date and ${to}::date`,
      ...(procedure === '' ? [] : [sql`f.procedure = ${procedure}`]),
      ...(handlers ? [sql`f.case_id in (${handledCases(agency, handlers)})`] : []),
    ],
    sql` and `,
  )
}

export const handledCases = (agency: string, handlers: readonly string[]): RawBuilder<unknown> =>
  sql`select h.case_id from zhifa.case_summary h where h.agency = ${agency} and h.handlers && ${oneOf(handlers)}`

/** Visits that count towards a cap in the year of a day: of its kinds, and of its item where it has one. */
export const visitsOfCap = (agency: string, { counts, item }: CapToCount, day: string): RawBuilder<unknown> => {
  const { from, to } = yearOf(day)
  return sql`f.agency = ${agency} and f.kind = 'visit' and f.on_day between ${from}::date and ${to}::date
    and f.sort <> '' and f.procedure = any(${oneOf(counts)})
    ${item === undefined ? sql`` : sql`and f.case_id in (select i.case_id from zhifa.case_summary i where i.agency = ${agency} and ${bareWords(item)} = any (i.items))`}`
}

/** The cases of one figure, by their ids. */
export function casesOfFigure(agency: string, { asked, from, to, cap }: FigureOfTime): RawBuilder<unknown> {
  const span = sql`f.agency = ${agency} and f.on_day between ${from}::date and ${to}::date`
  switch (asked.of) {
    case 'person':
      return sql`select f.case_id from zhifa.case_figure f
        where ${span} and f.kind = 'step' and f.people @> array[${asked.person}]::text[]`
    case 'cap':
      return cap
        ? sql`select f.case_id from zhifa.case_figure f where ${visitsOfCap(agency, cap, to)} and f.sort in
            (select f.sort from zhifa.case_figure f where ${visitsOfCap(agency, cap, to)}
              group by f.sort having sum(f.times) = ${asked.times})`
        : sql`select null::text where false`
    case 'returned':
      return sql`select p.case_id from zhifa.proposal p where p.state = 'returned'
        and p.returned_at >= ${from} and p.returned_at < ${`${to}T99`}`
    default:
      return sql`select f.case_id from zhifa.case_figure f where ${span} and f.kind = ${asked.kind}
        ${asked.sort === '' ? sql`` : sql`and f.sort = ${asked.sort}`}
        ${asked.outcomes.length === 0 ? sql`` : sql`and f.outcome = any(${oneOf(asked.outcomes)})`}`
  }
}
