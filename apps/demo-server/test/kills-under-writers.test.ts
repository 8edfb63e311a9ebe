import { execFile, execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { type CaseRecord, fieldOf } from '@zhifa/domain'
import { sampleActs, sampleLaw, sampleRegistry } from '@zhifa/domain/testing'
import { ChangesPage } from '@zhifa/integrations'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bundle, type RunningProgram } from '../../../scripts/testing/run-typescript'
import { answered } from '../src/demo/sample/answered'
import { chinaDay } from '../src/web/china-time'
import { people } from './client'
import { confirmedOverApi } from './confirmed-by-all'
import { eventually } from './eventually'
import { type Home, home, type Programs, programs } from './program'

/** `npm run soak -- kills` sets more. */
const rounds = Number(process.env.ZHIFA_KILL_ROUNDS ?? 20)
const writers = 4

const run = promisify(execFile)
let files: Programs
let verifier: Awaited<ReturnType<typeof bundle>>
let at: Home
let directory: string
beforeAll(async () => {
  files = await programs()
  verifier = await bundle('packages/domain/src/cli/main.ts')
  at = await home(files)
  directory = await mkdtemp(join(tmpdir(), 'zhifa-kills-'))
})
afterAll(async () => {
  await at.remove()
  await files.remove()
  await verifier.remove()
  await rm(directory, { recursive: true, force: true })
})

/** A case that somebody works on: how many of its acts were acknowledged. */
interface Work {
  readonly id: string
  readonly serial: number
  acknowledged: number
}

const end = chinaDay(new Date())
const acts = sampleActs(end)
type People = ReturnType<typeof people>

/** Where documents bear numbers that no other case may have, and how wide they are. */
const numbers = { filing: 1, 'review-opinion': 1, 'prior-notice': 1, decision: 1, archiving: 4 }

function numbered({ step, data }: { step: string; data: unknown }, serial: number): unknown {
  const width = numbers[step as keyof typeof numbers]
  if (width === undefined) return data
  const key = step === 'archiving' ? 'fileNumber' : 'number'
  const own = String(fieldOf(data, key)).replace(/\d+(号?)$/, `${String(serial).padStart(width, '0')}$1`)
  return { ...Object(data), [key]: own }
}

async function read(as: People, id: string): Promise<CaseRecord> {
  const answer = await (await as('archivist')).get(`/api/cases/${id}`)
  expect([answer.status, answer.status === 200 ? '' : answer.text]).toEqual([200, ''])
  return answer.json<{ record: CaseRecord }>().record
}

/** Does the next act of a case, unless it is at its end, and says how many are on record. */
async function actOnce(as: People, work: Work): Promise<number> {
  const record = await read(as, work.id)
  const seq = record.entries.length
  // What was not acknowledged may be on record all the same; what was acknowledged always is.
  expect(seq).toBeGreaterThanOrEqual(work.acknowledged)
  work.acknowledged = seq
  const made = acts[seq]?.(record)
  if (!made) return seq
  const act = answered({ law: sampleLaw, registry: sampleRegistry }, record, made)
  const proposed = await (await as(act.by[0] ?? '')).postJson(`/api/cases/${work.id}/acts`, {
    expectedSeq: seq,
    act: { ...act, data: numbered(act, work.serial) },
  })
  const answer = await confirmedOverApi({ as }, proposed)
  expect([act.step, answer.status, answer.status === 201 ? '' : answer.text]).toEqual([act.step, 201, ''])
  work.acknowledged = seq + 1
  return work.acknowledged
}

/** One writer, until the server is gone: a case walked act by act, then the next one. */
async function write(as: People, works: Work[], newSerial: () => number): Promise<never> {
  for (;;) {
    let work = works.at(-1)
    if (!work || work.acknowledged === acts.length) {
      const opened = await (await as('officer-a')).postJson('/api/cases', { cause: 'public-place.unlicensed' })
      work = { id: opened.json<{ id: string }>().id, serial: newSerial(), acknowledged: 0 }
      works.push(work)
    }
    await actOnce(as, work)
  }
}

