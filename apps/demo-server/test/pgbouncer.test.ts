import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { ChangesPage } from '@zhifa/integrations'
import { type Kysely, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../scripts/testing/database'
import { freePort } from '../../../scripts/testing/free-port'
import { bundle, type RunningProgram } from '../../../scripts/testing/run-typescript'
import { hasPgbouncer, type RunningPgbouncer, startPgbouncer } from '../../../scripts/testing/start-pgbouncer'
import { people } from './client'
import { eventually } from './eventually'
import { type Home, home, type Programs, programs } from './program'
import { actOnce, acts, demandWhole, verified, type Work, writeOnce } from './writers'

const writers = 6
/** Connections that the pooler has to each database: fewer than the servers have to the pooler. */
const connections = 3
const key = `whsec_${Buffer.alloc(32, 7).toString('base64')}`

describe.skipIf(!hasPgbouncer())(
  'behind pgbouncer in transaction mode, which is installed from Debian (`pgbouncer`)',
  () => {
    let files: Programs
    let verifier: Awaited<ReturnType<typeof bundle>>
    let homes: readonly Home[]
    let desk: FreshDatabase
    let county: FreshDatabase
    let bouncer: RunningPgbouncer
    let directory: string
    const running: RunningProgram[] = []
    beforeAll(async () => {
      files = await programs()
      verifier = await bundle('packages/domain/src/cli/main.ts')
      homes = [await home(files), await home(files)]
      desk = await freshDatabase()
      county = await freshDatabase()
      bouncer = await startPgbouncer(new URL(desk.url ?? ''), connections)
      directory = await mkdtemp(join(tmpdir(), 'zhifa-pooled-'))
    })
    afterAll(async () => {
      for (const { process, ended } of running) {
        process.kill('SIGTERM')
        await ended
      }
      for (const { remove } of homes ?? []) await remove()
      await bouncer?.stop()
      await desk?.drop()
      await county?.drop()
      await files?.remove()
      await verifier?.remove()
      if (directory) await rm(directory, { recursive: true, force: true })
    })

    const env = () => ({
      DATABASE_URL: bouncer.through(desk.url ?? ''),
      DATABASE_POOLER: 'transaction',
      DATABASE_POOL: '8',
      PLATFORM_DATABASE_URL: bouncer.through(county.url ?? ''),
      PLATFORM_KEY: key,
      LEDGER_KEY_DIR: directory,
      MEDIA_DIR: join(directory, 'media'),
      FIRST_CASES: 'none',
    })
    /** What stays on the server's connections of a database: a lock of a session, or something that listens. */
    const leftOver = async ({ db }: FreshDatabase) =>
      (
        await sql`select l.locktype, a.query from pg_locks l join pg_stat_activity a using (pid)
        where l.locktype = 'advisory' and l.database = (select oid from pg_database where datname = current_database())
        and a.state = 'idle'`.execute(db as Kysely<unknown>)
      ).rows

    it('two servers and a platform take what many writers do; nothing is lost, doubled or left on a connection', async () => {
      const [first, second] = homes
      running.push(await first!.start(env()))
      running.push(
        await second!.start({ ...env(), PLATFORM_URL: first!.platformUrl, PORT: second!.url.split(':')[2]! }),
      )
      const both = [people(first!.url), people(second!.url)]
      const works: Work[][] = Array.from({ length: writers }, () => [])
      let serials = 0
      let going = true
      const writing = Promise.all(
        works.map(async (own, i) => {
          while (going) await writeOnce(both[i % 2]!, own, () => ++serials)
        }),
      )
      const faults = writing.catch((error: unknown) => error)
      await Promise.race([pause(12_000), faults])
      going = false
      expect(await faults).toEqual(works.map(() => undefined))
      const as = both[0]!
      const [work] = works[0] ?? []
      if (work) while ((await actOnce(as, work)) < acts.length);
      const records = await Promise.all(works.flat().map((done) => demandWhole(as, done)))
      expect(await verified(as, verifier.file, directory)).toContain('consistent with the checkpoint')
      const published = records.filter(({ entries }) => entries.some(({ step }) => step === 'disclosure-approval'))
      expect(published.length).toBeGreaterThan(0)
      const received = async () =>
        ChangesPage.parse(await (await fetch(`${first!.platformUrl}/api/changes?limit=1000`)).json()).changes.length
      await eventually(async () => (await received()) === published.length, 60_000)
      expect(await leftOver(desk)).toEqual([])
      expect(await leftOver(county)).toEqual([])
      const entries = records.reduce((sum, record) => sum + record.entries.length, 0)
      console.info(
        `${records.length} cases, ${entries} entries, ${published.length} published over ${connections} connections`,
      )
    }, 180_000)

    it('a server that was not told of the pooler says what to set and ends', async () => {
      const { DATABASE_POOLER: _, ...untold } = env()
      const other = homes[0]!.begin({
        ...untold,
        PORT: String(await freePort()),
        PLATFORM_URL: homes[0]!.platformUrl,
        DATA_DIR: join(directory, 'other'),
      })
      expect(await other.ended).toBe(2)
      expect(other.output()).toMatch(/DATABASE_POOLER=transaction/)
    })
  },
)
