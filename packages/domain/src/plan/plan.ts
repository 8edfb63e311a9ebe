import type { PlainDate } from '../date/plain-date'
import type { PlanItem, PlanJoint } from './item'
import type { KeptDraw } from './kept-draw'

/** The rows of a plan as one act left them, and when they were approved and made public: a change is a version of its own. */
export interface PlanVersion {
  readonly items: readonly PlanItem[]
  readonly approvedOn?: PlainDate
  readonly publishedOn?: PlainDate
}

/** A yearly plan of inspections as other cases may know it. */
export interface KeptPlan {
  readonly id: string
  /** The body that made it. */
  readonly body: string
  readonly year: number
  readonly title: string
  /** In the order in which they were made; never empty. */
  readonly versions: readonly [PlanVersion, ...PlanVersion[]]
  /** What was decided of objects that other plans name as well. */
  readonly joints: readonly PlanJoint[]
  /** The draws of its rows, in the order in which they were committed to; absent: none that anybody knows of. */
  readonly draws?: readonly KeptDraw[]
}

/** The version that the public could read on a day: the newest that was published by then. */
export const publishedOn = ({ versions }: KeptPlan, on: PlainDate): PlanVersion | undefined =>
  versions.findLast((version) => version.publishedOn !== undefined && version.publishedOn <= on)

/** The rows as they were last decided on, published or not. */
export const newestItems = ({ versions }: KeptPlan): readonly PlanItem[] => (versions.at(-1) ?? versions[0]).items
