import { randomBytes } from 'node:crypto'
import type { Router } from 'express'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { api } from '../src/bureau/api/routes'
import { desk } from '../src/bureau/desk/routes'
import { checkTables } from '../src/bureau/ledger'
import { endedBatches, eraseReads, listReads, readAddresses, readsNothing, sealReads } from '../src/bureau/reading'
import { openDemoCase, walk } from '../src/demo/sample/walk'
import { startBureau, type TestBureau } from './bureau'
import { eventually } from './eventually'
import { filingToApprove } from './filing-to-approve'
import { film, uploading } from './media-files'
import { readsKept } from './reads-kept'

const hour = 3_600_000
let bureau: TestBureau
let caseId: string
let proposalId: string
let film1: string
let ahead = 0
beforeAll(async () => {
  bureau = await startBureau('postgres', { log: () => {}, now: () => new Date(Date.now() + ahead) })
  const { context } = bureau.system
  const today = context.bureau.today()
  caseId = await openDemoCase(context, today, false)
  await walk(context, caseId, today, 'statement')
  proposalId = (await filingToApprove(bureau, `${today.slice(0, 4)}-801`)).proposal
  const officer = await uploading(await bureau.as('officer-a'))
  const bytes = film(200_000)
  const announced = await officer.announce(caseId, { size: bytes.length, said: { filename: '现场录像.mp4' } })
  await officer.patch(announced.headers.get('location') ?? '', 0, bytes)
  const { rows: files } = await sql<{ sha256: string }>`select sha256 from zhifa.media limit 1`.execute(context.db)
  film1 = files[0]!.sha256
})
afterAll(() => bureau.close())

const db = () => bureau.system.context.db
const house = () => bureau.system.context.bureau
const reads = (asked: Parameters<typeof listReads>[2] = {}) => listReads(db(), house().agency.id, asked)
const newest = async () => (await reads()).reads[0]!
const seal = () => sealReads(db(), house(), new Date(house().now().getTime() + hour))
const check = () => checkTables(db(), house().agency.id)

/** The addresses that a router answers to. */
function pathsOf(router: Router, method: 'get' | 'post'): string[] {
  return router.stack.flatMap(({ route, handle }) => {
    if (route) {
      const answers = route.stack.some((layer) => layer.method === method)
      return answers ? [route.path].flat() : []
    }
    return 'stack' in handle ? pathsOf(handle as unknown as Router, method) : []
  })
}

