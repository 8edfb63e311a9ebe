import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { replay } from '@zhifa/domain'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser } from '../../../scripts/testing/chromium'
import { actsOf } from '../src/bureau/cases'
import { readCase } from '../src/bureau/cases/read-case'
import { openDemoCase, walk } from '../src/demo/sample/walk'
import { startBureau, type TestBureau } from './bureau'
import { look } from './look'
import { film } from './media-files'

let bureau: TestBureau
let browser: Browser
let directory: string
let id: string
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'zhifa-led-on-'))
  bureau = await startBureau('embedded', { now: () => new Date('2026-11-20T15:00:00+08:00') })
  browser = await openBrowser()
  const { context } = bureau.system
  // Whom these people named the last time is proposed again.
  await walk(context, await openDemoCase(context, '2026-11-20', false), '2026-11-20')
  id = await openDemoCase(context, '2026-11-20', false)
  await walk(context, id, '2026-11-20', 'intake')
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await bureau?.close()
  await rm(directory, { recursive: true, force: true })
})

/** A person at the desk, in a browser that runs no scripts. */
async function signedIn(name: string): Promise<Page> {
  const context = await browser.newContext({
    ...{ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' },
    javaScriptEnabled: false,
  })
  const page = await context.newPage()
  await page.goto(`${bureau.url}/desk`)
  await page.getByRole('button', { name }).click()
  await page.waitForURL('**/desk')
  return page
}
/** Presses a button that sends a form, and is there when the page that it leads to has been read. */
async function press(page: Page, name: string): Promise<void> {
  const arrived = page.waitForEvent('load')
  await page.getByRole('button', { name, exact: true }).click()
  await arrived
}

it('the desk leads from one act to the next: the first page shows what only has to be looked at, an upload and a confirmation go on to the form', async () => {
  const [a, b, head] = [await signedIn('示例甲'), await signedIn('示例乙'), await signedIn('示例庚')]
  // Nothing is left to fill in: the form stands on the first page, marked field by field.
  await a.waitForSelector(`section[aria-label="立案 ${id}"]`)
  const page = await a.content()
  expect([page.includes('接着办：立案'), page.includes('系统拟填'), page.length < 100_000]).toEqual([true, true, true])
  await press(a, '提出并确认')
  expect(a.url()).toContain('/desk/proposals/')
  await b.reload()
  // Another has the last word: there is nothing to go on with yet.
  expect(await b.getByRole('button', { name: '确认并办理下一步' }).count()).toBe(0)
  await press(b, '确认')
  await head.reload()
  await press(head, '批准并确认')

  const file = join(directory, '现场.mp4')
  await writeFile(file, film(4000))
  await a.goto(`${bureau.url}/desk/cases/${id}/media`)
  await a.getByLabel('录制开始时间').fill('2026-11-20T09:28')
  await a.getByLabel('录制结束时间').fill('2026-11-20T10:45')
  await a.setInputFiles('#media-file', file)
  await press(a, '上传并办理下一步')
  expect(a.url()).toBe(`${bureau.url}/desk/cases/${id}/acts/scene-inspection`)
  expect(await a.locator('[name="data.start"]').inputValue()).toBe('2026-11-20T09:28')

  await press(a, '已出示执法证件、告知权利，当事人不申请回避')
  await a.locator('[name="data.content"]').fill('现场设理发椅4张，正在营业，未见卫生许可证。')
  await a.locator('[name="data.signature.kind"]').selectOption('signed')
  if ((await a.locator('[name="recordings.0.custodian"]').inputValue()) === '')
    await a.locator('[name="recordings.0.custodian"]').fill('示例壬')
  await press(a, '提出并确认')
  expect(a.url()).toContain('/desk/proposals/')
  await b.goto(`${bureau.url}/desk`)
  await press(b, '确认并办理下一步')
  expect(b.url()).toContain(`/desk/cases/${id}/acts/evidence?done=`)
  expect(await b.content()).toContain('已登记入卷：3. 现场检查')
  // How many sheets the record has is known as it is printed; of the film nothing is.
  expect(await b.locator('[name="data.items.0.pages"]').inputValue()).toMatch(/^[1-9]$/)
  expect(await b.locator('[name="data.items.1.pages"]').inputValue()).toBe('')

  // What comes next must be filmed, and no film is there yet: it is put in first, and leads on; whoever has none goes on to the form.
  await b.locator('[name="data.items.1.pages"]').fill('1')
  await press(b, '提出并办理下一步')
  await a.goto(b.url())
  await press(a, '确认并办理下一步')
  expect(a.url()).toMatch(new RegExp(`/desk/cases/${id}/media\\?for=interview&after=4#upload$`))
  expect(await a.content()).toContain('已登记入卷：4. 收集证据')
  const scripted = await (
    await browser.newContext({ viewport: { width: 390, height: 900 }, locale: 'zh-CN' })
  ).newPage()
  await scripted.goto(`${bureau.url}/desk`)
  await scripted.getByRole('button', { name: '示例甲' }).click()
  await scripted.waitForURL('**/desk')
  await scripted.goto(a.url())
  await look(scripted, 'led-to-upload', 390)
  await scripted.close()
  const talk = join(directory, '询问.mp4')
  await writeFile(talk, film(5000))
  await a.getByLabel('录制开始时间').fill('2026-11-20T14:00')
  await a.getByLabel('录制结束时间').fill('2026-11-20T14:50')
  await a.setInputFiles('#media-file', talk)
  await press(a, '上传并办理下一步')
  expect(a.url()).toBe(`${bureau.url}/desk/cases/${id}/acts/interview`)
  expect(await a.locator('[name="data.end"]').inputValue()).toBe('2026-11-20T14:50')
}, 120_000)

it('the first page with a form on it is as readable as any other', async () => {
  const a = await signedIn('示例甲')
  const scripted = await (
    await browser.newContext({ viewport: { width: 390, height: 900 }, locale: 'zh-CN' })
  ).newPage()
  const { context } = bureau.system
  const other = await openDemoCase(context, '2026-11-20', false)
  await walk(context, other, '2026-11-20', 'review-determination')
  await a.close()
  await scripted.goto(`${bureau.url}/desk`)
  await scripted.getByRole('button', { name: '示例甲' }).click()
  await scripted.waitForURL('**/desk')
  expect(await scripted.content()).toContain('接着办：')
  await look(scripted, 'led-on', 390)
}, 120_000)

it('the office reads what is to be published on its first page and approves it with one press that says so', async () => {
  const { context } = bureau.system
  const id = await openDemoCase(context, '2026-11-20', false)
  await walk(context, id, '2026-11-20', 'disclosure-draft')
  const office = await signedIn('示例辛')
  const section = office.locator(`section[aria-label="办公室审核公开 ${id}"]`)
  expect(await section.textContent()).toContain('擅自从事美发经营活动')
  await section.getByRole('button', { name: '同意公开，提出并确认' }).click()
  await office.waitForURL(`**/desk/cases/${id}?done=*`)
  const record = (await readCase(context.db, id))!
  expect(record.entries.at(-1)).toMatchObject({ step: 'disclosure-approval', data: { verdict: 'approved' } })
  await office.context().close()
}, 120_000)

it('what an interview says waits to be listed as evidence before the report', async () => {
  const { context } = bureau.system
  const id = await openDemoCase(context, '2026-11-20', false)
  await walk(context, id, '2026-11-20', 'interview')
  const record = (await readCase(context.db, id))!
  expect(actsOf(record, replay(record), context.bureau).expected.map(({ step }) => step.id)[0]).toBe('evidence')
  await walk(context, id, '2026-11-20', 'evidence')
  const listed = (await readCase(context.db, id))!
  expect(actsOf(listed, replay(listed), context.bureau).expected.map(({ step }) => step.id)[0]).toBe(
    'investigation-end',
  )
}, 120_000)
