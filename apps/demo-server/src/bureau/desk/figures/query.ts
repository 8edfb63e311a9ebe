import { addDays, addMonths, isPlainDate, PlainDate, procedures } from '@zhifa/domain'
import type { Bureau } from '../../bureau'
import { type FigureAsked, type FigureSpan, figureKey } from '../../cases'
import { type Heard, oneOf } from '../asked'
import { departmentsOf, peopleOf } from '../departments'

/** What somebody wants to see figures of. Empty: all. */
export interface FigureFilter {
  readonly from: PlainDate
  readonly to: PlainDate
  readonly procedure: string
  readonly handler: string
  readonly department: string
}

/** Reads the filter from an address: this year, where no span is given, or none that could be. */
export function filterOf(query: Readonly<Record<string, unknown>>, today: PlainDate): FigureFilter {
  const text = (key: string): string => {
    const value = query[key]
    return typeof value === 'string' ? value.trim().slice(0, 100) : ''
  }
  const year = today.slice(0, 4)
  const day = (key: string, otherwise: string): string => {
    const read = PlainDate.safeParse(text(key))
    return read.success ? read.data : otherwise
  }
  const [from, to] = [day('from', `${year}-01-01`), day('to', `${year}-12-31`)]
  return {
    ...(from <= to ? { from, to } : { from: to, to: from }),
    procedure: text('procedure'),
    handler: text('handler'),
    department: text('department'),
  }
}

/** What figures can be asked for. */
export const figuresHeard = ({ registry }: Pick<Bureau, 'registry'>): Heard => ({
  from: isPlainDate,
  to: isPlainDate,
  procedure: oneOf(procedures.keys()),
  handler: oneOf(registry.officers.keys()),
  department: oneOf(departmentsOf(registry)),
})

/** Whose figures are counted: of a department those of its people, of both filters those whom both name. */
export function spanOf({ from, to, procedure, handler, department }: FigureFilter, bureau: Bureau): FigureSpan {
  const people = department === '' ? undefined : peopleOf(bureau.registry, department)
  const handlers = handler === '' ? people : people ? people.filter((id) => id === handler) : [handler]
  return { agency: bureau.agency.id, from, to, procedure, handlers }
}

/** The address of a page of figures with the same filter. */
export const figuresAddress = (path: string, filter: FigureFilter, change: Partial<FigureFilter> = {}): string =>
  addressed(path, { ...filter, ...change })

/** The address of the list of the cases of a figure. */
export const casesAddress = (asked: FigureAsked, filter: FigureFilter): string =>
  addressed('/desk/cases', { figure: figureKey(asked), ...filter })

const addressed = (path: string, values: object): string =>
  `${path}?${new URLSearchParams(Object.entries(values).filter(([, value]) => value !== ''))}`

/** The first and last day of a month or year: `2026-03` → 1 to 31 March. */
export function daysOf(time: string): { readonly from: PlainDate; readonly to: PlainDate } {
  if (time.length === 4) return { from: `${time}-01-01`, to: `${time}-12-31` }
  const from = `${time}-01`
  return { from, to: addDays(addMonths(from, 1), -1) }
}

/** More columns than these do not fit beside each other: then years are shown. */
const mostColumns = 24

/** The months of a span, or its years where there are many: each is there, also where nothing happened. */
export function timesOf({ from, to }: FigureFilter): {
  readonly unit: 'month' | 'year'
  readonly times: readonly string[]
} {
  const months: string[] = []
  for (let day = `${from.slice(0, 7)}-01`; day <= to && months.length <= mostColumns; day = addMonths(day, 1))
    months.push(day.slice(0, 7))
  if (months.length <= mostColumns) return { unit: 'month', times: months }
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  const years = Math.min(last - first + 1, 30)
  return { unit: 'year', times: Array.from({ length: years }, (_, i) => String(last - years + 1 + i)) }
}
