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

/** 回避申请 that is not decided. */
export interface OpenRecusal {
  /** Whose withdrawal is asked for. */
  readonly person: string
  /** The act that asks for it. */
  readonly seq: number
  readonly on: string
  /** It was refused, and the refusal is to be reviewed. */
  readonly review: boolean
}
/**
 * Who is asked to withdraw and not yet decided upon: by a request of its own, or in the transcript of an act, where the party
 * asks it of those who act there (申请回避 = 是).
 */
export function openRecusals(state: CaseState<PeoplePayloads>): OpenRecusal[] {
  const asked = [
    ...entriesOf(state, 'recusal-request').map(({ seq, on, data }) => ({
      person: data.person,
      seq,
      on,
      review: data.review === true,
    })),
    ...state.entries.flatMap(({ seq, on, by, data }) =>
      asksForRecusal(data) ? by.map(({ id }) => ({ person: id, seq, on, review: false })) : [],
    ),
  ]
  const decided = entriesOf(state, 'recusal-decision')
  return asked.filter(({ person, seq }) => !decided.some((entry) => entry.seq > seq && entry.data.person === person))
}
/** True of the transcript of an act at which the party asked that those who act withdraw. */
export const asksForRecusal = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'recusalAsked' in data && data.recusalAsked === true
