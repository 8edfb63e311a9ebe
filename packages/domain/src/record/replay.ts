import { procedures } from '../procedure/procedures'
import type { Procedure } from '../procedure/types'
import { correctedEntries } from './corrections'
import type { CaseRecord, Entry } from './entry'
import type { CaseState } from './state'

/** Thrown when a stored record names a step or procedure that this version does not know. */
export class ReplayError extends Error {
  readonly code = 'record.unreadable'
  constructor(
    readonly caseId: string,
    reason: string,
  ) {
    super(`Case ${caseId} cannot be replayed: ${reason} / 案件记录无法重放`)
    this.name = 'ReplayError'
  }
}

/** The built-in procedures and a bureau's own. */
export function procedureOf(record: Pick<CaseRecord, 'id' | 'procedure'>, own: readonly Procedure[] = []): Procedure {
  const procedure = own.find((item) => item.id === record.procedure) ?? procedures.get(record.procedure)
  if (!procedure) throw new ReplayError(record.id, `unknown procedure ${record.procedure}`)
  return procedure
}

/**
 * Where a case stands, from its record alone. The same record gives the same state, and a prefix of it the state of that
 * time: what was known, done, and by whom. Elements that were put right later (案件要素更正) read corrected.
 *
 * @param until replay only the first entries, for a look back
 * @throws {ReplayError} for a record of an unknown procedure or step.
 */
export function replay(
  record: CaseRecord,
  options: { until?: number; procedures?: readonly Procedure[] } = {},
): CaseState {
  const procedure = procedureOf(record, options.procedures)
  const written = options.until === undefined ? record.entries : record.entries.slice(0, options.until)
  const entries = correctedEntries(written, procedure)
  const byStep = new Map<string, Entry[]>()
  const state = { phase: procedure.initial, phaseSince: undefined as string | undefined, entries, byStep }
  for (const entry of entries) {
    const step = procedure.steps[entry.step]
    if (!step) throw new ReplayError(record.id, `entry ${entry.seq} is of the unknown step ${entry.step}`)
    // An entry from elsewhere may hold no payload: where it leads is then decided as for an empty one.
    const next = typeof step.to === 'function' ? step.to(entry.data ?? {}, state as CaseState) : step.to
    if (next !== undefined) {
      state.phase = next
      state.phaseSince = entry.on
    }
    const same = byStep.get(entry.step)
    if (same) same.push(entry)
    else byStep.set(entry.step, [entry])
  }
  return state as CaseState
}
