import { inspectionActs } from '@zhifa/domain/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plainText } from '../../../packages/documents/testing/pdf-text'
import { openNewCase } from '../src/bureau/cases'
import { readCase } from '../src/bureau/cases/read-case'
import { actByAll } from '../src/demo/sample/act-by-all'
import { recorded } from '../src/demo/sample/recorded'
import { startBureau, type TestBureau } from './bureau'
import { Client } from './client'

let clock = new Date('2026-09-01T10:00:00+08:00')
let bureau: TestBureau
let caseId: string
let stranger: Client
/** The path behind the code of the check. */
let at: string

beforeAll(async () => {
  bureau = await startBureau('embedded', { now: () => clock, log: () => {} })
  stranger = new Client(bureau.url)
  const { db, bureau: house } = bureau.system.context
  const wanted = { procedure: 'inspection.planned', cause: 'public-place.unlicensed' }
  const opened = await openNewCase(db, house, wanted, 'officer-a')
  if (!opened.ok) throw new Error(JSON.stringify(opened.findings))
  caseId = opened.id
  await approve()
}, 120_000)
afterAll(() => bureau.close())

/** Signed in anew: a session does not outlast the clock that this test turns. */
async function as(account: string): Promise<Client> {
  const client = new Client(bureau.url)
  await client.signIn(account)
  return client
}

const acts = inspectionActs('inspection.planned')
const words = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

async function act(n: number, change: object = {}): Promise<readonly string[]> {
  const { context } = bureau.system
  const record = (await readCase(context.db, caseId))!
  const next = acts[n]!
  const said = typeof next === 'function' ? next(record) : next
  const changed = { ...said, data: { ...(said.data as object), ...change } }
  const made = await recorded(context, caseId, changed)
  const done = await actByAll(context, {
    caseId,
    expectedSeq: record.entries.length,
    user: made.by[0]!,
    act: made,
  })
  return done.ok ? [] : done.findings.map(({ code }) => code)
}

async function approve(): Promise<void> {
  expect(await act(0)).toEqual([])
  clock = new Date('2026-09-02T10:00:00+08:00')
  expect(await act(1)).toEqual([])
  at = await shown()
}

/** What the code on the officers' page leads to. */
async function shown(): Promise<string> {
  const page = await (await as('officer-a')).get(`/desk/cases/${caseId}/code`)
  expect(page.status).toBe(200)
  return new URL(/<a href="([^"]*\/codes\/[^"]+)"/.exec(page.text)![1]!).pathname
}

describe('the code of an approved check', () => {
  it('is shown at the desk, stands on the notice, and tells anybody who comes, for what and by which right', async () => {
    const officer = await as('officer-a')
    expect((await officer.get(`/desk/cases/${caseId}`)).text).toContain(`/desk/cases/${caseId}/code`)
    const page = await stranger.get(at)
    expect([page.status, words(page.text)]).toEqual([200, expect.stringContaining('检查码有效')])
    for (const text of [
      '虚构丽人美发（演示）有限公司',
      '示例甲',
      '示执00001',
      '公共用品用具清洗消毒',
      '《公共场所卫生管理条例》第十条',
    ])
      expect(words(page.text)).toContain(text)
    const drafts = (await officer.get(`/desk/cases/${caseId}`)).text.match(/\/desk\/cases\/[^"]+\/drafts\/\d+/g) ?? []
    const pages = await Promise.all(drafts.map(async (path) => [path, (await officer.get(path)).text] as const))
    const [path = '', form = ''] = pages.find(([, text]) => text.includes('示卫检通〔2026〕')) ?? []
    // What is filled in already, and what a person writes by hand.
    const filled = [...form.matchAll(/<input[^>]* name="(data\.[^"]+)"[^>]* value="([^"]*)"/g)].map(
      ([, name = '', value = '']): [string, string] => [name, value],
    )
    const long = [...form.matchAll(/<textarea[^>]* name="(data\.[^"]+)"[^>]*>([^<]*)</g)].map(
      ([, name = '', value = '']): [string, string] => [
        name,
        value || (name === 'data.complaint' ? '0000-0000001' : '演示内容'),
      ],
    )
    const paper = await fetch(`${bureau.url}${path}`, {
      method: 'POST',
      headers: { cookie: officer.cookie, origin: bureau.url, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams([
        ...filled.filter(([name]) => !name.endsWith('usccAsOnLicence')),
        ...long,
        ['data.party.kind', 'organisation'],
        ['data.visit', '1'],
        ['data.limit', '1'],
      ]).toString(),
    })
    expect([paper.status, paper.headers.get('content-type')]).toEqual([200, 'application/pdf'])
    expect(plainText(new Uint8Array(await paper.arrayBuffer()))).toContain('扫码核验')
  })

  it('a code with another letter is of nobody', async () => {
    const forged = at.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))
    const page = await stranger.get(forged)
    expect([page.status, words(page.text)]).toEqual([404, expect.stringContaining('不是本机关签发的检查码')])
    expect(page.text).not.toContain('示例甲')
    expect((await stranger.postForm(`${forged}/scans`, [])).status).toBe(404)
  })

  it('lets nobody in on another day', async () => {
    clock = new Date('2026-09-04T09:00:00+08:00')
    expect(words((await stranger.get(at)).text)).toContain('检查码今日无效')
    expect((await stranger.postForm(`${at}/scans`, [])).status).toBe(409)
    expect((await stranger.postForm(`${at}/ratings`, [['rating', 'good']])).status).toBe(409)
  })
})

