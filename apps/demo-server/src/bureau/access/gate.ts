import { type GateContext, gateContextOf, procedureOf, replay } from '@zhifa/domain'
import type { Kysely } from 'kysely'
import type { Bureau } from '../bureau'
import { readCase } from '../cases/read-case'

/**
 * What the gate knows of a case: the personal values that no public text may hold, the informant's among them. For checking texts
 * only: whoever writes the text need not be allowed to see them, so they are never shown.
 */
export async function gateOf<DB>(db: Kysely<DB>, { agency }: Bureau, caseId: string): Promise<GateContext> {
  const record = await readCase(db, caseId)
  return record ? gateContextOf(replay(record), procedureOf(record), agency) : {}
}
