import type { Entry } from './entry'

/** Where a case stands: what its entries add up to. Made by `replay`, never stored. */
export interface CaseState {
  readonly phase: string
  /** The day on which the phase began; absent before the first act. */
  readonly phaseSince: string | undefined
  readonly entries: readonly Entry[]
  /** The entries of each step, in order. */
  readonly byStep: ReadonlyMap<string, readonly Entry[]>
}

/** The newest entry of a step. */
export function latest<Data = unknown>(state: CaseState, ...steps: readonly string[]): Entry<Data> | undefined {
  let found: Entry | undefined
  for (const step of steps) {
    const entry = state.byStep.get(step)?.at(-1)
    if (entry && (!found || entry.seq > found.seq)) found = entry
  }
  return found as Entry<Data> | undefined
}

/** True when a step was done after the newest entry of another (or at all, when the other was not done). */
export function doneSince(state: CaseState, step: string, since: Entry | undefined): boolean {
  const entry = latest(state, step)
  return entry !== undefined && (since === undefined || entry.seq > since.seq)
}
