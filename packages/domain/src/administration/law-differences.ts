import { canonicalJson } from '../canonical/canonical'
import { addDays, type PlainDate } from '../date/plain-date'
import { type Dated, inForce } from '../law/dated'
import type { LawBook } from '../law/law-book'

/** A rule of the law book that says something else from a day on. */
export interface LawDifference {
  readonly list: 'periods' | 'parameters' | 'causes' | 'benchmarks' | 'checklists' | 'inspectionCaps' | 'editions'
  readonly id: string
  readonly title: string
  /** The first day on which the answers differ. */
  readonly from: PlainDate
  /** What was and will be said on that day; absent where nothing is. */
  readonly before: object | undefined
  readonly after: object | undefined
}

type Rules = ReadonlyMap<string, { readonly id: string; readonly title: string; readonly versions: readonly Dated[] }>

/** The lists of a book whose versions are compared; what is known of norms under their id only. */
const lists = {
  periods: ({ periods }: LawBook): Rules => periods,
  parameters: ({ parameters }: LawBook): Rules => parameters,
  causes: ({ causes }: LawBook): Rules => causes,
  benchmarks: ({ benchmarks }: LawBook): Rules => benchmarks,
  checklists: ({ checklists }: LawBook): Rules => checklists,
  inspectionCaps: ({ inspectionCaps }: LawBook): Rules => inspectionCaps,
  editions: ({ statutes }: LawBook): Rules =>
    new Map([...statutes.values()].map(({ id, title, editions }) => [id, { id, title, versions: editions }])),
} as const

/**
 * Where two law books give other answers, each rule at the first day of every difference.
 * @example lawDifferences(law, law.with([county])).map(({ id, from }) => `${id} ${from}`)
 */
export function lawDifferences(before: LawBook, after: LawBook): LawDifference[] {
  return (Object.keys(lists) as (keyof typeof lists)[]).flatMap((list) => {
    const [old, now] = [lists[list](before), lists[list](after)]
    return [...new Map([...old, ...now]).values()].flatMap(({ id, title }) => {
      const [was, is] = [old.get(id)?.versions ?? [], now.get(id)?.versions ?? []]
      if (was === is) return []
      const days = [
        ...new Set([...was, ...is].flatMap(({ from, until }) => [from, ...(until ? [addDays(until, 1)] : [])])),
      ]
      let told = ''
      return days.sort().flatMap((from): LawDifference[] => {
        const [a, b] = [contentOf(inForce(was, from)), contentOf(inForce(is, from))]
        const [x, y] = [canonicalJson(a ?? null), canonicalJson(b ?? null)]
        const now = x === y ? '' : `${x} ${y}`
        if (now === '' || now === told) {
          told = now
          return []
        }
        told = now
        return [{ list, id, title, from, before: a, after: b }]
      })
    })
  })
}

/** What a version says, without the days of it and the article that it is taken from. */
function contentOf(version: Dated | undefined): object | undefined {
  if (!version) return undefined
  const {
    from: _f,
    until: _u,
    cites: _c,
    grade: _g,
    readOn: _r,
    note: _n,
    ...content
  } = version as Dated & Record<string, unknown>
  return content
}
