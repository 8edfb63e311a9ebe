import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readRegistry } from '../src/bureau/disclosure'
import { publishFirstItems } from '../src/demo/sample/first-items'
import { openDemoCase, walk } from '../src/demo/sample/walk'
import { startBureau, type TestBureau } from './bureau'
import { Client } from './client'

let bureau: TestBureau
let stranger: Client
beforeAll(async () => {
  bureau = await startBureau('postgres')
  stranger = new Client(bureau.url)
})
afterAll(() => bureau.close())

const text = async (path: string, client = stranger) => (await client.get(path)).text

it('shows nothing before the office approved it, and then the approved text [D1.2] [D2.1] [D2.3]', async () => {
  // An office of its own: what it publishes would stand beside the demonstration's.
  const empty = await startBureau('postgres')
  const visitor = new Client(empty.url)
  expect(await text('/registry', visitor)).toContain('尚无经审核公开的内容')
  const handler = await empty.as('officer-a')
  const office = await empty.as('office-head')
  expect((await handler.postForm('/desk/disclosure/drafts', [])).status).toBe(303)
  expect((await visitor.get('/registry/subject')).status).toBe(404)
  const digest = (await readRegistry(empty.system.context.db)).get('subject')?.draft?.digest ?? ''
  const decide = (client: Client, verdict: string, more: [string, string][] = []) =>
    client.postForm('/desk/disclosure/items/subject/decision', [['digest', digest], ['verdict', verdict], ...more])
  expect((await decide(handler, 'approved')).status).toBe(422)
  expect((await decide(office, 'returned')).status).toBe(422)
  expect((await decide(office, 'returned', [['opinion', '请核对电话']])).status).toBe(303)
  expect((await visitor.get('/registry/subject')).status).toBe(404)
  expect((await handler.get('/desk/disclosure/items/subject')).text).toContain('请核对电话')
  await handler.postForm('/desk/disclosure/items/subject/draft', [])
  expect((await office.get('/desk/disclosure/items/subject')).text).toContain('审核通过并公开')
  expect((await decide(office, 'approved')).status).toBe(303)
  const page = await text('/registry/subject', visitor)
  for (const part of ['第1版', '示例县卫生健康局', '示例庚', '经本机关办公室审核', '政府信息公开条例'])
    expect(page).toContain(part)
  expect(await text('/registry', visitor)).toContain('/registry/subject')
  await empty.close()
})

it('publishes everything of the demo: guides with a document, charts, lists, catalogues [D2.4] [D2.5] [D2.6] [D1.1]', async () => {
  const count = await publishFirstItems(bureau.system.context)
  expect(count).toBeGreaterThan(20)
  expect(await publishFirstItems(bureau.system.context)).toBe(0)
  const list = await text('/registry')
  const links = [...list.matchAll(/href="(\/registry\/[^"]+)"/g)].map(([, href]) => href ?? '')
  expect(new Set(links).size).toBe(count + 1)
  for (const path of links) expect((await stranger.get(path)).status, path).toBe(200)
  const guide = await text('/registry/service-guide.licence.ordinary.1')
  for (const part of ['公共场所卫生许可', '20个工作日', '《行政许可法》第四十二条', '示例县人民法院'])
    expect(guide).toContain(part)
  const documents = [
    'service-guide.licence.ordinary.1',
    'service-guide.penalty.ordinary',
    'officers',
    'random-inspection-list',
    'recording-list',
  ]
  for (const id of documents) {
    const pdf = await stranger.get(`/registry/${id}/document.pdf`)
    expect([id, pdf.status, pdf.text.slice(0, 5)]).toEqual([id, 200, '%PDF-'])
  }
  expect((await stranger.get('/registry/subject/document.pdf')).status).toBe(404)
  const chart = await stranger.get('/charts/penalty.ordinary.svg')
  expect([chart.headers.get('content-type'), chart.text.includes('法制审核')]).toEqual([
    'image/svg+xml; charset=utf-8',
    true,
  ])
  expect((await stranger.get('/charts/nothing.svg')).status).toBe(404)
  expect(await text('/registry/catalogue')).toContain('自作出决定之日起7个工作日内')
})

it('marks what a change of the law made stale, with its day, until it is revised [D2.2]', async () => {
  expect(await text('/registry')).toMatch(/依据已变动，应于2025-10-09前调整/)
  const page = await text('/registry/powers')
  expect(page).toContain('传染病防治法')
  const handler = await bureau.as('officer-a')
  const office = await bureau.as('office-head')
  expect((await handler.get('/desk/disclosure')).text).toContain('已逾期，应于2025-10-09前完成')
  const desk = (await handler.get('/desk/disclosure/items/powers')).text
  expect(desk).toContain('与已公开内容的不同')
  expect(desk).toMatch(/<b>删<\/b>[^<]*传染病防治/)
  expect((await handler.postForm('/desk/disclosure/items/powers/draft', [])).status).toBe(422)
  await handler.postForm('/desk/disclosure/items/powers/draft', [['reason', '传染病防治法修订，调整有关事项']])
  // Until the office approves, the public sees the old edition.
  expect(await text('/registry/powers')).toContain('第1版')
  const digest = (await readRegistry(bureau.system.context.db)).get('powers')?.draft?.digest ?? ''
  await office.postForm('/desk/disclosure/items/powers/decision', [
    ['digest', digest],
    ['verdict', 'approved'],
  ])
  const revised = await text('/registry/powers')
  expect(revised).toContain('第2版')
  expect(revised).toContain('传染病防治法修订，调整有关事项')
  expect(revised).not.toContain('依据已变动')
  expect((await handler.get('/desk/disclosure')).text).toContain('事前公开的内容与法规、名录一致')
})

