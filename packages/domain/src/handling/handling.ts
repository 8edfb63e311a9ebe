import { type NextAct, nextActsIn, type Performed, performIn, preflightIn } from '../case/act/perform'
import type { Confirmed } from '../case/confirmation/confirmation-findings'
import { readRecord } from '../case/reading/case-record'
import { type LookBack, replayIn } from '../case/reading/replay'
import type { Act, CaseRecord } from '../case/record/entry'
import type { PayloadTable } from '../case/record/payloads'
import type { CaseState } from '../case/record/state'
import type { Context, Procedure } from '../case/table/types'
import type { Validated } from '../input/validate'
import type { KnownPayloads, PayloadsOf, ProcedureId } from '../payloads'
import { findProcedure, type OwnProcedures, procedureOf } from './procedure-of'

export interface PerformContext extends Context, Confirmed, OwnProcedures {}

/** What a look at an act before it is done needs; with who entered and confirmed it, also whether that is enough. */
export interface PreflightContext extends Context, Partial<Confirmed>, OwnProcedures {}

/** What names a case when it is opened. */
export interface CaseHead {
  readonly id: string
  readonly agency: string
  readonly cause: string
}

/**
 * Opens an empty record. Nothing has been done yet; the first act is the procedure's own.
 * @param procedure the id of a built-in procedure, or a bureau's own procedure
 * @throws {UnknownProcedureError} for an id that no built-in procedure has
 * @example openCase('penalty.ordinary', { id: '2026-0001', agency: 'demo', cause: 'public-place.unlicensed' })
 */
export function openCase<P extends ProcedureId>(procedure: P, head: CaseHead): CaseRecord<PayloadsOf<P>>
export function openCase<T extends PayloadTable>(procedure: Procedure<T>, head: CaseHead): CaseRecord<T>
export function openCase(procedure: string, head: CaseHead): CaseRecord
export function openCase(procedure: string | Procedure, { id, agency, cause }: CaseHead): CaseRecord {
  if (typeof procedure === 'string' && !findProcedure(procedure)) throw new UnknownProcedureError(procedure)
  return { id, procedure: typeof procedure === 'string' ? procedure : procedure.id, agency, cause, entries: [] }
}

/** Thrown when a case is to be opened for a procedure that is not built in: a bureau's own is handed in itself. */
export class UnknownProcedureError extends Error {
  readonly code = 'case.unknown-procedure'
  constructor(readonly procedure: string) {
    super(`没有该办案程序 / no procedure "${procedure}": give a built-in id, or the procedure itself`)
    this.name = 'UnknownProcedureError'
  }
}

/**
 * Does one act: checks it against the procedure table, the people, the law and every guard, and appends it to the record.
 * Pure: the given record is never changed; nothing is written when anything stands in the way.
 *
 * @returns the longer record with the findings that were met, or all findings that refuse it, each with its article.
 * @throws {ReplayError} for a record of an unknown procedure: a programmer's mistake.
 * @example
 * const act = { step: 'filing', on: '2026-09-28', by: ['a', 'b'], approvedBy: 'head', data }
 * const filed = perform(record, act, { law, registry, ...confirmedByAll(record, act, '2026-09-28T17:00') })
 * if (!filed.ok) return filed.findings
 */
export function perform<T extends PayloadTable>(
  record: CaseRecord<T>,
  act: Act<NoInfer<T>>,
  context: PerformContext,
): Performed<T>
export function perform(record: CaseRecord, act: Act, context: PerformContext): Performed {
  return performIn(procedureOf(record, context.procedures), record, act, context)
}

/**
 * Everything that `perform` would say of an act, met or not, without doing it: the same checks, so the page before the
 * button and the button never disagree.
 */
export const preflight = (record: CaseRecord, act: Act, context: PreflightContext) =>
  preflightIn(procedureOf(record, context.procedures), record, act, context)

/** The acts that the procedure allows in this phase, each with the obstacles that can be known before it is filled in. */
export const nextActs = (record: CaseRecord, on: string, context: PreflightContext): NextAct[] =>
  nextActsIn(procedureOf(record, context.procedures), record, on, context)

/** The state of a case: of a record whose procedure is not known by type, that of whichever built-in one. */
export type StateOf<T extends PayloadTable> = CaseState<PayloadTable extends T ? KnownPayloads : T>

/**
 * Where a case stands, from its record alone. The same record gives the same state, and a prefix of it the state of that
 * time: what was known, done, and by whom. Elements that were put right later (案件要素更正) read corrected.
 *
 * @param options `until`: replay only the first entries, for a look back; `words`: `corrected` reads their texts as they were
 *   corrected since (案卷文字更正); `procedures`: a bureau's own
 * @throws {ReplayError} for a record of an unknown procedure or step.
 */
export function replay<T extends PayloadTable>(record: CaseRecord<T>, options?: LookBack & OwnProcedures): StateOf<T>
export function replay(record: CaseRecord, options: LookBack & OwnProcedures = {}): CaseState {
  return replayIn(procedureOf(record, options.procedures), record, options)
}

/**
 * Reads a case that comes from outside: the head, every entry, and every payload against the schema of its step. The record
 * is given back as it came; that it was lawful is not asked here.
 *
 * @param procedures a bureau's own procedures, beside the built-in ones.
 * @returns the record, or every wrong field by name in both languages, entries counted from 1.
 * @example const read = readCaseRecord(JSON.parse(text)); if (!read.ok) return read.findings
 */
export const readCaseRecord = (input: unknown, procedures: readonly Procedure[] = []): Validated<CaseRecord> =>
  readRecord(input, (id) => findProcedure(id, procedures))
