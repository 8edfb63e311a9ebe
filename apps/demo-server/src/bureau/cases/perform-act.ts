import {
  Act,
  type CaseRecord,
  type Confirmed,
  type Entry,
  type Finding,
  obstacles,
  type Publication,
  perform,
  validate,
} from '@zhifa/domain'
import { type LedgerEvent, leafOf } from '@zhifa/domain/ledger'
import type { SyncEngine } from '@zhifa/integrations'
import { type Kysely, sql, type Transaction } from 'kysely'
import { chinaDay } from '../../web/china-time'
import type { Bureau } from '../bureau'
import { appendLeaves, type Integrity, leavesOfRows, type Witnessing, writtenBy } from '../ledger'
import { certificateOf } from './certificate'
import { takeNumber } from './document-numbers'
import { historyFor } from './history'
import { keepVersion } from './public-versions'
import { newlyWanted, type Papers, papersOf, withPapers } from './publishing'
import { readCase } from './read-case'
import { noSuchCase, publicationStopped, type Refusal, refuse, stale, Undone } from './refusal'
import { keepSummary, summarise } from './summary'

export interface CaseContext<DB> {
  readonly db: Kysely<DB>
  readonly bureau: Bureau
  readonly engine: Pick<SyncEngine, 'desire' | 'nudge'>
  /** Gives the signed and witnessed head of the ledger under which a decision's certificate stands. */
  readonly witnessing: Witnessing
  /** Nothing is published while what is stored differs from what the ledger proves. */
  readonly integrity: Integrity
}

export type Acted =
  | { readonly ok: true; readonly record: CaseRecord; readonly entry: Entry; readonly findings: readonly Finding[] }
  | Refusal

/** What is to enter a case's record: one act, seen from a known length of the record, with the word of everybody it names. */
export interface Submission extends Confirmed {
  readonly caseId: string
  /** How many entries were seen; anything else is refused as stale. */
  readonly expectedSeq: number
  readonly act: unknown
  /**
   * What else changes in the same transaction: the proposal that the act comes from. Gives the leaves of what it changed. May
   * throw {@link Undone}.
   */
  readonly settle?: <DB>(trx: Transaction<DB>) => Promise<readonly LedgerEvent[]>
}

/**
 * The one door through which an act enters a record: entry, ledger leaf, document number and what it makes public are one
 * transaction. Nothing is half-written, and what is answered with ok is on disk. People come here by `proposeAct` and
 * `confirmProposal`.
 *
 * The public sheet is typeset, and the certificate made, before the transaction, which holds the one connection of the embedded database.
 */
export async function performAct<DB>(context: CaseContext<DB>, submission: Submission): Promise<Acted> {
  const { db, bureau, engine } = context
  const act = validate(Act, submission.act, 'act')
  if (!act.ok) return refuse(422, ...act.findings)
  const seen = await readCase(db, submission.caseId)
  if (!seen) return noSuchCase(submission.caseId)
  if (seen.entries.length !== submission.expectedSeq) return stale(submission.expectedSeq, seen.entries.length)

  const history = await historyFor(db, seen, act.value)
  const attempt = (record: CaseRecord) =>
    perform(record, act.value, {
      law: bureau.law,
      registry: bureau.registry,
      today: bureau.today(),
      history,
      entered: submission.entered,
      confirmations: submission.confirmations,
    })
  const tried = attempt(seen)
  if (!tried.ok) return refuse(422, ...obstacles(tried.findings))
  const foreseen = newlyWanted(seen, tried.record, bureau)
  if (foreseen && context.integrity.differences().length > 0) return publicationStopped()
  const papers =
    foreseen && (await papersOf(foreseen, () => certificateOf(db, bureau, context.witnessing.checkpoint, tried.record)))

  try {
    const done = await db.transaction().execute(async (trx) => {
      const { record, openedOn } = await lockCase(trx, submission)
      const result = attempt(record)
      if (!result.ok) throw new Undone(refuse(422, ...obstacles(result.findings)))
      await write(trx, context, { record, entry: result.entry, user: submission.entered.by })
      await keepSummary(trx, summarise(result.record, openedOn, bureau))
      const settled = (await submission.settle?.(trx)) ?? []
      const wanted = newlyWanted(record, result.record, bureau)
      if (wanted) await publish(trx, context, record.id, wanted, papers)
      const by = writtenBy(bureau, submission.entered.by)
      await appendLeaves(trx, bureau.agency.id, [
        leafOf(record, result.entry),
        ...(await leavesOfRows(trx, by, 'document-number', sql`case_id = ${record.id} and seq = ${result.entry.seq}`)),
        ...(wanted
          ? await leavesOfRows(trx, by, 'publication', sql`case_id = ${record.id} and version = ${wanted.version}`)
          : []),
        ...settled,
      ])
      return { ...result, key: wanted?.key }
    })
    if (done.key !== undefined) engine.nudge(done.key)
    if (done.entry.step === 'archiving') context.witnessing.nudge()
    return { ok: true, record: done.record, entry: done.entry, findings: done.findings }
  } catch (error) {
    if (error instanceof Undone) return error.refusal
    throw error
  }
}

async function lockCase<DB>(
  trx: Transaction<DB>,
  { caseId, expectedSeq }: Submission,
): Promise<{ readonly record: CaseRecord; readonly openedOn: string }> {
  const { rows } = await sql<{
    opened_at: Date
  }>`select opened_at from zhifa.case_record where id = ${caseId} for update`.execute(trx)
  const [head] = rows
  const record = await readCase(trx, caseId)
  if (!record || !head) throw new Undone(noSuchCase(caseId))
  if (record.entries.length !== expectedSeq) throw new Undone(stale(expectedSeq, record.entries.length))
  return { record, openedOn: chinaDay(head.opened_at) }
}

async function write<DB>(
  trx: Transaction<DB>,
  { bureau }: CaseContext<DB>,
  { record, entry, user }: { record: CaseRecord; entry: Entry; user: string },
): Promise<void> {
  await sql`insert into zhifa.entry (case_id, seq, step, entered_at, entered_by) values
    (${record.id}, ${entry.seq}, ${entry.step}, ${bureau.now()}, ${user})`.execute(trx)
  await sql`update zhifa.case_record set length = ${entry.seq} where id = ${record.id}`.execute(trx)
  const taken = await takeNumber(trx, record.id, entry)
  if (taken) throw new Undone(refuse(422, taken))
}

async function publish<DB>(
  trx: Transaction<DB>,
  { engine }: CaseContext<DB>,
  caseId: string,
  wanted: Publication,
  papers: Papers | undefined,
): Promise<void> {
  await keepVersion(trx, caseId, wanted, papers)
  const desired = await engine.desire(trx, withPapers(wanted, papers))
  if (!desired.ok) throw new Undone(refuse(422, ...desired.findings))
}
