import { documentsOf } from '@zhifa/documents'
import { type Agency, type BureauLists, keptPlan } from '@zhifa/domain'
import {
  fictionalUscc,
  inspectionActs,
  otherBodysPlan,
  planActs,
  sampleJoint,
  sampleNumbers,
  sampleParty,
  sampleRegistry,
} from '@zhifa/domain/testing'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '../../../scripts/testing/chromium'
import { openNewCase } from '../src/bureau/cases'
import { readCase } from '../src/bureau/cases/read-case'
import { openLedger } from '../src/bureau/ledger'
import { actByAll } from '../src/demo/sample/act-by-all'
import { recorded } from '../src/demo/sample/recorded'
import { startBureau, type TestBureau } from './bureau'
import { picture } from './look'

const phone = 390

let clock = new Date('2025-12-20T18:00:00+08:00')
let bureau: TestBureau
let browser: Browser
let plan: string
let check: string
let others: string
let joint: ReturnType<typeof sampleJoint>
/** Another body of the county, whose plan sends a check to the same shop. */
const own = [...sampleRegistry.agencies.values()][0]!
const market: Agency = { ...own, id: 'demo-market', name: otherBodysPlan.body, uscc: fictionalUscc('11', 77) }
const acts = planActs()
const problems: string[] = []

beforeAll(async () => {
  const agencies = new Map(sampleRegistry.agencies)
  agencies.set(market.id, market)
  bureau = await startBureau('embedded', { now: () => clock, registry: { ...sampleRegistry, agencies } })
  browser = await openBrowser()
  plan = await opened('plan.inspection')
  await playTo('plan-publication')
  await othersPlan()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await bureau?.close()
})

async function opened(procedure: string, body?: Agency): Promise<string> {
  const { db, bureau: house } = bureau.system.context
  const agency = body ?? house.agency
  const done = await openNewCase(db, { ...house, agency }, { procedure, cause: 'public-place.unlicensed' }, 'officer-a')
  if (!done.ok) throw new Error(JSON.stringify(done.findings))
  return done.id
}

/** The plan of the other body, kept in the same system. */
async function othersPlan(): Promise<void> {
  await openLedger(bureau.system.context.db, market.id)
  others = await opened('plan.inspection', market)
  const items = otherBodysPlan.versions[0]!.items
  const by = ['officer-a']
  const sample = sampleJoint(plan)
  joint = { ...sample, parts: sample.parts.map((part) => (part.plan === plan ? part : { ...part, plan: others })) }
  const said: readonly (Said & { readonly approvedBy?: string; readonly data: object })[] = [
    { step: 'plan-draft', on: '2026-01-05', by, data: { title: otherBodysPlan.title, year: 2026, items } },
    { step: 'plan-joint', on: '2026-01-05', by, data: joint },
    {
      ...{ step: 'plan-approval', on: '2026-01-06', by, approvedBy: 'agency-head' },
      data: { number: '示市监检计〔2026〕1号', opinion: '同意。' },
    },
    {
      step: 'plan-report',
      on: '2026-01-07',
      by,
      data: { office: '示例县司法局', receipt: '示司收〔2026〕第8号（演示）' },
    },
    { step: 'plan-publication', on: '2026-01-08', by: ['office-head'], data: { channel: '示例县人民政府网站' } },
  ]
  for (const one of said) {
    clock = new Date(`${one.on}T18:00:00+08:00`)
    expect([one.step, await act(others, one, market)]).toEqual([one.step, []])
  }
  clock = new Date('2026-01-09T18:00:00+08:00')
  expect(await act(plan, { step: 'plan-joint', on: '2026-01-09', by, data: joint } as Said)).toEqual([])
}

/** The other body lists what it inspects itself. */
const theirLists = ({ inspectionItems, ...lists }: BureauLists): BureauLists => ({
  ...lists,
  inspectionItems: inspectionItems.slice(0, 1).map((one) => ({ ...one, id: 'licence-shown', title: '营业执照公示' })),
})

type Said = { readonly step: string; readonly on: string; readonly by: readonly string[] }
async function act(caseId: string, said: Said, body?: Agency): Promise<readonly string[]> {
  const own = bureau.system.context
  const context = body ? { ...own, bureau: { ...own.bureau, agency: body, lists: theirLists(own.bureau.lists) } } : own
  const { entries } = (await readCase(context.db, caseId))!
  const done = await actByAll(context, { caseId, expectedSeq: entries.length, user: said.by[0]!, act: said })
  return done.ok ? [] : done.findings.map(({ code, message }) => `${code} ${message.zh}`)
}

