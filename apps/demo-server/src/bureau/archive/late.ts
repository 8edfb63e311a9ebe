import { type CaseRecord, procedureOf, replayIn } from '@zhifa/domain'
import { type Kysely, sql } from 'kysely'

/** Whether a case has ended, or had ended when only its first acts were done. */
export function isClosed(record: CaseRecord, until = record.entries.length): boolean {
  const procedure = procedureOf(record)
  return procedure.final.includes(replayIn(procedure, record, { until }).phase)
}

/**
 * The files that were uploaded to a case while it was closed. The order of the ledger says it, and no clock: nobody makes an old file
 * of a late one by its date. What came while the case was open again came in time, and what was late stays so when it is closed anew.
 */
export async function lateFilesOf<DB>(
  db: Kysely<DB>,
  agency: string,
  record: CaseRecord,
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ sha256: string; acts: number }>`select m.sha256, (
      select count(distinct t.seq)::integer from zhifa.leaf e
      join zhifa.entry t on t.case_id = e.case_id and t.seq = e.seq
      where e.agency = ${agency} and e.case_id = ${record.id} and e.index < l.index) as acts
    from zhifa.media m
    join zhifa.leaf l on l.agency = ${agency} and l.kind = 'media' and l.subject = m.case_id || '/' || m.sha256
    where m.case_id = ${record.id}`.execute(db)
  const closed = new Map([...new Set(rows.map(({ acts }) => acts))].map((acts) => [acts, isClosed(record, acts)]))
  return new Set(rows.filter(({ acts }) => closed.get(acts)).map(({ sha256 }) => sha256))
}

/** How many of the papers that came late were in the register of the file when each package was sealed, by its number. */
export async function latePackedOf<DB>(
  db: Kysely<DB>,
  agency: string,
  caseId: string,
): Promise<ReadonlyMap<number, number>> {
  const { rows } = await sql<{ number: number; late: number }>`select p.number, (
      select count(*)::integer from zhifa.file_event f
      join zhifa.leaf l on l.agency = ${agency} and l.kind = 'file-register' and l.subject = f.case_id || '/' || f.no
      where f.case_id = ${caseId} and f.kind = 'late-paper' and l.index < s.index) as late
    from zhifa.archive_package p
    join zhifa.leaf s on s.agency = ${agency} and s.kind = 'archive-package' and s.subject = p.case_id || '/' || p.number
    where p.case_id = ${caseId} and p.zip is not null order by p.number`.execute(db)
  // The first is the closed file, which holds none.
  return new Map(rows.map(({ number, late }, i) => [number, i === 0 ? 0 : late]))
}
