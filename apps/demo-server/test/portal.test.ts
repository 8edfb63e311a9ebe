import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readCase } from '../src/bureau/cases/read-case'
import { actByAll } from '../src/demo/sample/act-by-all'
import { openDemoCase, walk } from '../src/demo/sample/walk'
import { startBureau, type TestBureau } from './bureau'
import { Client } from './client'
import { eventually } from './eventually'

let bureau: TestBureau
let stranger: Client
let finished: string
let open: string
beforeAll(async () => {
  bureau = await startBureau('postgres')
  stranger = new Client(bureau.url)
  const { context } = bureau.system
  const end = context.bureau.today()
  finished = await openDemoCase(context, end, false)
  await walk(context, finished, end, 'disclosure-approval')
  open = await openDemoCase(context, end, false)
  await walk(context, open, end, 'disclosure-draft')
})
afterAll(() => bureau.close())

/** Everything personal in the sample: people of the party and the reporter, telephone, addresses. */
const personal = ['演示一', '匿名群众', '00000000002', '虚构街8号', '询问笔录', '法定代表人']

it('publishes what the office approved, and nothing before [D1.2] [D4.1]', async () => {
  const list = await stranger.get('/')
  expect(list.text).toContain(`/decisions/${finished}`)
  expect(list.text).not.toContain(`/decisions/${open}`)
  expect((await stranger.get(`/decisions/${finished}`)).text).toContain('擅自从事美发经营活动')
  expect((await stranger.get(`/decisions/${open}`)).status).toBe(404)
  const pdf = await stranger.get(`/decisions/${finished}/sheet.pdf`)
  expect([pdf.status, pdf.headers.get('content-type'), pdf.text.slice(0, 5)]).toEqual([200, 'application/pdf', '%PDF-'])
})

it('lets no personal data of a case onto a public page or into the push [D4.3]', async () => {
  const pages = await Promise.all(
    ['/', `/decisions/${finished}`, '/officers', '/complaints', '/sign-in'].map(stranger.get),
  )
  const { rows } = await sql<{ body: string }>`select body from zhifa_push.publication`.execute(
    bureau.system.context.db,
  )
  expect(rows).toHaveLength(1)
  for (const text of [...pages.map((page) => page.text), ...rows.map(({ body }) => body)])
    for (const value of personal) expect(text).not.toContain(value)
})

it('keeps everything else of a case behind the sign-in [R4.2]', async () => {
  const paths = ['', '/documents/1.pdf', '/file.pdf', '/acts/closing']
  for (const path of paths) expect((await stranger.get(`/desk/cases/${finished}${path}`)).status, path).toBe(303)
  for (const path of ['/desk', '/desk/cases', '/desk/demo', `/desk/demo/${finished}`])
    expect((await stranger.get(path)).status).toBe(303)
  expect((await stranger.get(`/api/cases/${finished}`)).status).toBe(401)
  for (const path of ['/cases/2026-0001', '/decisions/..%2F..%2Fdesk', '/decisions/%00', '/assets/../main.js'])
    expect([303, 404, 422], path).toContain((await stranger.get(path)).status)
})

it('lists the officers with what the public is entitled to, and finds them [D2.7]', async () => {
  const all = (await stranger.get('/officers')).text
  for (const text of ['示例甲', '监督一科', '一级科员', '示执00001', '行政处罚', '示例县', '2031-12-31'])
    expect(all).toContain(text)
  // The office head enforces nothing and holds no certificate.
  expect(all).not.toContain('示例辛')
  expect(all).not.toContain('officer-a')
  const found = (await stranger.get('/officers?q=%E7%A4%BA%E6%89%A700002')).text
  expect([found.includes('示例乙'), found.includes('示例甲')]).toEqual([true, false])
  expect((await stranger.get('/officers?q=%3Cscript%3E')).text).not.toContain('<script>"')
})

it('takes a revoked decision down here and on the county platform, with the public reason [D4.4] [D5.2]', async () => {
  const { context } = bureau.system
  const today = context.bureau.today()
  const act = async (step: string, user: string, data: unknown, approvedBy?: string) => {
    const record = (await readCase(context.db, finished))!
    const done = await actByAll(context, {
      caseId: finished,
      expectedSeq: record.entries.length,
      user,
      act: { step, on: today, by: [user], data, ...(approvedBy ? { approvedBy } : {}) },
    })
    expect(done.ok ? [] : done.findings.map(({ message }) => message.zh)).toEqual([])
  }
  const reason = '经自查，该决定适用依据有误，已依法自行撤销。'
  await act(
    'decision-revocation',
    'officer-a',
    { number: '示卫公撤〔2026〕1号', reason: '适用依据有误' },
    'agency-head',
  )
  await act('disclosure-withdrawal', 'office-head', { ground: 'revoked', reason, effectiveOn: today })
  const page = (await stranger.get(`/decisions/${finished}`)).text
  expect([page.includes(reason), page.includes('美发')]).toEqual([true, false])
  expect((await stranger.get(`/decisions/${finished}/sheet.pdf`)).status).toBe(404)
  expect((await stranger.get('/')).text).toContain('公示信息已撤回')
  await eventually(async () => (await (await fetch(`${bureau.platformUrl}/`)).text()).includes('已撤回'))
})
