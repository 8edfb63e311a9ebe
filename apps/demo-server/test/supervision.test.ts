import { type CaseRecord, confirmationShare, lateEntries, spanOf } from '@zhifa/domain'
import ExcelJS from 'exceljs'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { examineDaily, rebuildSummaries, type Supervised, supervised } from '../src/bureau/cases'
import { readCase } from '../src/bureau/cases/read-case'
import { ledgerStanding } from '../src/bureau/desk/supervision/ledger-standing'
import { supervisionPage } from '../src/bureau/desk/supervision/page'
import { openDemoCase, walk } from '../src/demo/sample/walk'
import { csv } from '../src/web/csv'
import { startBureau, type TestBureau } from './bureau'

let bureau: TestBureau
let caseId: string
/** The year and the month in which the sample was decided: not always those of today. */
let decided: string
let decidedIn: string
beforeAll(async () => {
  bureau = await startBureau('postgres')
  const { context } = bureau.system
  const today = context.bureau.today()
  caseId = await openDemoCase(context, today, false)
  await walk(context, caseId, today)
  const record = await readCase(context.db, caseId)
  decidedIn = record?.entries.find(({ step }) => step === 'decision')?.on.slice(0, 7) ?? ''
  decided = decidedIn.slice(0, 4)
  await walk(context, await openDemoCase(context, today, false), today, 'statement')
})
afterAll(() => bureau.close())

it('gives supervision the cases, decisions the yearly figures, appraisal the work of each [R5.3] [R5.1]', async () => {
  const head = await bureau.as('agency-head')
  const page = (await head.get('/desk/supervision')).text
  const links = [
    ...page.matchAll(/href="(\/desk\/[^"]+(?:\.(?:csv|xlsx|jsonl|json|txt)|statistics\?|appraisal\?)[^"]*)"/g),
  ].map(([, href]) => (href ?? '').replaceAll('&amp;', '&'))
  // The tables of the credit system are asked for by a form: its kinds, and the first of its months.
  const form = /<form action="(\/desk\/supervision\/double-publicity\.xlsx)".*?<\/form>/s.exec(page)
  const choices = [...(form?.[0] ?? '').matchAll(/value="([^"]+)"/g)].map(([, value]) => value ?? '')
  const month = choices.find((value) => value.startsWith('20'))
  links.push(
    ...choices.filter((value) => !value.startsWith('20')).map((kind) => `${form?.[1]}?kind=${kind}&month=${month}`),
  )
  expect(links.length).toBeGreaterThanOrEqual(8)
  for (const link of links) expect((await head.get(link)).status, link).toBe(200)

  const cases = (await head.get('/desk/supervision/cases.csv')).text.trim().split('\r\n')
  expect(cases).toHaveLength(3)
  const finished = cases.find((line) => line.startsWith(caseId)) ?? ''
  expect(finished).toContain('行政处罚普通程序,未取得公共场所卫生许可证擅自营业,已归档')
  expect(finished).toContain('行政处罚决定：按期办理')
  // A list for supervision is about the agency's work: no party is named in it.
  expect(cases.join('')).not.toContain('虚构')

  const statistics = (await head.get(`/desk/supervision/statistics.csv?year=${decided}`)).text
  expect(statistics).toMatch(/罚款/)
  expect(statistics).toContain(`${decided}-01-01至${decided}-12-31`)
  const pages = ['statistics', 'appraisal'].flatMap((name) => ['', '.csv', '.xlsx'].map((kind) => name + kind))
  for (const path of pages) expect((await head.get(`/desk/supervision/${path}?year=${decided}`)).status, path).toBe(200)
  expect((await head.get(`/desk/supervision/statistics?year=${decided}`)).text).toContain('行政处罚')
  expect((await head.get(`/desk/supervision/appraisal?year=${decided}`)).text).toMatch(/示例甲/)
  const appraisal = (await head.get(`/desk/supervision/appraisal.csv?year=${decided}`)).text
  expect(appraisal).toMatch(/示例甲,监督一科,\d+/)
  expect(appraisal).toMatch(/应当音像记录,已记录,已说明理由,缺失\r\n\d+,\d+,\d+,0/)
})

