import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser } from '../../../scripts/testing/chromium'
import { openDemoCase, walk } from '../src/demo/sample/walk'
import { startBureau, type TestBureau } from './bureau'
import { look } from './look'

let bureau: TestBureau
let browser: Browser
let file: string
let clock = new Date('2026-11-28T10:00:00+08:00')
const problems: string[] = []
beforeAll(async () => {
  bureau = await startBureau('embedded', { now: () => clock })
  browser = await openBrowser()
  const { context } = bureau.system
  file = await openDemoCase(context, context.bureau.today(), false)
  await walk(context, file, context.bureau.today())
  clock = new Date('2026-12-07T10:00:00+08:00')
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await bureau?.close()
})

/** Somebody at a browser without scripts: everything works without them. */
async function signedIn(name: string, width = 1280, javaScriptEnabled = false): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'zh-CN', javaScriptEnabled })
  const page = await context.newPage()
  page.on('pageerror', (error) => problems.push(error.message))
  await page.goto(`${bureau.url}/desk`)
  await page.getByRole('button', { name }).click()
  await page.waitForURL('**/desk')
  return page
}

/** Looks at a page on a wide screen and on a telephone: within the screen, within WCAG 2.2 AA. */
async function lookAs(who: string, path: string, name: string, prepare?: (page: Page) => Promise<void>): Promise<void> {
  for (const width of [1280, 390]) {
    const page = await signedIn(who, width, true)
    await page.goto(`${bureau.url}${path}`)
    await prepare?.(page)
    await look(page, name, width)
    await page.context().close()
  }
}

/** Opens the first link of the inbox to what waits of the appraisal, as the person would. */
async function fromInbox(who: string, what: string): Promise<Page> {
  const page = await signedIn(who)
  await page.locator('#appraisals').getByRole('link', { name: what }).first().click()
  return page
}
const press = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name, exact: true }).click()
}
const done = (page: Page): Promise<void> => page.context().close()

