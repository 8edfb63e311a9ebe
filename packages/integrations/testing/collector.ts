import { type Kysely, sql } from 'kysely'
import { columnName, exchangeTable } from '../src/exchange-database/table'
import type { Profile } from '../src/profile'

export interface Collector {
  /** Collects every valid waiting row in the order of batches. @returns how many */
  collect(): Promise<number>
  /** Writes this reason into the next row instead of taking it. */
  refuseNext(reason: string): void
  /** What the other side shows, by record key. */
  readonly shown: ReadonlyMap<string, { readonly version: number; readonly cells: Readonly<Record<string, unknown>> }>
}

/** The other side of an exchange database: a nightly job that takes rows and writes back what it thinks of them. */
export function exchangeCollector<DB>(db: Kysely<DB>, profile: Profile, schema = 'exchange'): Collector {
  const table = exchangeTable({ profile, schema })
  const [status, valid, reasonGiven] = [columnName('sjsczt'), columnName('sjyxbs'), columnName('sbyy')]
  const waiting = sql`${status} = 0 and ${valid} = 1`
  const reasons: string[] = []
  const shown = new Map<string, { version: number; cells: Record<string, unknown> }>()
  return {
    shown,
    refuseNext: (reason) => void reasons.push(reason),
    async collect() {
      const { rows } = await sql<Record<string, unknown> & { cd_id: string; record_key: string; data_version: number }>`
        select * from ${table} where ${waiting} order by ${columnName('cd_batch')}, ${columnName('row_number')}`.execute(
        db,
      )
      for (const row of rows) {
        const reason = reasons.shift()
        const { numAffectedRows } =
          await sql`update ${table} set ${status} = ${reason === undefined ? 1 : 2}, ${reasonGiven} = ${reason ?? null}
          where ${columnName('cd_id')} = ${row.cd_id} and ${waiting}`.execute(db)
        if (numAffectedRows !== 1n || reason !== undefined) continue
        const cells = Object.fromEntries(profile.columns.map(({ code }) => [code, row[code.toLowerCase()]]))
        if (row.cd_operation === 'd') shown.delete(row.record_key)
        else shown.set(row.record_key, { version: row.data_version, cells })
      }
      return rows.length
    },
  }
}
