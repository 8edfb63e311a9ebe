import type { Entry, EntryOf } from './entry'
import type { PayloadTable, StepOf, table } from './payloads'

/** Where a case stands: what its entries add up to. Made by `replay`, never stored. */
export interface CaseState<T extends PayloadTable = PayloadTable> {
  readonly phase: string
  /** The day on which the phase began; absent before the first act. */
  readonly phaseSince: string | undefined
  readonly entries: readonly Entry[]
  /** The entries of each step, in order. Whoever knows the procedure asks {@link entriesOf} and its siblings, which know the payloads. */
  readonly byStep: ReadonlyMap<string, readonly Entry[]>
  readonly [table]?: T
}

/**
 * All entries of a step, in order.
 * The one place where the table's types are given to stored entries: what `perform` appended and `readCaseRecord` let in was
 * checked against the same table.
 */
export function entriesOf<T extends PayloadTable, S extends StepOf<T>>(
  state: CaseState<T>,
  step: S,
): readonly EntryOf<T, S>[] {
  return (state.byStep.get(step) ?? none) as readonly EntryOf<T, S>[]
}

const none: readonly never[] = []

/** The newest entry of a step, or the newest among those of several. */
export function latest<T extends PayloadTable, S extends StepOf<T>>(
  state: CaseState<T>,
  ...steps: readonly S[]
): EntryOf<T, S> | undefined {
  let found: EntryOf<T, S> | undefined
  for (const step of steps) {
    const entry = entriesOf(state, step).at(-1)
    if (entry && (!found || entry.seq > found.seq)) found = entry
  }
  return found
}

/** True when one of the steps was done at all. */
export function isDone<T extends PayloadTable>(state: CaseState<T>, ...steps: readonly StepOf<T>[]): boolean {
  return steps.some((step) => state.byStep.has(step))
}

/** True when a step was done after the newest entry of another (or at all, when the other was not done). */
export function doneSince<T extends PayloadTable>(
  state: CaseState<T>,
  step: StepOf<T>,
  since: { readonly seq: number } | undefined,
): boolean {
  const entry = latest(state, step)
  return entry !== undefined && (since === undefined || entry.seq > since.seq)
}
