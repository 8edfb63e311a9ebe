import type { CaseState } from '../../record/state'

/** True while a reconsideration or suit that was recorded has no result yet. */
export function remedyPending(state: CaseState): boolean {
  return (state.byStep.get('remedy')?.length ?? 0) > (state.byStep.get('remedy-result')?.length ?? 0)
}
