import { ReplayError } from '../case/reading/replay'
import type { CaseRecord } from '../case/record/entry'
import type { Procedure } from '../case/table/types'
import { procedures } from '../procedures/procedures'

/** Whoever handles cases of a bureau's own procedures hands these in, beside the built-in ones. */
export interface OwnProcedures {
  readonly procedures?: readonly Procedure[] | undefined
}

/**
 * The table of a record's procedure: a bureau's own before the built-in ones.
 * @throws {ReplayError} when neither has it.
 */
export function procedureOf(record: Pick<CaseRecord, 'id' | 'procedure'>, own: readonly Procedure[] = []): Procedure {
  const procedure = findProcedure(record.procedure, own)
  if (!procedure) throw new ReplayError(record.id, `unknown procedure ${record.procedure}`)
  return procedure
}

/** The same by id; nothing when there is none. */
export const findProcedure = (id: string, own: readonly Procedure[] = []): Procedure | undefined =>
  own.find((item) => item.id === id) ?? procedures.get(id)
