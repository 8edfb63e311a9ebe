import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bossHints, createSyncEngine, restChannel } from '@zhifa/integrations'
import { sampleAgency, samplePublication, sampleSecret, sampleWithdrawal } from '@zhifa/integrations/testing'
import { request } from 'undici'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../../scripts/testing/database'
import { freePort } from '../../../../scripts/testing/free-port'
import { bundle, type RunningProgram, run } from '../../../../scripts/testing/run-typescript'

let program: Awaited<ReturnType<typeof bundle>>
let database: FreshDatabase
let directory: string

beforeAll(async () => {
  program = await bundle('apps/demo-server/src/county-platform/main.ts')
  database = await freshDatabase()
  directory = await mkdtemp(join(tmpdir(), 'zhifa-county-'))
})
afterAll(async () => {
  await database.drop()
  await program.remove()
  await rm(directory, { recursive: true })
})

const sender = `${sampleAgency.uscc}=${sampleSecret}`

async function shown(url: string, text: string): Promise<boolean> {
  const { body } = await request(`${url}/`)
  return (await body.text()).includes(text)
}

async function until(check: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 30_000
  while (!(await check().catch(() => false))) {
    if (Date.now() > end) throw new Error('not within 30 s')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

it('a platform that is killed loses nothing, and what was decided meanwhile arrives by itself [D5.2] [D4.4]', async () => {
  const port = await freePort()
  const start = async (): Promise<RunningProgram> => {
    const county = run(program.file, ['--port', String(port), '--directory', join(directory, 'db'), '--sender', sender])
    await county.waitFor(/platform: http/)
    return county
  }
  const url = `http://127.0.0.1:${port}`
  const { db } = database
  const engine = createSyncEngine({
    db,
    channels: [
      restChannel({ id: 'county', url, keys: [sampleSecret], request, now: () => new Date(), timeoutMs: 2000 }),
    ],
    hints: bossHints(db, { onError: () => {} }),
    now: () => new Date(),
    random: Math.random,
    log: () => {},
    tuning: { circuitOpenMs: 500, sweepMs: 200 },
  })
  const publish = async (publication: ReturnType<typeof samplePublication>): Promise<void> => {
    expect(await db.transaction().execute((trx) => engine.desire(trx, publication))).toEqual({
      ok: true,
      changed: true,
    })
    engine.nudge(publication.key)
  }

  let county = await start()
  await engine.start()
  await publish(samplePublication('1', 1, '停机前公示的案件'))
  await until(() => shown(url, '停机前公示的案件'))

  county.process.kill('SIGKILL')
  await county.ended
  await publish(samplePublication('2', 1, '停机期间决定的案件'))
  await publish(sampleWithdrawal('1', 2))
  await new Promise((resolve) => setTimeout(resolve, 1500))

  county = await start()
  await until(() => shown(url, '停机期间决定的案件'))
  await until(async () => !(await shown(url, '停机前公示的案件')))
  expect(await shown(url, '已撤回')).toBe(true)
  await engine.stop()
  county.process.kill('SIGTERM')
  expect(await county.ended).toBe(0)
})

it.each([
  ['a port that is none', ['--port', '70000', '--sender', sender], /端口.*port/],
  ['a sender that is none', ['--sender', 'nobody'], /推送单位.*sender/],
  ['a weak key', ['--sender', `${sampleAgency.uscc}=whsec_short`], /推送单位/],
  ['no sender', [], /推送单位.*必填.*sender: required/],
  ['an empty directory', ['--directory', '', '--sender', sender], /数据目录/],
  ['an unknown option', ['--prot', '1', '--sender', sender], /--prot/],
])('says in both languages what is wrong and ends with 2: %s', async (_, args, message) => {
  const county = run(program.file, args)
  expect(await county.ended).toBe(2)
  expect(county.output()).toMatch(message)
})