describe('扫码入企', () => {
  const entered = (scannedAt: string) => ({
    scan: { code: at.split('/').at(-1), scannedAt, place: '示例县虚构街8号' },
  })

  it('a scan that nobody made is none, whatever the record says', async () => {
    clock = new Date('2026-09-03T18:00:00+08:00')
    expect(await act(2, entered('2026-09-03T08:50'))).toContain('inspection.entered-by-code')
  })

  it('what the inspected register on their telephone is filled into the visit and proved by the ledger', async () => {
    clock = new Date('2026-09-03T08:55:00+08:00')
    for (const _ of [1, 2]) {
      const sent = await stranger.postForm(`${at}/scans`, [])
      expect([sent.status, sent.headers.get('location')]).toEqual([303, `${at}?done=scan`])
    }
    expect(words((await stranger.get(`${at}?done=scan`)).text)).toContain('已登记：08:55')
    clock = new Date('2026-09-03T18:00:00+08:00')
    const form = (await (await as('officer-a')).get(`/desk/cases/${caseId}/acts/visit`)).text
    expect(form).toContain(`>${at.split('/').at(-1)}</textarea>`)
    expect(form).toContain('value="2026-09-03T08:55"')
    expect(await act(2, entered('2026-09-03T08:56'))).toContain('inspection.entered-by-code')
    expect(await bureau.system.context.integrity.check()).toEqual([])
    const { db } = bureau.system.context
    await sql`alter table zhifa.code_scan disable trigger user`.execute(db)
    await sql`update zhifa.code_scan set scanned_at = '2026-09-03T08:54'`.execute(db)
    expect((await bureau.system.context.integrity.check()).map(({ place }) => place).join()).toContain('扫码入企')
    await sql`update zhifa.code_scan set scanned_at = '2026-09-03T08:55'`.execute(db)
    await sql`alter table zhifa.code_scan enable trigger user`.execute(db)
    await bureau.system.context.integrity.check()
    expect(await act(2, entered('2026-09-03T08:55'))).toEqual([])
  })

  it('after the check the code takes an opinion of it, three times at most, which supervisors read', async () => {
    expect(words((await stranger.get(at)).text)).toContain('已经检查')
    expect((await stranger.postForm(`${at}/scans`, [])).status).toBe(409)
    const rate = (rating: string, text = '') =>
      stranger.postForm(`${at}/ratings`, [
        ['rating', rating],
        ['words', text],
      ])
    expect((await rate('splendid')).status).toBe(422)
    expect((await rate('poor', '虚构意见：等了很久。')).status).toBe(303)
    expect((await rate('good')).status).toBe(303)
    expect((await rate('fair')).status).toBe(303)
    expect((await rate('good')).status).toBe(429)
    const page = words((await (await as('agency-head')).get('/desk/supervision/ratings')).text)
    expect(page).toMatch(/基本满意 .*满意 .*不满意 虚构意见：等了很久。/)
    expect((await stranger.get(at)).text).not.toContain('等了很久')
    expect((await (await as('officer-a')).get('/desk/supervision/ratings')).status).toBe(403)
    expect((await (await as('officer-a')).get(`/desk/cases/${caseId}/code`)).text).toContain('现在没有检查码')
  })
})
