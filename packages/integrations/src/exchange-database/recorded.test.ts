import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { Pool as PostgresPool } from 'pg'
import { describe, expect, it } from 'vitest'
import { openDameng } from '../../../../examples/front-databases/dameng'
import type { Connection, Pool } from '../../../../examples/front-databases/driver'
import { lockedTable, openOracle } from '../../../../examples/front-databases/oracle'
import { freshDatabase } from '../../../../scripts/testing/database'
import { shapedTable } from '../../test/fronts'
import { type Exchange, oracleShaped } from '../../test/oracle-shaped'
import { exchangeCollector, sampleKey, samplePublication, sampleWithdrawal } from '../../testing'
import type { Publishing, Withdrawing } from '../channel'
import { profileOf } from '../profile'
import { exchangeDatabaseChannel } from './channel'
import { kyselyExchange } from './kysely'

const profile = profileOf('double-publicity-penalty-g2')
const products = [
  ['oracle', openOracle],
  ['dameng', openDameng],
] as const
const file = (name: string) => fileURLToPath(new URL(`../../test/golden/exchange-${name}.jsonl`, import.meta.url))

/** An item that is handed over twice, replaced, and withdrawn; what each verb answered. */
async function story(open: typeof openOracle, pool: Pool, collect: () => Promise<unknown> = async () => {}) {
  const dialect = kyselyExchange(open(pool, 4002), { profile, schema: 'EXCHANGE' }, lockedTable)
  const now = () => new Date('2026-09-28T16:30:00Z')
  const channel = exchangeDatabaseChannel({ id: 'front', dialect, profile, honoursDeletion: true, now })
  const first = samplePublication('1') as Publishing
  return [
    await channel.put(first),
    await channel.put(first),
    await channel.put(samplePublication('1', 2) as Publishing),
    await channel.readBack(sampleKey('1')),
    await collect(),
    await channel.readBack(sampleKey('1')),
    await channel.withdraw(sampleWithdrawal('1', 3) as Withdrawing),
  ].filter((answer) => answer !== undefined)
}

/** A driver that knows a recorded exchange and nothing else: another statement, or other values, and it fails. */
function replaying(record: Exchange[]): Pool {
  const connection: Connection = {
    async execute(sql, binds) {
      const { rows, rowsAffected, ...asked } = record.shift() ?? { sql: 'nothing more', binds: [] }
      expect({ sql, binds }).toEqual(asked)
      return { rows: rows && [...rows], rowsAffected }
    },
    commit: async () => {},
    rollback: async () => {},
    close: async () => {},
  }
  return { getConnection: async () => connection, close: async () => {} }
}

describe.each(products)('the example for %s [D5.1]', (name, open) => {
  it('says to its driver what is recorded', async () => {
    const database = await freshDatabase()
    try {
      await shapedTable(database.db, profile)
      const pool = new PostgresPool({ connectionString: database.url ?? '' })
      const record: Exchange[] = []
      const collector = exchangeCollector(open(oracleShaped(pool), 4002), profile, 'EXCHANGE')
      await story(
        open,
        oracleShaped(pool, (exchange) => record.push(exchange)),
        async () => void (await collector.collect()),
      )
      await pool.end()
      // The hour of a row is the only thing that differs from run to run, and nobody reads it.
      const stable = (key: string, value: unknown) => (key === 'CD_TIME' ? undefined : value)
      await expect(record.map((each) => `${JSON.stringify(each, stable)}\n`).join('')).toMatchFileSnapshot(file(name))
    } finally {
      await database.drop()
    }
  })

  it('makes of recorded answers what it makes of a database', async () => {
    const lines = (await readFile(file(name), 'utf8')).trimEnd().split('\n')
    const record = lines.map((line): Exchange => JSON.parse(line))
    const answers = await story(open, replaying(record))
    expect(record).toEqual([])
    expect(answers).toMatchObject([
      { kind: 'handed-over', reference: `${sampleKey('1')}:1` },
      { kind: 'handed-over', reference: `${sampleKey('1')}:1` },
      { kind: 'handed-over', reference: `${sampleKey('1')}:2` },
      { kind: 'waiting' },
      { kind: 'observed', observed: { version: 2, state: 'published' } },
      { kind: 'handed-over', reference: `${sampleKey('1')}:3`, raw: expect.stringContaining('"cdOperation":"d"') },
    ])
  })
})
