import { type Kysely, sql } from 'kysely'
import type { InventoryItem, SummaryGroup } from '../contract'

/** What a channel has confirmed, as an inventory: items that are on their way or refused are known elsewhere. */
const confirmed = (channel: string, agency: string) => sql`
  zhifa_push.delivery d join zhifa_push.publication p on p.key = d.key
  where d.channel = ${channel} and d.state = 'synced' and substr(p.key, 1, 18) = ${agency}`

const state = sql.raw(`case p.verb when 'publish' then 'published' else 'withdrawn' end`)
const kindOf = sql.raw(`split_part(p.key, ':', 2)`)
const monthOf = sql.raw(`substr(p.approved_on, 1, 7)`)

/** Agencies that have publications here. */
export async function agencies<DB>(db: Kysely<DB>): Promise<string[]> {
  const { rows } = await sql<{ agency: string }>`
    select distinct substr(key, 1, 18) as agency from zhifa_push.publication order by agency`.execute(db)
  return rows.map(({ agency }) => agency)
}

/** Counts and digests of the confirmed items, by kind or by month of one kind; the same form as the platform's. */
export async function localGroups<DB>(
  db: Kysely<DB>,
  channel: string,
  agency: string,
  kind: string | undefined,
): Promise<SummaryGroup[]> {
  const { rows } = await sql<SummaryGroup>`
    select ${kind === undefined ? kindOf : monthOf} as "group", count(*)::integer as count,
      encode(sha256(convert_to(string_agg(concat_ws(' ', p.key, p.version, p.digest, ${state}), chr(10)
        order by p.key collate "C"), 'UTF8')), 'hex') as digest
    from ${confirmed(channel, agency)} and (${kind ?? null}::text is null or ${kindOf} = ${kind ?? null})
    group by 1 order by 1`.execute(db)
  return rows
}

/** An item that is desired here; `settled` when the channel has confirmed it. */
export type LocalItem = InventoryItem & { readonly settled: boolean }

/** One month of a kind, confirmed or not. */
export async function localItems<DB>(
  db: Kysely<DB>,
  channel: string,
  { agency, kind, month }: { readonly agency: string; readonly kind: string; readonly month: string },
): Promise<LocalItem[]> {
  const { rows } = await sql<LocalItem>`
    select p.key, p.version, p.digest, ${state} as state, coalesce(d.state = 'synced', false) as settled
    from zhifa_push.publication p left join zhifa_push.delivery d on d.key = p.key and d.channel = ${channel}
    where substr(p.key, 1, 18) = ${agency} and ${kindOf} = ${kind} and ${monthOf} = ${month}`.execute(db)
  return rows
}

/** Items by key, for those that the platform files under another month. */
export async function localByKey<DB>(db: Kysely<DB>, channel: string, keys: readonly string[]): Promise<LocalItem[]> {
  const { rows } = await sql<LocalItem>`
    select p.key, p.version, p.digest, ${state} as state, coalesce(d.state = 'synced', false) as settled
    from zhifa_push.publication p left join zhifa_push.delivery d on d.key = p.key and d.channel = ${channel}
    where p.key in (select jsonb_array_elements_text(${JSON.stringify(keys)}::jsonb))`.execute(db)
  return rows
}

/** A page of the confirmed items, for channels that are read back one by one. */
export async function confirmedPage<DB>(
  db: Kysely<DB>,
  channel: string,
  agency: string,
  after: string,
): Promise<LocalItem[]> {
  const { rows } = await sql<LocalItem>`
    select p.key, p.version, p.digest, ${state} as state, true as settled from ${confirmed(channel, agency)}
      and p.key > ${after} order by p.key limit 500`.execute(db)
  return rows
}

/** Makes confirmed items due again. @returns how many */
export async function makeDue<DB>(
  db: Kysely<DB>,
  channel: string,
  keys: readonly string[],
  now: Date,
): Promise<number> {
  const { numAffectedRows } = await sql`
    update zhifa_push.delivery set state = 'pending', attempts = 0, next_attempt_at = ${now}, observed_version = null
    where channel = ${channel} and state = 'synced'
      and key in (select jsonb_array_elements_text(${JSON.stringify(keys)}::jsonb))`.execute(db)
  return Number(numAffectedRows ?? 0)
}
