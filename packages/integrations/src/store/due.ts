import { type Kysely, sql } from 'kysely'

/** Keys that are due on a channel and that nobody works on, oldest due first. */
export async function dueKeys<DB>(db: Kysely<DB>, channel: string, now: Date, limit: number): Promise<string[]> {
  const { rows } = await sql<{ key: string }>`
    select key from zhifa_push.delivery
    where channel = ${channel} and state = 'pending' and next_attempt_at <= ${now}
      and (lease_until is null or lease_until <= clock_timestamp())
    order by next_attempt_at, key limit ${limit}`.execute(db)
  return rows.map(({ key }) => key)
}

/** The pending key that is best suited to find out whether a platform is back: the one with the fewest failures. */
export async function probeKey<DB>(db: Kysely<DB>, channel: string): Promise<string | undefined> {
  const { rows } = await sql<{ key: string }>`
    select key from zhifa_push.delivery
    where channel = ${channel} and state = 'pending' and (lease_until is null or lease_until <= clock_timestamp())
    order by attempts, next_attempt_at limit 1`.execute(db)
  return rows[0]?.key
}

/**
 * Compares everything desired with everything observed on a channel and makes every difference due, whatever lost it: a
 * channel that is new, a hint that never came, a table restored from a backup.
 *
 * @returns how many items it found
 */
export async function findDifferences<DB>(db: Kysely<DB>, channel: string, now: Date): Promise<number> {
  const added = await sql`
    insert into zhifa_push.delivery (key, channel, next_attempt_at)
    select p.key, ${channel}, ${now} from zhifa_push.publication p
    where not exists (select 1 from zhifa_push.delivery d where d.key = p.key and d.channel = ${channel})
    on conflict (key, channel) do nothing`.execute(db)
  const changed = await sql`
    update zhifa_push.delivery d set state = 'pending', attempts = 0, next_attempt_at = ${now}
    from zhifa_push.publication p
    where p.key = d.key and d.channel = ${channel} and d.state = 'synced'
      and (d.observed_version, d.observed_digest) is distinct from (p.version, p.digest)`.execute(db)
  return Number(added.numAffectedRows ?? 0) + Number(changed.numAffectedRows ?? 0)
}
