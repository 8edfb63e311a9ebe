import { type Kysely, sql } from 'kysely'

/**
 * The files that were uploaded to a case after it was archived. The order of the ledger says it, and no clock: nobody makes an old file
 * of a late one by its date.
 */
export async function lateFilesOf<DB>(db: Kysely<DB>, agency: string, caseId: string): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ sha256: string }>`select m.sha256 from zhifa.media m
    join zhifa.leaf l on l.agency = ${agency} and l.kind = 'media' and l.subject = m.case_id || '/' || m.sha256
    where m.case_id = ${caseId} and l.index > (select max(e.index) from zhifa.leaf e
      join zhifa.entry t on t.case_id = e.case_id and t.seq = e.seq
      where e.agency = ${agency} and e.case_id = ${caseId} and t.step = 'archiving')`.execute(db)
  return new Set(rows.map(({ sha256 }) => sha256))
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
