import { canonicalJson } from '@zhifa/domain'
import { type Kysely, sql } from 'kysely'
import { samplePublication } from '../../testing'

/**
 * Writes `count` items into empty tables with SQL, as fast as a table takes them. `pending` items are whole publications that wait to be
 * sent; `synced` ones are confirmed.
 *
 * @param name what the items are called: `NAME1`, `NAME2` …
 */
export async function seed<DB>(
  db: Kysely<DB>,
  name: string,
  count: number,
  state: 'pending' | 'synced',
): Promise<void> {
  const template = canonicalJson(samplePublication('NUMBER'))
  await sql`insert into zhifa_push.publication (key, version, verb, body, digest, approved_on, due, desired_at)
    select body::jsonb ->> 'key', 1, 'publish', body, encode(sha256(convert_to(body, 'UTF8')), 'hex'), '2026-09-28',
      '2026-10-12', now()
    from generate_series(1, ${count}::integer) n, lateral (select replace(${template}, 'NUMBER', ${name} || n) as body) made`.execute(
    db,
  )
  await sql`analyze zhifa_push.publication`.execute(db)
  const observed = state === 'synced' ? sql`version, digest` : sql`null, null`
  await sql`insert into zhifa_push.delivery (key, channel, state, observed_version, observed_digest, next_attempt_at)
    select key, 'county', ${state}, ${observed}, now() from zhifa_push.publication`.execute(db)
  // What autovacuum and the checkpointer would do in the minutes after, so that it does not fall into the measurement.
  for (const table of ['publication', 'delivery']) await sql`vacuum analyze zhifa_push.${sql.raw(table)}`.execute(db)
  await sql`checkpoint`.execute(db)
}

/** Takes everything out again. */
export async function clear<DB>(db: Kysely<DB>): Promise<void> {
  await sql`truncate zhifa_push.publication, zhifa_push.delivery, zhifa_push.receipt, zhifa_push.channel_state
    restart identity`.execute(db)
}
