import { capsToCount, isPlainDate, PlainDate, procedures } from '@zhifa/domain'
import type { Bureau } from '../../bureau'
import {
  type CaseQuery,
  type CaseSort,
  caseSorts,
  type FigureOfTime,
  figureAsked,
  figureKey,
  isCaseKey,
} from '../../cases'
import { anyWords, type Heard, oneOf } from '../asked'
import { departmentsOf, peopleOf } from '../departments'

const standings = { '': '全部', open: '在办', overdue: '有超期', final: '已办结归档' } as const

/** What a case may be asked for by how it stands, with what a person reads. */
export const standingNames: Readonly<Record<CaseQuery['standing'], string>> = standings

/** Reads what a list is asked for from an address; what is no question asks nothing: see {@link casesHeard}. */
export function caseQueryOf(
  query: Readonly<Record<string, unknown>>,
  { law, registry }: Pick<Bureau, 'law' | 'registry'>,
): CaseQuery {
  const text = (key: string): string => (typeof query[key] === 'string' ? (query[key] as string).trim() : '')
  const standing = text('standing')
  return {
    text: text('q'),
    procedure: text('procedure'),
    cause: text('cause'),
    phase: text('phase'),
    handler: text('handler'),
    standing: Object.hasOwn(standings, standing) ? (standing as CaseQuery['standing']) : '',
    sort: sortOf(query.sort),
    after: text('after'),
    ...departmentIn(text('department'), registry),
    ...figureIn(text('figure'), text('from'), text('to'), law),
  }
}

const sortOf = (value: unknown): CaseSort =>
  typeof value === 'string' && Object.hasOwn(caseSorts, value) ? (value as CaseSort) : 'newest'

/** The phases of a procedure, or of all where none is asked for, with what a person reads. */
export function phasesOf(procedure: string): ReadonlyMap<string, string> {
  const asked = procedures.get(procedure)
  return new Map((asked ? [asked] : [...procedures.values()]).flatMap(({ phases }) => Object.entries(phases)))
}

/** What the list of cases can be asked for. */
export function casesHeard({ law, registry }: Pick<Bureau, 'law' | 'registry'>): Heard {
  const ofFigure: Heard[string] = (value, { figure }) => isPlainDate(value) && typeof figure === 'string'
  return {
    q: anyWords,
    procedure: oneOf(procedures.keys()),
    cause: oneOf(law.causes.keys()),
    phase: oneOf(phasesOf('').keys()),
    handler: oneOf(registry.officers.keys()),
    department: oneOf(departmentsOf(registry)),
    standing: oneOf(Object.keys(standings)),
    sort: oneOf(Object.keys(caseSorts)),
    after: (value, { sort }) => isCaseKey(sortOf(sort), value),
    figure: (value, { from, to }) =>
      typeof from === 'string' && typeof to === 'string' && figureIn(value, from, to, law).figure !== undefined,
    from: ofFigure,
    to: ofFigure,
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
  if (asked.of === 'cap' && !cap) return {}
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
