import { type CaseQuery, type CaseSort, caseSorts } from '../../cases'

const standings = { '': '全部', open: '在办', overdue: '有超期', final: '已办结归档' } as const

/** What a case may be asked for by how it stands, with what a person reads. */
export const standingNames: Readonly<Record<CaseQuery['standing'], string>> = standings

/** Reads what a list is asked for from an address; what is no question asks nothing. */
export function caseQueryOf(query: Readonly<Record<string, unknown>>): CaseQuery {
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
  }
}

/** The address of a list that is asked for the same, at another page or as another kind of file. */
export function addressOf(path: string, query: CaseQuery, change: Partial<CaseQuery> = {}): string {
  const { text, ...rest } = { ...query, ...change }
  const pairs = Object.entries({ q: text, ...rest }).filter(([, value]) => value !== '' && value !== 'newest')
  return pairs.length === 0 ? path : `${path}?${new URLSearchParams(pairs)}`
}
