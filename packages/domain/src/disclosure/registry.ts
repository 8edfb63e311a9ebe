import { z } from 'zod'
import { formatCitation, parseCitation } from '../citation/citation'
import { addDays, PlainDate } from '../date/plain-date'
import { deadline } from '../deadline/deadline'
import type { Deadline } from '../deadline/result'
import { CitationText } from '../law/dated'
import type { LawBook } from '../law/law-book'

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
      return [{ citation: formatCitation(citation), from: before?.id ?? '', to: now?.id ?? '', since }]
    })
    if (changed.length === 0) return []
    const first = changed.map((change) => change.since).sort()[0]!
    const due = law.periods.has('inspection.list-adjustment')
      ? deadline(law, 'inspection.list-adjustment', first)
      : undefined
    return [{ item, changed, deadline: due, overdue: due !== undefined && asOf > due.due }]
  })
}