describe('each read is in the log [R4.4]', () => {
  it('a form that is sent without its page before it is a read too: what comes back shows the case', async () => {
    const officer = await bureau.as('officer-a')
    const act = await officer.postForm(`/desk/cases/${caseId}/acts/evidence`, [['expectedSeq', '0']])
    expect([act.status, (await newest()).kind, (await newest()).item]).toEqual([act.status, 'act', 'evidence'])
    expect(act.status).toBeGreaterThanOrEqual(400)
    await officer.postForm(`/desk/cases/${caseId}/drafts/1`, [])
    expect(await newest()).toMatchObject({ kind: 'draft', caseId, person: 'officer-a' })
    await officer.get('/api/proposals')
    expect(await newest()).toMatchObject({ kind: 'list', item: '提出和待确认事项' })
  })

  it('every address of the desk and of the interface is one that reads something, or stands among those that read nothing', () => {
    const { context } = bureau.system
    const all = (method: 'get' | 'post') => [...pathsOf(desk(context, 'x'), method), ...pathsOf(api(context), method)]
    const [paths, posts] = [all('get'), all('post')]
    expect(paths.length).toBeGreaterThan(25)
    const known = [...readAddresses.map(({ path }) => path), ...readsNothing]
    expect(paths.filter((path) => !known.includes(path))).toEqual([])
    // Nor is anything listed that is no address any more.
    const byPost = readAddresses.filter(({ methods }) => methods?.includes('post')).map(({ path }) => path)
    expect(byPost.filter((path) => !posts.includes(path))).toEqual([])
    const alone = readAddresses.filter(({ methods }) => methods?.includes('get') === false).map(({ path }) => path)
    expect(known.filter((path) => !(alone.includes(path) || paths.includes(path)))).toEqual([])
  })

  it('says who, what, when, from which page and for which task, before it is shown', async () => {
    const head = await bureau.as('agency-head')
    const person = await bureau.as('officer-a')
    const other = await bureau.as('office-head')
    const page = `/desk/cases/${caseId}`
    const asked: readonly (readonly [path: string, line: object])[] = [
      [page, { kind: 'case', caseId, item: null }],
      [`/api/cases/${caseId}`, { kind: 'case', caseId }],
      [`${page}/documents/1.pdf`, { kind: 'paper', item: '1' }],
      [`${page}/file.pdf`, { kind: 'case-file' }],
      [`${page}/media`, { kind: 'media' }],
      [`${page}/media/${film1}`, { kind: 'recording', item: film1 }],
      ['/desk/cases?q=示例', { kind: 'list', caseId: null, item: '案件列表 示例' }],
      ['/desk/cases.csv', { kind: 'export', item: '案件列表' }],
    ]
    for (const [path, line] of asked) {
      const answer = await person.get(path)
      expect([path, answer.status]).toEqual([path, 200])
      expect(await newest(), path).toMatchObject({ person: 'officer-a', refused: null, batch: null, ...line })
    }
    await person.send('GET', page, undefined, { referer: `${bureau.url}/desk/cases?q=1` })
    expect(await newest()).toMatchObject({ via: '/desk/cases', task: expect.stringMatching(/^step:/) })
    await person.send('GET', page, undefined, { referer: 'https://elsewhere.example/desk' })
    expect(await newest()).toMatchObject({ via: null })
    const before = house().now()
    await other.get(page)
    const last = await newest()
    expect(last).toMatchObject({ person: 'office-head', task: null })
    expect(Math.abs(last.at.getTime() - before.getTime())).toBeLessThan(60_000)
    const proposal = await head.get(`/desk/proposals/${proposalId}`)
    expect([proposal.status, await newest()]).toMatchObject([
      200,
      { kind: 'proposal', item: proposalId, task: 'confirm' },
    ])
  })

  it('keeps what was asked for and refused as refused, and no line of a case that is not', async () => {
    const office = await bureau.as('office-head')
    const count = (await reads()).reads.length
    expect((await office.get(`/desk/cases/${caseId}/media/${film1}`)).status).toBe(403)
    await eventually(async () => (await newest()).refused === 403)
    await office.get('/desk/cases/2001-9999')
    await office.get('/desk/cases/new')
    expect((await reads()).reads.length).toBe(count + 1)
  })

  it('is one line for a film that is played in parts, also for who begins in the middle', async () => {
    const reviewer = await bureau.as('reviewer-a')
    const part = (range: string) =>
      reviewer.send('GET', `/desk/cases/${caseId}/media/${film1}`, undefined, { range: `bytes=${range}` })
    for (const range of ['1000-1999', '2000-2999', '3000-']) expect((await part(range)).status).toBe(206)
    const lines = async () => (await reads({ person: 'reviewer-a', kind: 'recording' })).reads.length
    expect(await lines()).toBe(1)
    ahead = hour
    await part('0-99')
    expect(await lines()).toBe(2)
    ahead = 0
  })

  it('shows nothing that it cannot note', async () => {
    const person = await bureau.as('officer-b')
    await sql`alter table zhifa.read_log rename to read_log_away`.execute(db())
    const answer = await person.get(`/desk/cases/${caseId}`)
    await sql`alter table zhifa.read_log_away rename to read_log`.execute(db())
    expect([answer.status, answer.text.includes(caseId)]).toEqual([500, false])
  })
})

