import { type CaseState, latest } from '../case/record/state'
import type { KnownPayloads } from '../payloads'
import { allPenaltiesOf } from '../payloads/penalty-ordinary/sanctions'
import { describePenalty } from '../penalty/penalty-item'

/**
 * Prose of the file that the allow-lists of public content take over as it stands: the drafter did not write it, so it has to
 * be looked through like what they wrote. What the draft replaces is left out.
 */
export function carriedProse(state: CaseState<KnownPayloads>, text: { readonly scope?: unknown }): string[] {
  const decision = latest(state, 'decision')?.data
  // A record from elsewhere may lack the penalties.
  const penalties = decision?.penalties ? allPenaltiesOf(decision) : []
  const scope = text.scope === undefined ? latest(state, 'grant')?.data.scope : undefined
  const matter = latest(state, 'application')?.data.item
  const numbers = [decision, latest(state, 'refusal')?.data].map((decided) => decided?.number)
  const grant = latest(state, 'grant')?.data
  const approval = latest(state, 'approval')?.data
  const items = approval && 'items' in approval ? approval.items : []
  const carried = [...numbers, grant?.number, grant?.licenceNumber, scope, matter].filter((one) => one !== undefined)
  return [...penalties.map(describePenalty), ...carried, ...items]
}
