import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Front, frontKinds, stopMariadb } from '../../test/fronts'
import { exchangeCollector, sampleKey, samplePublication, sampleWithdrawal } from '../../testing'
import type { Publishing, Withdrawing } from '../channel'
import { profileOf } from '../profile'
import { exchangeDatabaseChannel } from './channel'
import { columnName, exchangeTable } from './table'

const profile = profileOf('double-publicity-penalty-g2')
// 00:30 of the next day in China.
const now = () => new Date('2026-09-28T16:30:00Z')
const publish = (id: string, version = 1, more: object = {}) =>
  ({ ...samplePublication(id, version), ...more }) as Publishing
const withdraw = (id: string, version: number) => sampleWithdrawal(id, version) as Withdrawing

afterAll(stopMariadb)

describe.each(frontKinds)('the exchange database on $name [D5.1]', ({ there, open }) => {
  if (!there) return it.skip('这台机器没有该数据库 this machine does not have the server')
  let front: Front
  const table = () => exchangeTable({ profile, schema: front.schema })
  const channelTo = (honoursDeletion: boolean) =>
    exchangeDatabaseChannel({
      id: 'front',
      dialect: front.dialect,
      profile,
      honoursDeletion,
      now,
      exchangeValues: () => ({ CF_FRDB: '甲某' }),
    })
  const collectorOf = () => exchangeCollector(front.db, profile, front.schema)
  const rows = async () => {
    const query = sql<Record<string, unknown>>`select * from ${table()} order by ${columnName('row_number')}`
    return (await query.execute(front.db)).rows
  }
  const clear = () => sql`delete from ${table()}`.execute(front.db)

  beforeAll(async () => {
    front = await open(profile)
  })
  afterAll(() => front.drop())
  beforeEach(async () => void (await clear()))

  it('numbers batches by the Chinese day, never changes a row in place, and says i, u and d', async () => {
    const channel = channelTo(true)
    const collector = collectorOf()
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

  it('writes one row for an item that several processes send at a time', async () => {
    const sent = await Promise.all(Array.from({ length: 8 }, () => channelTo(true).put(publish('1'))))
    expect(new Set(sent.map((each) => JSON.stringify(each)))).toHaveLength(1)
    expect(await rows()).toHaveLength(1)
  })

  it('keeps apart items whose keys differ in case only', async () => {
    for (const id of ['a1', 'A1']) await channelTo(true).put(publish(id))
    expect((await rows()).map((row) => row.cd_operation)).toEqual(['i', 'i'])
  })

  it('brings the words that were written back, and tries a corrected version anew', async () => {
    const channel = channelTo(true)
    const collector = collectorOf()
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
    await collectorOf().collect()
    expect(await channel.withdraw(withdraw('1', 2))).toMatchObject({ kind: 'cannot-withdraw-here' })
    await clear()
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
