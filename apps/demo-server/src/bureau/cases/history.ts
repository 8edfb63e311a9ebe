import {
  type Act,
  type CaseRecord,
  type History,
  latest,
  listedOn,
  type PastTransfer,
  procedures,
  replay,
} from '@zhifa/domain'
import type { Kysely } from 'kysely'
import type { Bureau } from '../bureau'
import { LedgerDifferenceError } from '../ledger'
import { heldOf } from '../media'
import { othersFor } from './history-others'
import { plansFor } from './history-plans'
import { inspectionsKnown } from './inspections-known'
import { partiesKnown } from './parties'
import { readCase } from './read-case'

/** What an act says: its payload, and its recordings. */
type Asked = Pick<Act, 'step' | 'on' | 'data' | 'recordings'>

/** Of which case an act is tried. */
type Asking = Pick<CaseRecord, 'agency' | 'id' | 'entries'> & Partial<Pick<CaseRecord, 'procedure'>>

/**
 * What the rules may ask of other cases of the bureau: which inspections were made of whoever an act, or the case, names, this case
 * not counted, the transfer and the files that the act names, and the yearly plans. Read
 * before the rules are asked, for they wait for nobody.
 */
export async function historyFor<DB>(
  db: Kysely<DB>,
  asking: Asking,
  act: Asked,
  { registry, inspectionCodes, lists }: Pick<Bureau, 'registry' | 'inspectionCodes' | 'lists'>,
): Promise<History> {
  const inspections = await inspectionsFor(db, asking, act)
  const transfers = await transferFor(db, asking, act)
  return {
    ...inspections,
    ...transfers,
    ...(await filesFor(db, asking, act)),
    ...(await plansFor(db, asking, act, registry)),
    ...(await decidedFor(db, asking, act)),
    ...(await othersFor(db, asking, act)),
    ...(await codeFor(inspectionCodes, act)),
    ...listOf(lists),
  }
}

/** A bureau that lists nothing has not said what it may inspect: that is no list of nothing. */
const listOf = ({ inspectionItems }: Bureau['lists']): Pick<History, 'listedItems'> =>
  inspectionItems.length === 0 ? {} : { listedItems: (on) => listedOn(inspectionItems, on) }

/** The inspection code that a visit says was scanned: the system that issued it is asked how it stands on the day of the act. */
async function codeFor(codes: Bureau['inspectionCodes'], { data, on }: Asked): Promise<Pick<History, 'codeOf'>> {
  const scan = typeof data === 'object' && data !== null && 'scan' in data ? data.scan : undefined
  const code = typeof scan === 'object' && scan !== null && 'code' in scan ? scan.code : undefined
  if (!codes || typeof code !== 'string') return {}
  const standing = (await codes.standing(code, on)) ?? 'none'
  return { codeOf: (asked) => (asked === code ? standing : undefined) }
}

/** Earlier decisions are read where a guard of the step asks for them: the table says which do. */
async function decidedFor<DB>(db: Kysely<DB>, asking: Asking, act: Asked): Promise<Pick<History, 'partyKnown'>> {
  return asks(asking, act, 'partyKnown') ? { partyKnown: await partiesKnown(db, asking, act) } : {}
}

/** Whether a guard of the step asks for it. */
const asks = ({ procedure }: Asking, { step }: Asked, what: keyof History): boolean =>
  procedures.get(procedure ?? '')?.steps[step]?.guards?.some((guard) => guard.asks?.includes(what)) ?? false

/** Whatever has the form of a SHA-256 is looked for: which of them name files, the schemas say. Of others nothing is known. */
async function filesFor<DB>(
  db: Kysely<DB>,
  { agency, id }: Asking,
  { data, recordings }: Asked,
): Promise<Pick<History, 'holdsFile'>> {
  const asked = [...new Set(JSON.stringify([data, recordings]).match(/[0-9a-f]{64}/g))]
  const held = await heldOf(db, agency, id, asked)
  return { holdsFile: (sha256) => (asked.includes(sha256) ? held.has(sha256) : undefined) }
}

/** Caps count over the cases of the whole party: read where a guard of the step asks for them. */
async function inspectionsFor<DB>(db: Kysely<DB>, asking: Asking, act: Asked): Promise<Pick<History, 'inspectionsOf'>> {
  return asks(asking, act, 'inspectionsOf') ? inspectionsKnown(db, asking, act) : { inspectionsOf: () => undefined }
}

/** The one transfer that an act names: of any other nothing was read, and so nothing is known. */
async function transferFor<DB>(
  db: Kysely<DB>,
  { agency }: Asking,
  { data }: { readonly data: unknown },
): Promise<Pick<History, 'transferOf'>> {
  const named = typeof data === 'object' && data !== null && 'transferCase' in data ? data.transferCase : undefined
  if (typeof named !== 'string') return {}
  const transfer = await transferOf(db, agency, named)
  return { transferOf: (id) => (id === named ? transfer : undefined) }
}

/** A record that is not what the ledger proves says nothing of anybody: nobody knows then. */
async function transferOf<DB>(db: Kysely<DB>, agency: string, id: string): Promise<PastTransfer | 'none' | undefined> {
  try {
    const found = await readCase(db, id)
    return found?.agency === agency ? transferIn(found) : 'none'
  } catch (error) {
    if (error instanceof LedgerDifferenceError) return undefined
    throw error
  }
}

/** What a transfer is of, and when the police were handed it. */
export function transferIn(record: CaseRecord): PastTransfer | 'none' {
  if (record.procedure !== 'crime.transfer') return 'none'
  const state = replay(record)
  const caseId = latest(state, 'crime-team')?.data.caseId
  if (caseId === undefined) return 'none'
  const handed = latest(state, 'crime-transfer')
  return { caseId, ...(handed ? { handedOn: handed.on } : {}) }
}
