import { latest, replay } from '@zhifa/domain'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readCase } from '../src/bureau/cases/read-case'
import { actByAll } from '../src/demo/sample/act-by-all'
import { openDemoCase, walk } from '../src/demo/sample/walk'
import { startBureau, type TestBureau } from './bureau'
import { Client } from './client'
import { eventually } from './eventually'

let bureau: TestBureau
let stranger: Client
let caseId: string
let days = 0

beforeAll(async () => {
  bureau = await startBureau('postgres', { now: () => new Date(Date.now() + days * 86_400_000) })
  stranger = new Client(bureau.url)
  const { context } = bureau.system
  const today = context.bureau.today()
  caseId = await openDemoCase(context, today, false)
  await walk(context, caseId, today, 'disclosure-judgement')
  const act = async (step: string, user: string, data: unknown) => {
    const record = (await readCase(context.db, caseId))!
    const done = await actByAll(context, {
      caseId,
      expectedSeq: record.entries.length,
      user,
      act: { step, on: today, by: [user], data },
    })
    if (!done.ok) throw new Error(done.findings.map(({ message }) => message.zh).join())
  }
  const credit = { class: 'minor', reason: '首次违法，未造成后果。' }
  await act('disclosure-draft', 'officer-a', {
    facts: '当事人未取得公共场所卫生许可证，擅自从事美发经营活动。',
    credit,
  })
  const digest = latest(replay((await readCase(context.db, caseId))!), 'disclosure-draft')?.data.digest
  await act('disclosure-approval', 'office-head', { digest, verdict: 'approved', opinion: '同意公开。' })
})
afterAll(() => bureau.close())

const county = async (path: string) => (await fetch(`${bureau.platformUrl}${path}`)).text()

it('shows until when and by which rule, and stops with that day on both sites [D4.1]', async () => {
  const page = (await stranger.get(`/decisions/${caseId}`)).text
  expect(page).toMatch(/公示截止日期<\/dt><dd>[^<]*（轻微失信，依《信用修复管理办法》的最长公示期）/)
  const item = await eventually(async () => /href="(\/items\/[^"]+)"/.exec(await county('/'))?.[1])
  const shown = await county(item)
  expect(shown).toContain('轻微失信')
  const file = /href="([^"]+\/attachments\/[^"]+)"/.exec(shown)?.[1] ?? ''

  days = 100
  expect((await stranger.get(`/decisions/${caseId}`)).text).toContain('公示期已届满')
  expect((await stranger.get('/')).text).not.toContain(caseId)
  expect((await stranger.get('/feed.json')).json<{ items: unknown[] }>().items).toEqual([])
  for (const paper of ['sheet.pdf', 'certificate.json'])
    expect((await stranger.get(`/decisions/${caseId}/${paper}`)).status, paper).toBe(404)
  expect(await county('/')).toContain('没有符合条件的公示信息')
  const ended = await county(item)
  expect([ended.includes('公示期已届满'), ended.includes('美发')]).toEqual([true, false])
  expect((await fetch(`${bureau.platformUrl}${file}`)).status).toBe(404)
  expect(await county('/feed.atom')).not.toContain('<entry>')
  // The office is told to take the item back, for the channels that keep no clock.
  const office = await bureau.as('office-head')
  expect((await office.get('/desk/disclosure')).text).toContain('公示期届满停止公示')
})
