import { lastReconciliations, workList } from '@zhifa/integrations'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openDemoCase, walk } from '../src/demo/sample/walk'
import { startBureau, type TestBureau } from './bureau'
import { eventually } from './eventually'

let bureau: TestBureau
let caseId: string
beforeAll(async () => {
  bureau = await startBureau('embedded')
  const { context } = bureau.system
  const today = context.bureau.today()
  caseId = await openDemoCase(context, today, false)
  await walk(context, caseId, today)
}, 120_000)
afterAll(() => bureau.close())

const db = () => bureau.system.context.db
const page = async (path = '/desk/figures/push', who = 'office-head') => (await (await bureau.as(who)).get(path)).text
const states = async () =>
  (await sql<{ state: string }>`select state from zhifa_push.delivery order by key`.execute(db())).rows

it('shows each item with its state, its case and its reason; sends again what was refused [D5.2]', async () => {
  await eventually(async () => JSON.stringify(await states()) === JSON.stringify([{ state: 'synced' }]))
  const { text } = await (await bureau.as('office-head')).get('/desk/figures/push')
  expect([text.includes(`href="/desk/cases/${caseId}"`), text.includes('已公开')]).toEqual([true, true])
  const reason = JSON.stringify({ code: 'refused', message: { zh: '平台不接受（演示）', en: 'refused' } })
  await sql`update zhifa_push.delivery set state = 'rejected', last_error = ${reason}::jsonb`.execute(db())
  expect(await page('/desk/figures/push?state=rejected')).toContain('平台不接受（演示）')
  expect(await page('/desk/figures/push?state=dead')).not.toContain(caseId)
  const [item] = await workList(db())
  // Who sees it does not always send: of those the form is kept, and the door is closed.
  expect(await page('/desk/figures/push', 'reviewer-a')).not.toContain('重新推送</button>')
  const other = await bureau.as('reviewer-a')
  expect((await other.postForm('/desk/figures/push/replay', [['key', item!.key]])).status).toBe(403)
  const office = await bureau.as('office-head')
  const nothing = await office.postForm('/desk/figures/push/replay', [['key', 'another']])
  expect(nothing.headers.get('location')).toContain('nothing')
  const done = await office.postForm('/desk/figures/push/replay', [['key', item!.key]])
  expect([done.status, done.headers.get('location')]).toEqual([303, '/desk/figures/push?done=replayed'])
  await eventually(async () => JSON.stringify(await states()) === JSON.stringify([{ state: 'synced' }]))
})

it('compares with what the county shows, and says what was found', async () => {
  const office = await bureau.as('office-head')
  expect((await office.postForm('/desk/figures/push/reconcile', [])).status).toBe(303)
  const [report] = await lastReconciliations(db())
  expect([report?.counted, report?.differences]).toEqual([{ here: 1, there: 1 }, []])
  expect(await page('/desk/figures/push?done=reconciled')).toContain('平台上1项，全部一致')
  // What was withdrawn or changed here behind the platform's back is found.
  await sql`update zhifa_push.publication set digest = ${'0'.repeat(64)}`.execute(db())
  await office.postForm('/desk/figures/push/reconcile', [])
  expect(await page()).toContain('发现1处不同')
})

it('says how the ledger stands: its length, its newest head, its witness', async () => {
  await bureau.system.context.witnessing.checkpoint()
  const { rows } = await sql<{ size: number }>`select size from zhifa.ledger`.execute(db())
  const text = await page()
  expect(text).toContain(`账本长度</dt><dd>${rows[0]?.size}项`)
  expect(text).toContain('已有见证方联署')
  expect(await page('/desk/supervision')).toContain(`${rows[0]?.size}项`)
})
