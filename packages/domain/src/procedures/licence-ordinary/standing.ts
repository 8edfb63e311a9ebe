import { type CaseState, entriesOf, latest } from '../../case/record/state'
import { fell } from '../../payloads/common/remedies'
import type { LicenceOrdinary } from '../../payloads/licence-ordinary'

type State = CaseState<LicenceOrdinary>

/** What each act about the licence leaves behind: the phase of a case of which it is the newest. */
const leaves = {
  'non-acceptance': 'not-accepted',
  'application-withdrawal': 'not-accepted',
  grant: 'granted',
  refusal: 'refused',
  revocation: 'ended',
  recall: 'ended',
  cancellation: 'cancelled',
} as const

const acts = ['grant', 'refusal', 'revocation', 'recall', 'cancellation'] as const

/**
 * Where the case is left when what was decided last falls: with a revocation, recall or cancellation the licence is back; with the
 * licence or its refusal there is no decision any more.
 */
export function withoutTheAct(state: State): 'granted' | 'overturned' {
  const act = latest(state, ...acts)
  return act === undefined || act.step === 'grant' || act.step === 'refusal' ? 'overturned' : 'granted'
}

/** The phase in which the file was closed: what was decided last, and whether it fell since. */
export function licencePhase(state: State): string {
  const act = latest(state, 'non-acceptance', 'application-withdrawal', ...acts)
  if (!act) return 'not-accepted'
  const gone = entriesOf(state, 'remedy-result').some(({ seq, data }) => seq > act.seq && fell(data))
  return gone ? withoutTheAct(state) : leaves[act.step as keyof typeof leaves]
}
