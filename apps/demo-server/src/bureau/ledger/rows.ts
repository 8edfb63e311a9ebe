import type { LedgerEvent } from '@zhifa/domain/ledger'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { chinaTime } from '../../web/china-time'
import type { Bureau } from '../bureau'
import { type ProvedKind, type ProvedTable, provedTables } from './proved-tables'

export interface ProvedRow {
  readonly subject: string
  readonly row: Readonly<Record<string, string | null>>
}

/** The rows of a table as their leaves say them, as a query. */
export function rowsQuery(kind: ProvedKind, agency: string, where: RawBuilder<unknown>): RawBuilder<ProvedRow> {
  const { table, subject, columns, agency: of }: ProvedTable = provedTables[kind]
  const pairs = Object.entries(columns).map(([name, value]) => `'${name}', ${value}`)
  const own = of === undefined ? sql`true` : sql`${sql.raw(of)} = ${agency}`
  return sql<ProvedRow>`select ${sql.raw(subject)} as subject, jsonb_build_object(${sql.raw(pairs.join(', '))}) as row
    from ${sql.raw(table)} where ${where} and ${own}`
}

/** For whom and when leaves are written. */
export interface Written {
  readonly agency: string
  /** Local date and time. */
  readonly at: string
  readonly by: string
}

/** Leaves that a person writes now; without a person, the system itself. */
export const writtenBy = ({ agency, now }: Pick<Bureau, 'agency' | 'now'>, by = 'system'): Written => ({
  agency: agency.id,
  at: chinaTime(now()).replace(' ', 'T'),
  by,
})

/** Leaves of rows that were just written, in the transaction that wrote them. */
export async function leavesOfRows<DB>(
  db: Kysely<DB>,
  { agency, at, by }: Written,
  kind: ProvedKind,
  where: RawBuilder<unknown>,
): Promise<LedgerEvent[]> {
  const { rows } = await sql<ProvedRow>`${rowsQuery(kind, agency, where)} order by 1`.execute(db)
  return rows.map(({ subject, row }) => ({ agency, event: { kind, subject, at, by, body: row } }))
}
