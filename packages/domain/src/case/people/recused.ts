import type { CaseState } from '../record/state'

/** True when the newest decision on this person's recusal is that they withdraw (行政处罚法第四十三条). */
export function isRecused(state: CaseState, id: string): boolean {
  const decisions = (state.byStep.get('recusal-decision') ?? []).filter(
    (entry) => (entry.data as { person: string }).person === id,
  )
  return (decisions.at(-1)?.data as { decision: string } | undefined)?.decision === 'recused'
}

/** True when this person gave the case to somebody else and has not taken it over again. */
export function hasHandedOver(state: CaseState, id: string): boolean {
  const moves = (state.byStep.get('handover') ?? []).map((entry) => entry.data as { from: string; to: string })
  return moves.findLast((move) => move.from === id || move.to === id)?.from === id
}
