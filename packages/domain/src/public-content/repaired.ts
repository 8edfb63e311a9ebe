import type { EntryOf } from '../case/record/entry'
import { type CaseState, entriesOf, latest } from '../case/record/state'
import type { KnownPayloads } from '../payloads'
import { partyNoOf } from '../payloads/common/concerning'

/** The answer that granted a party the repair of its credit for the decision that stands now; nothing where none did. */
export function repairedOf(
  state: CaseState<KnownPayloads>,
  party: number,
): EntryOf<KnownPayloads, 'credit-repair-answer'> | undefined {
  const decided = latest(state, 'decision')?.seq ?? 0
  return entriesOf(state, 'credit-repair-answer').findLast(
    ({ seq, data }) => seq > decided && data.result === 'repaired' && partyNoOf(data) === party,
  )
}
