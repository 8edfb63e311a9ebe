import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../../scripts/testing/database'
import { exchangeCollector, sampleKey, samplePublication, sampleWithdrawal } from '../../testing'
import type { Publishing, Withdrawing } from '../channel'
import { profileOf } from '../profile'
import { exchangeDatabaseChannel } from './channel'
import { createExchangeTable, postgresExchange } from './postgres'

const profile = profileOf('double-publicity-penalty-g2')
const table = sql.id('exchange', 'double_publicity_penalty_g2')
// 00:30 of the next day in China.
const now = () => new Date('2026-09-28T16:30:00Z')
const publish = (id: string, version = 1, more: object = {}) =>
  ({ ...samplePublication(id, version), ...more }) as Publishing
const withdraw = (id: string, version: number) => sampleWithdrawal(id, version) as Withdrawing

let database: FreshDatabase
const channelTo = (honoursDeletion: boolean) =>
  exchangeDatabaseChannel({
    id: 'front',
    dialect: postgresExchange(database.db, { profile }),
    profile,
    honoursDeletion,
    now,
    exchangeValues: () => ({ CF_FRDB: '甲某' }),
  })
const rows = async () =>
  (await sql<Record<string, unknown>>`select * from ${table} order by row_number`.execute(database.db)).rows

beforeAll(async () => {
  database = await freshDatabase()
  await createExchangeTable(database.db, { profile })
})
afterAll(() => database.drop())
beforeEach(() => sql`truncate ${table}`.execute(database.db))

describe('the exchange database [D5.1]', () => {
  it('numbers batches by the Chinese day, never changes a row in place, and says i, u and d', async () => {
    const channel = channelTo(true)
    const collector = exchangeCollector(database.db, profile)
    await channel.put(publish('1'))
    await collector.collect()
    await channel.put(publish('1', 2))
    await channel.withdraw(withdraw('1', 3))
    await channel.put(publish('2'))
    const found = await rows()
    expect(found.map((row) => [row.cd_batch, row.cd_operation, row.data_version, row.sjyxbs, row.sjsczt])).toEqual([
      ['2026092900001', 'i', 1, 1, 1],
      ['2026092900002', 'u', 2, 0, 0],
      ['2026092900003', 'd', 3, 1, 0],
      ['2026092900004', 'i', 1, 1, 0],
    ])
    expect(found[0]).toMatchObject({ cf_nr_fk: '0.050000', cf_jdrq: '2026/09/25', cf_frdb: '甲某', cf_xdr_zjhm: null })
    await collector.collect()
    expect([...collector.shown.keys()]).toEqual([sampleKey('2')])
  })

  it('gives out no batch number twice, however many write at a time', async () => {
    const channel = channelTo(true)
    await Promise.all(Array.from({ length: 12 }, (_, i) => channel.put(publish(String(i + 1)))))
    const batches = (await rows()).map(({ cd_batch }) => cd_batch)
    expect(batches).toHaveLength(12)
    expect(new Set(batches).size).toBe(12)
  })

  it('brings the words that were written back, and tries a corrected version anew', async () => {
    const channel = channelTo(true)
    const collector = exchangeCollector(database.db, profile)
    collector.refuseNext('证书主键值与历史数据不一致')
    await channel.put(publish('1'))
    await collector.collect()
    expect(await channel.readBack(sampleKey('1'))).toMatchObject({
      kind: 'refused',
      message: { zh: '平台退回：证书主键值与历史数据不一致' },
    })
    await channel.put(publish('1', 2))
    await collector.collect()
    expect(await channel.readBack(sampleKey('1'))).toMatchObject({ observed: { version: 2, state: 'published' } })
    expect((await rows()).map(({ cd_operation }) => cd_operation)).toEqual(['i', 'i'])
  })

  it('cannot withdraw what was collected, also when collected rows vanish [D4.4]', async () => {
    const channel = channelTo(false)
    await channel.put(publish('1'))
    await exchangeCollector(database.db, profile).collect()
    expect(await channel.withdraw(withdraw('1', 2))).toMatchObject({ kind: 'cannot-withdraw-here' })
    await sql`delete from ${table}`.execute(database.db)
    expect(await channel.withdraw(withdraw('1', 2))).toMatchObject({ kind: 'cannot-withdraw-here' })
    expect(await rows()).toEqual([])
  })

  it('refuses what the table cannot carry, older versions and other content, and writes nothing', async () => {
    const channel = channelTo(true)
    const { content } = publish('1')
    const penaltyKinds = ['罚款', '没收违法所得', '没收非法财物', '责令停产停业', '暂扣许可证件', '降低资质等级']
    expect(await channel.put(publish('1', 1, { content: { ...content, penaltyKinds } }))).toMatchObject({
      kind: 'refused',
      errors: [{ code: 'cell.length', field: 'CF_CFLB' }],
    })
    expect(await rows()).toEqual([])
    await channel.put(publish('1', 3))
    for (const other of [publish('1', 2), publish('1', 3, { due: '2026-10-13' })])
      expect(await channel.put(other)).toMatchObject({ kind: 'refused' })
    expect(await rows()).toHaveLength(1)
  })
})
