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
import { type LedgerEvent, type LedgerLeaf, leafOf } from '@zhifa/domain/ledger'
import type { ReconciliationReport, SyncEngine } from '@zhifa/integrations'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { ReplicaState } from '../../storage'
import type { AdministrationKeeper } from '../administration'
import type { Bureau } from '../bureau'
import { approvedCopies, keepCopies, travellingCopies, withheldFiles } from '../evidence-store'
import {
  appendLeaves,
  type Integrity,
  leafRow,
  leavesOfRows,
  publicItemColumn,
  type Witnessing,
  type Written,
  writtenBy,
} from '../ledger'
import type { Media } from '../media'
import type { Typesetter } from '../typesetting'
import { certificateOf } from './certificate'
import { isNumbered, takeNumber } from './document-numbers'
import type { DailyExamination } from './examine-daily'
import { judging } from './judging'
import { keepPublicItems } from './public-items'
import { keepVersion, publicItemOf } from './public-versions'
import { newlyWanted, type Papers, papersOf, withPapers } from './publishing'
import { readOpenedCase } from './read-case'
import { noSuchCase, publicationStopped, type Refusal, refuse, stale, Undone } from './refusal'
import { type Summarised, summarise } from './summary'

export interface CaseContext<DB> {
  readonly db: Kysely<DB>
  /** For what the public reads: a standby while it is near enough to `db`, and `db` otherwise. */
  readonly reading: Kysely<DB>
  /** Where `reading` reads; absent without a standby. */
  readonly replica: ReplicaState | undefined
  readonly bureau: Bureau
  /** The acts of administration that made the bureau what it is now. */
  readonly administration: AdministrationKeeper
  readonly engine: Pick<SyncEngine, 'desire' | 'nudge' | 'replay'>
  /** Compares what the county shows with what was confirmed, and makes due again what sending repairs. */
  readonly reconcilePush: () => Promise<ReconciliationReport>
  /** Gives the signed and witnessed head of the ledger under which a decision's certificate stands. */
  readonly witnessing: Witnessing
  /** Nothing is published while what is stored differs from what the ledger proves. */
  readonly integrity: Integrity
  /** What is the matter with the cases, by the examination of last night. */
  readonly examination: DailyExamination
  /** Recordings and other files of the cases. */
  readonly media: Media
  /** Makes the papers that people open, and those that an act publishes. */
  readonly typesetter: Typesetter
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
  const opened = await readOpenedCase(db, submission.caseId)
  if (!opened) return noSuchCase(submission.caseId)
  const { record: seen, openedOn } = opened
  if (seen.entries.length !== submission.expectedSeq) return stale(submission.expectedSeq, seen.entries.length)

  const tried = perform(seen, act.value, {
    ...(await judging(db, bureau, seen, act.value)),
    entered: submission.entered,
    confirmations: submission.confirmations,
  })
  if (!tried.ok) return refuse(422, ...obstacles(tried.findings))
  const wanted = newlyWanted(seen, tried.record, bureau)
  if (wanted && context.integrity.differences().length > 0) return publicationStopped()
  const papers =
    wanted &&
    (await papersOf(
      wanted,
      context,
      () => certificateOf(db, bureau, context.witnessing.checkpoint, tried.record, publicItemOf(wanted)),
      await copiesFor(context, submission.caseId),
    ))

  try {
    await write(context, submission, {
      ...tried,
      summarised: summarise(tried.record, openedOn, bureau),
      wanted,
      papers,
    })
  } catch (error) {
    if (error instanceof Undone) return error.refusal
    throw error
  }
  if (wanted) engine.nudge(wanted.key)
  if (tried.entry.step === 'archiving') context.witnessing.nudge()
  return { ok: true, record: tried.record, entry: tried.entry, findings: tried.findings }
}

/** The redacted copies that go out with what is published now. */
async function copiesFor<DB>({ db, bureau, media }: CaseContext<DB>, caseId: string) {
  const copies = await approvedCopies(db, bureau.agency.id, caseId)
  return { copies, travelling: await travellingCopies(media.blobs, copies) }
}

