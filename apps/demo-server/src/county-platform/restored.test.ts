import { type Channel, reconcile, restChannel } from '@zhifa/integrations'
import { sampleAgency, sampleKey, samplePublication, sampleSecret, sampleWithdrawal } from '@zhifa/integrations/testing'
import { sql } from 'kysely'
import { request } from 'undici'
import { expect, it } from 'vitest'
import { buildEngine } from '../../../../packages/integrations/test/engine-kit'
import { freshDatabase } from '../../../../scripts/testing/database'
import { startPlatform } from './server'

it('a county platform that was restored from an old backup is found and put right [D4.4] [D5.2]', async () => {
  const [bureau, county] = [await freshDatabase(), await freshDatabase()]
  const now = () => new Date()
  const platform = await startPlatform({
    database: { url: county.url ?? '' },
    senders: [{ agencyUscc: sampleAgency.uscc, secrets: [sampleSecret] }],
    name: '示例县行政执法信息公示平台（演示）',
    host: '127.0.0.1',
    port: 0,
    now,
    log: console.error,
  })
  const { engine, publish } = buildEngine(bureau.db, platform.url, { hints: false, timeoutMs: 5000 })
  await engine.prepare()
  const channel: Channel = restChannel({ id: 'county', url: platform.url, keys: [sampleSecret], request, now })
  for (const id of ['1', '2', '3']) await publish(samplePublication(id))
  await engine.drain()
  await sql`create table backup as select * from platform.item`.execute(county.db)
  await publish(samplePublication('1', 2))
  await publish(sampleWithdrawal('2', 2))
  await publish(samplePublication('4'))
  await engine.drain()
  expect(await reconcile(bureau.db, channel, now)).toMatchObject({ counted: { here: 4, there: 4 }, differences: [] })

  await sql`truncate platform.item cascade`.execute(county.db)
  await sql`insert into platform.item select * from backup`.execute(county.db)
  expect((await reconcile(bureau.db, channel, now)).differences).toEqual([
    { key: sampleKey('2'), class: 'still-visible-after-withdrawal', wanted: 2, shown: 1 },
    { key: sampleKey('4'), class: 'missing', wanted: 1 },
    { key: sampleKey('1'), class: 'stale', wanted: 2, shown: 1 },
  ])
  await engine.drain()
  expect(await reconcile(bureau.db, channel, now)).toMatchObject({ counted: { here: 4, there: 4 }, differences: [] })
  expect(await channel.readBack(sampleKey('2'))).toMatchObject({ observed: { version: 2, state: 'withdrawn' } })
  await engine.stop()
  await platform.close()
  await Promise.all([bureau.drop(), county.drop()])
})
