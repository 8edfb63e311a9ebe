import { type Kysely, sql, type Transaction } from 'kysely'
import type { Profile } from '../profile'
import type { ExchangeDialect, ExchangeRow } from './dialect'

export interface PostgresExchangeOptions {
  readonly profile: Profile
  /** Schema of the exchange tables, `exchange` by default. */
  readonly schema?: string
}

const name = (text: string) => sql.id(text.toLowerCase())
const tableOf = ({ profile, schema = 'exchange' }: PostgresExchangeOptions) =>
  sql.id(schema, profile.id.replaceAll('-', '_'))

/**
 * Creates the exchange table of a profile, as the operator of a front database does. Status columns after those of the
 * housing ministry's approval exchange (sjyxbs, sjsczt, sbyy), batch columns after 互联网+监管 (cd_*).
 */
export async function createExchangeTable<DB>(db: Kysely<DB>, options: PostgresExchangeOptions): Promise<void> {
  const columns = options.profile.columns.map(({ code }) => sql`${name(code)} text`)
  await sql`create schema if not exists ${sql.id(options.schema ?? 'exchange')}`.execute(db)
  await sql`create table if not exists ${tableOf(options)} (
    row_number bigint generated always as identity primary key,
    cd_id text not null unique,
    cd_time timestamptz not null default clock_timestamp(),
    cd_source text not null,
    cd_batch text not null check (cd_batch ~ '^[0-9]{13}$'),
    cd_operation text not null check (cd_operation in ('i', 'u', 'd')),
    record_key text not null,
    data_version integer not null,
    content_digest text not null,
    sjyxbs smallint not null default 1 check (sjyxbs in (0, 1)),
    sjwxyy text,
    sjsczt smallint not null default 0 check (sjsczt in (0, 1, 2)),
    sbyy text,
    ${sql.join(columns)}
  )`.execute(db)
}

/** An exchange database on PostgreSQL. Another product needs these three statements in its own words. */
export function postgresExchange<DB>(db: Kysely<DB>, options: PostgresExchangeOptions): ExchangeDialect {
  const table = tableOf(options)
  const codes = options.profile.columns.map(({ code }) => code)
  return {
    exclusive: (recordKey, work) =>
      db.transaction().execute(async (trx) => {
        await sql`select pg_advisory_xact_lock(hashtextextended(${recordKey}, 1))`.execute(trx)
        return work({
          async list() {
            const { rows } =
              await sql<Stored>`select * from ${table} where record_key = ${recordKey} order by row_number`.execute(trx)
            return rows.map((row) => fromStored(row, codes))
          },
          async add(row, day) {
            const cdBatch = await nextBatch(trx, table, day)
            const cells = codes.map((code) => row.cells[code] ?? null)
            const { rows } = await sql<Stored>`
              insert into ${table} (cd_id, cd_source, cd_batch, cd_operation, record_key, data_version, content_digest, sjyxbs,
                ${sql.join(codes.map(name))})
              values (${row.cdId}, ${recordKey.slice(0, 18)}, ${cdBatch}, ${row.cdOperation}, ${recordKey}, ${row.version},
                ${row.digest}, ${row.valid ? 1 : 0}, ${sql.join(cells)}) returning *`.execute(trx)
            const [stored] = rows
            if (!stored) throw new Error('The exchange table took no row / 前置库未写入')
            return fromStored(stored, codes)
          },
          async invalidate(cdId, why) {
            const { rows } = await sql`update ${table} set sjyxbs = 0, sjwxyy = ${why}
              where cd_id = ${cdId} and sjyxbs = 1 and sjsczt <> 1 returning cd_id`.execute(trx)
            return rows.length > 0
          },
        })
      }),
  }
}

/** Batches of a day are numbered without a gap, whoever writes. */
async function nextBatch<DB>(trx: Transaction<DB>, table: ReturnType<typeof tableOf>, day: string): Promise<string> {
  const prefix = day.replaceAll('-', '')
  await sql`select pg_advisory_xact_lock(hashtextextended(${prefix}, 2))`.execute(trx)
  const { rows } = await sql<{ last: string | null }>`
    select max(cd_batch) as last from ${table} where cd_batch like ${`${prefix}%`}`.execute(trx)
  return prefix + String(Number(rows[0]?.last?.slice(8) ?? 0) + 1).padStart(5, '0')
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
