import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { DesiredVersion } from './desired'

/** The right to work on one item over one channel, until it ends. `token` fences off whoever held it before. */
export interface Lease {
  readonly key: string
  readonly channel: string
  readonly token: number
  readonly attempts: number
}

/** An item that this worker may send, with what is desired of it now. */
export interface LeasedItem {
  readonly lease: Lease
  readonly desired: DesiredVersion & { readonly body: string }
}

interface LeaseOptions {
  /** Milliseconds; longer than a whole exchange with the platform. */
  readonly leaseMs: number
  readonly now: Date
}

/**
 * Takes the item if it is pending and free. The lease runs on the database's clock, which all workers share; it ends by
 * itself when its holder dies.
 *
 * @param options.probe also when it is not due yet and the channel is broken: to find out whether the platform is back
 */
export async function takeLease<DB>(
  db: Kysely<DB>,
  { key, channel }: { readonly key: string; readonly channel: string },
  options: LeaseOptions & { readonly probe: boolean },
): Promise<LeasedItem | undefined> {
  const when = options.probe ? sql`true` : dueAndOpen(channel, options.now)
  const [item] = await lease(db, channel, options.leaseMs, sql`d.key = ${key} and ${when} for update`)
  return item
}

/**
 * Takes up to `limit` due items of a channel at once, oldest due first, leaving alone what others are taking. Gives nothing
 * while the channel is paused, broken or told to wait.
 */
export async function takeLeases<DB>(
  db: Kysely<DB>,
  channel: string,
  options: LeaseOptions & { readonly limit: number },
): Promise<LeasedItem[]> {
  const due = sql`${dueAndOpen(channel, options.now)}
    order by d.next_attempt_at, d.key limit ${options.limit} for update skip locked`
  return lease(db, channel, options.leaseMs, due)
}

const dueAndOpen = (channel: string, now: Date) => sql`d.next_attempt_at <= ${now} and not exists (
  select 1 from zhifa_push.channel_state s where s.channel = ${channel}
    and (s.paused or s.circuit <> 'closed' or s.blocked_until > ${now}))`

/**
 * One statement: is the channel open, take the leases, load what is desired. It does not wait for the disk: a lease that a
 * crash of the server forgets is taken by somebody else, and the first holder's token fits no more, because tokens come from
 * the clock and are never given twice.
 */
async function lease<DB>(
  db: Kysely<DB>,
  channel: string,
  leaseMs: number,
  which: RawBuilder<unknown>,
): Promise<LeasedItem[]> {
  const { rows } = await sql<DesiredVersion & { key: string; token: number | string; attempts: number; body: string }>`
    with quick as materialized (select set_config('synchronous_commit', 'off', true) as setting),
    picked as materialized (
      select d.key from zhifa_push.delivery d
      where d.channel = ${channel} and d.state = 'pending'
        and (d.lease_until is null or d.lease_until <= clock_timestamp())
        and (select setting from quick) is not null and ${which}
    )
    update zhifa_push.delivery d set
      lease_token = greatest(d.lease_token + 1, (extract(epoch from clock_timestamp()) * 1000000)::bigint),
      lease_until = clock_timestamp() + ${leaseMs}::integer * interval '1 ms'
    from picked, zhifa_push.publication p
    where d.key = picked.key and d.channel = ${channel} and p.key = picked.key
    returning d.key, d.lease_token as token, d.attempts, p.version, p.digest, p.body`.execute(db)
  return rows.map(({ key, token, attempts, version, digest, body }) => ({
    lease: { key, channel, token: Number(token), attempts },
    desired: { version, digest, body },
  }))
}
