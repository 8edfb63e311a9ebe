import type { Entry } from '../../case/record/entry'
import { saysOf } from '../../case/record/payloads'
import { type CaseState, latest } from '../../case/record/state'
import { firstParty, isAbout } from '../common/concerning'
import { partyNumbers } from './sanctions'
import { type PenaltyOrdinary, penaltyOrdinaryPayloads } from './table'

/**
 * The case as it is for one of several parties: of the acts that concern a party those of this one, and all others. Whatever is
 * asked of it (was the notice served, is the fine paid) is asked of that party, so that no party's right passes because another's did.
 * @example latest(ofParty(state, 2), 'decision-service')
 */
export function ofParty(state: CaseState<PenaltyOrdinary>, no: number): CaseState<PenaltyOrdinary> {
  const views = viewsOf(state)
  const known = views.get(no)
  if (known) return known
  const view = filtered(state, no)
  views.set(no, view)
  return view
}

type Views = Map<number, CaseState<PenaltyOrdinary>>
const seen = new WeakMap<CaseState<PenaltyOrdinary>, { readonly count: number; readonly views: Views }>()

/** What was made of a state before. A list of deadlines reads a state that grows: with each act the views are made anew. */
function viewsOf(state: CaseState<PenaltyOrdinary>): Views {
  let count = 0
  for (const entries of state.byStep.values()) count += entries.length
  const known = seen.get(state)
  if (known?.count === count) return known.views
  const views: Views = new Map()
  seen.set(state, { count, views })
  return views
}

function filtered(state: CaseState<PenaltyOrdinary>, no: number): CaseState<PenaltyOrdinary> {
  let byStep: Map<string, readonly Entry[]> | undefined
  for (const [step, entries] of state.byStep) {
    const payload = Object.hasOwn(penaltyOrdinaryPayloads, step)
      ? penaltyOrdinaryPayloads[step as keyof PenaltyOrdinary]
      : undefined
    if (!payload) continue
    const own = entries.filter(({ data }) => isAbout(saysOf(payload), data, no))
    if (own.length === entries.length) continue
    byStep ??= new Map(state.byStep)
    if (own.length > 0) byStep.set(step, own)
    else byStep.delete(step)
  }
  return byStep ? { ...state, byStep } : state
}

/** The numbers of the parties of a case, as the newest paper that proposes or orders penalties names them. */
export function partiesOf(state: CaseState<PenaltyOrdinary>): number[] {
  const paper = latest(state, 'decision', 'prior-notice', 'investigation-end')?.data
  return paper ? partyNumbers(paper) : [firstParty]
}
