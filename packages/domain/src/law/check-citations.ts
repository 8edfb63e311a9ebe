import { formatCitation, parseCitation } from '../citation/citation'
import { addDays, type PlainDate } from '../date/plain-date'
import type { Dated } from './dated'
import type { DataRemark } from './remark'
import type { Statute } from './statute'

/** Something that rests on articles for a time: a version of a rule, a step, a review rule. */
export interface Citing {
  /** Who says so, for the remark: the layer's id, or another collection of data. */
  readonly layer: string
  readonly rule: string
  readonly title: string
  readonly cites: readonly string[]
  /** Absent where only the present counts. */
  readonly span?: Dated
}

/** The norms of a book by every name that a citation may use: title, short title or document number. */
export type StatutesByName = ReadonlyMap<string, Statute>

/**
 * Citations of norms that the book does not have, and of norms without an edition in force on a day on which the citing rule
 * holds: nobody could look them up.
 * @param asOf the day that counts where the citing thing has no dates of its own; the end of all days asks for an edition
 *   that has no end yet
 */
export function citationErrors(statutes: StatutesByName, citing: Citing, asOf: PlainDate): DataRemark[] {
  const { layer, rule, title, cites, span = { from: asOf, until: asOf } } = citing
  return [...new Set(cites.map((text) => parseCitation(text).statute))].flatMap((name): DataRemark[] => {
    const statute = statutes.get(name)
    const error = (zh: string, en: string): DataRemark[] => [
      { level: 'error', layer, rule, message: { zh: `${title}：${zh}`, en: `${rule} ${en}` } },
    ]
    const norm = formatCitation({ statute: name })
    if (!statute) return error(`引用了未收录的规范${norm}`, `cites ${name}, which is not in the book`)
    const day = firstUncovered(statute.editions, span)
    return day === undefined
      ? []
      : error(`引用的${norm}在${day}没有有效的版本`, `rests on ${name}, no edition of which is in force on ${day}`)
  })
}

/** The first day of a span on which none of the editions is in force. */
function firstUncovered(editions: readonly Dated[], { from, until }: Dated): PlainDate | undefined {
  let day = from
  for (const edition of [...editions].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (edition.until !== undefined && edition.until < day) continue
    if (edition.from > day) break
    if (edition.until === undefined) return undefined
    day = addDays(edition.until, 1)
  }
  return until !== undefined && day > until ? undefined : day
}

/** Norms that have an edition that a reading is older than, although what was read is said to hold in it. */
export function newerEditions(
  statutes: StatutesByName,
  cites: readonly string[],
  readOn: PlainDate,
  until: PlainDate | undefined,
): { name: string; edition: string; from: PlainDate }[] {
  return [...new Set(cites.map((text) => parseCitation(text).statute))].flatMap((name) =>
    (statutes.get(name)?.editions ?? [])
      .filter(({ from }) => from > readOn && (until === undefined || from <= until))
      .map(({ id, from }) => ({ name, edition: id, from })),
  )
}
