import { type Kysely, sql } from 'kysely'
import type { DesiredVersion } from './desired'
import type { Lease } from './lease'
import type { Attempt } from './settle'

/** An item that this worker may send, with what is desired of it now. */
export interface LeasedItem {
  readonly lease: Lease
  readonly desired: DesiredVersion & { readonly body: string }
}

/** Takes up to `limit` due items of a channel at once, oldest due first, leaving alone what others are taking. */
export async function takeLeases<DB>(
  db: Kysely<DB>,
  channel: string,
  options: { readonly limit: number; readonly leaseMs: number; readonly now: Date },
): Promise<LeasedItem[]> {
  const { rows } = await sql<DesiredVersion & { key: string; token: number | string; attempts: number; body: string }>`
    with picked as materialized (
      select key from zhifa_push.delivery
      where channel = ${channel} and state = 'pending' and next_attempt_at <= ${options.now}
        and (lease_until is null or lease_until <= clock_timestamp())
      order by next_attempt_at, key limit ${options.limit} for update skip locked
    )
    update zhifa_push.delivery d set lease_token = d.lease_token + 1,
      lease_until = clock_timestamp() + ${options.leaseMs}::integer * interval '1 ms'
    from picked, zhifa_push.publication p
    where d.key = picked.key and d.channel = ${channel} and p.key = d.key
    returning d.key, d.lease_token as token, d.attempts, p.version, p.digest, p.body`.execute(db)
  return rows.map(({ key, token, attempts, version, digest, body }) => ({
    lease: { key, channel, token: Number(token), attempts },
    desired: { version, digest, body },
  }))
}

/**
 * Closes the attempts that succeeded, all in one transaction: as `settle` does for one item.
 *
 * @returns the keys that are synced; of the others a newer version waits, or the lease had run out
 */
export async function settleSynced<DB>(
  db: Kysely<DB>,
  done: readonly { readonly item: LeasedItem; readonly attempt: Attempt }[],
  now: Date,
): Promise<Set<string>> {
  const rows = JSON.stringify(
    done.map(({ item: { lease, desired }, attempt }) => ({
      ...lease,
      version: desired.version,
      digest: desired.digest,
      result: attempt.result,
      level: attempt.level,
      receipt_id: attempt.receiptId,
      status: attempt.status,
      raw: attempt.raw?.replaceAll('\u0000', '\ufffd'),
      record_id: attempt.platformRecordId,
      url: attempt.publicUrl,
    })),
  )
  const recordset = sql`jsonb_to_recordset(${rows}::jsonb) as r (key text, channel text, token bigint, version integer,
    digest text, result text, level text, receipt_id text, status integer, raw text, record_id text, url text)`
  return db.transaction().execute(async (trx) => {
    await sql`insert into zhifa_push.receipt (key, channel, version, lease_token, at, result, level, receipt_id, status, raw)
      select key, channel, version, token, ${now}::timestamptz, result, level, receipt_id, status, raw
      from ${recordset}`.execute(trx)
    // Publications before deliveries, in the order of keys: as in desire() and settle().
    const same = await sql<{ key: string }>`
      select p.key from zhifa_push.publication p join ${recordset} on r.key = p.key
      where p.version = r.version and p.digest = r.digest order by p.key for share of p`.execute(trx)
    const current = JSON.stringify(same.rows.map(({ key }) => key))
    const { rows: synced } = await sql<{ key: string }>`
      update zhifa_push.delivery d set state = 'synced', attempts = 0, lease_until = null, last_error = null,
        observed_version = r.version, observed_digest = r.digest, observed_level = r.level, synced_at = ${now}::timestamptz,
        platform_record_id = r.record_id, public_url = r.url
      from ${recordset}
      where d.key = r.key and d.channel = r.channel and d.lease_token = r.token
        and r.key in (select jsonb_array_elements_text(${current}::jsonb)) returning d.key`.execute(trx)
    // A newer version waits: give the lease back, so that it need not run out first.
    await sql`update zhifa_push.delivery d set lease_until = null, attempts = 0, next_attempt_at = ${now}::timestamptz
      from ${recordset}
      where d.key = r.key and d.channel = r.channel and d.lease_token = r.token and d.state = 'pending'`.execute(trx)
    return new Set(synced.map(({ key }) => key))
  })
}
