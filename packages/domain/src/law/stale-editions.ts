import type { PlainDate } from '../date/plain-date'
import type { Layer } from './layer'
import type { Statute } from './statute'

/** One line of a list of norms, such as that of the national database: a norm with one of its editions. */
export interface ListedNorm {
  readonly title: string
  readonly publishedOn?: PlainDate | undefined
  readonly inForceOn?: PlainDate | undefined
  /** In force, not yet in force, amended, repealed. */
  readonly status: 'in-force' | 'coming' | 'amended' | 'repealed'
}

/** A norm of the book that the list knows newer: what has changed, and which values rest on it. */
export interface StaleNorm {
  readonly statute: Statute
  readonly kind: 'newer-edition' | 'repealed'
  readonly listed: ListedNorm
  /** Ids of the rules that cite it with a version that still holds, for whoever reads the norm again. */
  readonly rules: readonly string[]
}

/**
 * What a list of norms says that the book does not know: editions newer than the book's newest one, and norms that the book
 * holds to be in force and the list calls repealed. Norms that the list does not name are `unlisted`.
 */
export function staleEditions(
  layers: readonly Layer[],
  list: readonly ListedNorm[],
): { stale: StaleNorm[]; unlisted: Statute[] } {
  const byTitle = new Map<string, ListedNorm[]>()
  for (const line of list) {
    const title = plainTitle(line.title)
    byTitle.set(title, [...(byTitle.get(title) ?? []), line])
  }
  const stale: StaleNorm[] = []
  const unlisted: Statute[] = []
  for (const statute of layers.flatMap(({ statutes }) => statutes)) {
    const listed = byTitle.get(plainTitle(statute.title)) ?? byTitle.get(plainTitle(statute.short))
    if (!listed) {
      unlisted.push(statute)
      continue
    }
    for (const line of listed) {
      const kind = changeOf(statute, line)
      if (kind) stale.push({ statute, kind, listed: line, rules: rulesOn(layers, statute) })
    }
  }
  return { stale, unlisted }
}

function changeOf(
  { editions }: Statute,
  { status, publishedOn, inForceOn }: ListedNorm,
): StaleNorm['kind'] | undefined {
  const newest = editions.reduce((a, b) => (a.from < b.from ? b : a))
  const known = editions.some(
    ({ from, publishedOn: published = from }) =>
      from === inForceOn || published === publishedOn || from === publishedOn,
  )
  const day = inForceOn ?? publishedOn
  if (status === 'repealed')
    return newest.until === undefined && known && isOf(newest, publishedOn, inForceOn) ? 'repealed' : undefined
  return !known && day !== undefined && day > newest.from ? 'newer-edition' : undefined
}

const isOf = (edition: Statute['editions'][number], publishedOn?: PlainDate, inForceOn?: PlainDate): boolean =>
  edition.from === inForceOn ||
  edition.from === publishedOn ||
  (publishedOn !== undefined && edition.publishedOn === publishedOn)

/** Titles are written with and without the name of the country, book marks and spaces. */
const plainTitle = (title: string): string => title.replaceAll(/[《》〈〉\s]/g, '').replace(/^中华人民共和国/, '')

function rulesOn(layers: readonly Layer[], statute: Statute): string[] {
  const names = [statute.title, statute.short]
  const cited = (text: string): boolean => names.some((name) => text === name || text.startsWith(`${name} `))
  const rules = layers.flatMap((layer) => [
    ...layer.periods,
    ...layer.parameters,
    ...layer.reviewGrounds,
    ...layer.causes.map(({ id, versions }) => ({
      id,
      versions: versions.map(({ cites, violated, until }) => ({ cites: [...cites, ...violated], until })),
    })),
  ])
  const ids = rules.flatMap(({ id, versions }) =>
    versions.some(({ until, cites }) => until === undefined && cites.some(cited)) ? [id] : [],
  )
  return [...new Set(ids)]
}