describe('the log is proved and kept [R4.4]', () => {
  it('goes into the ledger in batches; a line that is changed, taken away or put in is found', async () => {
    await (await bureau.as('officer-a')).get(`/desk/cases/${caseId}`)
    expect(await seal()).toBeGreaterThan(0)
    expect([await seal(), await check()]).toEqual([0, []])
    const { seq, batch } = await newest()
    const place = `查阅日志批次 ${batch}`
    const { rows } = await sql<{ line: string }>`select line from zhifa.leaf where kind = 'reads'`.execute(db())
    expect(rows).toHaveLength(1)
    const attempts = [
      sql`update zhifa.read_log set person = 'officer-b' where seq = ${seq}::bigint`,
      sql`delete from zhifa.read_log where seq = ${seq}::bigint`,
      sql`insert into zhifa.read_log (agency, at, person, kind, batch)
        values (${house().agency.id}, now(), 'officer-b', 'list', ${batch}::bigint)`,
    ]
    for (const [i, attempt] of attempts.entries()) {
      // The database itself refuses a change; whoever owns it switches that off.
      if (i < 2) await expect(attempt.execute(db())).rejects.toThrow(/append-only/)
      const undone = new Error('undone')
      const found = db()
        .transaction()
        .execute(async (trx) => {
          await sql`set local session_replication_role = replica`.execute(trx)
          await attempt.execute(trx)
          const differences = await checkTables(trx, house().agency.id)
          throw Object.assign(undone, { differences })
        })
      await expect(found).rejects.toMatchObject({
        differences: expect.arrayContaining([expect.objectContaining({ place, field: 'lines' })]),
      })
    }
    expect(await check()).toEqual([])
  })

  it('is erased only when its time is over, by the head, with a reason, and the ledger says so', async () => {
    const officer = (id: string) => house().registry.officers.get(id)!
    const head = { id: 'agency-head', officer: officer('agency-head'), roles: ['agency-head' as const] }
    const archivist = { id: 'archivist', officer: officer('archivist'), roles: ['archivist' as const] }
    const short = { ...house(), law: readsKept }
    const later = { ...short, today: () => '2040-01-01' }
    // Nobody gave a time: everything is kept, for ever.
    expect(await endedBatches(db(), { ...house(), today: () => '2099-01-01' })).toEqual([])
    expect(await eraseReads(db(), short, head, '期满')).toMatchObject({ ok: false, status: 409 })
    expect(await eraseReads(db(), later, archivist, '期满')).toMatchObject({ ok: false, status: 403 })
    expect(await eraseReads(db(), later, head, ' ')).toMatchObject({ ok: false, status: 422 })
    const [kept] = await endedBatches(db(), later)
    expect(kept).toMatchObject({ number: '1', lines: expect.any(Number) })
    expect(await eraseReads(db(), later, head, '保管期满')).toEqual({ ok: true, batches: 1 })
    expect((await reads()).reads.filter(({ batch }) => batch === '1')).toEqual([])
    expect(await check()).toEqual([])
    const { rows } = await sql<{
      line: string
    }>`select line from zhifa.leaf where kind = 'reads' order by index`.execute(db())
    expect(rows.map(({ line }) => JSON.parse(line).event.body)).toMatchObject([
      { number: '1', erased_by: null, count: String(kept?.lines) },
      { number: '1', erased_by: 'agency-head', erased_why: '保管期满', count: '0' },
    ])
  })
})

describe('the log is read [R4.4]', () => {
  it('by supervision, by the people of a case, and by everybody what is theirs', async () => {
    await (await bureau.as('office-head')).get(`/desk/cases/${caseId}`)
    const archivist = await bureau.as('archivist')
    const log = await archivist.get('/desk/supervision/reads')
    expect(log.status).toBe(200)
    for (const text of ['无本案任务', caseId, '查阅日志一律保留']) expect(log.text).toContain(text)
    // To read the log is a read as well.
    expect(await newest()).toMatchObject({ person: 'archivist', kind: 'list', item: '查阅日志' })
    const only = await archivist.get(`/desk/supervision/reads?case=${caseId}&task=none&person=office-head`)
    expect(only.text.match(/<tr>/g)).toHaveLength(2)
    for (const id of ['officer-a', 'reviewer-a'])
      expect((await (await bureau.as(id)).get('/desk/supervision/reads')).status).toBe(403)

    const mine = await (await bureau.as('officer-a')).get('/desk/reads')
    expect(mine.text).toMatch(/他人查看我承办的案件[\s\S]*无本案任务[\s\S]*我查看过的/)
    expect((await (await bureau.as('officer-a')).get(`/desk/cases/${caseId}/reads`)).status).toBe(200)
    expect((await (await bureau.as('reviewer-b')).get(`/desk/cases/${caseId}/reads`)).status).toBe(403)
    expect((await archivist.get(`/desk/cases/${caseId}/reads`)).text).toContain('谁查看过本案')
  })

  it('page after page, without a gap', async () => {
    const agency = house().agency.id
    const mark = randomBytes(4).toString('hex')
    await sql`insert into zhifa.read_log (agency, at, person, kind, item)
      select ${agency}, now(), 'officer-b', 'list', ${mark} || n from generate_series(1, 250) n`.execute(db())
    const seen: string[] = []
    let before: string | undefined
    do {
      const page: Awaited<ReturnType<typeof reads>> = await reads({
        person: 'officer-b',
        ...(before ? { before } : {}),
      })
      seen.push(...page.reads.flatMap(({ item }) => (item?.startsWith(mark) ? [item.slice(mark.length)] : [])))
      before = page.next
    } while (before)
    expect(seen).toEqual(Array.from({ length: 250 }, (_, i) => String(250 - i)))
  })
})
