import { readFile } from 'node:fs/promises'
import { entropyOfNumbers, keptPlan, procedures, runDraw } from '@zhifa/domain'
import { planActs, sampleNumbers, sampleParty } from '@zhifa/domain/testing'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '../../../scripts/testing/chromium'
import { bundle } from '../../../scripts/testing/run-typescript'
import { openNewCase } from '../src/bureau/cases'
import { readCase } from '../src/bureau/cases/read-case'
import { actByAll } from '../src/demo/sample/act-by-all'
import { startBureau, type TestBureau } from './bureau'
import { Client } from './client'
import { sentByHand } from './sent-by-hand'

let clock = new Date('2025-12-20T18:00:00+08:00')
let bureau: TestBureau
let stranger: Client
let browser: Browser
let plan: string
const acts = planActs()
const problems: string[] = []

beforeAll(async () => {
  const script = await bundle('apps/demo-server/src/verifier/browser.ts', 'browser')
  bureau = await startBureau('embedded', { now: () => clock, verifier: await readFile(script.file, 'utf8') })
  await script.remove()
  stranger = new Client(bureau.url)
  browser = await openBrowser()
  plan = await opened('plan.inspection')
  await playTo('draw-commitment')
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await bureau.close()
})

async function opened(procedure: string): Promise<string> {
  const { db, bureau: house } = bureau.system.context
  const done = await openNewCase(db, house, { procedure, cause: 'public-place.unlicensed' }, 'officer-a')
  if (!done.ok) throw new Error(JSON.stringify(done.findings))
  return done.id
}

/** Does an act on its day; what refuses it. */
async function act(caseId: string, said: { readonly on: string; readonly by: readonly string[] }) {
  clock = new Date(`${said.on}T18:00:00+08:00`)
  const { context } = bureau.system
  const { entries } = (await readCase(context.db, caseId))!
  const done = await actByAll(context, { caseId, expectedSeq: entries.length, user: said.by[0]!, act: said })
  return done.ok ? [] : done.findings.map(({ code }) => code)
}

/** The sample plan up to and with the next act of a step. */
async function playTo(step: string): Promise<void> {
  for (;;) {
    const record = (await readCase(bureau.system.context.db, plan))!
    const next = acts[record.entries.length]!
    const said = typeof next === 'function' ? next(record) : next
    expect([said.step, await act(plan, said)]).toEqual([said.step, []])
    if (said.step === step) return
  }
}

const kept = async () =>
  keptPlan((await readCase(bureau.system.context.db, plan))!, bureau.system.context.bureau.agency.name)!
const draw = async () => (await kept()).draws![0]!
const words = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
async function as(account: string): Promise<Client> {
  const client = new Client(bureau.url)
  await client.signIn(account)
  return client
}

/** The page of the draw in a browser, with what its check says. */
async function checked(change?: (text: string) => string): Promise<string> {
  const page: Page = await browser.newPage()
  page.on('pageerror', (error) => problems.push(error.message))
  if (change)
    await page.route('**/draws/*/*.json', async (route) => {
      const answer = await route.fetch()
      await route.fulfill({ response: answer, body: change(await answer.text()) })
    })
  await page.goto(`${bureau.url}/draws/${(await draw()).commitment}`)
  await page.click('button[data-verify]')
  const said = page.locator('#drawn-check p').first()
  await expect.poll(() => said.textContent()).not.toContain('正在核验')
  const text = (await page.locator('#drawn-check').textContent()) ?? ''
  await page.close()
  return text
}

