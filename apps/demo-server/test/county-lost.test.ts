import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { secretText } from '@zhifa/integrations'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { freshDatabase } from '../../../scripts/testing/database'
import { ledgerKey, ledgerVerifierKey } from '../src/bureau/ledger'
import { application } from '../src/bureau/site'
import { openSystem, type System } from '../src/bureau/system'
import { type RunningPlatform, startPlatform } from '../src/county-platform/server'
import { demoBureau, demonstration } from '../src/demo/sample/bureau'
import { openDemoCase, walk } from '../src/demo/sample/walk'
import { signerFile } from '../src/signing/ed25519'
import { listen } from '../src/web/listen'
import { people } from './client'
import { eventually } from './eventually'

const now = () => new Date()
const bureau = demoBureau(now, demonstration)
const key = secretText(Buffer.alloc(32, 9))
let directory: string
let desk: Awaited<ReturnType<typeof freshDatabase>>
let platform: RunningPlatform
let system: System
let web: Awaited<ReturnType<typeof listen>>
const logged: unknown[] = []

/** The county platform with its database in a directory of its own; its keys are kept elsewhere, as the guide for backups says. */
const startCounty = async (port = 0) =>
  startPlatform({
    database: { directory: join(directory, 'county') },
    senders: [{ agencyUscc: bureau.agency.uscc, secrets: [key] }],
    certified: ['penalty', 'licence'],
    name: '测试平台',
    host: '127.0.0.1',
    port,
    now,
    log: (line) => logged.push(line),
    witness: {
      signer: await signerFile(directory, 'witness-key.pem', 'county-platform'),
      ledgers: [ledgerVerifierKey(await ledgerKey(directory, bureau.agency.uscc))],
    },
  })
const lose = async () => {
  const port = Number(new URL(platform.url).port)
  await platform.close()
  await rm(join(directory, 'county'), { recursive: true })
  platform = await startCounty(port)
  expect([await shown(), await witnessed()]).toEqual([0, 0])
}
const text = async (path: string) => (await fetch(`${platform.url}${path}`)).text()
const shown = async () => new Set((await text('/feed.json')).match(/示卫公罚〔\d{4}〕\d+号/g) ?? []).size
const witnessed = async () => {
  const { checkpoints } = JSON.parse(await text(`/checkpoints/${bureau.agency.uscc}.json`))
  return Math.max(0, ...checkpoints.map(({ size }: { size: number }) => size))
}
const decide = async () => {
  const today = bureau.today()
  const id = await openDemoCase(system.context, today, false)
  await walk(system.context, id, today)
}

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'zhifa-county-'))
  desk = await freshDatabase()
  platform = await startCounty()
  system = await openSystem({
    ...{ bureau, directory, databaseUrl: desk.url, log: (line) => logged.push(line) },
    platform: { url: platform.url, key },
    witness: { firstUse: true },
  })
  web = await listen(application(system.context, { log: (line) => logged.push(line) }), '127.0.0.1', 0)
  await decide()
  await decide()
  await eventually(async () => (await shown()) === 2)
}, 120_000)
afterAll(async () => {
  await web.close()
  await system.close()
  await platform.close()
  await desk.drop()
  await rm(directory, { recursive: true, force: true })
})

it('a county platform that lost its database is filled again from the desk: found when it is compared [D4.4] [D5.2]', async () => {
  await lose()
  const office = await people(web.url)('office-head')
  expect((await office.postForm('/desk/figures/push/reconcile', [])).status).toBe(303)
  // The comparison that the desk makes by itself may have been faster than the button: one of the two found both.
  const { rows } = await sql<{ repaired: number }>`
    select (report ->> 'repaired')::int as repaired from zhifa_push.reconciliation`.execute(system.context.db)
  expect(rows.map(({ repaired }) => repaired)).toContain(2)
  await eventually(async () => (await shown()) === 2, 60_000)
}, 150_000)

it('found by the witness, which holds less than it cosigned, with nothing new and nobody asking [D4.4] [R4.1]', async () => {
  const { head } = await system.context.witnessing.checkpoint()
  // What the test before lost is cosigned again first.
  system.context.witnessing.nudge()
  await eventually(async () => (await witnessed()) === head.size, 60_000)
  await lose()
  system.context.witnessing.nudge()
  await eventually(async () => (await shown()) === 2 && (await witnessed()) >= head.size, 60_000)
  expect(logged).toContainEqual(expect.objectContaining({ code: 'push.county-differs' }))
}, 150_000)

it('found by the witness at the next decision, and filled with the old ones as well as the new one', async () => {
  await lose()
  await decide()
  await eventually(async () => (await shown()) === 3, 60_000)
}, 150_000)
