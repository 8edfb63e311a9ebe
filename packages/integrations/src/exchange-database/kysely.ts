import { type Kysely, sql, type Transaction } from 'kysely'
import type { ExchangeDialect, ExchangeRow } from './dialect'
import type { ExchangeProduct } from './product'
import { columnName, type ExchangeTableOptions, exchangeTable } from './table'

/**
 * An exchange database on any product for which there is a Kysely dialect: the three statements in standard SQL. PostgreSQL
 * and MySQL are at hand; `examples/front-databases` has Oracle and 达梦.
 *
 * @param db best a pool of its own, with the rights that the operator of the front database gave
 * @param product what the product does in its own way: transactions and locks
 * @example
 * const dialect = kyselyExchange(db, { profile: profileOf('double-publicity-penalty-g2') }, lockedTable)
 */
export function kyselyExchange<DB>(
  db: Kysely<DB>,
  options: ExchangeTableOptions,
  product: ExchangeProduct,
): ExchangeDialect {
  const table = exchangeTable(options)
  const codes = options.profile.columns.map(({ code }) => code)
  return {
    exclusive: (recordKey, work) =>
      product.transaction(db, table, async (trx, lock) => {
        await lock({ item: recordKey })
        return work({
          async list() {
            const { rows } = await sql<Stored>`
              select * from ${table} where ${columnName('record_key')} = ${recordKey} order by ${columnName('row_number')}`.execute(
              trx,
            )
            // An operator's table may compare without regard to case; items are told apart exactly.
            return rows.filter((row) => row.record_key === recordKey).map((row) => fromStored(row, codes))
          },
          async add(row, day) {
            await lock({ day })
            const cdBatch = await nextBatch(trx, table, day)
            const cells = codes.map((code) => row.cells[code] ?? null)
            const { numAffectedRows } = await sql`
              insert into ${table} (${sql.join([...ownColumns, ...codes].map(columnName))})
              values (${row.cdId}, ${recordKey.slice(0, 18)}, ${cdBatch}, ${row.cdOperation}, ${recordKey}, ${row.version},
                ${row.digest}, ${row.valid ? 1 : 0}, ${sql.join(cells)})`.execute(trx)
            if (numAffectedRows !== 1n) throw new Error('前置库未写入 / the exchange table took no row')
            return { ...row, cdBatch, status: 'waiting', failure: null }
          },
          async invalidate(cdId, why) {
            const { numAffectedRows } = await sql`
              update ${table} set ${columnName('sjyxbs')} = 0, ${columnName('sjwxyy')} = ${why}
              where ${columnName('cd_id')} = ${cdId} and ${columnName('sjyxbs')} = 1 and ${columnName('sjsczt')} <> 1`.execute(
              trx,
            )
            return numAffectedRows === 1n
          },
        })
      }),
  }
}

const ownColumns = [
  ...['cd_id', 'cd_source', 'cd_batch', 'cd_operation'],
  ...['record_key', 'data_version', 'content_digest', 'sjyxbs'],
]

/** Batches of a day are numbered without a gap, whoever writes. */
async function nextBatch<DB>(
  trx: Transaction<DB>,
  table: ReturnType<typeof exchangeTable>,
  day: string,
): Promise<string> {
  const prefix = day.replaceAll('-', '')
  const batch = columnName('cd_batch')
  const { rows } = await sql<{ newest: string | null }>`
    select max(${batch}) as ${columnName('newest')} from ${table} where ${batch} like ${`${prefix}%`}`.execute(trx)
  return prefix + String(Number(rows[0]?.newest?.slice(8) ?? 0) + 1).padStart(5, '0')
}

interface Stored {
  readonly cd_id: string
  readonly cd_batch: string
  readonly cd_operation: ExchangeRow['cdOperation']
  readonly record_key: string
  readonly data_version: number
  readonly content_digest: string
  readonly sjyxbs: number
  readonly sjsczt: number
  readonly sbyy: string | null
  readonly [column: string]: unknown
}

function fromStored(row: Stored, codes: readonly string[]): ExchangeRow {
  const filled = codes.flatMap((code) => {
    const value = row[code.toLowerCase()]
    return typeof value === 'string' ? [[code, value] as const] : []
  })
  return {
    cdId: row.cd_id,
    cdBatch: row.cd_batch,
    cdOperation: row.cd_operation,
    recordKey: row.record_key,
    version: row.data_version,
    digest: row.content_digest,
    valid: row.sjyxbs === 1,
    status: row.sjsczt === 0 ? 'waiting' : row.sjsczt === 1 ? 'collected' : 'refused',
    failure: row.sbyy,
    cells: Object.fromEntries(filled),
  }
}
