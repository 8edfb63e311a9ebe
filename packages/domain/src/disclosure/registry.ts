import { z } from 'zod'
import { formatCitation, formatCitations, parseCitation } from '../citation/citation'
import { addDays, PlainDate } from '../date/plain-date'
import { deadline } from '../deadline/deadline'
import type { Deadline } from '../deadline/result'
import { CitationText } from '../law/dated'
import type { LawBook } from '../law/law-book'
import type { Edition } from '../law/statute'

/** Something that is published before enforcement: a list, a guide, a chart. It knows the articles that it rests on. */
export const RegistryItem = z.strictObject({
  id: z.string().min(1).max(64),
  /** Item of the disclosure catalogue: `service-guide`, `random-inspection-list` … */
  kind: z.string().min(1),
  title: z.string().min(1).max(200),
  restsOn: z.array(CitationText).min(1),
  publishedOn: PlainDate.optional(),
})
export type RegistryItem = z.infer<typeof RegistryItem>

/** A published item that rests on an article whose norm has another edition now. */
export interface StaleItem {
  readonly item: RegistryItem
  readonly changed: readonly {
    readonly citation: string
    readonly from: string
    readonly to: string
    readonly since: PlainDate
    /** What the new edition changes for an agency, as when a competence passes to another department. */
    readonly what?: readonly string[]
  }[]
  /** Until when it must be adjusted; absent where no layer says. */
  readonly deadline: Deadline | undefined
  readonly overdue: boolean
}

/**
 * Finds published items that a change of the law made stale: the edition of a norm in force now is not the one that was in
 * force when the item was published, or the norm has ended.
 */
export function staleItems(items: readonly RegistryItem[], law: LawBook, asOf: PlainDate): StaleItem[] {
  return items.flatMap((item): StaleItem[] => {
    const { publishedOn } = item
    if (publishedOn === undefined || publishedOn > asOf) return []
    const changed = item.restsOn.flatMap((text) => {
      const citation = parseCitation(text)
      const statute = law.statute(citation.statute)
      const before = law.edition(citation, publishedOn)
      const now = law.edition(citation, asOf)
      if (!statute || before?.id === now?.id) return []
      const ended = before?.until
      const since = now?.from ?? (ended ? addDays(ended, 1) : asOf)
      const what = statute.editions
        .filter((edition) => edition.from > publishedOn && edition.from <= asOf)
        .flatMap(({ changes = [] }) => changes.map(changeText))
      return [
        {
          citation: formatCitation(citation),
          from: before?.id ?? '',
          to: now?.id ?? '',
          since,
          ...(what.length > 0 ? { what } : {}),
        },
      ]
    })
    if (changed.length === 0) return []
    const first = changed.map((change) => change.since).sort()[0]!
    const due = adjustmentDue(law, first)
    return [{ item, changed, deadline: due, overdue: due !== undefined && asOf > due.due }]
  })
}

const changeText = ({ what, cites }: NonNullable<Edition['changes']>[number]): string =>
  `${what}（${formatCitations(cites.map(parseCitation))}）`

/**
 * Until when a change of the law is followed. A change that is older than the local rule on it is to be followed once the
 * rule holds: the time runs from the rule's first day.
 */
function adjustmentDue(law: LawBook, changedOn: PlainDate): Deadline | undefined {
  const rule = law.periods.get('inspection.list-adjustment')
  const [first] = (rule?.versions ?? []).map(({ from }) => from).sort()
  if (first === undefined) return undefined
  return deadline(law, 'inspection.list-adjustment', changedOn < first ? first : changedOn)
}
