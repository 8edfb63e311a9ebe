import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { ChangesPage } from '@zhifa/integrations'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bundle, type RunningProgram } from '../../../scripts/testing/run-typescript'
import { people } from './client'
import { eventually } from './eventually'
import { type Home, home, type Programs, programs } from './program'
import { actOnce, acts, demandWhole, verified, type Work, writeOnce } from './writers'

/** `npm run soak -- kills` sets more. */
const rounds = Number(process.env.ZHIFA_KILL_ROUNDS ?? 20)
const writers = 4

type People = ReturnType<typeof people>
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

/** One writer, until the server is gone: a case walked act by act, then the next one. */
async function write(as: People, works: Work[], newSerial: () => number): Promise<never> {
  for (;;) await writeOnce(as, works, newSerial)
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
    expect(await verified(as, verifier.file, directory)).toContain('consistent with the checkpoint')
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
