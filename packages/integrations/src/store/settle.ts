import { type Kysely, sql, type Transaction } from 'kysely'
import type { DesiredVersion } from './desired'
import type { Lease } from './lease'

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

/**
 * Closes an attempt in one transaction: keeps the evidence, writes the observed state, gives the lease back. When the
 * desired state has moved on meanwhile, the verdict is about a version that nobody wants any more: the item stays due.
 *
 * @param sent the version that was sent
 * @returns `again` when a newer version waits, `lost` when the lease had run out and somebody else works on the item
 */
export async function settle<DB>(
  db: Kysely<DB>,
  lease: Lease,
  sent: DesiredVersion,
  attempt: Attempt,
  verdict: Verdict,
  now: Date,
): Promise<'done' | 'again' | 'lost'> {
  return db.transaction().execute(async (trx) => {
    await keepEvidence(trx, lease, sent, attempt, now)
    // Publication before delivery, as in desire(): two transactions that lock in the same order cannot wait for each other.
    const { rows } = await sql<DesiredVersion>`
      select version, digest from zhifa_push.publication where key = ${lease.key} for share`.execute(trx)
    const moved = rows[0]?.version !== sent.version || rows[0].digest !== sent.digest
    const held = await writeVerdict(trx, lease, moved ? { ...again, nextAttemptAt: now } : verdict)
    if (!held) return 'lost'
    if (verdict.state === 'synced') await writeObserved(trx, lease, sent, attempt, now)
    return moved ? 'again' : 'done'
  })
}

const again = { state: 'pending', attempts: 0, error: null } as const

async function keepEvidence<DB>(trx: Transaction<DB>, lease: Lease, sent: DesiredVersion, attempt: Attempt, now: Date) {
  const { result, level = null, receiptId = null, status = null, raw = null } = attempt
  // PostgreSQL text cannot hold U+0000; a broken answer can.
  const text = raw?.replaceAll('\u0000', '\ufffd') ?? null
  // A platform that stays away for days is asked every few seconds: one line for each item and absence is evidence enough.
  await sql`insert into zhifa_push.receipt
    (key, channel, version, lease_token, at, result, level, receipt_id, status, raw)
    select ${lease.key}::text, ${lease.channel}::text, ${sent.version}::integer, ${lease.token}::bigint,
      ${now}::timestamptz, ${result}::text, ${level}::text, ${receiptId}::text, ${status}::integer, ${text}::text
    where ${result}::text <> 'unreachable' or not exists (
      select 1 from zhifa_push.delivery where key = ${lease.key} and channel = ${lease.channel}
        and last_error->>'code' = 'unreachable')`.execute(trx)
}

async function writeVerdict<DB>(
  trx: Transaction<DB>,
  { key, channel, token }: Lease,
  verdict: Verdict | (typeof again & { readonly nextAttemptAt: Date }),
): Promise<boolean> {
  const attempts = 'attempts' in verdict ? verdict.attempts : 0
  const next = 'nextAttemptAt' in verdict ? verdict.nextAttemptAt : null
  const error = 'error' in verdict && verdict.error ? JSON.stringify(verdict.error) : null
  const { rows } = await sql`
    update zhifa_push.delivery set state = ${verdict.state}, attempts = ${attempts}, lease_until = null,
      next_attempt_at = coalesce(${next}::timestamptz, next_attempt_at), last_error = ${error}::jsonb
    where key = ${key} and channel = ${channel} and lease_token = ${token} returning key`.execute(trx)
  return rows.length > 0
}

async function writeObserved<DB>(
  trx: Transaction<DB>,
  lease: Lease,
  sent: DesiredVersion,
  attempt: Attempt,
  now: Date,
) {
  await sql`
    update zhifa_push.delivery set observed_version = ${sent.version}, observed_digest = ${sent.digest},
      observed_level = ${attempt.level ?? null}, synced_at = ${now},
      platform_record_id = ${attempt.platformRecordId ?? null}, public_url = ${attempt.publicUrl ?? null}
    where key = ${lease.key} and channel = ${lease.channel}`.execute(trx)
}
