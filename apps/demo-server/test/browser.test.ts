import { sampleActs } from '@zhifa/domain/testing'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser } from '../../../scripts/testing/chromium'
import type { RunningProgram } from '../../../scripts/testing/run-typescript'
import { chinaDay } from '../src/web/china-time'
import { type Home, home, type Programs, programs } from './program'

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
  expect(page.url().startsWith(at.platformUrl)).toBe(true)
  const number = `示卫公罚〔${chinaDay(new Date()).slice(0, 4)}〕2号`
  expect(await page.locator('main').textContent()).toContain(number)
  await page.goto(`${at.platformUrl}/`)
  expect(await page.locator('main').textContent()).toContain(number)

  await page.goto(`${at.url}/desk/cases`)
  await page.getByRole('link', { name: /-0003$/ }).click()
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
  await page.getByRole('button', { name: '登记入卷' }).click()
  const refusal = page.locator('.refusal')
  await refusal.waitFor()
  const text = await refusal.textContent()
  expect(text).toContain('案件记录没有变化')
  expect(text).toContain('第四十五条')
  expect(text).toMatch(/听证申请期限/)

  await page.goto(`${at.url}/desk`)
  await page.getByRole('link', { name: '陈述申辩复核' }).click()
  await page.getByLabel('采纳情况').selectOption({ label: '不予采纳' })
  await page.getByRole('button', { name: '登记入卷' }).click()
  expect(await page.locator('.refusal').textContent()).toContain('复核意见')
  await page.getByLabel('复核意见').fill('当事人未提出新的事实和证据，拟处罚幅度适当。')
  await page.getByRole('button', { name: '登记入卷' }).click()
  await page.getByRole('status').waitFor()
  expect(await page.getByRole('status').textContent()).toContain('“陈述申辩复核”已登记入卷')
  await page.context().close()
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
