import { type PartyMention, partiesNamed } from '@zhifa/domain'
import type { Kysely } from 'kysely'
import { casesFor, type User, visibleCase } from '../../access'
import type { Bureau } from '../../bureau'
import { listCases } from '../../cases'
import { caseQueryOf } from '../cases/query'

/** Parties of the newest cases that a person sees and that have the words; each party once, by its numbers or else by case. */
export async function searchParties<DB>(
  db: Kysely<DB>,
  bureau: Bureau,
  user: User,
  words: string,
): Promise<PartyMention[]> {
  if (words === '') return []
  const query = { ...caseQueryOf({ q: words }, bureau), ...casesFor(user) }
  const { cases } = await listCases(db, bureau.agency.id, query, bureau.today())
  const found = new Map<string, PartyMention>()
  for (const { id } of cases) {
    const record = await visibleCase(db, user, id)
    for (const mention of record ? partiesNamed(record) : []) {
      const [number = mention.id] = mention.keys.numbers
      if (!found.has(number)) found.set(number, mention)
    }
  }
  return [...found.values()]
}
