import type { PlainDate } from '../date/plain-date'
import { wantedOf } from '../draw/wanted'
import { amongWords } from '../input/bare-words'
import type { Party } from '../party/party'
import { drawQuota } from './draw-plan'
import type { PlanFigure, PlanItem } from './item'
import { isObject } from './planned-for'

/** An inspection that was made under a yearly plan, as its own record has it. */
export interface PlannedInspection {
  readonly object: Party
  readonly items: readonly string[]
  /** Absent: not made yet. */
  readonly checkedOn?: PlainDate
  readonly problems: boolean
  readonly published: boolean
}

/**
 * What has become of each row of a plan: results and their publication flow back to it from the inspections that name it.
 * An object that was checked twice under a row counts once.
 */
export function planProgress(items: readonly PlanItem[], inspections: readonly PlannedInspection[]): PlanFigure[] {
  return items.map((row) => {
    const ofItem = inspections.filter((one) => one.checkedOn !== undefined && amongWords(one.items, row.item))
    const of = row.objects.map((object) => ofItem.filter((one) => isObject(object, one.object)))
    const count = (is: (one: PlannedInspection) => boolean): number => of.filter((made) => made.some(is)).length
    return {
      id: row.id,
      item: row.item,
      wanted: row.quota ? wantedOf({ quota: drawQuota(row.quota), objects: row.objects }) : row.objects.length,
      checked: count(() => true),
      withProblems: count(({ problems }) => problems),
      published: count(({ published }) => published),
    }
  })
}
