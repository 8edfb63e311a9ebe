import { china, countFigures, lawBook, liaoning } from '@zhifa/domain'
import { sampleBureau } from '@zhifa/domain/testing'
import ExcelJS from 'exceljs'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  countedFigures,
  figureAsked,
  figureKey,
  openNewCase,
  rebuildSummaries,
  returnProposal,
} from '../src/bureau/cases'
import { readCase } from '../src/bureau/cases/read-case'
import { filterOf } from '../src/bureau/desk/figures/query'
import { readFigures } from '../src/bureau/desk/figures/read'
import { actByAll } from '../src/demo/sample/act-by-all'
import { answered } from '../src/demo/sample/answered'
import { recorded } from '../src/demo/sample/recorded'
import { startBureau, type TestBureau } from './bureau'
import type { Client } from './client'
import { filingToApprove } from './filing-to-approve'
import { lawfulCases, ofCase } from './lawful-cases'

describe('an address of a figure', () => {
  it.each([
    'case~begun',
    'deadline~penalty.decision~overdue,missed',
    'deadline~~missed',
    'late-entry',
    'person~officer-a',
    'cap~inspection.yearly-cap~2',
    'returned',
  ])('is read as it was written: %s', (key) => {
    expect(figureKey(figureAsked(key)!)).toBe(key)
  })
  it.each(['', 'nothing', 'cap~x', 'cap~x~many', 'person'])('names no figure: %s', (key) => {
    expect(figureAsked(key)).toBeUndefined()
  })
})

const now = new Date('2026-11-28T18:00:00+08:00')

/** A county that wants to know of every fine. */
const wantsEveryFine = lawBook(china, liaoning, {
  ...sampleBureau,
  parameters: sampleBureau.parameters.map((one) =>
    one.id.startsWith('supervision.major-penalty.county')
      ? { ...one, versions: one.versions.map((version) => ({ ...version, value: 100 })) }
      : one,
  ),
})

