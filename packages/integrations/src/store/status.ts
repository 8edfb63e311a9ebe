import { type Kysely, sql } from 'kysely'
import type { DeliveryError } from './settle'

export interface ChannelStatus {
  readonly channel: string
  readonly paused: boolean
  readonly circuit: 'closed' | 'open' | 'half-open'
  readonly pending: number
  readonly synced: number
  readonly rejected: number
  readonly dead: number
}

/** One line for each channel that was ever used. */
export async function channelStatus<DB>(db: Kysely<DB>): Promise<ChannelStatus[]> {
  const { rows } = await sql<ChannelStatus>`
    select channel, coalesce(s.paused, false) as paused, coalesce(s.circuit, 'closed') as circuit,
      coalesce(pending, 0)::integer as pending, coalesce(synced, 0)::integer as synced,
      coalesce(rejected, 0)::integer as rejected, coalesce(dead, 0)::integer as dead
    from zhifa_push.channel_state s full join (
      select channel, count(*) filter (where state = 'pending') as pending,
        count(*) filter (where state = 'synced') as synced,
        count(*) filter (where state = 'rejected') as rejected,
        count(*) filter (where state = 'dead') as dead
      from zhifa_push.delivery group by channel
    ) d using (channel) order by channel`.execute(db)
  return rows
}

/** Where one item stands on one channel. */
export interface DeliveryStatus {
  readonly key: string
  readonly channel: string
  readonly state: 'pending' | 'synced' | 'rejected' | 'dead'
  readonly version: number
  readonly observedVersion: number | null
  readonly level: string | null
  readonly publicUrl: string | null
  readonly syncedAt: Date | null
  readonly attempts: number
  readonly nextAttemptAt: Date
  readonly error: DeliveryError | null
}

const columns = sql.raw(`d.key, d.channel, d.state, p.version, d.observed_version as "observedVersion",
  d.observed_level as level, d.public_url as "publicUrl", d.synced_at as "syncedAt", d.attempts,
  d.next_attempt_at as "nextAttemptAt", d.last_error as error`)

/** Where an item stands on each of its channels. */
export async function deliveriesOf<DB>(db: Kysely<DB>, key: string): Promise<DeliveryStatus[]> {
  const { rows } = await sql<DeliveryStatus>`
    select ${columns} from zhifa_push.delivery d join zhifa_push.publication p on p.key = d.key
    where d.key = ${key} order by d.channel`.execute(db)
  return rows
}

/** Where the items of one agency stand, by key, page after page: a page costs the same however many there are. */
export async function deliveryPage<DB>(
  db: Kysely<DB>,
  asked: {
    /** The unified code with which the keys of an agency begin. */
    readonly agency: string
    /** Absent: of any state. */
    readonly state?: DeliveryStatus['state'] | undefined
    /** Key and channel of the last item of the page before. */
    readonly after?: { readonly key: string; readonly channel: string } | undefined
    readonly limit: number
  },
): Promise<DeliveryStatus[]> {
  const { agency, state, after, limit } = asked
  const { rows } = await sql<DeliveryStatus>`
    select ${columns} from zhifa_push.delivery d join zhifa_push.publication p on p.key = d.key
    where substr(d.key, 1, 18) = ${agency}
      ${state === undefined ? sql`` : sql`and d.state = ${state}`}
      ${after === undefined ? sql`` : sql`and (d.key, d.channel) > (${after.key}, ${after.channel})`}
    order by d.key, d.channel limit ${limit}`.execute(db)
  return rows
}

/** Why items of a channel that wait have not gone out yet, one line for each reason. */
export interface WaitingReason {
  readonly channel: string
  readonly count: number
  readonly error: DeliveryError
}

/** Why what waits is still waiting: the newest error of each kind, most items first. */
export async function waitingReasons<DB>(db: Kysely<DB>): Promise<WaitingReason[]> {
  const { rows } = await sql<WaitingReason>`
    select channel, count(*)::integer as count, (array_agg(last_error order by key))[1] as error
    from zhifa_push.delivery where state = 'pending' and last_error is not null
    group by channel, last_error->>'code' order by channel, 2 desc`.execute(db)
  return rows
}

/** What a person has to look at: refused items and dead letters, with the reason, longest waiting first. */
export async function workList<DB>(db: Kysely<DB>, limit = 200): Promise<DeliveryStatus[]> {
  const { rows } = await sql<DeliveryStatus>`
    select ${columns} from zhifa_push.delivery d join zhifa_push.publication p on p.key = d.key
    where d.state in ('rejected', 'dead') order by p.sequence limit ${limit}`.execute(db)
  return rows
}

/** The raw evidence of one item: every attempt, in order. */
export async function attemptsOf<DB>(db: Kysely<DB>, key: string) {
  const { rows } = await sql<{
    channel: string
    version: number
    at: Date
    result: string
    level: string | null
    status: number | null
    raw: string | null
  }>`select channel, version, at, result, level, status, raw from zhifa_push.receipt
    where key = ${key} order by id`.execute(db)
  return rows
}

/**
 * Makes refused items and dead letters of a key due again.
 *
 * @returns on how many channels
 */
export async function replayItem<DB>(db: Kysely<DB>, key: string, now: Date): Promise<number> {
  const { rows } = await sql`
    update zhifa_push.delivery set state = 'pending', attempts = 0, next_attempt_at = ${now}
    where key = ${key} and state in ('rejected', 'dead') returning key`.execute(db)
  return rows.length
}
