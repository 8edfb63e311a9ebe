import { type Kysely, sql } from 'kysely'

/** The right to work on one item over one channel, until it ends. `token` fences off whoever held it before. */
export interface Lease {
  readonly key: string
  readonly channel: string
  readonly token: number
  readonly attempts: number
}

/**
 * Takes the item if it is pending, due and free. The lease runs on the database's clock, which all workers share; it ends
 * by itself when its holder dies.
 *
 * @param leaseMs milliseconds; longer than a whole exchange with the platform
 * @param early also when the next attempt is not due yet
 */
export async function takeLease<DB>(
  db: Kysely<DB>,
  item: { readonly key: string; readonly channel: string },
  options: { readonly leaseMs: number; readonly now: Date; readonly early: boolean },
): Promise<Lease | undefined> {
  const { rows } = await sql<{ token: number | string; attempts: number }>`
    update zhifa_push.delivery set
      lease_token = lease_token + 1, lease_until = clock_timestamp() + ${options.leaseMs}::integer * interval '1 ms'
    where key = ${item.key} and channel = ${item.channel} and state = 'pending'
      and (lease_until is null or lease_until <= clock_timestamp())
      and (${options.early}::boolean or next_attempt_at <= ${options.now})
    returning lease_token as token, attempts`.execute(db)
  const row = rows[0]
  return row && { ...item, token: Number(row.token), attempts: row.attempts }
}

/** Gives an unused lease back. */
export async function dropLease<DB>(db: Kysely<DB>, { key, channel, token }: Lease): Promise<void> {
  await sql`update zhifa_push.delivery set lease_until = null
    where key = ${key} and channel = ${channel} and lease_token = ${token}`.execute(db)
}
