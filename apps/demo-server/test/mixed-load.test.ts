import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { verifierKeyText } from '@zhifa/domain/ledger'
import { ChangesPage } from '@zhifa/integrations'
import { Client as Connection } from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { freePort } from '../../../scripts/testing/free-port'
import { bundle, run } from '../../../scripts/testing/run-typescript'
import { type RunningPostgres, startPostgres } from '../../../scripts/testing/start-postgres'
import { ledgerKey, ledgerVerifierKey } from '../src/bureau/ledger'
import { demoBureau } from '../src/demo/sample/bureau'
import { type Balancer, balancer, type Passed } from './balancer'
import { people } from './client'
import { eventually } from './eventually'
import { type Home, home, type Programs, programs } from './program'
import { type Service, service } from './service'
import { type SmallDisk, smallDisk } from './small-disk'
import { actOnce, acts, demandWhole, verified, type Work, writeOnce } from './writers'

/** `npm run soak -- duty` sets an hour; otherwise a few faults come once. */
const minutes = Number(process.env.ZHIFA_DUTY_MINUTES ?? 0)
const writers = 4
/** Requests a second of those who only read. */
const reads = minutes > 0 ? 20 : 10
/** How long after a fault everything may still be slow or refused, milliseconds. */
const settled = 3000
/** No page may take longer, milliseconds; beside other tests the processors are not its own. */
const limit = minutes > 0 ? 2000 : 5000
const key = `whsec_${Buffer.alloc(32, 7).toString('base64')}`

const deskPages = [
  '/desk',
  '/desk/cases',
  '/desk/cases?q=虚构',
  '/desk/approvals',
  '/desk/supervision',
  '/desk/parties',
]
const publicPages = ['/', '/results', '/results?q=虚构', '/officers', '/registry', '/figures', '/feed.atom', '/healthz']
const countyPages = ['/', '/?q=虚构', '/items.json', '/api/changes', '/healthz']

let files: Programs
let county: Awaited<ReturnType<typeof bundle>>
let verifier: Awaited<ReturnType<typeof bundle>>
let homes: readonly Home[]
let directory: string
let disk: SmallDisk | undefined
let postgres: RunningPostgres
let services: Readonly<Record<'first' | 'second' | 'platform', Service>>
let countyUrl: string
let before: Balancer
const passed: Passed[] = []

beforeAll(async () => {
  files = await programs()
  county = await bundle('apps/demo-server/src/county-platform/main.ts')
  verifier = await bundle('packages/domain/src/cli/main.ts')
  homes = [await home(files), await home(files)]
  directory = await mkdtemp(join(tmpdir(), 'zhifa-duty-'))
  disk = await smallDisk()
  const data = disk?.directory ?? directory
  postgres = await startPostgres({ durable: true, within: data })
  await mkdir(join(data, 'media'))
  const databases = await Promise.all(['bureau', 'county'].map(created))
  const { agency } = demoBureau(() => new Date())
  const port = await freePort()
  countyUrl = `http://127.0.0.1:${port}`
  const ledger = verifierKeyText(ledgerVerifierKey(await ledgerKey(directory, agency.uscc)))
  const platform = service(
    () =>
      run(county.file, [], {
        ZHIFA_PLATFORM_PORT: String(port),
        ZHIFA_PLATFORM_DIRECTORY: join(directory, 'platform'),
        ZHIFA_PLATFORM_DATABASE_URL: databases[1] ?? '',
        ZHIFA_PLATFORM_SENDER: `${agency.uscc}=${key}`,
        ZHIFA_PLATFORM_LEDGER: ledger,
      }),
    /platform: http/,
  )
  await eventually(async () => (await fetch(`${countyUrl}/healthz`)).ok, 60_000)
  const desk = (at: Home) =>
    service(
      () =>
        at.begin({
          DATABASE_URL: databases[0] ?? '',
          PLATFORM_URL: countyUrl,
          PLATFORM_KEY: key,
          LEDGER_KEY_DIR: directory,
          MEDIA_DIR: join(data, 'media'),
          FIRST_CASES: 'none',
          STOP_NOTICE_SECONDS: '1',
        }),
      /County platform/,
    )
  const isReady = async ({ url }: Home) => (await fetch(`${url}/readyz`)).ok
  // The first start makes the schema; two first starts at once are not what an installation does.
  const first = desk(homes[0]!)
  await eventually(() => isReady(homes[0]!), 120_000)
  const second = desk(homes[1]!)
  services = { first, second, platform }
  await eventually(() => isReady(homes[1]!), 120_000)
  before = await balancer(
    homes.map(({ url }) => url),
    (one) => passed.push(one),
  )
}, 300_000)
afterAll(async () => {
  before?.close()
  for (const each of Object.values(services ?? {})) await each.stop()
  await postgres?.stop()
  await disk?.remove()
  for (const { remove } of homes) await remove()
  for (const each of [files, county, verifier]) await each.remove()
  await rm(directory, { recursive: true, force: true })
})

