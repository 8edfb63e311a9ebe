import { type Kysely, type RawBuilder, sql } from 'kysely'
import { pageSize } from '../cases'
import type { ReadKind } from './addresses'

/** One line of the log. */
export interface KeptRead {
  readonly seq: string
  readonly at: Date
  readonly person: string
  readonly kind: ReadKind
  readonly caseId: string | null
  readonly procedure: string | null
  readonly item: string | null
  /** What waited for the reader in the case: `confirm`, `step:…`; `own`: it is their case. Nothing: no task of theirs. */
  readonly task: string | null
  /** The page from which they came. */
  readonly via: string | null
  /** How the answer refused; nothing when it was given. */
  readonly refused: number | null
  /** The batch in which the ledger proves it; nothing: not yet. */
  readonly batch: string | null
}

/** What of the log is asked for. */
export interface ReadsAsked {
  readonly person?: string
  readonly caseId?: string
  readonly kind?: string
  /** Only reads of people who had no task in the case. */
  readonly withoutTask?: boolean
  /** Only reads by others of cases that this person handles. */
  readonly ofCasesBy?: string
  /** Before this line: the next page. */
  readonly before?: string
}

/** Lines of the log, the newest first, one page of them. */
export async function listReads<DB>(
  db: Kysely<DB>,
  agency: string,
  asked: ReadsAsked,
): Promise<{ readonly reads: readonly KeptRead[]; readonly next: string | undefined }> {
  const { person, caseId, kind, withoutTask, ofCasesBy, before } = asked
  const conditions: RawBuilder<unknown>[] = [sql`l.agency = ${agency}`]
  if (person) conditions.push(sql`l.person = ${person}`)
  if (caseId) conditions.push(sql`l.case_id = ${caseId}`)
  if (kind) conditions.push(sql`l.kind = ${kind}`)
  if (withoutTask) conditions.push(sql`l.case_id is not null and l.task is null`)
  if (ofCasesBy)
    conditions.push(sql`l.person <> ${ofCasesBy} and l.case_id in (select s.case_id from zhifa.case_summary s
      where s.agency = ${agency} and s.handlers @> array[${ofCasesBy}::text])`)
  if (before && /^\d{1,18}$/.test(before)) conditions.push(sql`l.seq < ${before}::bigint`)
  const { rows } = await sql<Omit<KeptRead, 'caseId'> & { case_id: string | null }>`
    select l.seq::text, l.at, l.person, l.kind, l.case_id, r.procedure, l.item, l.task, l.via, l.refused, l.batch::text
    from zhifa.read_log l left join zhifa.case_record r on r.id = l.case_id where ${sql.join(conditions, sql` and `)}
    order by l.seq desc limit ${pageSize + 1}`.execute(db)
  const reads = rows
    .slice(0, pageSize)
    .map(({ case_id, ...row }) => ({ ...row, at: new Date(row.at), caseId: case_id }))
  return { reads, next: rows.length > pageSize ? reads.at(-1)?.seq : undefined }
}
