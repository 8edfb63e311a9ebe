import { afterAll, beforeAll, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../../scripts/testing/database'
import { bundle, run } from '../../../../scripts/testing/run-typescript'
import { buildEngine, eventually } from '../../test/engine-kit'
import { deliveriesOf } from '../store'
import { sampleKey, samplePublication, startSimulator } from '../testing'

let database: FreshDatabase
let worker: Awaited<ReturnType<typeof bundle>>

beforeAll(async () => {
  database = await freshDatabase()
  worker = await bundle('packages/integrations/test/worker.ts')
})
afterAll(async () => {
  await database.drop()
  await worker.remove()
})

it.each([
  ['before the platform has applied it', 'timeout-before-commit'],
  ['after the platform has applied it', 'timeout-after-commit'],
] as const)('an item whose worker is killed %s is finished by another [D5.2]', async (_, fault) => {
  const platform = await startSimulator()
  const { engine } = buildEngine(database.db, platform.url)
  await engine.prepare()
  const publication = samplePublication(fault)
  platform.script({ fault })
  const killed = run(worker.file, [database.url ?? '', platform.url])
  await killed.waitFor(/working/)
  await database.db.transaction().execute((trx) => engine.desire(trx, publication))
  await eventually(async () => platform.requests.put === 1)
  killed.process.kill('SIGKILL')
  expect(await killed.ended).toBe('SIGKILL')
  expect((await deliveriesOf(database.db, sampleKey(fault)))[0]).toMatchObject({ state: 'pending' })
  await engine.start()
  await eventually(async () => (await deliveriesOf(database.db, sampleKey(fault)))[0]?.state === 'synced')
  expect(platform.store.applied).toEqual([publication])
  expect(platform.requests.put).toBe(2)
  await engine.stop()
  await platform.close()
})