it('takes error reports of the public, answers them on the page, and follows the correction [D1.3]', async () => {
  const send = (fields: [string, string][], headers = {}) => stranger.postForm('/report', fields, headers)
  const about: [string, string][] = [
    ['target', 'registry'],
    ['id', 'officers'],
  ]
  expect(await text('/report?target=registry&id=officers')).toContain('7个工作日内答复')
  expect((await stranger.get('/report?target=registry&id=nothing')).status).toBe(404)
  expect((await send([...about, ['text', '']])).status).toBe(422)
  expect((await send([...about, ['text', '错'.repeat(1001)]])).status).toBe(422)
  expect((await send([...about, ['text', '证号有误'], ['website', 'http://spam.example']])).status).toBe(422)
  expect((await send([...about, ['text', '证号有误']], { origin: 'http://elsewhere.example' })).status).toBe(403)
  const sent = await send([...about, ['text', '示例丙的证号有误，私人手机13800000000'], ['suggestion', '请核对']])
  expect(sent.status).toBe(303)
  const at = sent.headers.get('location') ?? ''
  const number = /\/reports\/([0-9a-z]{10})/.exec(at)?.[1] ?? ''
  expect(await text(at)).toContain('等待答复')
  expect(await text(at)).not.toContain('13800000000')
  expect((await stranger.get(`/reports?number=${number}`)).headers.get('location')).toBe(`/reports/${number}`)

  const office = await bureau.as('office-head')
  const handler = await bureau.as('officer-a')
  expect((await office.get('/desk/disclosure')).text).toContain(number)
  expect((await office.get(`/desk/disclosure/reports/${number}`)).text).toContain('13800000000')
  const answer = (client: Client, words: string) =>
    client.postForm(`/desk/disclosure/reports/${number}`, [
      ['verdict', 'accepted'],
      ['text', words],
    ])
  expect((await answer(handler, '已核实，证号录入有误。')).status).toBe(422)
  expect((await answer(office, '请拨打13800000000')).status).toBe(422)
  expect(await text('/registry/officers')).not.toContain('纠错答复')
  expect((await answer(office, '已核实，证号录入有误。')).status).toBe(303)
  expect((await answer(office, '再答复一次。')).status).toBe(422)
  const page = await text('/registry/officers')
  expect(page).toContain('已核实，证号录入有误。')
  expect(page).toContain('正在更正')
  expect(page).not.toContain('13800000000')
  expect(await text(`/reports/${number}`)).toContain('更正期限')

  await handler.postForm('/desk/disclosure/items/officers/draft', [['reason', '更正证号']])
  const digest = (await readRegistry(bureau.system.context.db)).get('officers')?.draft?.digest ?? ''
  await office.postForm('/desk/disclosure/items/officers/decision', [
    ['digest', digest],
    ['verdict', 'approved'],
  ])
  expect(await text('/registry/officers')).toContain('已公开更正后的内容')
  expect(await text(`/reports/${number}`)).toContain('已完成')
})

it('answers a report on a decision without a word of its file, and stops who sends too many [D1.3] [D4.3]', async () => {
  const { context } = bureau.system
  const id = await openDemoCase(context, context.bureau.today(), false)
  await walk(context, id, context.bureau.today(), 'disclosure-approval')
  const send = () =>
    stranger.postForm('/report', [
      ['target', 'decision'],
      ['id', id],
      ['text', '罚款金额不对'],
    ])
  const sent = await send()
  const number = /\/reports\/([0-9a-z]{10})/.exec(sent.headers.get('location') ?? '')?.[1] ?? ''
  const office = await bureau.as('office-head')
  const answer = (words: string) =>
    office.postForm(`/desk/disclosure/reports/${number}`, [
      ['verdict', 'rejected'],
      ['text', words],
    ])
  expect((await answer('经向演示一核实，金额无误。')).status).toBe(422)
  expect((await answer('经核实，与决定书一致。')).status).toBe(303)
  expect(await text(`/decisions/${id}`)).toContain('经核实，与决定书一致。')
  const statuses: number[] = []
  for (let i = 0; i < 5; i++) statuses.push((await send()).status)
  expect(statuses.at(-1)).toBe(429)
  await sql`update zhifa.error_report_sender set at = at - interval '2 hours'`.execute(context.db)
  expect((await send()).status).toBe(303)
})
