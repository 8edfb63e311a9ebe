import { type Kysely, sql } from 'kysely'

/** Thrown when a database is another agency's: a case is asked for by its number, and every agency has the same ones. */
export class OtherAgencyError extends Error {
  readonly code = 'storage.other-agency'
  constructor(own: string, found: readonly string[]) {
    super(
      `该数据库是其他机关（${found.join('、')}）的，${own} 须有自己的数据库 / ` +
        `The database is that of another agency (${found.join(', ')}): ${own} needs one of its own`,
    )
    this.name = 'OtherAgencyError'
  }
}

/**
 * Demands that a database is new or this agency's own, before anything is written there.
 * @throws OtherAgencyError
 */
export async function demandOwnDatabase<DB>(db: Kysely<DB>, agency: string): Promise<void> {
  const { rows: there } = await sql<{
    there: boolean
  }>`select to_regclass('zhifa.ledger') is not null as there`.execute(db)
  if (!there[0]?.there) return
  const { rows } = await sql<{ agency: string }>`
    select agency from zhifa.ledger where agency <> ${agency} order by 1`.execute(db)
  if (rows.length > 0)
    throw new OtherAgencyError(
      agency,
      rows.map((row) => row.agency),
    )
}
