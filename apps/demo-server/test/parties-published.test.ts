import { latest, replay } from '@zhifa/domain'
import { severalActs } from '@zhifa/domain/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readCase } from '../src/bureau/cases/read-case'
import { actByAll } from '../src/demo/sample/act-by-all'
import { answered } from '../src/demo/sample/answered'
import { recorded } from '../src/demo/sample/recorded'
import { openDemoCase } from '../src/demo/sample/walk'
import { startBureau, type TestBureau } from './bureau'
import { Client } from './client'
import { eventually } from './eventually'

let bureau: TestBureau
let stranger: Client
let caseId: string
let today: string

const record = async () => (await readCase(bureau.system.context.db, caseId))!

async function act(user: string, made: { step: string; on: string; by: readonly string[]; data: unknown }) {
  const expectedSeq = (await record()).entries.length
  const done = await actByAll(bureau.system.context, { caseId, expectedSeq, user, act: made })
  if (!done.ok) throw new Error(`${made.step}: ${done.findings.map(({ message }) => message.zh).join()}`)
}

/** A party's text is drafted and let out by the office. */
async function publish(partyNo: number, facts: string, correction?: string): Promise<void> {
  const by = (user: string, step: string, data: object) => act(user, { step, on: today, by: [user], data })
  await by('officer-a', 'disclosure-draft', {
    partyNo,
    facts,
    ...(correction === undefined ? {} : { correction }),
  })
  const digest = latest(replay(await record()), 'disclosure-draft')?.data.digest
  await by('office-head', 'disclosure-approval', { digest, verdict: 'approved', opinion: '同意公开。' })
}

beforeAll(async () => {
  bureau = await startBureau('postgres')
  stranger = new Client(bureau.url)
  const { context } = bureau.system
  today = context.bureau.today()
  caseId = await openDemoCase(context, today, false)
  for (const make of severalActs({ parties: 2 }, today, context.bureau.law)) {
    const made = make(await record())
    await act(made.by[0] ?? '', await recorded(context, caseId, answered(context.bureau, await record(), made)))
    if (made.step === 'disclosure-judgement') break
  }
})
afterAll(() => bureau.close())

const county = async (path: string) => (await fetch(`${bureau.platformUrl}${path}`)).text()
const itemsOf = async () => (await county('/')).match(/href="\/items\/[^"]+"/g) ?? []

it('publishes the results of two parties as two items, here and at the county, each with versions of its own [R1.2]', async () => {
  await publish(1, '当事人一未取得公共场所卫生许可证，擅自从事美发经营活动。')
  await publish(2, '当事人二提供店面和设备，与当事人一共同经营。')
  const list = (await stranger.get('/')).text
  expect([list.includes(`/decisions/${caseId}"`), list.includes(`/decisions/${caseId}-p2"`)]).toEqual([true, true])
  const first = (await stranger.get(`/decisions/${caseId}`)).text
  const second = (await stranger.get(`/decisions/${caseId}-p2`)).text
  expect([first.includes('擅自从事美发'), first.includes('提供店面')]).toEqual([true, false])
  expect([second.includes('提供店面'), second.includes('擅自从事美发')]).toEqual([true, false])
  for (const item of [caseId, `${caseId}-p2`])
    for (const paper of ['sheet.pdf', 'certificate.json'])
      expect((await stranger.get(`/decisions/${item}/${paper}`)).status, `${item} ${paper}`).toBe(200)
  const certified = async (item: string) =>
    (await stranger.get(`/decisions/${item}/certificate.json`)).json<{ key: string; documentNumber: string }>()
  expect((await certified(`${caseId}-p2`)).key).toBe(`${(await certified(caseId)).key}-p2`)
  expect((await stranger.get('/feed.json')).json<{ items: unknown[] }>().items).toHaveLength(2)
  expect(await eventually(async () => ((await itemsOf()).length === 2 ? 2 : undefined))).toBe(2)
})

it('corrects the text of one party and leaves that of the other', async () => {
  const other = (await stranger.get(`/decisions/${caseId}`)).text
  await publish(2, '当事人二提供店面，与当事人一共同经营并分取收入。', '原表述不完整。')
  expect((await stranger.get(`/decisions/${caseId}-p2`)).text).toContain('分取收入')
  expect((await stranger.get(`/decisions/${caseId}`)).text).toBe(other)
  const page = (await (await bureau.as('officer-a')).get(`/desk/cases/${caseId}`)).text
  expect([page.includes('应当公开第1版'), page.includes('应当公开第2版')]).toEqual([true, true])
  expect([page.includes('虚构丽人'), page.includes('虚构巧手')]).toEqual([true, true])
})

it('holds each item against the ledger', async () => {
  expect(await bureau.system.context.integrity.check()).toEqual([])
})