/** The sample plan up to and with the next act of a step. */
async function playTo(step: string): Promise<void> {
  for (;;) {
    const record = (await readCase(bureau.system.context.db, plan))!
    const next = acts[record.entries.filter(({ step: done }) => done !== 'plan-joint').length]!
    const said = typeof next === 'function' ? next(record) : next
    clock = new Date(`${said.on}T18:00:00+08:00`)
    expect([said.step, await act(plan, said)]).toEqual([said.step, []])
    if (said.step === step) return
  }
}
const kept = async () =>
  keptPlan((await readCase(bureau.system.context.db, plan))!, bureau.system.context.bureau.agency.name)!
const stepsOf = async (id: string) => (await readCase(bureau.system.context.db, id))!.entries.map(({ step }) => step)

async function onPhone(name?: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: phone, height: 844 }, locale: 'zh-CN', hasTouch: true })
  const page = await context.newPage()
  page.on('pageerror', (error) => problems.push(error.message))
  if (name === undefined) return page
  await page.goto(`${bureau.url}/desk`)
  await page.getByRole('button', { name }).click()
  await page.waitForURL('**/desk')
  return page
}
/** Nothing of a page is wider than the telephone. */
async function look(page: Page, name: string): Promise<void> {
  await picture(page, name)
  expect([name, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([name, phone])
}

describe('on a telephone', () => {
  it('a plan that was published is drawn by the number of the day, and the head of the section approves', async () => {
    await playTo('draw-publication')
    const shown = await onPhone()
    await shown.goto(`${bureau.url}/draws`)
    await look(shown, '01-draws')
    clock = new Date('2026-06-17T18:00:00+08:00')
    const page = await onPhone('示例甲')
    await page.goto(`${bureau.url}/desk/cases/${plan}/acts/draw`)
    await look(page, '02-draw-form')
    for (const [i, number] of sampleNumbers.entries())
      await page.locator(`[name="data.numbers.${i}"]`).fill(String(number))
    await page.locator('[name="data.lookedUpAt"]').fill('虚构彩票发行机构网站（演示）')
    await page.locator('[name="data.numberOn"]').fill('2026-06-17')
    const approver = page.locator('[name="approvedBy"]')
    if ((await approver.count()) > 0) await approver.selectOption('section-head')
    await page.getByRole('button', { name: '提出并确认' }).click()
    await page.waitForURL('**/desk/proposals/*')
    await look(page, '03-draw-proposed')
    const head = await onPhone('示例丁')
    await head.goto(page.url())
    await look(head, '04-draw-to-approve')
    await head.getByRole('button', { name: '批准并确认' }).first().click()
    await head.getByRole('status').first().waitFor()
    expect(await stepsOf(plan)).toContain('draw')
    await shown.goto(`${bureau.url}/draws/${(await kept()).draws![0]!.commitment}`)
    await look(shown, '05-drawn')
    for (const one of [shown, page, head]) await one.context().close()
  })

  it('the drawn shop sees who comes behind the code, and the checklist is filled in at the door', async () => {
    const one = (await kept()).draws![0]!
    const place = one.drawn!.result.drawn[0]!
    const listed = one.row.objects.find(({ id }) => id === place.object)!
    check = await opened('inspection.random')
    clock = new Date('2026-06-19T10:00:00+08:00')
    const approval = {
      ...{ step: 'approval', on: '2026-06-19', by: [...place.inspectors], approvedBy: 'agency-head' },
      data: {
        object: { ...sampleParty, name: listed.name, uscc: listed.uscc },
        ...{ enterprise: true, items: [one.row.item], planCase: plan, draw: one.id, drawDigest: one.drawn!.digest },
        ...{ basis: ['公共场所卫生管理条例 10'], plannedOn: '2026-06-24' },
      },
    }
    expect(await act(check, approval)).toEqual([])
    clock = new Date('2026-06-24T09:00:00+08:00')
    const first = bureau.system.context.bureau.registry.officers.get(place.inspectors[0]!)!
    const officer = await onPhone(first.name)
    await officer.goto(`${bureau.url}/desk/cases/${check}/code`)
    await look(officer, '06-code')
    const href = (await officer.locator('a[href*="/codes/"]').first().getAttribute('href'))!
    const shop = await onPhone()
    await shop.goto(`${bureau.url}${new URL(href).pathname}`)
    await shop.getByText('检查码有效').waitFor()
    await look(shop, '07-code-page')
    await officer.goto(`${bureau.url}/desk/cases/${check}/acts/visit`)
    await look(officer, '08-visit-form')
    for (const page of [officer, shop]) await page.context().close()
  })
})

describe('a joint check', () => {
  it('is decided on the plan, and each body keeps a record of its own', async () => {
    clock = new Date('2026-08-31T10:00:00+08:00')
    const page = await onPhone('示例甲')
    await page.goto(`${bureau.url}/desk/cases/${plan}`)
    await look(page, '20-plan-joint')
    const ours = await opened('inspection.planned')
    const [first] = inspectionActs('inspection.planned')
    const alone = { ...(first as Said & { data: object }), on: '2026-08-31' }
    const data = { ...alone.data, items: ['从业人员健康合格证明'], planCase: plan, plannedOn: '2026-09-10' }
    expect((await act(ours, { ...alone, data } as Said)).join()).toContain('inspection.joint-as-decided')
    const bodies = joint.parts.map(({ body }) => body)
    expect(await act(ours, { ...alone, data: { ...data, joint: { lead: joint.lead, bodies } } } as Said)).toEqual([])
    const theirs = await opened('inspection.planned', market)
    const licence = { ...data, items: ['营业执照公示'], planCase: others, joint: { lead: joint.lead, bodies } }
    expect(await act(theirs, { ...alone, data: licence } as Said, market)).toEqual([])
    await page.goto(`${bureau.url}/desk/cases/${ours}`)
    await look(page, '21-joint-record')
    expect(await page.locator('main').textContent()).toContain(otherBodysPlan.body)
    await page.context().close()
  })
})

describe('a checklist on a telephone', () => {
  it('shows each published question, keeps what was answered, and says what was left out', async () => {
    const [approve, notice] = inspectionActs('inspection.planned').map((next) =>
      typeof next === 'function' ? undefined : next,
    )
    clock = new Date('2026-09-01T10:00:00+08:00')
    check = await opened('inspection.planned')
    expect(await act(check, approve!)).toEqual([])
    clock = new Date('2026-09-02T10:00:00+08:00')
    expect(await act(check, notice!)).toEqual([])
    clock = new Date('2026-09-03T10:30:00+08:00')
    const page = await onPhone('示例甲')
    await page.goto(`${bureau.url}/desk/cases/${check}/acts/visit`)
    await look(page, '10-checklist-open')
    const question = (n: number) => page.locator(`[name="data.checklists.0.answers.${n}.answer"]`)
    expect(await page.locator('fieldset', { hasText: '1. ' }).count()).toBeGreaterThan(0)
    // The last one first: those that nobody answered yet stay where they are.
    await question(2).selectOption({ label: '测量' })
    await page.locator('[name="data.checklists.0.answers.2.value"]').fill('300')
    await question(0).selectOption({ label: '不符合' })
    await page
      .locator('[name="data.checklists.0.answers.0.evidence"], [name^="data.checklists.0.answers.0.evidence"]')
      .first()
      .waitFor()
    expect(await page.locator('[name="data.checklists.0.answers.2.value"]').inputValue()).toBe('300')
    expect(await question(1).inputValue()).toBe('')
    await look(page, '11-checklist-half')
    await question(1).selectOption({ label: '符合' })
    await page.locator('[name="data.checklists.0.answers.1.question"]').waitFor({ state: 'attached' })
    await look(page, '12-checklist-answered')
    await page.context().close()
  })

  it('is submitted at 390 px with a measurement, what does not apply and what proves it, and feeds the papers that follow', async () => {
    const [approve, notice] = inspectionActs('inspection.planned') as readonly (Said & { data: object })[]
    const object = { ...sampleParty, name: '虚构美发丙店（演示）', uscc: fictionalUscc('92', 41) }
    clock = new Date('2026-09-01T10:00:00+08:00')
    const own = await opened('inspection.planned')
    expect(await act(own, { ...approve!, data: { ...approve!.data, object } } as Said)).toEqual([])
    clock = new Date('2026-09-02T10:00:00+08:00')
    expect(await act(own, { ...notice!, data: { ...notice!.data, number: '示卫检通〔2026〕41号' } } as Said)).toEqual(
      [],
    )
    clock = new Date('2026-09-03T11:30:00+08:00')
    const page = await onPhone('示例甲')
    await page.goto(`${bureau.url}/desk/cases/${own}/acts/visit`)
    const named = (name: string) => page.locator(`[name="${name}"]`)
    const fill = (name: string, value: string) => named(`data.${name}`).fill(value)
    const answer = (n: number, label: string) => named(`data.checklists.0.answers.${n}.answer`).selectOption({ label })
    await answer(0, '不符合')
    await fill('checklists.0.answers.0.evidence', '现场照片7（演示）')
    await answer(1, '不涉及')
    await fill('checklists.0.answers.1.reason', '当日委托洗涤公司清洗，没有自行清洗。')
    await answer(2, '测量')
    await fill('checklists.0.answers.2.value', '200')
    await look(page, '15-checklist-typed')
    await fill('place', '示例县虚构街8号')
    await fill('start', '2026-09-03T10:00')
    await fill('end', '2026-09-03T11:00')
    for (const [name, nth] of [
      ['certificateShown', 0],
      ['rightsTold', 0],
      ['recusalAsked', 1],
    ] as const)
      await named(`data.${name}`).nth(nth).check()
    await fill('content', '现场查看消毒间。')
    await fill('problems', '毛巾未按规定消毒\n消毒液有效氯浓度不足')
    await named('data.signature.kind').selectOption({ label: '本人签名' })
    for (const by of await named('by').all())
      if (['officer-a', 'officer-b'].includes((await by.getAttribute('value')) ?? '')) await by.check()
    await named('recordingWaiver.reason').fill('执法记录仪故障。')
    await named('recordingWaiver.approvedBy').selectOption('section-head')
    await page.getByRole('button', { name: '提出并确认' }).click()
    await page.waitForLoadState()
    // A critical question that failed is proved at once, and the telephone says so beside what was typed.
    await page.getByText('没有佐证').first().waitFor()
    await look(page, '16-checklist-refused')
    expect(await named('data.checklists.0.answers.1.reason').inputValue()).toContain('洗涤公司')
    await fill('checklists.0.answers.2.evidence', '检测记录2（演示）')
    await page.getByRole('button', { name: '提出并确认' }).click()
    await page.waitForURL('**/desk/proposals/*')
    for (const name of ['示例乙', '示例丁']) {
      const other = await onPhone(name)
      await other.goto(page.url())
      await Promise.all([
        other.waitForResponse((answer) => answer.request().method() === 'POST'),
        other.getByRole('button', { name: '确认', exact: true }).first().click(),
      ])
      await other.waitForLoadState()
      await other.context().close()
    }
    const { context } = bureau.system
    const record = async () => (await readCase(context.db, own))!
    const { checklists } = (await record()).entries.at(-1)!.data as { checklists: { answers: object[] }[] }
    expect(checklists[0]!.answers).toEqual([
      { question: 'towels', answer: 'no', evidence: ['现场照片7（演示）'] },
      { question: 'records', answer: 'not-applicable', reason: '当日委托洗涤公司清洗，没有自行清洗。' },
      { question: 'chlorine', answer: 'measured', value: '200', evidence: ['检测记录2（演示）'] },
    ])
    // The notice of the result and the order open with what the list found.
    for (const [step, field, before] of [
      ['result', 'text', '1.毛巾未按规定消毒；2.消毒液有效氯浓度不足。'],
      ['correction-order', 'content', '对下列问题予以改正：1.毛巾未按规定消毒；2.消毒液有效氯浓度不足。'],
    ] as const) {
      await page.goto(`${bureau.url}/desk/cases/${own}/acts/${step}`)
      expect([step, await named(`data.${field}`).inputValue()]).toEqual([step, before])
      await look(page, `17-${step}`)
    }
    const found = inspectionActs('inspection.planned').slice(3, 5) as readonly (Said & { data: object })[]
    for (const said of found) {
      clock = new Date('2026-09-03T18:00:00+08:00')
      const numbered = 'number' in said.data ? { ...said.data, number: '示卫责改〔2026〕41号' } : said.data
      expect([said.step, await act(own, { ...said, data: numbered } as Said)]).toEqual([said.step, []])
    }
    const { registry, law, agency } = context.bureau
    const papers = documentsOf(await record(), { registry, law, agency })
    const paper = (form: string) => JSON.stringify(papers.find((one) => one.form === form)?.data)
    for (const words of ['佐证：现场照片7（演示）', '当日委托洗涤公司清洗', '实测200 mg/L'])
      expect(paper('inspection-scene-record')).toContain(words)
    expect(paper('correction-order')).toMatch(/毛巾未按规定消毒；消毒液有效氯浓度不足.*第十四条/)
    const head = await onPhone('示例庚')
    await head.goto(`${bureau.url}/desk/figures?from=2026-09-01&to=2026-09-30`)
    const counted = await head.locator('main').textContent()
    expect(counted).toContain('检查表：公共用品用具清洗消毒检查表（演示）（第1版）')
    await look(head, '18-figures')
    await head.context().close()
    await page.context().close()
  })

  it('its result comes onto the record, is published, and stands on the portal', async () => {
    const rest = inspectionActs('inspection.planned').slice(2)
    for (const next of rest) {
      const { context } = bureau.system
      const record = (await readCase(context.db, check))!
      const said = typeof next === 'function' ? next(record) : next
      clock = new Date(`${said.on}T18:00:00+08:00`)
      const made = await recorded(context, check, said)
      expect([said.step, await act(check, made)]).toEqual([said.step, []])
      if (said.step === 'disclosure-approval') break
    }
    const anybody = await onPhone()
    await anybody.goto(`${bureau.url}/decisions/${check}`)
    expect(await anybody.locator('main').textContent()).toContain('毛巾未按规定消毒')
    await look(anybody, '13-published')
    const page = await onPhone('示例甲')
    await page.goto(`${bureau.url}/desk/cases/${check}`)
    await look(page, '14-case')
    await page.context().close()
    await anybody.context().close()
    expect(problems).toEqual([])
  })
})
