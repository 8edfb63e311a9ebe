import { execFileSync } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { sampleRecord } from '@zhifa/domain/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { freshDatabase } from '../../../scripts/testing/database'
import { run } from '../../../scripts/testing/run-typescript'
import { chinaDay } from '../src/web/china-time'
import { Client, people } from './client'
import { eventually } from './eventually'
import { ownBureauFile } from './own-bureau-file'
import { type Home, home, type Programs, programs } from './program'

let files: Programs
let at: Home
beforeAll(async () => {
  files = await programs()
  at = await home(files)
})
afterAll(async () => {
  await at.remove()
  await files.remove()
})

/** How many acts of the sample come before a step. */
const before = (step: string): number => sampleRecord({ upTo: step }).entries.length - 1

const platformPid = (parent: number): number =>
  Number(
    execFileSync('pgrep', ['-P', String(parent)], { encoding: 'utf8' })
      .trim()
      .split('\n')[0],
  )

/** Started on a database server, beside a platform that is not its child. */
const elsewhere = (url: string) => ({
  DATABASE_URL: url,
  PLATFORM_URL: at.platformUrl,
  DATA_DIR: join(at.directory, 'none'),
  FIRST_CASES: 'none',
})

// What is wrong with each setting is said where settings are read (settings.test.ts); here that the program says it and ends.
it('says in both languages all that is wrong with its settings and ends with 2', async () => {
  const program = run(files.main, [], { PORT: '70000', HOST: '0.0.0.0', DEMONSTRATION: 'perhaps' })
  expect(await program.ended).toBe(2)
  expect(program.output()).toMatch(/办案系统端口.*PORT/s)
  expect(program.output()).toMatch(/演示模式.*DEMONSTRATION/s)
  const exposed = run(files.main, [], { HOST: '0.0.0.0' })
  expect(await exposed.ended).toBe(2)
  expect(exposed.output()).toMatch(/公众可达.*HOST/s)
  const unread = run(files.main, [], { DEMONSTRATION: 'no', BUREAU_FILES: '/none/bureau.json' })
  expect(await unread.ended).toBe(2)
  expect(unread.output()).toMatch(/无法读取文件.*bureau\.json/s)
})

it('says that a port is taken and ends with 2', async () => {
  const holder = createServer()
  const port = await new Promise<number>((resolve) => {
    holder.listen(0, '127.0.0.1', () => resolve((holder.address() as { port: number }).port))
  })
  const program = run(files.main, [], { PORT: String(port), DATA_DIR: `${at.directory}/none` })
  expect(await program.ended).toBe(2)
  expect(program.output()).toMatch(/已被其他程序占用.*is taken/s)
  holder.close()
})

it('first start shows a finished and an open case; a killed platform comes back, and what was decided meanwhile arrives by itself [D5.2]', async () => {
  const first = await at.start()
  expect(first.output()).toMatch(/2026-0001|\d{4}-0001/)
  const year = chinaDay(new Date()).slice(0, 4)
  await eventually(async () => (await (await fetch(`${at.platformUrl}/`)).text()).includes(`示卫公罚〔${year}〕1号`))

  const walker = await people(at.url)('officer-a')
  const started = await walker.postForm('/desk/demo', [['mode', 'manual']])
  const demo = started.headers.get('location')!
  const step = async () => (await walker.postForm(demo, [['mode', 'manual']])).status
  for (let i = 0; i < before('decision'); i++) expect(await step()).toBe(303)

  const pid = platformPid(first.process.pid!)
  process.kill(pid, 'SIGKILL')
  // Decision, judgement, draft and approval while the platform is down or coming back.
  for (let i = before('decision'); i <= before('disclosure-approval'); i++) expect(await step()).toBe(303)
  expect((await new Client(at.url).get('/')).text).toContain(`示卫公罚〔${year}〕2号`)
  await eventually(
    async () => (await (await fetch(`${at.platformUrl}/`)).text()).includes(`示卫公罚〔${year}〕2号`),
    60_000,
  )
  expect(platformPid(first.process.pid!)).not.toBe(pid)

  first.process.kill('SIGTERM')
  expect(await first.ended).toBe(0)
  await expect(fetch(at.platformUrl)).rejects.toThrow()
})

it('serves from a PostgreSQL server when DATABASE_URL names one', async () => {
  const database = await freshDatabase()
  const program = await at.start(elsewhere(database.url!))
  expect(program.output()).toContain('PostgreSQL')
  const opened = await (await people(at.url)('officer-a')).postJson('/api/cases', { cause: 'public-place.unlicensed' })
  expect(opened.status).toBe(201)
  const { rows } = await sql`select id from zhifa.case_record`.execute(database.db)
  expect(rows).toHaveLength(1)
  expect((await new Client(at.url).get('/')).text).toContain('class="demonstration"')
  program.process.kill('SIGTERM')
  expect(await program.ended).toBe(0)

  // Its people have passwords that everybody reads: nothing else runs on this database.
  const inEarnest = {
    ...elsewhere(database.url!),
    DEMONSTRATION: 'no',
    BUREAU_FILES: await ownBureauFile(at.directory),
  }
  await expect(at.start(inEarnest)).rejects.toThrow(/演示数据库/)
  await database.drop()
})

it('keeps a demonstration from a database in use, and has no demo accounts, walk or banner without one', async () => {
  const database = await freshDatabase()
  const inEarnest = {
    ...elsewhere(database.url!),
    DEMONSTRATION: 'no',
    BUREAU_FILES: await ownBureauFile(at.directory),
  }
  const program = await at.start(inEarnest)
  const stranger = new Client(at.url)
  const page = (await stranger.get('/sign-in')).text
  expect([page.includes('演示'), page.includes('demo-zhifa')]).toEqual([false, false])
  expect((await stranger.signIn('officer-a')).status).not.toBe(303)
  expect((await stranger.get('/desk/demo')).status).toBe(303)
  await sql`insert into zhifa.account (id, password) values ('officer-a', 'x')`.execute(database.db)
  program.process.kill('SIGTERM')
  expect(await program.ended).toBe(0)
  await expect(at.start(elsewhere(database.url!))).rejects.toThrow(/非演示数据/)
  const { rows } = await sql`select id from zhifa.account where id <> 'officer-a'`.execute(database.db)
  expect(rows).toEqual([])
  await database.drop()
})

it('keeps everything over a restart, a platform that stays down included [D5.2]', async () => {
  const alone = await at.start({ PLATFORM_URL: at.platformUrl })
  const walker = await people(at.url)('officer-a')
  const demo = (await walker.postForm('/desk/demo', [['mode', 'manual']])).headers.get('location')!
  for (let i = 0; i <= before('disclosure-approval'); i++)
    expect((await walker.postForm(demo, [['mode', 'manual']])).status).toBe(303)
  alone.process.kill('SIGKILL')
  await alone.ended
  const again = await at.start()
  const year = chinaDay(new Date()).slice(0, 4)
  await eventually(
    async () => (await (await fetch(`${at.platformUrl}/`)).text()).includes(`示卫公罚〔${year}〕3号`),
    // A sender that was killed while it sent holds its lease for a minute.
    90_000,
  )
  // Killed, its platform child included in the fall, it starts again at once on the same ports.
  again.process.kill('SIGKILL')
  const third = await at.start()
  expect((await new Client(at.url).get('/')).text).toContain(`示卫公罚〔${year}〕3号`)
  expect(await (await fetch(`${at.platformUrl}/`)).text()).toContain(`示卫公罚〔${year}〕3号`)
  third.process.kill('SIGINT')
  expect(await third.ended).toBe(0)
})
