import { type CaseRecord, penaltyOrdinary } from '@zhifa/domain'
import { sampleActs } from '@zhifa/domain/testing'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser } from '../../../scripts/testing/chromium'
import type { RunningProgram } from '../../../scripts/testing/run-typescript'
import { chinaDay } from '../src/web/china-time'
import { people } from './client'
import { confirmedOverApi } from './confirmed-by-all'
import { type Home, home, type Programs, programs } from './program'

const filingTitle = penaltyOrdinary.steps.filing?.title ?? ''
let files: Programs
let at: Home
let server: RunningProgram
let browser: Browser
const problems: string[] = []

beforeAll(async () => {
  files = await programs()
  at = await home(files)
  server = await at.start()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  server?.process.kill('SIGTERM')
  await server?.ended
  await at.remove()
  await files.remove()
})

async function signedIn(name: string, width = 1280): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'zh-CN' })
  const page = await context.newPage()
  page.on('console', (message) => {
    // What a page answers with is looked at where it is expected.
    if (message.type() === 'error' && !message.text().includes('422')) problems.push(message.text())
  })
  page.on('pageerror', (error) => problems.push(error.message))
  await page.goto(`${at.url}/desk`)
  await page.getByRole('button', { name }).click()
  await page.waitForURL('**/desk')
  return page
}

it('plays the sample case from intake to the public page of the county platform, and opens its papers [R0.2] [D5.2] [D3.1]', async () => {
  const page = await signedIn('示例甲')
  await page.getByRole('link', { name: '演示', exact: true }).click()
  await page.getByRole('button', { name: '逐步走完样例案件' }).click()
  await page.getByText('已走完：案件已归档').waitFor({ timeout: 60_000 })
  const steps = sampleActs(chinaDay(new Date())).length
  expect(await page.locator('.steps .past').count()).toBe(steps)
  await page.getByRole('link', { name: '县级平台公示页' }).waitFor({ timeout: 30_000 })
  await page.getByRole('link', { name: '县级平台公示页' }).click()
  await page.waitForURL((url) => url.href.startsWith(at.platformUrl))
  const number = `示卫公罚〔${chinaDay(new Date()).slice(0, 4)}〕2号`
  expect(await page.locator('main').textContent()).toContain(number)
  await page.goto(`${at.platformUrl}/`)
  expect(await page.locator('main').textContent()).toContain(number)

  await page.goto(`${at.url}/desk/cases`)
  await page.getByRole('link', { name: /-0003$/ }).click()
  await page.getByRole('link', { name: '行政处罚决定书' }).waitFor()
  expect(await page.locator('.timeline > li').count()).toBe(steps)
  const link = await page.getByRole('link', { name: '行政处罚决定书' }).getAttribute('href')
  const pdf = await page.request.get(`${at.url}${link}`)
  expect([pdf.status(), pdf.headers()['content-type'], (await pdf.body()).subarray(0, 5).toString()]).toEqual([
    200,
    'application/pdf',
    '%PDF-',
  ])
  await page.context().close()
})

it('refuses a decision by hand with the article, then a person does the act that was missing [L3.2] [R0.1]', async () => {
  const page = await signedIn('示例甲')
  await page.goto(`${at.url}/desk/cases/${chinaDay(new Date()).slice(0, 4)}-0002/acts/decision`)
  await page.getByRole('button', { name: '提出并确认' }).click()
  const refusal = page.locator('.refusal')
  await refusal.waitFor()
  const text = await refusal.textContent()
  expect(text).toContain('案件记录没有变化')
  expect(text).toContain('第四十五条')
  expect(text).toMatch(/听证申请期限/)

  await page.goto(`${at.url}/desk`)
  await page.getByRole('link', { name: '陈述申辩复核' }).click()
  await page.getByLabel('采纳情况').selectOption({ label: '不予采纳' })
  await page.getByRole('button', { name: '提出并确认' }).click()
  expect(await page.locator('.refusal').textContent()).toContain('复核意见')
  await page.getByLabel('复核意见').fill('当事人未提出新的事实和证据，拟处罚幅度适当。')
  await page.getByRole('button', { name: '提出并确认' }).click()
  // Two officers do it: the other one confirms it himself, and only then it is on record.
  await page.locator('.badge', { hasText: '等待确认' }).waitFor()
  expect(page.url()).toContain('/desk/proposals/')
  const colleague = await signedIn('示例乙')
  await colleague.getByRole('link', { name: '陈述申辩复核', exact: true }).first().click()
  await colleague.getByText('当事人未提出新的事实和证据').waitFor()
  await colleague.getByRole('button', { name: '确认', exact: true }).click()
  await colleague.getByRole('status').waitFor()
  expect(await colleague.getByRole('status').textContent()).toContain('“陈述申辩复核”已登记入卷')
  await colleague.context().close()
  await page.context().close()
})