it('shows supervision how acts were confirmed and which were entered late, with the cases behind the figures', async () => {
  const head = await bureau.as('agency-head')
  const { db, bureau: own } = bureau.system.context
  const span = spanOf({ year: Number(decided) })
  const ids = (await head.get('/desk/cases')).text.matchAll(/href="\/desk\/cases\/(\d{4}-\d{4})"/g)
  const records: CaseRecord[] = []
  for (const id of new Set([...ids].map(([, id]) => id ?? ''))) records.push((await readCase(db, id))!)
  const late = lateEntries(records, own.law, span)
  // The walk enters today what lies weeks back.
  expect(late.length).toBeGreaterThan(5)

  const counted = (await head.get(`/api/supervision/record?year=${decided}`)).json<Supervised>()
  expect(counted.share).toEqual(confirmationShare(records, span))
  expect([counted.share.confirmations > 20, counted.share.unconfirmed, counted.cases]).toEqual([true, 0, []])
  expect(counted.late.map(({ caseId, seq }) => `${caseId} ${seq}`).sort()).toEqual(
    late.map(({ caseId, seq }) => `${caseId} ${seq}`).sort(),
  )
  expect((await head.get('/desk/supervision')).text).toContain('/desk/supervision/record?year=')
  const page = (await head.get(`/desk/supervision/record?year=${decided}`)).text
  expect(page).toContain(`确认方式（共${counted.share.confirmations}次确认）`)
  expect(page).toContain('100.0%')
  for (const { caseId: id, seq } of late) expect(page).toContain(`href="/desk/cases/${id}#act-${seq}"`)
  expect((await head.get(`/desk/cases/${late[0]!.caseId}`)).text).toContain(`id="act-${late[0]!.seq}"`)

  const empty = (await head.get('/desk/supervision/record?year=2019')).text
  expect([empty.includes('逾期录入（0）'), empty.includes('—')]).toEqual([true, true])
  expect((await head.get('/api/supervision/record?year=next')).status).toBe(422)
  const officer = await bureau.as('officer-a')
  expect((await officer.get('/api/supervision/record')).status).toBe(403)

  // A case with a word on paper, and one that keeps none, are named; those signed in are not.
  const [first, second] = records
  await sql`update zhifa.case_figure set sort = 'paper' where kind = 'confirmation' and case_id = ${first!.id}`.execute(
    db,
  )
  const named = await supervised(db, own, Number(decided))
  expect(named.cases.map(({ caseId: id }) => id)).toEqual([first!.id])
  expect(named.share.byWay.paper).toBe(named.cases[0]!.share.confirmations)
  expect(named.share.byWay.session).toBe(confirmationShare([second!], span).confirmations)
  await rebuildSummaries(db, own)
})

it('shows what is the matter with the cases after the daily examination, and tells outsiders only how many', async () => {
  const { db, bureau: own, examination } = bureau.system.context
  const { examined, cases } = await examination.examine()
  expect(examined).toBe(2)
  const page = (await (await bureau.as('agency-head')).get('/desk/supervision')).text
  expect(page).toContain('检查2件')
  const health = (await (await fetch(`${bureau.url}/healthz`)).json()) as { cases: unknown }
  expect(health.cases).toEqual({
    examined: 2,
    past: cases.filter(({ symptoms }) => symptoms.some(({ urgency }) => urgency === 'past')).length,
    near: 0,
    unknown: 0,
  })
  expect(JSON.stringify(health)).not.toContain(caseId)

  // A year on, the case that stopped at the statement has no decision.
  const later = examineDaily({ db, bureau: { ...own, today: () => '2031-01-01' }, log: console.error })
  const found = await later.examine()
  await later.stop()
  const [stopped] = found.cases
  expect([found.cases.length, stopped?.caseId === caseId]).toEqual([1, false])
  const officer = own.registry.officers.get('agency-head')!
  const html = supervisionPage(
    own,
    { id: 'agency-head', officer, roles: ['agency-head'] },
    2031,
    false,
    await ledgerStanding(bureau.system.context),
    found,
    await bureau.system.context.media.scrub.standing(),
    0,
    0,
    [],
  )
  expect(html).toContain(`href="/desk/cases/${stopped!.caseId}"`)
  expect(stopped!.symptoms.map(({ code }) => code)).toContain('doctor.period-past')
  for (const { message, cure } of stopped!.symptoms)
    for (const text of [message.zh, cure!.zh]) expect(html).toContain(text)
  expect(html).toContain('《中华人民共和国行政处罚法》第六十条')
})

it('gives the credit system the table of thirty columns of what is public [R5.3] [D5.1]', async () => {
  const office = await bureau.as('office-head')
  const answer = await fetch(`${bureau.url}/desk/supervision/double-publicity.xlsx?kind=penalty&month=${decidedIn}`, {
    headers: { cookie: office.cookie },
  })
  const book = new ExcelJS.Workbook()
  await book.xlsx.load((await answer.arrayBuffer()) as never)
  const sheet = book.worksheets[0]!
  expect([answer.status, sheet.columnCount]).toEqual([200, 30])
  const values = JSON.stringify(sheet.getSheetValues())
  expect(values).toContain('0.300000')
  for (const secret of ['演示一', '虚构街8号', '00000000002']) expect(values).not.toContain(secret)
  // The table is that of a month: another month has only its heads.
  const other = await fetch(`${bureau.url}/desk/supervision/double-publicity.xlsx?kind=penalty&month=2019-02`, {
    headers: { cookie: office.cookie },
  })
  const none = new ExcelJS.Workbook()
  await none.xlsx.load((await other.arrayBuffer()) as never)
  expect([none.worksheets[0]!.columnCount, JSON.stringify(none.worksheets[0]!.getSheetValues())]).toEqual([
    30,
    expect.not.stringContaining('0.300000'),
  ])
})

it('keeps the figures from those who do not answer for the whole bureau, and cells from running', async () => {
  const officer = await bureau.as('officer-a')
  for (const path of [
    '',
    '/record',
    '/cases.csv',
    '/statistics',
    '/appraisal',
    '/appraisal.csv',
    '/double-publicity.xlsx',
  ])
    expect((await officer.get(`/desk/supervision${path}`)).status, path).toBe(403)
  expect(csv([['=1+1', 'a,b', '说"是"', 3, undefined]])).toBe('\ufeff\'=1+1,"a,b","说""是""",3,\r\n')
})
