import type { Registry } from '@zhifa/domain'
import { type Kysely, sql } from 'kysely'
import { hashPassword } from './password'

/** The password of every demo account, shown on the sign-in page: there is nothing to protect but invented cases. */
export const demoPassword = 'demo-zhifa'

/** Gives every officer of the registry an account where one is missing. */
export async function ensureDemoAccounts<DB>(db: Kysely<DB>, registry: Registry): Promise<void> {
  const { rows } = await sql<{ id: string }>`select id from zhifa.account`.execute(db)
  const there = new Set(rows.map(({ id }) => id))
  const missing = [...registry.officers.keys()].filter((id) => !there.has(id))
  const passwords = await Promise.all(missing.map(() => hashPassword(demoPassword)))
  for (const [i, id] of missing.entries())
    await sql`insert into zhifa.account (id, password) values (${id}, ${passwords[i]}) on conflict do nothing`.execute(
      db,
    )
}
