import { contentDigest } from '../../canonical/digest'
import { addDays, daysBetween, type PlainDate } from '../../date/plain-date'
import { deadline } from '../../deadline/deadline'
import type { Deadline } from '../../deadline/result'
import type { LawBook } from '../../law/law-book'
import { disclosureCatalogue } from '../catalogue'
import { type StaleItem, staleItems } from '../registry'
import { currentEdition, type RegistryState } from './record'
import type { RegistryText } from './text'

/** Why an item has to be published or published again. */
export type RegistryReason = 'unpublished' | 'law-changed' | 'content-changed'

/** The Chinese words for why an item of the public registry is to be published, changed or withdrawn. */
export const registryReasonNames: Readonly<Record<RegistryReason, string>> = {
  unpublished: '尚未公开',
  'law-changed': '依据已变动',
  'content-changed': '内容已变化',
}

/** A duty that the registry brings about: what, since when, until when. */
export interface RegistryDuty {
  /** What should be public today. */
  readonly text: RegistryText
  readonly reason: RegistryReason
  /** Day of the change; absent for what was never published. */
  readonly since?: PlainDate
  /** The norms that changed. */
  readonly changed: StaleItem['changed']
  /** Absent where no layer says how long. */
  readonly deadline: Deadline | undefined
  readonly status: 'open' | 'overdue' | 'undetermined'
}

/**
 * What of the registry has to be published or adjusted: items that were never published, whose norms have another edition
 * now (adjusted within the time of the local rule), or that would be made otherwise today (within the time of the
 * catalogue).
 *
 * @param make the items as they were on a day, see `beforeItems`
 */
export function registryDuties(
  states: ReadonlyMap<string, RegistryState>,
  make: (on: PlainDate) => readonly RegistryText[],
  { law, asOf }: { law: LawBook; asOf: PlainDate },
): RegistryDuty[] {
  return make(asOf).flatMap((text): RegistryDuty[] => {
    const shown = currentEdition(states.get(text.id))
    const of = (reason: RegistryReason, found: Deadline | undefined, more: Partial<RegistryDuty> = {}) => ({
      text,
      reason,
      changed: [],
      deadline: found,
      status:
        found === undefined ? ('undetermined' as const) : asOf > found.due ? ('overdue' as const) : ('open' as const),
      ...more,
    })
    if (!shown) return [of('unpublished', undefined)]
    const published = { ...registryItem(shown.text), publishedOn: shown.approvedOn }
    const [stale] = staleItems([published], law, asOf)
    const duties: RegistryDuty[] = []
    if (stale) {
      const { changed } = stale
      const since = changed.map((change) => change.since).sort()[0]
      duties.push(of('law-changed', stale.deadline, { changed, ...(since ? { since } : {}) }))
    }
    if (contentDigest(shown.text) !== contentDigest(text)) {
      const since = changedOn(text, shown.approvedOn, asOf, make)
      const limit = disclosureCatalogue(asOf).find(({ id }) => id === text.kind)?.limit
      duties.push(of('content-changed', limit && deadline(law, limit.period, since), { since }))
    }
    return duties
  })
}

/** An item as {@link staleItems} reads it. */
export function registryItem({ id, kind, title, restsOn }: RegistryText) {
  return { id, kind, title, restsOn: [...restsOn] }
}

/**
 * The first day after publication on which the item would have been made as it is made now. Law and people are dated, so
 * the day can be found; what changed without a date counts from the day after publication.
 */
function changedOn(
  text: RegistryText,
  publishedOn: PlainDate,
  asOf: PlainDate,
  make: (on: PlainDate) => readonly RegistryText[],
): PlainDate {
  const wanted = contentDigest(text)
  const same = (on: PlainDate): boolean => {
    const then = make(on).find(({ id }) => id === text.id)
    return then !== undefined && contentDigest(then) === wanted
  }
  let early = 1
  let late = Math.max(1, daysBetween(publishedOn, asOf))
  while (early < late) {
    const middle = Math.floor((early + late) / 2)
    if (same(addDays(publishedOn, middle))) late = middle
    else early = middle + 1
  }
  return addDays(publishedOn, early)
}
