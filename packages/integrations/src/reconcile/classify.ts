import type { InventoryItem } from '../contract'
import type { LocalItem } from './local'

/** What is wrong with one item, worst first. */
export const differenceClasses = [
  /** A withdrawal was confirmed, and the public sees the item again. */
  'still-visible-after-withdrawal',
  'missing',
  'stale',
  /** The same version with other content. */
  'different',
  /** The platform is ahead: this system may come from an old backup. */
  'ahead',
  /** The platform shows an item that nobody here wants. */
  'unknown-here',
] as const
export type DifferenceClass = (typeof differenceClasses)[number]

export interface Difference {
  readonly key: string
  readonly class: DifferenceClass
  readonly wanted?: number
  readonly shown?: number
}

/** What sending the item again puts right; the other classes need a person. */
export const repairable: ReadonlySet<DifferenceClass> = new Set([
  'still-visible-after-withdrawal',
  'missing',
  'stale',
  'different',
])

/**
 * Compares what is wanted with what is shown of one item.
 *
 * @param wanted nothing when the item is unknown here; an item that is on its way has no difference yet
 */
export function classify(wanted: LocalItem | undefined, shown: InventoryItem | undefined): Difference | undefined {
  if (!wanted) return shown && { key: shown.key, class: 'unknown-here', shown: shown.version }
  if (!wanted.settled) return undefined
  const about = { key: wanted.key, wanted: wanted.version, ...(shown ? { shown: shown.version } : {}) }
  if (!shown) return { ...about, class: 'missing' }
  if (shown.version > wanted.version) return { ...about, class: 'ahead' }
  if (wanted.state === 'withdrawn' && shown.state === 'published')
    return { ...about, class: 'still-visible-after-withdrawal' }
  if (shown.version < wanted.version) return { ...about, class: 'stale' }
  return shown.digest === wanted.digest && shown.state === wanted.state ? undefined : { ...about, class: 'different' }
}
