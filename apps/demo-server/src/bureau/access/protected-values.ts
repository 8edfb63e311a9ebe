import { latest, personalValues, procedureOf, publicByRight, replay } from '@zhifa/domain'
import type { Kysely } from 'kysely'
import { readCase } from '../cases/read-case'

/**
 * The personal values of a case that no public text may hold, the informant's among them. For checking texts only: whoever
 * writes the text need not be allowed to see them, so they are never shown.
 */
export async function protectedValues<DB>(db: Kysely<DB>, caseId: string): Promise<readonly string[]> {
  const record = await readCase(db, caseId)
  if (!record) return []
  const state = replay(record)
  const party = latest(state, 'decision')?.data.party
  const open = party ? publicByRight(party) : []
  return personalValues(state, procedureOf(record)).filter((value) => !open.includes(value))
}