/** Cases of every procedure, some to their end, some not, with an act that came back. */
describe('figures over cases of every procedure', () => {
  let bureau: TestBureau
  let head: Client
  const ids: string[] = []
  beforeAll(async () => {
    bureau = await startBureau('embedded', { now: () => now, law: wantsEveryFine })
    head = await bureau.as('agency-head')
    const { context } = bureau.system
    for (const [i, { procedure, acts }] of lawfulCases('2026-11-27').entries()) {
      const opened = await openNewCase(
        context.db,
        context.bureau,
        { procedure, cause: 'public-place.unlicensed' },
        'officer-a',
      )
      if (!opened.ok) throw new Error('not opened')
      ids.push(opened.id)
      // Every third stops on its way.
      for (const next of i % 3 === 2 ? acts.slice(0, 4) : acts) {
        const record = (await readCase(context.db, opened.id))!
        const said = ofCase(typeof next === 'function' ? next(record) : next, i + 1)
        const act = await recorded(context, opened.id, answered(context.bureau, record, said))
        const user = act.by[0] ?? ''
        const done = await actByAll(context, { caseId: opened.id, expectedSeq: record.entries.length, act, user })
        if (!done.ok) throw new Error(`${procedure} ${act.step}: ${done.findings[0]?.message.zh}`)
      }
    }
    const { id, proposal } = await filingToApprove(bureau, '2026-7001')
    ids.push(id)
    const back = await returnProposal(context, {
      proposalId: proposal,
      user: 'agency-head',
      reasons: '请补充线索材料。',
    })
    expect(back.ok).toBe(true)
  }, 240_000)
  afterAll(() => bureau?.close())

  const db = () => bureau.system.context.db
  const house = () => bureau.system.context.bureau
  const records = async () => Promise.all(ids.map(async (id) => (await readCase(db(), id))!))
  const years = ['2025', '2026']

  /** The cases of a list, page after page. */
  async function listed(href: string): Promise<{ readonly said: string; readonly ids: string[] }> {
    const found: string[] = []
    let said = ''
    for (let at: string | undefined = href; at !== undefined; ) {
      const { status, text } = await head.get(at)
      expect([at, status]).toEqual([at, 200])
      said ||= /共\d+件|1000件以上/.exec(text)?.[0] ?? ''
      found.push(
        ...[...text.matchAll(/<td class="fit"><a href="\/desk\/cases\/(\d{4}-\d{4})">/g)].map(([, id = '']) => id),
      )
      at = /<a href="(\/desk\/cases\?[^"]+)">下一页/.exec(text)?.[1]?.replaceAll('&amp;', '&')
    }
    return { said, ids: found }
  }

  it('the database counts what the records give, of every procedure', async () => {
    for (const year of years) {
      const span = { from: `${year}-01-01`, to: `${year}-12-31` }
      const counted = await countedFigures(db(), { ...span, agency: house().agency.id, procedure: '' })
      expect(counted).toEqual(countFigures(await records(), { law: house().law, asOf: house().today(), ...span }))
    }
    const { groups } = await countedFigures(db(), {
      ...{ agency: house().agency.id, from: '2025-01-01', to: '2026-12-31', procedure: '' },
    })
    expect(new Set(groups.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(9)
  })

  it('each number of the page has a list of exactly so many cases', async () => {
    const wide = { from: '2025-01-01', to: '2026-12-31', procedure: '', handler: '', department: '' }
    const filters = [
      wide,
      { ...wide, procedure: 'penalty.ordinary' },
      { ...wide, handler: 'officer-a' },
      { ...wide, department: '监督一科' },
      { ...wide, from: '2026-10-01', to: '2026-10-31' },
    ]
    let shown = 0
    for (const filter of filters) {
      const { first, sections } = await readFigures(db(), house(), filter)
      const parts = [...first, ...sections.flatMap(({ lines }) => lines.flatMap((line) => line.parts))]
      for (const { href, cases, name } of filter === wide ? parts : parts.filter(({ cases: some }) => some > 0)) {
        const list = await listed(href)
        expect([href, name, list.said, new Set(list.ids).size]).toEqual([href, name, `共${cases}件`, cases])
        shown += cases > 0 ? 1 : 0
      }
    }
    expect(shown).toBeGreaterThan(200)
  }, 240_000)

  it('shows the filing of major penalties: how many were due and how they stand, each with its cases', async () => {
    const filter = { from: '2025-01-01', to: '2026-12-31', procedure: '', handler: '', department: '' }
    const { sections } = await readFigures(db(), house(), filter)
    const lines = sections.find(({ id }) => id === 'filings')!.lines
    const shown = new Map(lines.map(({ label, parts }) => [label, parts[0]!]))
    const due = shown.get('应当报送')!
    expect(due.cases).toBeGreaterThan(0)
    const standing = ['按期报送', '逾期报送', '期限内尚未报送', '逾期未报送'].map(
      (label) => shown.get(label)?.count ?? 0,
    )
    expect(standing.reduce((sum, count) => sum + count, 0)).toBe(due.count)
    const { text } = await head.get(`/desk/figures?from=2025-01-01&to=2026-12-31`)
    expect(text).toContain('重大处罚备案')
    expect((await head.get(due.href)).text).toContain('重大处罚备案 应当报送')
  })

  it('the page names each section, and its numbers are those of its spreadsheets', async () => {
    const at = 'from=2025-01-01&to=2026-12-31'
    const { text } = await head.get(`/desk/figures?${at}`)
    for (const title of [
      '新办和办结案件',
      '办理用时',
      '期限',
      '音像记录',
      '逾期录入',
      '法制审核和退回',
      '检查频次上限',
      '人员',
    ])
      expect(text).toContain(title)
    expect(text.length).toBeLessThan(100_000)
    const view = await readFigures(db(), house(), filterOf({ from: '2025-01-01', to: '2026-12-31' }, house().today()))
    const all = view.sections.flatMap(({ lines }) => lines.flatMap(({ parts }) => parts.map(({ cases }) => cases)))
    const csv = (await head.get(`/desk/figures.csv?${at}`)).text.trim().split('\r\n').slice(1)
    expect(csv.map((line) => Number(line.split(',')[5]))).toEqual(all)
    const answer = await fetch(`${bureau.url}/desk/figures.xlsx?${at}`, { headers: { cookie: head.cookie } })
    const book = new ExcelJS.Workbook()
    await book.xlsx.load((await answer.arrayBuffer()) as never)
    const column = book.worksheets[0]!.getColumn(6).values.slice(2)
    expect(column).toEqual(all)
  })

  it('enterprises are counted by their visits in the year, and who came back is', async () => {
    const { sections } = await readFigures(db(), house(), filterOf({}, '2026-11-28'))
    const cap = sections.find(({ id }) => id.startsWith('cap-'))!
    const visits = (await records())
      .filter(({ procedure }) => procedure.startsWith('inspection.') && procedure !== 'inspection.prompted')
      .flatMap(({ entries }) => entries.filter(({ step, on }) => step === 'visit' && on.startsWith('2026')))
    expect(visits.length).toBeGreaterThan(0)
    const counted = cap.lines.map(({ label, parts }) => Number(/\d+/.exec(label)?.[0]) * (parts[0]?.count ?? 0))
    expect(counted.reduce((sum, n) => sum + n, 0)).toBe(visits.length)
    const returned = sections.find(({ id }) => id === 'reviews')?.lines.at(-1)?.parts[0]
    expect([returned?.count, returned?.cases]).toEqual([1, 1])
  })

  it('a span that cannot be is the year, and one upside down is turned', () => {
    expect(filterOf({ from: '2026-02-31', to: 'x' }, '2026-11-28')).toMatchObject({
      from: '2026-01-01',
      to: '2026-12-31',
    })
    expect(filterOf({ from: '2026-03-01', to: '2026-02-01' }, '2026-11-28')).toMatchObject({
      ...{ from: '2026-02-01', to: '2026-03-01' },
    })
  })

  it('are written anew as they stand', async () => {
    const stored = async () =>
      (await sql`select * from zhifa.case_figure order by case_id, kind, sort, outcome, seq, on_day`.execute(db())).rows
    const before = await stored()
    expect(before.length).toBeGreaterThan(300)
    await sql`delete from zhifa.case_figure`.execute(db())
    await rebuildSummaries(db(), house())
    expect(await stored()).toEqual(before)
  })

  it('are for those who answer for the bureau', async () => {
    for (const path of ['/desk/figures', '/desk/figures.csv', '/desk/figures.xlsx'])
      expect((await (await bureau.as('officer-a')).get(path)).status, path).toBe(403)
    expect((await (await bureau.as('officer-a')).get('/desk')).text).not.toContain('/desk/figures')
  })
})
