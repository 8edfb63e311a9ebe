import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { ChangesPage } from '@zhifa/integrations'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../scripts/testing/database'
import { freePort } from '../../../scripts/testing/free-port'
import { bundle, type RunningProgram } from '../../../scripts/testing/run-typescript'
import { ledgerKey, ledgerVerifierKey } from '../src/bureau/ledger'
import { type RunningPlatform, startPlatform } from '../src/county-platform/server'
import { demoBureau } from '../src/demo/sample/bureau'
import { signerFile } from '../src/signing/ed25519'
import { balancer } from './balancer'
import { people } from './client'
import { eventually } from './eventually'
import { type Home, home, type Programs, programs } from './program'
import { actOnce, acts, demandWhole, verified, type Work, writeOnce } from './writers'

const writers = 4
const key = `whsec_${Buffer.alloc(32, 7).toString('base64')}`

let files: Programs
let verifier: Awaited<ReturnType<typeof bundle>>
let homes: readonly Home[]
let database: FreshDatabase
let platform: RunningPlatform
let directory: string
beforeAll(async () => {
  files = await programs()
  verifier = await bundle('packages/domain/src/cli/main.ts')
  homes = [await home(files), await home(files)]
  database = await freshDatabase()
  directory = await mkdtemp(join(tmpdir(), 'zhifa-rolling-'))
  const { agency } = demoBureau(() => new Date())
  platform = await startPlatform({
    database: {},
    senders: [{ agencyUscc: agency.uscc, secrets: [key] }],
    name: '测试平台',
    host: '127.0.0.1',
    port: 0,
    now: () => new Date(),
    log: console.error,
    verifier: undefined,
    witness: {
      signer: await signerFile(directory, 'witness-key.pem', 'county-platform'),
      ledgers: [ledgerVerifierKey(await ledgerKey(directory, agency.uscc))],
    },
  })
})
const running = new Set<RunningProgram>()
afterAll(async () => {
  for (const { process, ended } of running) {
    process.kill('SIGKILL')
    await ended
  }
  for (const { remove } of homes) await remove()
  await platform.close()
  await database.drop()
  await files.remove()
  await verifier.remove()
  await rm(directory, { recursive: true, force: true })
})

const env = () => ({
  DATABASE_URL: database.url ?? '',
  PLATFORM_URL: platform.url,
  PLATFORM_KEY: key,
  LEDGER_KEY_DIR: directory,
  // One upload may begin at one server and go on at the other: they keep files in one place, as the guide says.
  MEDIA_DIR: join(directory, 'media'),
  FIRST_CASES: 'none',
  STOP_NOTICE_SECONDS: '1',
})

async function begun(at: Home): Promise<RunningProgram> {
  const program = await at.start(env())
  running.add(program)
  return program
}

/** Ends as one ends a service. @returns its exit code */
async function ended(program: RunningProgram): Promise<number | NodeJS.Signals> {
  program.process.kill('SIGTERM')
  const code = await program.ended
  running.delete(program)
  return code
}

it('two servers on one PostgreSQL are restarted one after the other under writers: no request fails, nothing is lost or doubled', async () => {
  // The first start makes the schema; two first starts at once are not what an installation does.
  const servers = [await begun(homes[0]!), await begun(homes[1]!)]
  const before = await balancer(homes.map(({ url }) => url))
  const as = people(before.url)
  const works: Work[][] = Array.from({ length: writers }, () => [])
  let serials = 0
  let going = true
  const writing = Promise.all(
    works.map(async (own) => {
      while (going) await writeOnce(as, own, () => ++serials)
    }),
  )
  const faults = writing.catch((error: unknown) => error)
  for (const i of [0, 1, 0, 1]) {
    await pause(1500)
    expect(await ended(servers[i]!)).toBe(0)
    servers[i] = await begun(homes[i]!)
  }
  await pause(1000)
  going = false
  expect(await faults).toEqual(works.map(() => undefined))
  const [first] = works[0] ?? []
  if (first) while ((await actOnce(as, first)) < acts.length);
  const records = await Promise.all(works.flat().map((work) => demandWhole(as, work)))
  expect(await verified(as, verifier.file, directory)).toContain('consistent with the checkpoint')
  const published = records.filter(({ entries }) => entries.some(({ step }) => step === 'disclosure-approval'))
  const received = async () =>
    ChangesPage.parse(await (await fetch(`${platform.url}/api/changes?limit=1000`)).json()).changes.length
  await eventually(async () => (await received()) === published.length, 60_000)
  const entries = records.reduce((sum, record) => sum + record.entries.length, 0)
  console.info(`${records.length} cases, ${entries} entries, ${published.length} published over 4 restarts`)
  before.close()
}, 300_000)

it('a server with another signing key is refused on the same database', async () => {
  const [at] = homes
  const other = at!.begin({ ...env(), PORT: String(await freePort()), LEDGER_KEY_DIR: join(directory, 'other') })
  expect(await other.ended).toBe(2)
  expect(other.output()).toMatch(/签名密钥.*signed with another key/s)
})
