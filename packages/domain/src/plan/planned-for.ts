import type { PlainDate } from '../date/plain-date'
import { sameWords } from '../input/bare-words'
import { type Party, partyName } from '../party/party'
import type { PlanItem, PlanObject } from './item'
import type { PlanVersion } from './plan'

/** Whether an object of a plan is the one that is inspected: by code where both have one, otherwise by name. */
export function isObject(planned: Pick<PlanObject, 'name' | 'uscc'>, object: Party): boolean {
  const code = 'uscc' in object ? object.uscc : undefined
  return planned.uscc !== undefined && code !== undefined ? planned.uscc === code : planned.name === partyName(object)
}

/** Whether two records name one party, in the same way. */
export const sameParty = (one: Party, other: Party): boolean =>
  isObject({ name: partyName(one), ...('uscc' in one ? { uscc: one.uscc } : {}) }, other)

/** The rows of a plan that send a check of an item to an object. */
export const rowsFor = ({ items }: PlanVersion, item: string, object: Party): PlanItem[] =>
  items.filter((row) => sameWords(row.item, item) && row.objects.some((one) => isObject(one, object)))

/** Whether a day is in the window of a row. */
export const inWindow = ({ from, until }: Pick<PlanItem, 'from' | 'until'>, on: PlainDate): boolean =>
  from <= on && on <= until
