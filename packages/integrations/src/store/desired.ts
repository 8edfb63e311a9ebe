import { canonicalJson, Publication } from '@zhifa/domain'
import { type Kysely, sql, type Transaction } from 'kysely'

/** Identity of what is desired for an item. */
export interface DesiredVersion {
  readonly version: number
  readonly digest: string
}

/**
 * Writes the desired state of an item if it is newer than the one that is there.
 *
 * @returns the version that is desired now, and whether this call changed it
 */
export async function writeDesired<DB>(
  trx: Transaction<DB>,
  publication: Publication,
  digest: string,
  now: Date,
): Promise<DesiredVersion & { readonly changed: boolean }> {
  const { key, version, verb, approvedOn, due } = publication
  const { rows } = await sql`
    insert into zhifa_push.publication as p (key, version, verb, body, digest, approved_on, due, desired_at)
    values (${key}, ${version}, ${verb}, ${canonicalJson(publication)}, ${digest}, ${approvedOn}, ${due ?? null}, ${now})
    on conflict (key) do update set
      version = excluded.version, verb = excluded.verb, body = excluded.body, digest = excluded.digest,
      approved_on = excluded.approved_on, due = excluded.due, desired_at = excluded.desired_at,
      sequence = nextval('zhifa_push.change')
    where excluded.version > p.version
    returning p.key`.execute(trx)
  if (rows.length > 0) return { version, digest, changed: true }
  const there = await readVersion(trx, key)
  return { version: there?.version ?? 0, digest: there?.digest ?? '', changed: false }
}

async function readVersion<DB>(db: Kysely<DB>, key: string): Promise<DesiredVersion | undefined> {
  const { rows } = await sql<DesiredVersion>`
    select version, digest from zhifa_push.publication where key = ${key}`.execute(db)
  return rows[0]
}

/** What is desired of an item now. */
export async function readDesired<DB>(db: Kysely<DB>, key: string): Promise<Publication | undefined> {
  const { rows } = await sql<{ body: string }>`select body from zhifa_push.publication where key = ${key}`.execute(db)
  return rows[0] && Publication.parse(JSON.parse(rows[0].body))
}

/** Makes the item due on each of the channels, with a fresh count of attempts. */
export async function makePending<DB>(
  trx: Transaction<DB>,
  key: string,
  channels: readonly string[],
  now: Date,
): Promise<void> {
  for (const channel of channels)
    await sql`
      insert into zhifa_push.delivery as d (key, channel, next_attempt_at) values (${key}, ${channel}, ${now})
      on conflict (key, channel) do update set
        state = 'pending', attempts = 0, next_attempt_at = excluded.next_attempt_at, last_error = null`.execute(trx)
}

/**
 * Lists a desired item for a channel that does not have it yet.
 *
 * @returns true when it was missing
 */
export async function addDelivery<DB>(
  db: Kysely<DB>,
  { key, channel }: { readonly key: string; readonly channel: string },
  now: Date,
): Promise<boolean> {
  const { rows } = await sql`
    insert into zhifa_push.delivery (key, channel, next_attempt_at)
    select key, ${channel}::text, ${now}::timestamptz from zhifa_push.publication where key = ${key}
    on conflict (key, channel) do nothing returning key`.execute(db)
  return rows.length > 0
}