it('plays propose, return, change and approve: each person signs in and confirms, and the record keeps who did [R0.1]', async () => {
  const as = people(at.url)
  const officer = await as('officer-a')
  const { id } = (await officer.postJson('/api/cases', { cause: 'public-place.unlicensed' })).json<{ id: string }>()
  const head = {
    id,
    procedure: 'penalty.ordinary',
    agency: 'demo-bureau',
    cause: 'public-place.unlicensed',
    entries: [],
  }
  const [intake, filing] = sampleActs(chinaDay(new Date())).map((make) => make(head))
  const received = await officer.postJson(`/api/cases/${id}/acts`, { expectedSeq: 0, act: intake })
  expect((await confirmedOverApi({ as }, received)).status).toBe(201)

  const page = await signedIn('示例甲')
  await page.goto(`${at.url}/desk/cases/${id}/acts/filing?view=json`)
  const number = `${chinaDay(new Date()).slice(0, 4)}-900`
  await page
    .getByLabel('事项（JSON）')
    .fill(JSON.stringify({ ...filing, data: { ...(filing!.data as object), number } }))
  await page.getByRole('button', { name: '提出并确认' }).click()
  await page.waitForURL('**/desk/proposals/*')
  const proposal = page.url()

  // Before the other officer has looked at it, the head of the agency sends it back.
  const approver = await signedIn('示例庚', 390)
  await approver.getByRole('link', { name: filingTitle, exact: true }).first().click()
  await approver.getByText('建议立案调查。').waitFor()
  expect(await approver.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await approver.getByRole('button', { name: '退回提出人' }).click()
  expect(await approver.locator('.refusal').textContent()).toContain('退回理由')
  await approver.getByLabel('退回理由').fill('请写明科室初步核查的日期。')
  await approver.getByRole('button', { name: '退回提出人' }).click()
  await approver.getByText('已退回').first().waitFor()

  await page.goto(`${at.url}/desk`)
  const mine = page.locator('section', { has: page.getByRole('heading', { name: /我提出的/ }) })
  expect(await mine.textContent()).toContain('请写明科室初步核查的日期。')
  await page.goto(proposal)
  await page.getByRole('link', { name: '修改后重新提出' }).click()
  expect(await page.locator('[name="data.number"]').inputValue()).toBe(number)
  await page
    .locator('[name="data.summary"]')
    .fill('经10月核查，当事人涉嫌未取得公共场所卫生许可证擅自从事美发经营活动。')
  await page.getByRole('button', { name: '提出并确认' }).click()
  await page.waitForURL((url) => url.pathname.startsWith('/desk/proposals/') && url.href !== proposal)
  expect((await officer.get(`/api/cases/${id}`)).json<{ seq: number }>().seq).toBe(1)

  await approver.goto(`${at.url}/desk`)
  await approver.getByRole('link', { name: filingTitle, exact: true }).first().click()
  const changes = approver.locator('section', { has: approver.getByRole('heading', { name: /不同之处（1）/ }) })
  expect(await changes.textContent()).toContain('经10月核查')
  const draft = await approver
    .getByRole('link', { name: /（草稿）$/ })
    .first()
    .getAttribute('href')
  const pdf = await approver.request.get(`${at.url}${draft}`)
  expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-')
  await approver.getByRole('button', { name: '批准并确认' }).click()
  await approver.locator('.badge', { hasText: '等待确认' }).waitFor()
  expect(await approver.getByRole('button', { name: '批准并确认' }).count()).toBe(0)

  const colleague = await signedIn('示例乙')
  await colleague.getByRole('link', { name: filingTitle, exact: true }).first().click()
  await colleague.getByRole('button', { name: '确认', exact: true }).click()
  expect(await colleague.getByRole('status').textContent()).toContain('已登记入卷')
  const { record } = (await officer.get(`/api/cases/${id}`)).json<{ record: CaseRecord }>()
  const entry = record.entries[1]!
  expect(entry.entered?.by.id).toBe('officer-a')
  expect(entry.confirmations?.map(({ person }) => person).sort()).toEqual(['agency-head', 'officer-a', 'officer-b'])
  expect(problems).toEqual([])
  for (const each of [page, approver, colleague]) await each.context().close()
})

it('works on a telephone: no page is wider than the screen, lists grow, kinds change their fields', async () => {
  const page = await signedIn('示例甲', 390)
  const year = chinaDay(new Date()).slice(0, 4)
  const open = `/desk/cases/${year}-0002`
  const paths = [
    '/',
    '/officers',
    '/complaints',
    `/decisions/${year}-0001`,
    '/desk',
    '/desk/cases',
    '/desk/demo',
    `/desk/cases/${year}-0001`,
    open,
    `${open}/acts/decision`,
    `${open}/drafts/1`,
  ]
  for (const path of paths) {
    await page.goto(`${at.url}${path}`)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect([path, width <= 390]).toEqual([path, true])
  }
  await page.goto(`${at.url}${open}/acts/decision`)
  const kinds = page.locator('select[name^="data.penalties."]')
  const rows = await kinds.count()
  await page.getByRole('button', { name: /添加处罚种类/ }).click()
  await page.locator(`select[name="data.penalties.${rows}.kind"]`).selectOption({ label: '没收违法所得' })
  await page.locator(`input[name="data.penalties.${rows}.amount"]`).waitFor()
  expect(problems).toEqual([])
  await page.context().close()
})
