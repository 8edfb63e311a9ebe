import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase } from '../../../scripts/testing/database'
import { run } from '../../../scripts/testing/run-typescript'
import { fillEmptyDesk } from '../src/demo/sample/first-start'
import { fillPast } from '../src/demo/sample/past/fill'
import { finishPast, proposeNext } from '../src/demo/sample/past/propose'
import { chinaDay } from '../src/web/china-time'
import { startBureau, type TestBureau } from './bureau'
import { eventually } from './eventually'
import { type Home, home, type Programs, programs } from './program'

const day = '2026-11-27'

describe('three invented years, written in parts', () => {
  let bureau: TestBureau
  beforeAll(async () => {
    bureau = await startBureau('postgres', { now: () => new Date(`${day}T09:00:00+08:00`) })
  })
  afterAll(() => bureau.close())

  it('are what the same acts come to at the desk: every leaf, row, summary and push holds, and the witness cosigns them', async () => {
    const { context } = bureau.system
    const filled = await fillPast(context)
    expect([filled?.refused, filled?.unpublished]).toEqual([0, 0])
    await fillEmptyDesk(context)
    expect(await proposeNext(context, filled?.next ?? [])).toBeGreaterThan(5)
    await finishPast(context)
    expect(await context.integrity.check()).toEqual([])
    expect((await context.witnessing.checkpoint()).cosigned).toBe(true)
    const { rows } = await sql<{ future: number; states: string[] }>`select
      (select count(*)::integer from zhifa.entry where entered_at > ${context.bureau.now()}) as future,
      (select array_agg(distinct state order by state) from zhifa.proposal) as states`.execute(context.db)
    expect(rows[0]).toEqual({ future: 0, states: ['entered', 'open', 'returned'] })
    expect(context.examination.last()?.examined).toBe((filled?.cases ?? 0) + 2)
    // Nothing is done a second time.
    expect([await fillPast(context), await fillEmptyDesk(context)]).toEqual([undefined, undefined])
  })

  it('are seen on the portal and arrive at the county platform', async () => {
    const { context } = bureau.system
    const { rows } = await sql<{
      n: number
    }>`select count(distinct case_id)::integer as n from zhifa.publication`.execute(context.db)
    expect(rows[0]?.n).toBeGreaterThan(100)
    await eventually(async () => {
      const { rows: left } = await sql<{ n: number }>`select count(*)::integer as n from zhifa_push.delivery
        where state <> 'synced'`.execute(context.db)
      return left[0]?.n === 0
    }, 240_000)
    const { rows: approved } = await sql<{ id: string }>`select case_id as id from zhifa.entry
        where step = 'disclosure-approval' order by entered_at, case_id limit 1`.execute(context.db)
    const page = await fetch(`${bureau.url}/decisions/${approved[0]?.id}`)
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('虚构')])
    expect(await (await fetch(`${bureau.platformUrl}/`)).text()).toContain('虚构')
  })
})

describe('a start that is killed while it writes them', () => {
  let files: Programs
  let at: Home
  let databases: readonly Awaited<ReturnType<typeof freshDatabase>>[]
  beforeAll(async () => {
    files = await programs()
    at = await home(files)
    databases = [await freshDatabase(), await freshDatabase()]
  })
  afterAll(async () => {
    for (const { drop } of databases) await drop()
    await at.remove()
    await files.remove()
  })

  it('goes on where it was, and comes to the same', async () => {
    const [desk, county] = databases.map(({ url }) => url)
    // `npm run soak -- past` does it on the embedded database, which takes half as long again.
    const server: Record<string, string> =
      process.env.ZHIFA_PAST_HOME === 'embedded'
        ? {}
        : { DATABASE_URL: desk ?? '', PLATFORM_DATABASE_URL: county ?? '' }
    const killed = at.begin({ ...server, FIRST_CASES: 'bureau' })
    await killed.waitFor(/Data: /)
    await Promise.race([pause(10_000), killed.endedEarly])
    expect(killed.output()).not.toMatch(/Public portal/)
    killed.process.kill('SIGKILL')
    await killed.ended
    const began = chinaDay(new Date())
    const started = await at.start({ ...server, FIRST_CASES: 'bureau' })
    const [, cases] = /(\d+) invented cases of three years/.exec(started.output()) ?? []
    expect(Number(cases)).toBeGreaterThan(300)
    expect(began).toBe(chinaDay(new Date()))
    started.process.kill('SIGTERM')
    expect(await started.ended).toBe(0)
    const rebuilt = run(files.main, ['rebuild-summaries'], { ...server, DATA_DIR: `${at.directory}/data` })
    expect(await rebuilt.ended).toBe(0)
    expect(rebuilt.output()).toContain(`${Number(cases) + 2} cases computed anew: 0 differences before, 0 afterwards`)
  })
})
