import type { Registry } from '@zhifa/domain'
import { type Kysely, sql } from 'kysely'
import { hashPassword } from '../accounts/password'
import { appendLeaves, leavesOfRows, type Written } from '../ledger'

/** Gives every officer of the registry an account with this password where one is missing. */
export async function ensureAccounts<DB>(
  db: Kysely<DB>,
  registry: Registry,
  password: string,
  written: Written,
): Promise<void> {
  const { rows } = await sql<{ id: string }>`select id from zhifa.account`.execute(db)
  const there = new Set(rows.map(({ id }) => id))
  const missing = [...registry.officers.keys()].filter((id) => !there.has(id))
  const passwords = await Promise.all(missing.map(() => hashPassword(password)))
  for (const [i, id] of missing.entries())
    await db.transaction().execute(async (trx) => {
      const { rows: made } = await sql`insert into zhifa.account (id, password) values (${id}, ${passwords[i]})
        on conflict do nothing returning id`.execute(trx)
      const leaves = await leavesOfRows(trx, written, 'account', sql`id = ${id}`)
      if (made.length > 0) await appendLeaves(trx, written.agency, leaves)
    })
}
