import type { CaseRecord, Entry } from '../record/entry'
import type { PayloadTable } from '../record/payloads'
import type { CaseState } from '../record/state'
import type { Procedure } from '../table/types'
import { correctedEntries } from './corrections'
import { withLaterTexts } from './text-correction'

/** Thrown when a stored record names a step or procedure that this version does not know. */
export class ReplayError extends Error {
  readonly code = 'record.unreadable'
  constructor(
    readonly caseId: string,
    reason: string,
  ) {
    super(`案件 ${caseId} 的记录无法重放 / case ${caseId} cannot be replayed: ${reason}`)
    this.name = 'ReplayError'
  }
}

/**
 * Where a case stands, from its record alone. The same record gives the same state, and a prefix of it the state of that
 * time: what was known, done, and by whom. Elements that were put right later (案件要素更正) read corrected.
 *
 * @param procedure the table of the record's procedure
 * @param options `until`: replay only the first entries, for a look back; `words`: with the texts as they stand, or as they were
 *   corrected since (案卷文字更正): a paper is printed with the corrected ones
 * @throws {ReplayError} for a record with a step that the table does not have.
 */
export function replayIn<T extends PayloadTable>(
  procedure: Procedure<T>,
  record: CaseRecord,
  { until = record.entries.length, words = 'then' }: LookBack = {},
): CaseState<T> {
  const written = until === record.entries.length ? record.entries : record.entries.slice(0, until)
  const then = correctedEntries(written, procedure)
  const entries = words === 'then' ? then : withLaterTexts(then, record.entries.slice(until))
  const byStep = new Map<string, Entry[]>()
  const state: Growing<T> = { phase: procedure.initial, phaseSince: undefined, entries, byStep }
  for (const entry of entries) {
    const step = procedure.steps[entry.step]
    if (!step) throw new ReplayError(record.id, `entry ${entry.seq} is of the unknown step ${entry.step}`)
    // An entry from elsewhere may hold no payload: where it leads is then decided as for an empty one.
    const next = typeof step.to === 'function' ? step.to(entry.data ?? {}, state) : step.to
    if (next !== undefined) {
      state.phase = next
      state.phaseSince = entry.on
    }
    const same = byStep.get(entry.step)
    if (same) same.push(entry)
    else byStep.set(entry.step, [entry])
  }
  return state
}

/** How far a record is read, and in which words. */
export interface LookBack {
  readonly until?: number
  readonly words?: 'then' | 'corrected'
}

interface Growing<T extends PayloadTable> extends CaseState<T> {
  phase: string
  phaseSince: string | undefined
}