async function created(name: string): Promise<string> {
  const client = new Connection({ connectionString: postgres.url })
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
  return postgres.url.replace(/postgres$/, name)
}

/** When something was done to the programs, and when all were well again: milliseconds since the process began. */
interface Fault {
  readonly name: string
  readonly from: number
  to: number
}

const either = () => services[Math.random() < 0.5 ? 'first' : 'second']

/** What happens to the programs of a bureau and a county. */
const faults: Readonly<Record<string, () => Promise<unknown>>> = {
  'a desk is killed': () => either().end('SIGKILL'),
  'a desk is restarted': () => either().end('SIGTERM'),
  'the platform is killed': () => services.platform.end('SIGKILL'),
  'the database crashes': () => postgres.crash(),
  'the database is restarted': () => postgres.restart(),
  'a desk and the platform are killed': () => Promise.all([either().end('SIGKILL'), services.platform.end('SIGKILL')]),
  'the disk is full': async () => {
    disk?.fill()
    await pause(4000)
    disk?.free()
    // A database that cannot write its log ends; whoever made room starts it again.
    await postgres.revive()
  },
}

const isWell = async (): Promise<boolean> =>
  before.ready() === homes.length && (await fetch(`${countyUrl}/healthz`, { signal: AbortSignal.timeout(2000) })).ok

/** Brings one fault about, and waits until everything serves again. */
async function bring(name: string, all: Fault[]): Promise<void> {
  const fault: Fault = { name, from: performance.now(), to: Number.POSITIVE_INFINITY }
  all.push(fault)
  await faults[name]?.()
  // The balancer looks ten times a second.
  await pause(300)
  await eventually(isWell, 120_000)
  fault.to = performance.now()
}

const during = (all: readonly Fault[], began: number, ended: number): Fault | undefined =>
  all.find(({ from, to }) => began <= to + settled && ended >= from)

/** Asks pages at an even pace until told to stop. */
async function visit(going: () => boolean, ask: (i: number) => Promise<void>, aSecond: number): Promise<void> {
  const running: Promise<void>[] = []
  for (let i = 0; going(); i++) {
    running.push(ask(i))
    await pause(1000 / aSecond)
  }
  await Promise.all(running)
}

