import { type Kysely, sql } from 'kysely'
import { appendLeaves, leavesOfRows, type Written } from '../ledger'

/** Thrown when a demonstration is to run on a database that is none, or a database of a demonstration is to be used in earnest. */
export class WrongDatabaseError extends Error {
  readonly code = 'demonstration.wrong-database'
  constructor(demonstration: boolean) {
    super(
      demonstration
        ? '该数据库中有非演示数据，演示不在其上运行：请为演示另建数据库，或者设置 DEMONSTRATION=no / ' +
            'The database holds data that is no demonstration: give the demonstration one of its own, or set DEMONSTRATION=no'
        : '该数据库是演示数据库，账号和案件均为虚构，不得用于实际办案：请另建数据库 / ' +
            'This is the database of a demonstration, with invented people and known passwords: use another one',
    )
    this.name = 'WrongDatabaseError'
  }
}

/**
 * Lets a demonstration run only on a database of its own, and nothing else on that one. An empty database becomes the
 * demonstration's; accounts with known passwords never come into one that is in use.
 *
 * @throws WrongDatabaseError
 */
export async function claimDatabase<DB>(db: Kysely<DB>, demonstration: boolean, written: Written): Promise<void> {
  const { rows } = await sql<{ marked: boolean; used: boolean }>`select
    exists (select from zhifa.demonstration) as marked,
    exists (select from zhifa.account) or exists (select from zhifa.case_record)
      or exists (select from zhifa.registry_event) as used`.execute(db)
  const { marked = false, used = false } = rows[0] ?? {}
  if (demonstration ? used && !marked : marked) throw new WrongDatabaseError(demonstration)
  if (demonstration && !marked)
    await db.transaction().execute(async (trx) => {
      const { rows: made } = await sql`insert into zhifa.demonstration default values
        on conflict do nothing returning one`.execute(trx)
      const leaves = await leavesOfRows(trx, written, 'demonstration', sql`true`)
      if (made.length > 0) await appendLeaves(trx, written.agency, leaves)
    })
}