describe('a draw under a plan', () => {
  it('is nobody’s business before its commitment is published, and stands at the desk from the start', async () => {
    const { commitment } = await draw()
    expect((await stranger.get(`/draws/${commitment}`)).status).toBe(404)
    expect((await stranger.get(`/draws/${commitment}/plan.json`)).status).toBe(404)
    expect(words((await stranger.get('/draws')).text)).toContain('还没有公布的抽取')
    const office = await as('officer-a')
    expect((await office.get(`/desk/cases/${plan}`)).text).toContain(`/desk/cases/${plan}/draws`)
    const page = await office.get(`/desk/cases/${plan}/draws`)
    expect([page.status, words(page.text)]).toEqual([200, expect.stringContaining(commitment)])
    expect(words(page.text)).toContain('名录8个对象，抽取200‰')
    // The form of the office opens with the commitment; no one drawn yet.
    expect((await (await as('office-head')).get(`/desk/cases/${plan}/acts/draw-publication`)).text).toContain(
      commitment,
    )
  })

  it('is refused as long as nobody could see what it is drawn from', async () => {
    const { commitment } = await draw()
    const early = { commitment, numbers: [...sampleNumbers], numberOn: '2026-06-17', lookedUpAt: '发行机构网站' }
    const said = { step: 'draw', on: '2026-06-17', by: ['officer-a'], approvedBy: 'section-head', data: early }
    expect(await act(plan, said)).toContain('act.before-needed-step')
    clock = new Date('2026-06-03T18:00:00+08:00')
  })

  it('shows the lists and the commitment before the draw, and a browser computes the one from the other', async () => {
    await playTo('draw-publication')
    const { commitment } = await draw()
    const page = words((await stranger.get(`/draws/${commitment}`)).text)
    for (const text of [commitment, '2026年6月4日 18:00', '虚构门店2号（演示）', '示例丁（另有任务）', '尚未抽取'])
      expect(page).toContain(text)
    // Two shops that the plan listed when it was first published are not on the list: everybody is told.
    expect(page).toContain('调整计划时去掉的：虚构门店9号（演示）、虚构门店10号（演示）')
    expect((await stranger.get(`/draws/${commitment}/result.json`)).status).toBe(404)
    expect(await checked()).toContain('名录与公布的承诺一致')
    expect(await checked((text) => text.replace('虚构门店3号', '虚构门店4号'))).toContain('名录与公布的承诺不一致')
  })

  it('is drawn by a form that asks for the number alone', async () => {
    clock = new Date('2026-06-17T18:00:00+08:00')
    const { commitment } = await draw()
    const officer = await as('officer-a')
    const at = `/desk/cases/${plan}/acts/draw`
    const step = procedures.get('plan.inspection')!.steps.draw!
    const form = await officer.get(at)
    expect(form.text).toContain(commitment)
    const { length } = (await readCase(bureau.system.context.db, plan))!.entries
    const send = (numbers: readonly number[]) =>
      officer.postForm(at, [
        ...sentByHand(step, { ...again(commitment), data: { ...again(commitment).data, numbers } }),
        ['expectedSeq', String(length)],
      ])
    const wrong = await send([1, 2, 3, 4, 5, 34])
    expect([wrong.status, words(wrong.text)]).toEqual([422, expect.stringContaining('34大于33')])
  })

  it('is drawn by the number that came later, on record, and drawn again by any browser', async () => {
    await playTo('draw')
    const { commitment, drawn } = await draw()
    const page = words((await stranger.get(`/draws/${commitment}`)).text)
    expect(page).toContain(`随机数： ${sampleNumbers.join('、')}`)
    for (const { object } of drawn!.result.drawn)
      expect(page).toContain(drawn!.result.plan.objects.find(({ id }) => id === object)!.name)
    const said = await checked()
    for (const text of ['全部核对无误', '重新抽取结果一致', '随机数为事先写明的', '与事先登记的名录摘要一致'])
      expect(said).toContain(text)
    expect(await act(plan, again(commitment))).toContain('draw.public-first')
    expect(words((await stranger.get('/draws')).text)).toContain('已抽取')
  })

  it('tells a result that was tampered with, and one made up from its beginning', async () => {
    const { drawn, plan: lists } = await draw()
    const [first, second] = drawn!.result.drawn
    expect(await checked((text) => text.replaceAll(`"object":"${first!.object}"`, `"object":"${spared()}"`))).toContain(
      '重新抽取结果不一致',
    )
    const other = runDraw(
      { ...lists, objects: lists.objects.filter(({ id }) => id !== first!.object) },
      { ...drawn!.result.entropy },
    )
    if (!other.ok) throw new Error('not drawn')
    expect(await checked(() => JSON.stringify(other.result))).toContain('与事先登记的名录摘要不一致')
    const numbers = [1, 2, 3, 4, 5, 7]
    const lied = runDraw(lists, { ...drawn!.result.entropy, hex: entropyOfNumbers(numbers) })
    if (!lied.ok) throw new Error('not drawn')
    expect(await checked(() => JSON.stringify(lied.result))).toContain('随机源不是由公布的随机数算得')
    expect(problems).toEqual([])

    function spared(): string {
      return lists.objects.find(({ id }) => id !== first!.object && id !== second!.object)!.id
    }
  })

  it('says without a script what to compare', async () => {
    const { commitment } = await draw()
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`${bureau.url}/draws/${commitment}`)
    expect(await page.locator('button[data-verify]').isVisible()).toBe(false)
    const text = (await page.locator('main').textContent()) ?? ''
    for (const part of ['不用脚本也可以核对', commitment, 'zhifa-domain draw --verify', '虚构福利彩票'])
      expect(text).toContain(part)
    await context.close()
  })
})