const turn = (pages: readonly string[], i: number): string => encodeURI(pages[i % pages.length] ?? '/')
const of = (times: readonly number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0

it(
  'two desks, a platform and their database under writers and readers: whatever is killed, restarted or full, nothing is lost or doubled, and no page is refused or slow for longer [R0.1] [R4.1]',
  async () => {
    const as = people(before.url)
    const works: Work[][] = Array.from({ length: writers }, () => [])
    const all: Fault[] = []
    const wrong: string[] = []
    let serials = 0
    let going = true
    const isGoing = () => going

    const writing = works.map(async (own) => {
      while (going) {
        const began = performance.now()
        try {
          await writeOnce(as, own, () => ++serials)
        } catch (error) {
          if (!during(all, began, performance.now())) wrong.push(`a writer, while all was well: ${error}`)
          await pause(300)
        }
      }
    })
    const visitor = async (path: string): Promise<void> => {
      const person = path.startsWith('/desk') ? await as('section-head').catch(() => undefined) : undefined
      const cookie = person?.cookie ?? ''
      const answer = await fetch(`${before.url}${path}`, { redirect: 'manual', headers: { cookie } }).catch(
        () => undefined,
      )
      const { length } = (await answer?.text().catch(() => '')) ?? ''
      if (answer?.status === 200 && length > 100_000) wrong.push(`${path} has ${length} characters`)
    }
    const fromCounty: Passed[] = []
    const citizen = async (path: string): Promise<void> => {
      const began = performance.now()
      const answer = await fetch(`${countyUrl}${path}`).catch(() => undefined)
      await answer?.arrayBuffer().catch(() => {})
      fromCounty.push({ method: 'GET', path, status: answer?.status ?? 502, began, ended: performance.now() })
    }
    const visiting = [
      visit(isGoing, (i) => visitor(turn(i % 2 ? deskPages : publicPages, i >> 1)), reads),
      visit(isGoing, (i) => citizen(turn(countyPages, i)), reads / 2),
    ]

    const began = Date.now()
    const names = Object.keys(faults).filter((name) => disk !== undefined || name !== 'the disk is full')
    if (!disk) console.info('no disk can be mounted here: the fault of a full one is left out')
    await pause(2000)
    do {
      for (const name of names.sort(() => Math.random() - 0.5).slice(0, minutes > 0 ? undefined : 4)) {
        await bring(name, all)
        await pause(settled + (minutes > 0 ? 10_000 : 1500))
      }
    } while (Date.now() - began < minutes * 60_000)
    going = false
    await Promise.all([...writing, ...visiting])

    const everything = [...passed, ...fromCounty.map((one) => ({ ...one, path: `county ${one.path}` }))]
    const calm = everything.filter((one) => !during(all, one.began, one.ended))
    for (const { path, status, began: from, ended } of everything) {
      const fault = during(all, from, ended)
      // Something that cannot be done just now is refused as such: a fault of the program is none of those answers.
      if (status === 500) wrong.push(`${path}: 500 ${fault ? `while ${fault.name}` : 'while all was well'}`)
      else if (!fault && status >= 502) wrong.push(`${path}: ${status} while all was well`)
      else if (!fault && ended - from > limit) wrong.push(`${path}: ${Math.round(ended - from)} ms while all was well`)
    }
    for (const [name, each] of Object.entries(services))
      for (const said of each.unasked()) wrong.push(`${name} ended by itself: ${said}`)
    expect([...new Set(wrong)].slice(0, 20)).toEqual([])

    const [first] = works[0] ?? []
    if (first) while ((await actOnce(as, first)) < acts.length);
    const records = await Promise.all(works.flat().map((work) => demandWhole(as, work)))
    expect(await verified(as, verifier.file, directory)).toContain('consistent with the checkpoint')
    const published = records.filter(({ entries }) => entries.some(({ step }) => step === 'disclosure-approval'))
    await eventually(async () => (await receivedBy(countyUrl)) === published.length, 120_000)
    const times = calm.filter(({ method }) => method === 'GET').map((one) => one.ended - one.began)
    const longest = all.map(({ from, to }) => to - from)
    console.info(
      `${all.length} faults, ${records.length} cases, ${records.reduce((sum, { entries }) => sum + entries.length, 0)} entries, ` +
        `${published.length} published; ${everything.length} requests, ${calm.length} of them while all was well: ` +
        `p50 ${of(times, 0.5).toFixed(0)}, p99 ${of(times, 0.99).toFixed(0)}, most ${of(times, 1).toFixed(0)} ms; ` +
        `all served again after ${(of(longest, 0.5) / 1000).toFixed(1)} s, at most ${(of(longest, 1) / 1000).toFixed(1)} s`,
    )
    for (const each of Object.values(services)) expect(await each.stop()).toBe(0)
  },
  600_000 + minutes * 90_000,
)

/** How many items the county has, by its list of changes, page by page. */
async function receivedBy(url: string): Promise<number> {
  const keys = new Set<string>()
  for (let since = 0; ; ) {
    const page = ChangesPage.parse(await (await fetch(`${url}/api/changes?limit=1000&since=${since}`)).json())
    for (const change of page.changes) keys.add(change.key)
    if (!page.more) return keys.size
    since = page.next
  }
}
