import {
  actsInForce,
  type CaseRecord,
  groupOf,
  type KnownParty,
  type Party,
  type PartyEvent,
  type PartyGroup,
  type PartyKeys,
  type PartyMention,
  type PastCorrection,
  partiesNamed,
  partyKeys,
  pastCorrections,
  pastDecision,
} from '@zhifa/domain'
import { type Kysely, sql } from 'kysely'
import { LedgerDifferenceError } from '../ledger'
import { partyEventsAbout } from './party-events'
import { readCase } from './read-case'
import { keyDigests } from './summary/party-digests'

/** Everything that one party's file may hold: whoever could be it, with the cases that name them and what the register says. */
export interface PartyFile {
  readonly mentions: readonly PartyMention[]
  readonly records: ReadonlyMap<string, CaseRecord>
  readonly events: readonly PartyEvent[]
}

/**
 * Reads every case that could be of the same party as some mentions: by number and by name, by what was merged with those, and by
 * their numbers again, until nothing is added. Names of names are not followed: who is only asked about brings nobody else.
 * @throws LedgerDifferenceError when a case or a line of the register is not what the ledger proves
 */
export async function partyFile<DB>(
  db: Kysely<DB>,
  agency: string,
  start: readonly PartyMention[],
  except?: string,
): Promise<PartyFile> {
  const records = new Map<string, CaseRecord>()
  const mentions = new Map(start.map((one) => [one.id, one]))
  const asked = new Set<string>()
  let events: PartyEvent[] = []
  let keys = start.map((one) => one.keys)
  for (;;) {
    const wanted = keyDigests(keys).filter((digest) => !asked.has(digest))
    for (const digest of wanted) asked.add(digest)
    events = await partyEventsAbout(db, agency, [...mentions.keys()])
    const linked = actsInForce(events).flatMap(({ of }) => (typeof of === 'string' ? [of] : of))
    const ids = new Set([
      ...(await casesWith(db, agency, wanted)),
      ...linked.map((id) => id.slice(0, id.lastIndexOf('.'))),
    ])
    const fresh: PartyMention[] = []
    for (const id of ids) {
      if (id === except || records.has(id)) continue
      const record = await readCase(db, id)
      if (record?.agency !== agency) continue
      records.set(id, record)
      fresh.push(...partiesNamed(record))
    }
    const before = mentions.size
    for (const one of fresh) if (!mentions.has(one.id)) mentions.set(one.id, one)
    if (mentions.size === before) return { mentions: [...mentions.values()], records, events }
    keys = fresh.map((one) => ({ numbers: one.keys.numbers, hints: [] }))
  }
}

/** So many cases of one name or number are looked through at most, the newest first. */
const looked = 50

/** The newest cases that name a party with one of these numbers or hints. */
export async function newestCasesOf<DB>(db: Kysely<DB>, agency: string, keys: PartyKeys): Promise<string[]> {
  return (await casesWith(db, agency, keyDigests([keys]))).toReversed().slice(0, looked)
}

async function casesWith<DB>(db: Kysely<DB>, agency: string, digests: readonly string[]): Promise<string[]> {
  if (digests.length === 0) return []
  const { rows } = await sql<{ id: string }>`select case_id as id from zhifa.case_summary
    where agency = ${agency} and party_keys && array[${sql.join(digests)}]::text[] order by place`.execute(db)
  return rows.map(({ id }) => id)
}

/** How a mention stands to the others of its file. */
export const groupIn = ({ mentions, events }: PartyFile, id: string): PartyGroup =>
  groupOf(id, mentions, actsInForce(events))

/** The decisions of some mentions that stand, the oldest first. */
export function decisionsOf({ mentions, records }: PartyFile, ids: readonly string[]) {
  return mentions
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ caseId, no }) => {
      const record = records.get(caseId)
      return (record && pastDecision(record, no)) ?? []
    })
    .sort((a, b) => a.on.localeCompare(b.on))
}

/** The orders to correct of some mentions that no decision followed. */
const correctionsOf = ({ mentions, records }: PartyFile, ids: readonly string[]): PastCorrection[] =>
  mentions
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ caseId, no }) => {
      const record = records.get(caseId)
      return record ? pastCorrections(record, no) : []
    })

/**
 * What other cases decided about each party that a case, or an act of it, names. A record that is not what the ledger proves says
 * nothing of anybody: nobody knows then.
 */
export async function partiesKnown<DB>(
  db: Kysely<DB>,
  { agency, id, entries }: Pick<CaseRecord, 'agency' | 'id' | 'entries'>,
  act: { readonly data: unknown },
): Promise<(party: Party) => KnownParty | undefined> {
  const tried = [...entries, { seq: entries.length + 1, step: '', on: '', by: [], data: act.data }]
  // By their number in the case an earlier act may have named them otherwise: whoever any act names is asked about.
  const own = [...partiesNamed({ id, entries }), ...partiesNamed({ id, entries: tried })]
  const known = new Map<string, KnownParty>()
  try {
    for (const mention of own) {
      const file = await partyFile(db, agency, [mention], id)
      const group = groupIn(file, mention.id)
      const undecided = new Set(
        file.mentions.filter((one) => group.undecided.includes(one.id)).map(({ caseId }) => caseId),
      )
      known.set(partyKey(mention.party), {
        decisions: decisionsOf(file, group.same),
        splitOff: decisionsOf(file, group.splitOff),
        corrections: [
          ...correctionsOf(file, [...group.same, ...group.splitOff]),
          ...correctionsOf(file, group.undecided).map((one) => ({ ...one, undecided: true as const })),
        ],
        // Who was never decided about has not offended: only cases with a decision leave the question open.
        undecided: [...undecided].filter((caseId) =>
          decisionsOf(file, group.undecided).some((one) => one.caseId === caseId),
        ),
      })
    }
  } catch (error) {
    if (error instanceof LedgerDifferenceError) return () => undefined
    throw error
  }
  return (party) => known.get(partyKey(party))
}

/** A party in one text, to tell whether two readings of a record speak of the same. */
export const partyKey = (party: Party): string => {
  const { numbers, hints } = partyKeys(party)
  return [party.kind, ...numbers, ...hints].join('\n')
}