/** A connection that broke, or an answer that was cut off; everything else is a fault. */
const broke = (error: unknown): void => {
  if (error instanceof TypeError && /fetch failed|terminated/.test(error.message)) return
  throw error
}

function platform(): number | undefined {
  try {
    return Number(execFileSync('pgrep', ['-f', files.platform], { encoding: 'utf8' }).trim().split('\n')[0])
  } catch {
    return undefined
  }
}

const killed = async (server: RunningProgram): Promise<void> => {
  server.process.kill('SIGKILL')
  await server.ended
}

function killPlatform(): void {
  const pid = platform()
  if (pid !== undefined) process.kill(pid, 'SIGKILL')
}

let server: RunningProgram | undefined
afterAll(async () => {
  if (server) await killed(server)
})

/** Each entry once, in the order of the sample, and nothing that was acknowledged is missing. */
async function demandWhole(as: People, { id, acknowledged }: Work): Promise<CaseRecord> {
  const record = await read(as, id)
  const { entries } = record
  const expected = entries.map((_, i) => acts[i]?.({ ...record, entries: entries.slice(0, i) }).step)
  expect(entries.length).toBeGreaterThanOrEqual(acknowledged)
  expect(entries.map(({ seq, step }) => [seq, step])).toEqual(expected.map((step, i) => [i + 1, step]))
  return record
}

/** What the independent program says of the exported ledger under its signed head. */
async function verified(as: People): Promise<string> {
  const archivist = await as('archivist')
  const [record, checkpoint] = [join(directory, 'record.jsonl'), join(directory, 'checkpoint.txt')]
  await writeFile(record, (await archivist.get('/desk/ledger.jsonl')).text)
  await writeFile(checkpoint, (await archivist.get('/desk/checkpoint.txt')).text)
  const [key = ''] = (await archivist.get('/ledger-keys.txt')).text.split('\n')
  const args = [verifier.file, 'verify', record, '--key', key, '--checkpoint', checkpoint]
  return (await run(process.execPath, args, { maxBuffer: 2 ** 24 })).stdout
}

it(
  `kill -9 of desk, platform or both under ${writers} writers, ${rounds} rounds: nothing acknowledged is lost or doubled, every start succeeds, the ledger is sound [R0.1] [R4.1]`,
  async () => {
    const works: Work[][] = Array.from({ length: writers }, () => [])
    const count = { desk: 0, platform: 0, both: 0 }
    // Sessions outlive a server, so everybody signs in once.
    const as = people(at.url)
    let serials = 0
    for (let round = 0; round < rounds; round++) {
      server = await at.start({ FIRST_CASES: 'none' })
      const writing = Promise.all(works.map((own) => write(as, own, () => ++serials).catch(broke)))
      const killAfter = (ms: number) => Promise.race([pause(Math.random() * ms), writing])
      await killAfter(3000)
      const target = (['desk', 'platform', 'both'] as const)[Math.floor(Math.random() * 3)] ?? 'desk'
      count[target] += 1
      if (target !== 'desk') killPlatform()
      // A desk goes on without its platform; what it publishes meanwhile arrives later.
      if (target === 'platform') await killAfter(1500)
      await killed(server)
      await writing
    }

    server = await at.start({ FIRST_CASES: 'none' })
    // The rest of one case, so that something is public however short the rounds were.
    const [first] = works[0] ?? []
    if (first) while ((await actOnce(as, first)) < acts.length);
    const records = await Promise.all(works.flat().map((work) => demandWhole(as, work)))
    expect(await verified(as)).toContain('consistent with the checkpoint')
    const published = records.filter(({ entries }) => entries.some(({ step }) => step === 'disclosure-approval'))
    const received = async () =>
      ChangesPage.parse(await (await fetch(`${at.platformUrl}/api/changes?limit=1000`)).json()).changes.length
    await eventually(async () => (await received()) === published.length, 60_000)
    server.process.kill('SIGTERM')
    expect(await server.ended).toBe(0)
    const entries = records.reduce((sum, record) => sum + record.entries.length, 0)
    console.info(`${JSON.stringify(count)}: ${records.length} cases, ${entries} entries, ${published.length} published`)
  },
  600_000 + rounds * 30_000,
)
