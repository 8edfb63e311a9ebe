import { type Kysely, sql } from 'kysely'

/** May a channel be used now? A `probe` is the one request that finds out whether a broken platform is back. */
export type Admission = 'open' | 'probe' | 'paused' | 'rate-limited' | 'broken'

interface ChannelRow {
  readonly paused: boolean
  readonly circuit: 'closed' | 'open' | 'half-open'
  readonly open_until: Date | null
  readonly blocked_until: Date | null
}

/** Reads the channel's state; does not claim a probe. */
export async function admission<DB>(db: Kysely<DB>, channel: string, now: Date): Promise<Admission> {
  const { rows } = await sql<ChannelRow>`
    select paused, circuit, open_until, blocked_until from zhifa_push.channel_state where channel = ${channel}`.execute(
    db,
  )
  const row = rows[0]
  if (!row) return 'open'
  if (row.paused) return 'paused'
  if (row.blocked_until && row.blocked_until > now) return 'rate-limited'
  if (row.circuit === 'closed') return 'open'
  return row.open_until && row.open_until > now ? 'broken' : 'probe'
}

/** Claims the probe among all workers. @param until when another worker may probe if this one dies */
export async function claimProbe<DB>(db: Kysely<DB>, channel: string, now: Date, until: Date): Promise<boolean> {
  const { rows } = await sql`
    update zhifa_push.channel_state set circuit = 'half-open', open_until = ${until}
    where channel = ${channel} and circuit <> 'closed' and (open_until is null or open_until <= ${now})
    returning channel`.execute(db)
  return rows.length > 0
}

/** Gives an unused probe back. */
export async function returnProbe<DB>(db: Kysely<DB>, channel: string, now: Date): Promise<void> {
  await sql`update zhifa_push.channel_state set circuit = 'open', open_until = ${now}
    where channel = ${channel} and circuit = 'half-open'`.execute(db)
}

/**
 * Notes that the platform answered as agreed. When it had been broken, everything that failed on the way is due at once.
 *
 * @returns true when the circuit was open until now
 */
export async function noteAnswer<DB>(db: Kysely<DB>, channel: string, now: Date): Promise<boolean> {
  const { rows } = await sql<{ circuit: string }>`
    with before as (
      select channel, circuit from zhifa_push.channel_state
      where channel = ${channel} and (circuit <> 'closed' or failures > 0) for update
    )
    update zhifa_push.channel_state s set circuit = 'closed', failures = 0, open_until = null
    from before where s.channel = before.channel returning before.circuit`.execute(db)
  if (rows[0] === undefined || rows[0].circuit === 'closed') return false
  await sql`update zhifa_push.delivery set next_attempt_at = ${now}
    where channel = ${channel} and state = 'pending' and next_attempt_at > ${now}
      and last_error->>'code' in ('unreachable', 'untrusted', 'timeout', 'connection-lost', 'server-error')`.execute(db)
  return true
}

/**
 * Notes a failure that tells about the platform and not about the item.
 *
 * @param threshold failures in a row that open the circuit; 1 for a platform that nobody can connect to
 * @returns true when the circuit is open after it
 */
export async function noteFailure<DB>(
  db: Kysely<DB>,
  channel: string,
  options: { readonly threshold: number; readonly openUntil: Date },
): Promise<boolean> {
  const { threshold, openUntil } = options
  const { rows } = await sql<{ circuit: string }>`
    insert into zhifa_push.channel_state as s (channel, failures, circuit, open_until)
    values (${channel}, 1, case when ${threshold}::integer <= 1 then 'open' else 'closed' end,
      case when ${threshold}::integer <= 1 then ${openUntil}::timestamptz end)
    on conflict (channel) do update set
      failures = s.failures + 1,
      circuit = case when s.circuit <> 'closed' or s.failures + 1 >= ${threshold}::integer then 'open' else 'closed' end,
      open_until = case when s.circuit <> 'closed' or s.failures + 1 >= ${threshold}::integer
        then ${openUntil}::timestamptz end
    returning circuit`.execute(db)
  return rows[0]?.circuit === 'open'
}

/** Keeps the channel quiet until a time that the platform asked for. */
export async function blockChannel<DB>(db: Kysely<DB>, channel: string, until: Date): Promise<void> {
  await sql`insert into zhifa_push.channel_state as s (channel, blocked_until) values (${channel}, ${until})
    on conflict (channel) do update set blocked_until = greatest(s.blocked_until, excluded.blocked_until)`.execute(db)
}

/** Stops or continues a channel by a person's decision. Survives restarts. */
export async function setPaused<DB>(db: Kysely<DB>, channel: string, paused: boolean): Promise<void> {
  await sql`insert into zhifa_push.channel_state (channel, paused) values (${channel}, ${paused})
    on conflict (channel) do update set paused = excluded.paused`.execute(db)
}