interface Judged {
  readonly record: CaseRecord
  /** What lists read of it. */
  readonly summarised: Summarised
  readonly entry: Entry
  readonly wanted: Publication | undefined
  readonly papers: Papers | undefined
}

/**
 * Writes what was judged, in one transaction: the row that locks out other writers of the ledger is its last. Where nothing changes but the
 * case, one call is the whole transaction.
 */
async function write<DB>(context: CaseContext<DB>, submission: Submission, judged: Judged): Promise<void> {
  const { db, bureau } = context
  const { record, entry, wanted, papers } = judged
  const own = leafOf(record, entry)
  if (!submission.settle && !wanted && !isNumbered(entry)) return enter(db, bureau, submission, judged, [own])
  await db.transaction().execute(async (trx) => {
    await enter(trx, bureau, submission, judged)
    const taken = await takeNumber(trx, record.id, entry)
    if (taken) throw new Undone(refuse(422, taken))
    const settled = (await submission.settle?.(trx)) ?? []
    const by = writtenBy(bureau, submission.entered.by)
    const copies = wanted ? await publish(trx, context, { record, by }, wanted, papers) : []
    await appendLeaves(trx, bureau.agency.id, [
      own,
      ...(isNumbered(entry)
        ? await leavesOfRows(trx, by, 'document-number', sql`case_id = ${record.id} and seq = ${entry.seq}`)
        : []),
      ...(wanted
        ? await leavesOfRows(
            trx,
            by,
            'publication',
            sql`${sql.raw(publicItemColumn())} = ${publicItemOf(wanted)} and version = ${wanted.version}`,
          )
        : []),
      ...copies,
      ...settled,
    ])
    // After the leaves: the order of publication is that of the ledger.
    if (wanted) await keepPublicItems(trx, bureau, [record.id])
  })
}

/** Enters the entry, with what the case comes to, unless the record has moved on since the act was judged. */
async function enter<DB>(
  db: Kysely<DB>,
  bureau: Bureau,
  { caseId, expectedSeq, entered }: Submission,
  { entry, summarised: { summary, tasks, figures } }: Judged,
  leaves?: readonly LedgerLeaf[],
): Promise<void> {
  const { rows } = await sql<{ done: boolean }>`select zhifa.enter_act(${caseId}, ${expectedSeq}, ${entry.step},
    ${bureau.now()}, ${entered.by}, ${JSON.stringify(summary)}::jsonb, ${JSON.stringify(tasks)}::jsonb, ${JSON.stringify(figures)}::jsonb,
    ${leaves ? JSON.stringify(leaves.map(leafRow)) : null}::jsonb) as done`.execute(db)
  if (rows[0]?.done) return
  const { rows: found } = await sql<{ length: number }>`
    select length from zhifa.case_record where id = ${caseId}`.execute(db)
  throw new Undone(found[0] ? stale(expectedSeq, found[0].length) : noSuchCase(caseId))
}

async function publish<DB>(
  trx: Transaction<DB>,
  { bureau, engine }: CaseContext<DB>,
  { record, by }: { readonly record: CaseRecord; readonly by: Written },
  wanted: Publication,
  papers: Papers | undefined,
): Promise<readonly LedgerEvent[]> {
  await keepVersion(trx, record.id, wanted, papers)
  const { name, address, telephone } = bureau.agency
  const copies = papers?.copies ?? []
  const desired = await engine.desire(trx, withPapers(wanted, papers), {
    open: [name, address, telephone],
    // Who approved a copy has looked at what no program reads.
    looked: copies.map(({ sha256 }) => sha256),
    withheld: (digests) => withheldFiles(trx, record, digests),
  })
  if (!desired.ok) throw new Undone(refuse(422, ...desired.findings))
  const at = { caseId: record.id, item: publicItemOf(wanted), version: wanted.version }
  return keepCopies(trx, by, at, copies)
}
