import { fieldOf } from '@zhifa/domain'
import { sampleActs } from '@zhifa/domain/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { proposeAct } from '../src/bureau/cases'
import { readCase } from '../src/bureau/cases/read-case'
import { answered } from '../src/demo/sample/answered'
import { ofOwnParty } from '../src/demo/sample/own-party'
import { openDemoCase, walk } from '../src/demo/sample/walk'
import { startBureau, type TestBureau } from './bureau'
import { type Answer, Client } from './client'

let bureau: TestBureau
let clock = Date.parse('2026-03-02T02:00:00Z')
beforeAll(async () => {
  bureau = await startBureau('embedded', { now: () => new Date(clock), log: () => {} })
})
afterAll(() => bureau?.close())

/** Signed in anew: the clock goes on for months, and sessions end. */
const as = async (account: string): Promise<Client> => {
  const client = new Client(bureau.url)
  await client.signIn(account)
  return client
}
const context = () => bureau.system.context
const today = () => context().bureau.today()
const decision = 'penalty.ordinary/decision'
const set = async (paper: string, template: string, from: string): Promise<Answer> =>
  (await as('system-keeper')).postForm('/desk/administration/new/number-template-set', [
    ['paper', paper],
    ['template', template],
    ['from', from],
    ['reason', '虚构文号规则〔2026〕1号'],
  ])
const approve = async (address: string, example = '示卫医罚〔2026〕1号'): Promise<number> => {
  const head = await as('agency-head')
  const { text } = await head.get(address)
  expect(text).toContain(`文号写作：<b>${example}</b>`)
  const digest = /name="digest" value="([0-9a-f]{64})"/.exec(text)?.[1] ?? ''
  const answer = await head.postForm(address, [
    ['digest', digest],
    ['_do', 'approve'],
  ])
  return answer.status
}
const walked = async (upTo?: string): Promise<string> => {
  const id = await openDemoCase(context(), today(), false)
  await walk(context(), id, today(), upTo)
  return id
}
const numberOf = async (id: string, step = 'decision', field: 'number' | 'fileNumber' = 'number'): Promise<unknown> =>
  fieldOf((await readCase(context().db, id))!.entries.find((entry) => entry.step === step)!.data, field)
/** The next act of the sample as the walk would do it. */
const nextOf = async (id: string) => {
  const record = (await readCase(context().db, id))!
  const made = sampleActs(today(), context().bureau.law)[record.entries.length]!(record)
  return { record, act: ofOwnParty(id, answered(context().bureau, record, made)) }
}

it('numbers are written as the administrator set it and a head approved, from its day on; given ones stay as they are', async () => {
  const first = await walked()
  expect(await numberOf(first)).toBe('示卫公罚〔2026〕1号')

  const keeper = await as('system-keeper')
  const words = (template: string, from = today()) =>
    `/desk/administration/numbers?${new URLSearchParams({ paper: decision, template, from })}`
  const shown = await keeper.get(words('{简称}医罚〔{年}〕{号}号'))
  expect(shown.text).toMatch(/作出处罚决定”的文号写作：<b>示卫医罚〔2026〕1号<\/b>/)
  expect(shown.text).toContain('示卫公罚〔2026〕2号')
  expect(shown.text).toContain('提出设定')
  // A preview changes nothing, and says what would be refused.
  const taken = await keeper.get(words('{简称}公告〔{年}〕{号}号'))
  expect([taken.status, taken.text.includes('“公告”已用于'), taken.text.includes('提出设定</a>')]).toEqual([
    422,
    true,
    false,
  ])
  expect((await keeper.get(words('公罚<script>{号}'))).text).not.toContain('<script>{')
  for (const [template, from] of [
    ['{简称}公告〔{年}〕{号}号', today()],
    ['{简称}医罚〔{年}〕号', today()],
    ['{简称}医罚〔{年}〕{号}号', '2026-03-01'],
  ] as const)
    expect((await set(decision, template, from)).status, template).toBe(422)

  const proposed = await set(decision, '{简称}医罚〔{年}〕{号}号', today())
  expect(proposed.status).toBe(303)
  expect(context().bureau.numberTemplates).toEqual([])
  expect(await approve(proposed.headers.get('location')!)).toBe(303)
  expect(context().bureau.numberTemplates).toHaveLength(1)

  // Nothing was set for other papers.
  const before = await walked('prior-notice')
  expect(await numberOf(before, 'prior-notice')).toBe('示卫公告〔2026〕2号')
  clock = Date.parse('2026-09-01T02:00:00Z')
  const second = await walked()
  expect(await numberOf(second)).toBe('示卫医罚〔2026〕1号')
  expect(await numberOf(second, 'prior-notice')).toMatch(/^示卫公告〔2026〕\d+号$/)
  expect(await numberOf(first)).toBe('示卫公罚〔2026〕1号')
  expect(await context().integrity.check()).toEqual([])
})

