import { type CaseState, entriesOf } from '../record/state'
import type { PeoplePayloads } from './payloads'

/** True when the newest decision on this person's recusal is that they withdraw (行政处罚法第四十三条). */
export function isRecused(state: CaseState<PeoplePayloads>, id: string): boolean {
  return entriesOf(state, 'recusal-decision').findLast(({ data }) => data.person === id)?.data.decision === 'recused'
}

/** True when this person gave the case to somebody else and has not taken it over again. */
export function hasHandedOver(state: CaseState<PeoplePayloads>, id: string): boolean {
  return entriesOf(state, 'handover').findLast(({ data }) => data.from === id || data.to === id)?.data.from === id
}
