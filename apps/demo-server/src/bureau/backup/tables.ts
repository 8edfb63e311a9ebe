import { type Kysely, sql, type Transaction } from 'kysely'

/** What is in a backup: the cases and all beside them, and what was pushed. The queue of hints is made anew from the latter. */
export const schemas = ['zhifa', 'zhifa_push'] as const

/** What ends by itself within hours: whoever was signed in signs in again. */
const passing = [
  'zhifa.session',
  'zhifa.passkey_challenge',
  'zhifa.oidc_flow',
  'zhifa.oidc_logout',
  'zhifa.sign_in_failure',
  'zhifa.error_report_sender',
  'zhifa.idempotency_key',
]

export interface StoredTable {
  readonly name: string
  /** Columns whose values are entered, in their order: what is computed is computed anew. */
  readonly columns: readonly string[]
  /** Columns of the primary key. */
  readonly key: readonly string[]
}

/** The tables of the backup, by the database's own catalogue: a table that comes later is in it. */
export async function storedTables<DB>(db: Kysely<DB>): Promise<StoredTable[]> {
  const { rows } = await sql<StoredTable>`select n.nspname || '.' || c.relname as name,
      array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0
        and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns,
      array(select a.attname::text from pg_index i, unnest(i.indkey) with ordinality as k (attnum, place)
        join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
        where i.indrelid = c.oid and i.indisprimary order by k.place) as key
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in (${sql.join([...schemas])}) and c.relkind = 'r' order by 1`.execute(db)
  return rows.filter(({ name }) => !passing.includes(name))
}

/** The last step of each schema that is there. */
export async function stepsOf<DB>(db: Kysely<DB>): Promise<Record<string, number>> {
  const found: Record<string, number> = {}
  for (const schema of schemas) {
    const { rows: there } = await sql`select to_regclass(${`${schema}.migration`}) as t where
      to_regclass(${`${schema}.migration`}) is not null`.execute(db)
    if (there.length === 0) continue
    const { rows } = await sql<{ step: number }>`
      select coalesce(max(number), 0) as step from ${sql.table(`${schema}.migration`)}`.execute(db)
    found[schema] = rows[0]?.step ?? 0
  }
  return found
}

/** Where each counter stands. */
export async function sequencesOf<DB>(db: Kysely<DB>): Promise<Record<string, number>> {
  const { rows } = await sql<{ name: string; at: number }>`
    select schemaname || '.' || sequencename as name, coalesce(last_value, 0) as at from pg_sequences
    where schemaname in (${sql.join([...schemas])}) order by 1`.execute(db)
  return Object.fromEntries(rows.map(({ name, at }) => [name, at]))
}

const atOnce = 100
const named = (columns: readonly string[]) => sql.join(columns.map((column) => sql.ref(column)))

/** The rows of a table as text, in the order of their key; the time zone of the transaction must be UTC. */
export async function* rowsOf<DB>(trx: Transaction<DB>, { name, columns, key }: StoredTable): AsyncGenerator<string> {
  const order = key.length > 0 ? sql`order by ${named(key)}` : sql``
  await sql`declare backup_rows no scroll cursor for
    select to_jsonb(t)::text as row from (select ${named(columns)} from ${sql.table(name)} ${order}) t`.execute(trx)
  try {
    for (;;) {
      const { rows } = await sql<{ row: string }>`fetch ${sql.lit(atOnce)} from backup_rows`.execute(trx)
      for (const { row } of rows) yield row
      if (rows.length < atOnce) return
    }
  } finally {
    await sql`close backup_rows`.execute(trx)
  }
}

/** Writes rows as {@link rowsOf} gave them. */
export async function writeRows<DB>(
  trx: Transaction<DB>,
  { name, columns }: Pick<StoredTable, 'name' | 'columns'>,
  rows: readonly string[],
): Promise<void> {
  await sql`insert into ${sql.table(name)} (${named(columns)}) overriding system value
    select ${named(columns)} from jsonb_populate_recordset(null::${sql.table(name)}, ${`[${rows.join(',')}]`}::jsonb)`.execute(
    trx,
  )
}
