import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { freshDatabase } from '../../../scripts/testing/database'
import { run } from '../../../scripts/testing/run-typescript'
import { demoBureau } from '../src/demo/sample/bureau'
import { playPast } from '../src/demo/sample/past/play'
import { storiesUntil } from '../src/demo/sample/past/stories'
import { chinaDay } from '../src/web/china-time'
import { people } from './client'
import { eventually } from './eventually'
import { type Home, home, type Programs, programs } from './program'

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

it('of three invented years the law refuses no act', () => {
  const until = '2026-11-26'
  const { law, registry, agency } = demoBureau(() => new Date(`${until}T09:00:00+08:00`))
  expect(playPast(storiesUntil(until, law), { law, registry, agency: agency.id, until }).refused).toEqual([])
})

it('a start that is killed while it writes them goes on where it was, and comes to what the same acts come to at the desk', async () => {
  const [desk, county] = databases
  if (!desk || !county) throw new Error('no databases')
  // `npm run soak -- past` does it on the embedded database, which takes half as long again.
  const embedded = process.env.ZHIFA_PAST_HOME === 'embedded'
  const server = embedded ? {} : { DATABASE_URL: desk.url, PLATFORM_DATABASE_URL: county.url }
  const killed = at.begin({ ...server, FIRST_CASES: 'bureau' })
  await killed.waitFor(/Data: /)
  await Promise.race([pause(10_000), killed.endedEarly])
  expect(killed.output()).not.toMatch(/Public portal/)
  killed.process.kill('SIGKILL')
  await killed.ended
  const began = chinaDay(new Date())
  const first = await at.start({ ...server, FIRST_CASES: 'bureau' })
  const [, cases] = /(\d+) invented cases of three years/.exec(first.output()) ?? []
  expect(Number(cases)).toBeGreaterThan(300)
  expect(began).toBe(chinaDay(new Date()))

  if (!embedded) {
    const { rows } = await sql<{
      future: number
      states: string[]
      open: number
      published: number
      held: number
    }>`select
      (select count(*)::integer from zhifa.entry where entered_at > now()) as future,
      (select array_agg(distinct state order by state) from zhifa.proposal) as states,
      (select count(*)::integer from zhifa.proposal where state in ('open', 'returned')) as open,
      (select count(distinct case_id)::integer from zhifa.publication) as published,
      (select count(distinct case_id)::integer from zhifa.entry e where step = 'disclosure-approval'
        and not exists (select from zhifa.publication p where p.case_id = e.case_id)) as held`.execute(desk.db)
    const [found] = rows
    expect([found?.future, found?.held, found?.states]).toEqual([0, 0, ['entered', 'open', 'returned']])
    expect([found?.open ?? 0, found?.published ?? 0].map((n, i) => n > [5, 100][i]!)).toEqual([true, true])
    // Everything arrives at the county, and the portal shows it.
    await eventually(async () => {
      const { rows: left } = await sql<{ n: number }>`select count(*)::integer as n from zhifa_push.delivery
        where state <> 'synced'`.execute(desk.db)
      return left[0]?.n === 0
    }, 240_000)
    const { rows: approved } = await sql<{ id: string }>`select case_id as id from zhifa.entry
        where step = 'disclosure-approval' order by entered_at, case_id limit 1`.execute(desk.db)
    const page = await fetch(`${at.url}/decisions/${approved[0]?.id}`)
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('虚构')])
    expect(await (await fetch(`${at.platformUrl}/`)).text()).toContain('虚构')
  }
  first.process.kill('SIGTERM')
  expect(await first.ended).toBe(0)

  // Nothing is done a second time; every leaf, row, summary and push holds, and the witness has cosigned them.
  const second = await at.start({ ...server, FIRST_CASES: 'bureau' })
  expect(second.output()).not.toMatch(/invented cases|sample cases|items published/)
  const supervisor = await people(at.url)('agency-head')
  const health = async () =>
    (await (await fetch(`${at.url}/healthz`)).json()) as {
      status: string
      witness: string
      cases?: { examined: number }
    }
  await eventually(async () => (await health()).witness === 'cosigned' && (await health()).cases !== undefined, 60_000)
  await eventually(
    async () => (await supervisor.get('/desk/supervision')).text.includes('全部核对，没有发现不一致'),
    120_000,
  )
  expect(await health()).toMatchObject({ status: 'ok', cases: { examined: Number(cases) + 2 } })
  second.process.kill('SIGTERM')
  expect(await second.ended).toBe(0)
  const rebuilt = run(files.main, ['rebuild-summaries'], { ...server, DATA_DIR: `${at.directory}/data` })
  expect(await rebuilt.ended).toBe(0)
  expect(rebuilt.output()).toContain(`${Number(cases) + 2} cases computed anew: 0 differences before, 0 afterwards`)
})
