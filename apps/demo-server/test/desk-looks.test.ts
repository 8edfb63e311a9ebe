import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser } from '../../../scripts/testing/chromium'
import { openDemoCase, walk } from '../src/demo/sample/walk'
import { startBureau, type TestBureau } from './bureau'
import { filingToApprove } from './filing-to-approve'
import { look, picture } from './look'
import { doneIn, foundProblem, submissionOf, underReview } from './reviewing'

let bureau: TestBureau
let browser: Browser
let open: string
let fresh: string
let reviewing: string
let again: string
let decided: string
beforeAll(async () => {
  bureau = await startBureau('embedded')
  browser = await openBrowser()
  const { context } = bureau.system
  const today = context.bureau.today()
  fresh = await openDemoCase(context, today, false)
  open = await openDemoCase(context, today, false)
  await walk(context, open, today, 'statement')
  for (const i of [1, 2]) await filingToApprove(bureau, `${today.slice(0, 4)}-70${i}`)
  reviewing = await underReview(bureau)
  again = await underReview(bureau)
  decided = await openDemoCase(context, today, false)
  await walk(context, decided, today, 'decision')
  const submitted = await submissionOf(bureau, again)
  await doneIn(bureau, again, 'review-opinion', 'reviewer-a', {
    number: `法审〔${today.slice(0, 4)}〕680号`,
    result: 'problems',
    opinion: '营业起始日期没有证据，请补充。',
    problems: [foundProblem],
  })
  await doneIn(bureau, again, 'review-coordination', 'section-head', { text: '双方同意补充证据。', result: 'agreed' })
  await doneIn(bureau, again, 'review-submission', 'officer-a', {
    ...submitted,
    draft: { outcome: 'penalty', penalties: [{ kind: 'fine', amount: 200_000 }] },
    answers: [{ problem: 1, handling: 'corrected', text: '已补充租赁合同。' }],
  })
})
afterAll(async () => {
  await browser?.close()
  await bureau.close()
})

async function signedIn(name: string, width: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'zh-CN' })
  const page = await context.newPage()
  await page.goto(`${bureau.url}/desk`)
  await page.getByRole('button', { name }).click()
  await page.waitForURL('**/desk')
  return page
}

it.each([1280, 390])(
  'at %i px the new pages of the desk are within WCAG 2.2 AA and within the screen',
  async (width) => {
    const head = await signedIn('示例庚', width)
    await look(head, 'inbox-head', width)
    await head.goto(`${bureau.url}/desk/approvals`)
    expect(await head.getByRole('checkbox').count()).toBe(2)
    await look(head, 'approvals', width)
    await head.goto(`${bureau.url}/desk/supervision/docket`)
    await look(head, 'docket', width)
    await head.context().close()

    const officer = await signedIn('示例甲', width)
    await look(officer, 'inbox-officer', width)
    await officer.goto(`${bureau.url}/desk/cases?q=xglr&standing=open&sort=due`)
    expect(await officer.getByRole('link', { name: open }).count()).toBe(1)
    await look(officer, 'cases', width)
    await officer.goto(`${bureau.url}/desk/cases/${open}/parties/1`)
    await officer.getByText('加标记、取消标记').click()
    await look(officer, 'party', width)
    await officer.goto(`${bureau.url}/desk/parties?q=xglr`)
    await look(officer, 'parties', width)
    await officer.goto(`${bureau.url}/desk/cases?q=没有这样的`)
    await look(officer, 'cases-none', width)
    await officer.goto(`${bureau.url}/desk/cases/${fresh}/acts/intake`)
    await look(officer, 'intake', width)
    await officer.goto(`${bureau.url}/desk/cases/${open}/acts/defence-review`)
    await look(officer, 'act', width)

    // What is typed is on the server without a press, and comes back with the form.
    await officer.getByLabel('复核意见').fill(`写到一半的意见${width}`)
    await officer.getByText('草稿已保存').waitFor()
    await officer.reload()
    expect(await officer.getByLabel('复核意见').inputValue()).toBe(`写到一半的意见${width}`)
    await look(officer, 'act-draft', width)

    // A session that ends is said where one types, and the words stay.
    const other = await officer.context().newPage()
    await other.goto(`${bureau.url}/desk`)
    await other.getByRole('button', { name: '退出' }).click()
    await officer.getByLabel('复核意见').fill('退出之后写的意见')
    await officer.getByText('登录已失效').waitFor()
    await look(officer, 'act-signed-out', width)
    await officer.getByRole('button', { name: '提出并确认' }).click()
    await officer.getByRole('heading', { name: '登录已失效，所填内容没有丢失' }).waitFor()
    await look(officer, 'held', width)
    await other.goto(`${bureau.url}/sign-in?next=/desk`)
    await other.getByRole('button', { name: '示例甲' }).click()
    await other.waitForURL('**/desk')
    await officer.getByRole('button', { name: '已登录，继续提交' }).click()
    expect(await officer.getByLabel('复核意见').inputValue()).toBe('退出之后写的意见')
    await look(officer, 'act-refused', width)
    await officer.context().close()
  },
)

