import { type Kysely, sql } from 'kysely'
import type { DesiredVersion } from './desired'
import type { Lease } from './lease'
import { storableJson } from './storable'

/** What one attempt proved or met. */
export interface Attempt {
  /** The receipt's outcome, or the failure's code. */
  readonly result: string
  readonly level?: string
  readonly receiptId?: string
  readonly status?: number
  /** The answer as received. */
  readonly raw?: string
  readonly platformRecordId?: string
  readonly publicUrl?: string
}

/** What a person needs to know about the last failure. Goes into `last_error`. */
export interface DeliveryError {
  readonly code: string
  readonly message: { readonly zh: string; readonly en: string }
  readonly errors?: readonly unknown[]
}

export type Verdict =
  | { readonly state: 'synced' }
  | {
      readonly state: 'pending'
      readonly attempts: number
      readonly nextAttemptAt: Date
      readonly error: DeliveryError
    }
  | { readonly state: 'rejected' | 'dead'; readonly attempts: number; readonly error: DeliveryError }

/** The end of one attempt: the version that was sent, what came back, and what follows. */
export interface Settlement {
  readonly lease: Lease
  readonly sent: DesiredVersion
  readonly attempt: Attempt
  readonly verdict: Verdict
}

export interface Settled {
  /** `again`: a newer version waits. `lost`: the lease had run out and somebody else works on the item. */
  readonly outcome: 'done' | 'again' | 'lost'
  /** The channel has failures on its account, or its circuit is not closed. */
  readonly troubled: boolean
}

/**
 * Closes attempts, all in one transaction: keeps the evidence, writes the observed state, gives the leases back. When the
 * desired state of an item has moved on meanwhile, its verdict is about a version that nobody wants any more: it stays due.
 *
 * A group waits for nobody: while it waited for one item, the others would be locked, and two could wait for each other.
 *
 * @returns for each settlement, in order; nothing for an item that is being desired at this moment
 */
export async function settleAll<DB>(
  db: Kysely<DB>,
  settlements: readonly Settlement[],
  now: Date,
): Promise<(Settled | undefined)[]> {
  const settled = new Map(await write(db, settlements, now, true))
  return settlements.map(({ lease }) => settled.get(`${lease.channel}\n${lease.key}`))
}

/** As {@link settleAll} for one, whose publication may be locked by somebody who desires a newer version: waits for that. */
export async function settleWaiting<DB>(db: Kysely<DB>, settlement: Settlement, now: Date): Promise<Settled> {
  const [one] = await write(db, [settlement], now, false)
  return one?.[1] ?? { outcome: 'lost', troubled: false }
}

type Row = { key: string; channel: string; same: boolean; held: boolean; troubled: boolean | null }

/**
 * One statement. It locks publications before deliveries, as desire() does: two that lock in the same order cannot wait for
 * each other. A platform that stays away for days is asked every few seconds: one line for each item and absence is evidence
 * enough.
 */
async function write<DB>(
  db: Kysely<DB>,
  settlements: readonly Settlement[],
  now: Date,
  skipLocked: boolean,
): Promise<(readonly [string, Settled])[]> {
  const { rows } = await sql<Row>`
    with r as materialized (select * from jsonb_to_recordset(${storableJson(settlements.map(rowOf))}::jsonb) as r (
      key text, channel text, token bigint, version integer, digest text, result text, level text, receipt_id text,
      status integer, raw text, record_id text, url text, state text, attempts integer, next_at timestamptz, error jsonb)),
    locked as materialized (
      select r.key, r.channel, p.version = r.version and p.digest = r.digest as same
      from zhifa_push.publication p join r on r.key = p.key order by p.key
      for share of p ${sql.raw(skipLocked ? 'skip locked' : '')}
    ),
    evidence as (
      insert into zhifa_push.receipt (key, channel, version, lease_token, at, result, level, receipt_id, status, raw)
      select key, channel, version, token, ${now}::timestamptz, result, level, receipt_id, status, raw
      from r join locked using (key, channel)
      where result not in ('unreachable', 'untrusted') or not exists (select 1 from zhifa_push.delivery d
        where d.key = r.key and d.channel = r.channel and d.last_error->>'code' = r.result)
    ),
    settled as (
      update zhifa_push.delivery d set
        state = case when same then r.state else 'pending' end,
        attempts = case when same then r.attempts else 0 end,
        next_attempt_at = case when same then coalesce(r.next_at, d.next_attempt_at) else ${now}::timestamptz end,
        last_error = case when same then r.error end,
        lease_until = null,
        observed_version = case when r.state = 'synced' then r.version else d.observed_version end,
        observed_digest = case when r.state = 'synced' then r.digest else d.observed_digest end,
        observed_level = case when r.state = 'synced' then r.level else d.observed_level end,
        synced_at = case when r.state = 'synced' then ${now}::timestamptz else d.synced_at end,
        platform_record_id = case when r.state = 'synced' then r.record_id else d.platform_record_id end,
        public_url = case when r.state = 'synced' then r.url else d.public_url end
      from r join locked using (key, channel)
      where d.key = r.key and d.channel = r.channel and d.lease_token = r.token
      returning d.key, d.channel
    )
    select l.key, l.channel, l.same, s.key is not null as held, c.failures > 0 or c.circuit <> 'closed' as troubled
    from locked l left join settled s using (key, channel)
      left join zhifa_push.channel_state c on c.channel = l.channel`.execute(db)
  return rows.map(({ key, channel, same, held, troubled }) => [
    `${channel}\n${key}`,
    { outcome: held ? (same ? 'done' : 'again') : 'lost', troubled: troubled ?? false },
  ])
}

function rowOf({ lease, sent, attempt, verdict }: Settlement) {
  const { key, channel, token } = lease
  return {
    key,
    channel,
    token,
    version: sent.version,
    digest: sent.digest,
    result: attempt.result,
    level: attempt.level,
    receipt_id: attempt.receiptId,
    status: attempt.status,
    raw: attempt.raw,
    record_id: attempt.platformRecordId,
    url: attempt.publicUrl,
    state: verdict.state,
    attempts: 'attempts' in verdict ? verdict.attempts : 0,
    next_at: 'nextAttemptAt' in verdict ? verdict.nextAttemptAt.toISOString() : undefined,
    error: 'error' in verdict ? verdict.error : undefined,
  }
}
