import { type CaseRecord, type History, type PastInspection, partiesNamed, pastInspections } from '@zhifa/domain'
import type { Kysely } from 'kysely'
import { LedgerDifferenceError } from '../ledger'
import { groupIn, partyFile, partyKey } from './parties'

type Asking = Pick<CaseRecord, 'agency' | 'id' | 'entries'>

/**
 * The inspections of whoever a case, or an act of it, inspects: under every name and number that the register of parties has for it, and
 * apart those of a namesake of whom nobody has decided. A record that is not what the ledger proves says nothing: nobody knows then.
 */
export async function inspectionsKnown<DB>(
  db: Kysely<DB>,
  { agency, id, entries }: Asking,
  { data }: { readonly data: unknown },
): Promise<Pick<History, 'inspectionsOf'>> {
  const tried = [...entries, { seq: entries.length + 1, step: '', on: '', by: [], data }]
  const mention = partiesNamed({ id, entries: tried })[0]
  if (!mention) return { inspectionsOf: () => undefined }
  const key = partyKey(mention.party)
  try {
    const file = await partyFile(db, agency, [mention], id)
    const { same, undecided } = groupIn(file, mention.id)
    const of = (ids: readonly string[]): PastInspection[] => {
      const cases = new Set(file.mentions.filter((one) => ids.includes(one.id)).map(({ caseId }) => caseId))
      return [...file.records.values()].filter((one) => cases.has(one.id)).flatMap(pastInspections)
    }
    const made = [...of(same), ...of(undecided).map((one) => ({ ...one, undecided: true as const }))]
    return {
      inspectionsOf: (object, year) =>
        partyKey(object) === key ? made.filter(({ on }) => on.startsWith(year)) : undefined,
    }
  } catch (error) {
    if (error instanceof LedgerDifferenceError) return { inspectionsOf: () => undefined }
    throw error
  }
}