it.each([1280, 390])(
  'at %i px the desk of the legal review is, too, and prints with every rule open',
  async (width) => {
    const reviewer = await signedIn('示例戊', width)
    await look(reviewer, 'inbox-reviewer', width)
    await reviewer.locator(`#review a[href$="${reviewing}/review"]`).click()
    await reviewer.getByRole('heading', { name: '法制审核', exact: false, level: 1 }).waitFor()
    await look(reviewer, 'review', width)

    // A proposal of the rules is taken over with one press, and what is missing is said where it is missing.
    await reviewer.getByRole('button', { name: '列入存在的问题' }).first().click()
    expect(await reviewer.getByLabel('审核结论').inputValue()).toBe('problems')
    await reviewer.getByRole('button', { name: '提出并确认' }).click()
    await reviewer.getByRole('alert').first().waitFor()
    await look(reviewer, 'review-refused', width)
    await reviewer.goto(`${bureau.url}/desk/cases/${reviewing}/review`)
    expect(await reviewer.getByLabel('审核结论').inputValue()).toBe('problems')
    await reviewer.getByRole('button', { name: '放弃草稿，重新填写' }).click()

    await reviewer.goto(`${bureau.url}/desk/cases/${again}/review`)
    await look(reviewer, 'review-again', width)
    await reviewer.emulateMedia({ media: 'print' })
    await picture(reviewer, `review-print-${width}`)
    const closed = reviewer.locator('.rule:not([open]) .pairs').first()
    expect(await closed.isVisible()).toBe(true)
    expect(await reviewer.getByRole('button', { name: '提出并确认' }).isVisible()).toBe(false)
    await reviewer.context().close()

    const officer = await signedIn('示例甲', width)
    await officer.goto(`${bureau.url}/desk/cases/${again}/review`)
    expect(await officer.getByRole('button', { name: '提出并确认' }).count()).toBe(0)
    await look(officer, 'review-read', width)
    // What was decided stands beside what was reviewed, where its words differ.
    await officer.goto(`${bureau.url}/desk/cases/${decided}/review`)
    expect(await officer.locator('#as-reviewed del').count()).toBeGreaterThan(0)
    await look(officer, 'review-decided', width)
    await officer.context().close()
  },
)

it.each([1280, 390])(
  'at %i px figures, pushes and outputs are within WCAG 2.2 AA and within the screen',
  async (width) => {
    const head = await signedIn('示例庚', width)
    const year = Number(bureau.system.context.bureau.today().slice(0, 4))
    for (const [name, path] of [
      ['figures', `/desk/figures?from=${year - 1}-12-01&to=${year}-12-31`],
      ['figures-none', '/desk/figures?from=2020-01-01&to=2020-03-31'],
      ['figure-cases', `/desk/cases?figure=step~filing&from=${year - 1}-01-01&to=${year}-12-31`],
      ['push', '/desk/figures/push'],
      ['statistics', `/desk/supervision/statistics?year=${year}`],
      ['appraisal', `/desk/supervision/appraisal?year=${year}`],
      ['supervision', '/desk/supervision'],
    ] as const) {
      await head.goto(`${bureau.url}${path}`)
      await look(head, name, width)
    }
    await head.context().close()
  },
)

it.each([1280, 390])('at %i px the log of reads is within WCAG 2.2 AA and within the screen', async (width) => {
  const officer = await signedIn('示例甲', width)
  await officer.goto(`${bureau.url}/desk/cases/${open}`)
  await officer.goto(`${bureau.url}/desk/cases/${open}/reads`)
  await look(officer, 'case-reads', width)
  await officer.context().close()
  const office = await signedIn('示例庚', width)
  await office.goto(`${bureau.url}/desk/cases?q=示例`)
  await office.goto(`${bureau.url}/desk/cases/${open}`)
  await office.goto(`${bureau.url}/desk/supervision/reads`)
  expect(await office.getByRole('cell', { name: '待办' }).count()).toBeGreaterThan(0)
  await look(office, 'read-log', width)
  await office.goto(`${bureau.url}/desk/reads`)
  await look(office, 'my-reads', width)
  await office.context().close()
})

it.each([1280, 390])('at %i px the pages of one’s own and what is said where nothing is are, too', async (width) => {
  const officer = await signedIn('示例甲', width)
  for (const [name, path] of [
    ['tokens', '/desk/tokens'],
    ['keys', '/desk/keys'],
    ['evidence', `/desk/cases/${open}/evidence`],
    ['receipts', `/desk/cases/${open}/receipts`],
    ['unheard', '/desk/cases?whatever=1&standing=open'],
    ['nowhere', '/desk/nowhere'],
    ['case', `/desk/cases/${open}`],
  ] as const) {
    await officer.goto(`${bureau.url}${path}`)
    await look(officer, name, width)
    // Words of developers are folded away, and what is empty says so.
    const codes = await officer.locator('main').evaluate((main) => {
      const texts = Array.from(main.querySelectorAll('*')).filter(
        (one) => one.checkVisibility() && one.tagName !== 'CODE',
      )
      const own = texts.flatMap((one) =>
        Array.from(one.childNodes).flatMap((node) => (node instanceof Text ? [node.data] : [])),
      )
      return own.flatMap((text) => text.match(/\b[a-z]+(?:[.-][a-z]+)+\b|\b[a-z]+ [a-z]+ [a-z]+\b/g) ?? [])
    })
    expect([name, codes]).toEqual([name, []])
  }
  await officer.context().close()
})

it.each([1280, 390])('at %i px the page of packages is within WCAG 2.2 AA and within the screen', async (width) => {
  const { context } = bureau.system
  const id = await openDemoCase(context, context.bureau.today(), false)
  await walk(context, id, context.bureau.today())
  const keeper = await signedIn('示例壬', width)
  await keeper.goto(`${bureau.url}/desk/cases/${id}/archive`)
  await keeper.getByRole('button', { name: '制作移交包' }).click()
  await keeper.getByRole('link', { name: '第1包' }).waitFor()
  await look(keeper, 'archive', width)
  await keeper.context().close()
})