const again = (commitment: string) => ({
  step: 'draw',
  on: '2026-06-17',
  by: ['officer-a'],
  approvedBy: 'section-head',
  data: { commitment, numbers: [1, 2, 3, 4, 5, 6], numberOn: '2026-06-17', lookedUpAt: '发行机构网站' },
})

describe('an inspection that says that it was drawn', () => {
  const approval = async (change: object = {}, by?: readonly string[]) => {
    const one = await draw()
    const place = one.drawn!.result.drawn[0]!
    const listed = one.row.objects.find(({ id }) => id === place.object)!
    return {
      step: 'approval',
      on: '2026-06-19',
      by: [...(by ?? place.inspectors)],
      approvedBy: 'agency-head',
      data: {
        object: { ...sampleParty, name: listed.name, uscc: listed.uscc },
        enterprise: true,
        items: [one.row.item],
        planCase: plan,
        draw: one.id,
        drawDigest: one.drawn!.digest,
        basis: ['公共场所卫生管理条例 10'],
        plannedOn: '2026-06-24',
        ...change,
      },
    }
  }

  it('is of whom the draw sends to whom', async () => {
    const place = (await draw()).drawn!.result.drawn[0]!
    const other = ['officer-a', 'officer-b', 'officer-c'].find((id) => !place.inspectors.includes(id))!
    const id = await opened('inspection.random')
    expect(await act(id, await approval({}, [place.inspectors[0]!, other]))).toContain('inspection.as-drawn')
    expect(await act(id, await approval({ drawDigest: 'b'.repeat(64) }))).toContain('inspection.as-drawn')
    expect(await act(id, await approval({ planCase: undefined }))).toContain('inspection.as-drawn')
    const spared = (await draw()).row.objects.find(
      ({ id: one }) => !place.object.includes(one) && one !== place.object,
    )!
    const elsewhere = { ...sampleParty, name: spared.name, uscc: spared.uscc }
    const drawn = (await draw()).drawn!.result.drawn.map(({ object }) => object)
    if (!drawn.includes(spared.id))
      expect(await act(id, await approval({ object: elsewhere }))).toContain('inspection.as-drawn')
    expect(await act(id, await approval())).toEqual([])
    const twice = await opened('inspection.random')
    expect(await act(twice, await approval())).toEqual(['inspection.draw-used-once'])
  })

  it('after a replacement the newest result counts, and whoever was replaced stays at home', async () => {
    const before = (await draw()).drawn!.result.drawn[0]!
    clock = new Date('2026-06-22T18:00:00+08:00')
    const record = (await readCase(bureau.system.context.db, plan))!
    const next = acts[record.entries.length]!
    const said = typeof next === 'function' ? next(record) : next
    expect([said.step, await act(plan, { ...said, on: '2026-06-22' })]).toEqual(['draw-change', []])
    const after = (await draw()).drawn!.result.drawn[0]!
    expect(after.inspectors).not.toEqual(before.inspectors)
    expect(words((await stranger.get(`/draws/${(await draw()).commitment}`)).text)).toMatch(/（应当回避）\s*，由/)
    expect(await checked()).toContain('全部核对无误')
    const id = await opened('inspection.random')
    const again = { plannedOn: '2026-06-24' }
    expect(await act(id, { ...(await approval(again, before.inspectors)), on: '2026-06-22' })).toContain(
      'inspection.as-drawn',
    )
  })
})
