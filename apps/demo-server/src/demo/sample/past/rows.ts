import { type Kysely, sql } from 'kysely'

/** Rows of a table of the bureau in one statement. */
export async function insertRows<DB>(
  db: Kysely<DB>,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
): Promise<void> {
  if (rows.length === 0) return
  const values = rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i]])))
  const names = sql.raw(columns.join(', '))
  await sql`insert into ${sql.raw(table)} (${names})
    select ${names} from jsonb_populate_recordset(null::${sql.raw(table)}, ${JSON.stringify(values)}::jsonb)`.execute(
    db,
  )
}
