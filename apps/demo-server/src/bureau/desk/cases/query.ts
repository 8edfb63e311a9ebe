import { capsToCount, PlainDate } from '@zhifa/domain'
import type { Bureau } from '../../bureau'
import { type CaseQuery, type CaseSort, caseSorts, type FigureOfTime, figureAsked, figureKey } from '../../cases'
import { peopleOf } from '../departments'

const standings = { '': '全部', open: '在办', overdue: '有超期', final: '已办结归档' } as const

/** What a case may be asked for by how it stands, with what a person reads. */
export const standingNames: Readonly<Record<CaseQuery['standing'], string>> = standings

/** Reads what a list is asked for from an address; what is no question asks nothing. */
export function caseQueryOf(
  query: Readonly<Record<string, unknown>>,
  { law, registry }: Pick<Bureau, 'law' | 'registry'>,
): CaseQuery {
  const text = (key: string): string => (typeof query[key] === 'string' ? (query[key] as string).trim() : '')
  const [standing, sort] = [text('standing'), text('sort')]
  return {
    text: text('q'),
    procedure: text('procedure'),
    phase: text('phase'),
    handler: text('handler'),
    standing: Object.hasOwn(standings, standing) ? (standing as CaseQuery['standing']) : '',
    sort: Object.hasOwn(caseSorts, sort) ? (sort as CaseSort) : 'newest',
    after: text('after'),
    ...departmentIn(text('department'), registry),
    ...figureIn(text('figure'), text('from'), text('to'), law),
  }
}

function departmentIn(name: string, registry: Bureau['registry']): Pick<CaseQuery, 'department'> {
  const people = name === '' ? [] : peopleOf(registry, name)
  return people.length > 0 ? { department: { name, people } } : {}
}

function figureIn(key: string, from: string, to: string, law: Bureau['law']): { readonly figure?: FigureOfTime } {
  const asked = figureAsked(key)
  if (!asked || !PlainDate.safeParse(from).success || !PlainDate.safeParse(to).success) return {}
  const cap = asked.of === 'cap' ? capsToCount(law, to).find(({ id }) => id === asked.cap) : undefined
  return { figure: { asked, from, to, cap } }
}

/** A figure as parts of an address or form. */
export const figurePairs = (figure: FigureOfTime | undefined): Readonly<Record<string, string>> =>
  figure ? { figure: figureKey(figure.asked), from: figure.from, to: figure.to } : {}

/** The address of a list that is asked for the same, at another page or as another kind of file. */
export function addressOf(path: string, query: CaseQuery, change: Partial<CaseQuery> = {}): string {
  const { text, of: _, department, figure, ...rest } = { ...query, ...change }
  const pairs = Object.entries({
    ...{ q: text, ...rest, department: department?.name ?? '' },
    ...figurePairs(figure),
  }).filter(([, value]) => value !== '' && value !== 'newest')
  return pairs.length === 0 ? path : `${path}?${new URLSearchParams(pairs)}`
}