it('a round is played without scripts: a score with a veto, told, objected to, answered, corrected, told anew, ended', async () => {
  const reviewer = await signedIn('示例戊')
  await reviewer.goto(`${bureau.url}/desk/appraisal`)
  await reviewer.getByRole('link', { name: '提出评查标准' }).click()
  await reviewer.getByLabel('施行日期').fill('2026-12-07')
  await reviewer.getByLabel('制定依据和说明').fill('按软件附带的默认标准试行。')
  await press(reviewer, '+ 添加等次')
  await reviewer.getByLabel('等次', { exact: true }).fill('合格')
  await reviewer.getByLabel('最低得分（百分制）').fill('60')
  expect(await reviewer.getByLabel('施行日期').inputValue()).toBe('2026-12-07')
  await press(reviewer, '提出评查标准')
  await reviewer.getByText('待审批').waitFor()
  await done(reviewer)

  let head = await fromInbox('示例庚', '审批评查标准和评查')
  await head.getByLabel('审批结果').selectOption({ label: '同意' })
  await head.getByLabel('意见', { exact: true }).fill('同意试行')
  await press(head, '审批评查标准')
  await head.getByText('等次：合格60分以上').waitFor()
  await done(head)

  const office = await signedIn('示例辛')
  await office.goto(`${bureau.url}/desk/appraisal/new/round`)
  await office.getByLabel('评查名称').fill('下半年案卷评查')
  await office.getByLabel('评查标准').selectOption({ index: 1 })
  for (const name of ['示例己', '示例丙', '示例子']) await office.getByLabel(name).check()
  await office.getByLabel('选卷方式').selectOption({ label: '指定' })
  await press(office, '更新')
  await office.getByLabel('案卷', { exact: true }).fill(file)
  await office.getByLabel('指定这些案卷的理由').fill('举报较多的案件')
  expect(await office.getByLabel('评查名称').inputValue()).toBe('下半年案卷评查')
  await press(office, '提出评查')
  await office.getByText('待审批').waitFor()
  const roundPath = new URL(office.url()).pathname
  await done(office)

  head = await fromInbox('示例庚', '审批评查标准和评查')
  await head.getByRole('link', { name: '下半年案卷评查' }).click()
  await head.getByLabel('审批结果').selectOption({ label: '同意' })
  await head.getByLabel('意见', { exact: true }).fill('同意')
  await press(head, '审批评查')
  await head.getByText('评查中').waitFor()
  await done(head)
  await lookAs('示例丙', '/desk', 'appraisal-inbox')
  await lookAs('示例己', `/desk/cases/${file}/appraisal`, 'appraisal-score')

  const scorer = await fromInbox('示例己', '评分')
  // What the program could not tell is a person's to say.
  const open = scorer.locator('.scored select')
  for (let i = 0, n = await open.count(); i < n; i += 1) {
    const one = open.nth(i)
    if ((await one.inputValue()) === '' && (await one.isVisible())) await one.selectOption('met')
  }
  const mark = (item: string, field: string) => scorer.locator(`[id="f-marks-${item}-${field}"]`)
  await mark('p-form', 'outcome').selectOption('not-met')
  await mark('v-officers', 'outcome').selectOption('not-met')
  await press(scorer, '评分')
  expect(await scorer.locator('.refusal').textContent()).toContain('不采纳')
  // What was typed is still there, and the rows that are wrong stand open.
  expect(await mark('p-form', 'outcome').inputValue()).toBe('not-met')
  await mark('p-form', 'deducted').fill('2')
  await mark('p-form', 'problem').fill('自制格式')
  await mark('p-form', 'place').fill('第5页')
  await mark('v-officers', 'problem').fill('现场检查只有一名执法人员')
  await mark('v-officers', 'place').fill('第7页，现场笔录')
  await mark('v-officers', 'aside').fill('录像显示只有一名执法人员，笔录所列另一人不在场。')
  await press(scorer, '评分')
  await scorer.getByText('待复核').waitFor()
  await done(scorer)

  const second = await fromInbox('示例丙', '复核评分')
  await second.getByLabel('复核结果').selectOption({ label: '一致' })
  await second.getByLabel('意见', { exact: true }).fill('与评分一致')
  await press(second, '复核评分')
  await second.getByLabel('被告知的承办机构').selectOption('监督一科')
  await second.getByLabel('整改要求').fill('核实出勤，补正格式。')
  await press(second, '告知结果')
  await second.getByText('已告知').waitFor()
  await done(second)
  await lookAs('示例甲', `/desk/cases/${file}/appraisal`, 'appraisal-told')

  const officer = await fromInbox('示例甲', '提出异议')
  expect(await officer.locator('main').textContent()).toContain('不合格')
  await officer.getByLabel('使用规定的文书格式').check()
  await officer.getByLabel('异议理由').fill('该文书使用了省定格式，见附样。')
  await press(officer, '提出异议')
  await officer.getByText('待答复异议').waitFor()
  await done(officer)

  await lookAs('示例子', `/desk/cases/${file}/appraisal`, 'appraisal-answer')
  const answering = await fromInbox('示例子', '答复异议')
  await answering.getByLabel('答复结果').selectOption({ label: '异议成立' })
  await answering.getByLabel('使用规定的文书格式').check()
  await answering.getByLabel('答复理由').fill('经核对，确为省定格式。')
  await press(answering, '答复异议')
  await answering.getByText('待更正').waitFor()
  await done(answering)

  await lookAs('示例己', `/desk/cases/${file}/appraisal`, 'appraisal-correct')
  const correcting = await fromInbox('示例己', '更正评分')
  await correcting.locator('[id="f-marks-p-form-outcome"]').selectOption('met')
  await correcting.getByLabel('更正说明').fill('按答复更正。')
  await press(correcting, '更正评分')
  await correcting.getByLabel('被告知的承办机构').selectOption('监督一科')
  await press(correcting, '告知结果')
  await correcting.getByText('原评分：不符合 扣2分').waitFor()
  const link = await correcting.getByRole('link', { name: '案卷评查评分表' }).getAttribute('href')
  const pdf = await correcting.request.get(`${bureau.url}${link}`)
  expect([pdf.status(), (await pdf.body()).subarray(0, 5).toString()]).toEqual([200, '%PDF-'])
  await done(correcting)

  clock = new Date('2026-12-22T10:00:00+08:00')
  const end = await signedIn('示例辛')
  await end.goto(`${bureau.url}${roundPath}`)
  await end.getByLabel('评查小结').fill('评查一件，存在否决项一项，已要求整改。')
  await press(end, '结束评查')
  await end.getByText('已结束').waitFor()
  expect(await end.locator('main').textContent()).toContain('存在否决项1件；异议1件，成立或者部分成立1件，更正1次')
  await done(end)
  await lookAs('示例庚', roundPath, 'appraisal-round')
  await lookAs('示例庚', '/desk/appraisal', 'appraisal-list')
  await lookAs('示例辛', '/desk/appraisal/new/round', 'appraisal-new')
  await lookAs('示例甲', `/desk/cases/${file}/appraisal`, 'appraisal-file')
  expect(problems).toEqual([])
}, 300_000)