it('the desk fills in the next number of the series that was set, and takes no other', async () => {
  const id = await walked('defence-review')
  const { record, act } = await nextOf(id)
  const page = await (await as('officer-a')).get(`/desk/cases/${id}/acts/decision`)
  expect(page.text).toContain('value="示卫医罚〔2026〕2号"')
  expect(act.step).toBe('decision')
  const propose = (number: string) =>
    proposeAct(context(), {
      ...{ caseId: id, expectedSeq: record.entries.length, user: 'officer-a' },
      act: { ...act, data: { ...Object(act.data), number } },
    })
  for (const number of ['示卫公罚〔2026〕9号', '示卫医罚〔2025〕2号', '示卫医罚〔2026〕1号']) {
    const refused = await propose(number)
    expect(refused.ok, number).toBe(false)
    if (!refused.ok) expect(refused.findings[0]?.code).toMatch(/^document-number\.(template|taken)$/)
  }
  expect((await propose('示卫医罚〔2026〕2号')).ok).toBe(true)
})

it('filings, opinions and files are numbered as it is set too, and until then as before', async () => {
  const before = await walked()
  expect(await numberOf(before, 'filing')).toMatch(/^2026-\d+$/)
  expect(await numberOf(before, 'review-opinion')).toMatch(/^法审〔2026〕\d+号$/)
  expect(await numberOf(before, 'archiving', 'fileNumber')).toMatch(/^2026-\d{4}$/)
  const filed = await numberOf(before, 'filing')

  const keeper = await as('system-keeper')
  const page = (await keeper.get('/desk/administration/numbers')).text
  for (const text of ['{年}-{四位号}', '法审〔{年}〕{号}号', '行政处罚普通程序：立案']) expect(page).toContain(text)
  const wanted = [
    ['filing', '{简称}立〔{年}〕{四位号}号', '示卫立〔2026〕0001号'],
    ['review-opinion', '{简称}法审〔{年}〕{号}号', '示卫法审〔2026〕1号'],
    ['archiving', '示范档〔{年}〕{四位号}号', '示范档〔2026〕0001号'],
  ] as const
  // It would read like a decision's, of now or of former times; and what goes out keeps its form.
  for (const template of ['示卫医罚〔{年}〕{号}号', '{简称}公罚〔{年}〕{号}号', '法审〔{年}〕{号}号'])
    expect((await set('penalty.ordinary/filing', template, today())).status, template).toBe(422)
  expect((await set(decision, '{年}-{号}', today())).status).toBe(422)
  for (const [step, template, example] of wanted) {
    const proposed = await set(`penalty.ordinary/${step}`, template, today())
    expect(proposed.status, step).toBe(303)
    expect(await approve(proposed.headers.get('location')!, example)).toBe(303)
  }

  // What is filed on a day before counts on as it did.
  const earlier = await walked('filing')
  expect(await numberOf(earlier, 'filing')).toMatch(/^2026-\d+$/)

  // From its day on no other way of writing passes.
  clock = Date.parse('2026-12-18T02:00:00Z')
  const opened = await walked('intake')
  const form = await (await as('officer-a')).get(`/desk/cases/${opened}/acts/filing`)
  expect(form.text).toContain('value="示卫立〔2026〕0001号"')
  const { record, act } = await nextOf(opened)
  expect(act.step).toBe('filing')
  for (const number of [
    filed,
    '2026-9999',
    '示卫立〔2026〕1号',
    '示卫立〔2025〕0001号',
    '示卫立〔2026〕0001',
    '立案甲',
  ])
    expect(
      await proposeAct(context(), {
        ...{ caseId: opened, expectedSeq: record.entries.length, user: 'officer-a' },
        act: { ...act, data: { ...Object(act.data), number } },
      }),
      String(number),
    ).toMatchObject({ ok: false, findings: [{ code: 'document-number.template', path: ['data', 'number'] }] })
  await walk(context(), opened, today())
  expect([
    await numberOf(opened, 'filing'),
    await numberOf(opened, 'review-opinion'),
    await numberOf(opened, 'archiving', 'fileNumber'),
  ]).toEqual(wanted.map(([, , example]) => example))
  const next = await walked('intake')
  expect((await (await as('officer-a')).get(`/desk/cases/${next}/acts/filing`)).text).toContain(
    'value="示卫立〔2026〕0002号"',
  )
  expect(await numberOf(before, 'filing')).toBe(filed)
  expect((await (await as('system-keeper')).get('/desk/administration/numbers')).text).toContain('示范档〔2026〕0002号')
  expect(await context().integrity.check()).toEqual([])
})
