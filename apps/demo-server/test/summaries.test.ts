import { addDays } from '@zhifa/domain'
import { sampleActs } from '@zhifa/domain/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type CasePage,
  type CaseQuery,
  checkSummaries,
  checkWaits,
  listCases,
  openNewCase,
  proposeAct,
  queueCounts,
  rebuildSummaries,
  rebuildWaits,
  refreshSummaries,
  waitingCases,
} from '../src/bureau/cases'
import { readCase } from '../src/bureau/cases/read-case'
import { migrateCases } from '../src/bureau/schema/migrate'
import { openDemoCase, walk } from '../src/demo/sample/walk'
import { startBureau, type TestBureau } from './bureau'

const all: CaseQuery = {
  text: '',
  procedure: '',
  cause: '',
  phase: '',
  handler: '',
  standing: '',
  sort: 'newest',
  after: '',
}

describe.each(['postgres', 'embedded'] as const)('the rows that lists and inboxes read, on %s', (home) => {
  let bureau: TestBureau
  let finished: string
  let open: string
  let today: string
  beforeAll(async () => {
    bureau = await startBureau(home)
    const { context } = bureau.system
    today = context.bureau.today()
    finished = await openDemoCase(context, today, false)
    await walk(context, finished, today)
    open = await openDemoCase(context, today, false)
    await walk(context, open, today, 'prior-notice')
  })
  afterAll(() => bureau.close())

  const db = () => bureau.system.context.db
  const house = () => bureau.system.context.bureau
  const list = async (query: Partial<CaseQuery>) =>
    (await listCases(db(), house().agency.id, { ...all, ...query }, today)).cases.map(({ id }) => id)
  const differences = async () => [...(await checkSummaries(db(), house())), ...(await checkWaits(db(), house()))]
  const waitingFor = async (id: string, role: string) => {
    const asking = { agency: house().agency.id, id, roles: [role] as never }
    const { cases } = await waitingCases(db(), asking, 'do')
    return cases.map((item) => [item.id, item.steps])
  }

  it('are written with each act, and are what the records give', async () => {
    expect(await differences()).toEqual([])
    const { rows } = await sql<{ id: string; length: number; final: boolean }>`select case_id as id, length, final
      from zhifa.case_summary order by place`.execute(db())
    expect(rows.map(({ id, final }) => [id, final])).toEqual([
      [finished, true],
      [open, false],
    ])
    for (const { id, length } of rows) expect(length).toBe((await readCase(db(), id))?.entries.length)
  })

  it('say what waits for whom: the handlers of the case, and nobody else', async () => {
    expect(await waitingFor('officer-a', 'handler')).toEqual([[open, ['notice-service']]])
    expect(await waitingFor('officer-b', 'handler')).toEqual([[open, ['notice-service']]])
    expect(await waitingFor('officer-c', 'handler')).toEqual([])
    expect(await waitingFor('officer-a', 'archivist')).toEqual([])
  })

  it('take what is proposed out of the queue, and put it into the inbox of those whose word it wants', async () => {
    const { context } = bureau.system
    const id = await openDemoCase(context, today, false)
    const asking = { agency: house().agency.id, id: 'officer-a', roles: ['handler'] } as const
    const before = (await queueCounts(db(), asking, today)).do.count
    const act = sampleActs(today)[0]!((await readCase(db(), id))!)
    const done = await proposeAct(context, { caseId: id, expectedSeq: 0, act, user: 'officer-a' })
    expect(done.ok && done.waitingFor.length).toBe(2)
    expect((await queueCounts(db(), asking, today)).do.count).toBe(before - 1)
    const { rows } = await sql<{ person: string }>`select person from zhifa.proposal_wait order by 1`.execute(db())
    expect(rows.map(({ person }) => person)).toEqual(['officer-b', 'section-head'])
    expect(await differences()).toEqual([])
  })

  it.each([
    ['a case', `update zhifa.case_summary set party = '别人' where final`, 'party'],
    ['a task', `delete from zhifa.case_task where step = 'notice-service'`, 'tasks'],
    ['a figure', `delete from zhifa.case_figure where kind = 'case' and sort = 'finished'`, 'figures'],
    ['a sum', `update zhifa.case_figure set amount = amount + 1 where kind = 'table'`, 'figures'],
    ['a row', `delete from zhifa.case_summary where final`, '*'],
    ['whose word is wanted', `delete from zhifa.proposal_wait where person = 'officer-b'`, 'person'],
  ])('are found changed when %s was, and are made anew from the records', async (_, change, field) => {
    await sql.raw(change).execute(db())
    expect((await differences()).map((item) => item.field)).toEqual([field])
    await rebuildSummaries(db(), house())
    await rebuildWaits(db(), house())
    expect(await differences()).toEqual([])
  })

  it('are computed anew when another day begins, those of finished cases once a day of theirs has passed', async () => {
    const { rows } = await sql<{
      open: number
      moves: string
    }>`select count(*) filter (where not final)::integer as open,
      min(moves_on) filter (where final) as moves from zhifa.case_summary`.execute(db())
    const { open: goOn = 0, moves = '' } = rows[0] ?? {}
    expect(moves > today).toBe(true)
    const on = (day: string) => ({ ...house(), today: () => day })
    expect(await refreshSummaries(db(), on(addDays(moves, -1)))).toBe(goOn)
    expect(await refreshSummaries(db(), on(moves))).toBe(goOn + 1)
    const later = on(house().law.calendar.addWorkingDays(today, 400).date)
    await refreshSummaries(db(), later)
    expect(await checkSummaries(db(), later)).toEqual([])
    await rebuildSummaries(db(), house())
    expect(await differences()).toEqual([])
  })

  it.each([
    ['two characters', '丽人'],
    ['pinyin initials', 'xglr'],
    ['the cause', '公共场所'],
    ['an id', '{id}'],
    ['a number with round brackets', '示卫公罚（{year}）1号'],
    ['a number with square brackets of full width', '示卫公罚［{year}］１号'],
    ['a number without brackets', '示卫公罚{year}'],
    ['the handler', '示例甲'],
    ['several words', '丽人 示卫公罚'],
  ])('are found by %s: %s', async (_, words) => {
    const text = words.replace('{id}', finished).replace('{year}', today.slice(0, 4))
    expect(await list({ text })).toContain(finished)
    expect(await list({ text: `${text}不存在` })).toEqual([])
  })

  it('never by who reported the case', async () => {
    expect(await list({ text: '匿名群众' })).toEqual([])
  })

  it('are filtered, and read page by page by a key', async () => {
    expect(await list({ standing: 'final' })).toEqual([finished])
    expect(await list({ procedure: 'penalty.simple' })).toEqual([])
    expect(await list({ handler: 'officer-a', standing: 'open' })).toContain(open)
    for (const sort of ['newest', 'due', 'last'] as const) {
      const whole = await list({ sort })
      const read: string[] = []
      for (let after: string | undefined = ''; after !== undefined; ) {
        const page: CasePage = await listCases(db(), house().agency.id, { ...all, sort, after }, today, 1)
        read.push(...page.cases.map(({ id }) => id))
        after = page.next
      }
      expect([sort, read]).toEqual([sort, whole])
    }
    expect(await list({ after: `x' or true` })).toEqual(await list({}))
  })

  it('are filled when a database from before there were any is opened', async () => {
    for (const table of ['proposal_wait', 'case_task', 'case_figure', 'case_summary', 'party_event'])
      await sql.raw(`drop table zhifa.${table}`).execute(db())
    await sql`drop index zhifa.confirmation_by`.execute(db())
    await sql`delete from zhifa.migration where number in (11, 21, 23, 30)`.execute(db())
    await migrateCases(db(), { agency: house().agency.id, at: `${today}T09:00`, by: 'system' })
    expect((await differences()).length).toBeGreaterThan(0)
    await rebuildSummaries(db(), house())
    await rebuildWaits(db(), house())
    expect(await differences()).toEqual([])
    expect((await openNewCase(db(), house(), { cause: 'public-place.unlicensed' }, 'officer-a')).ok).toBe(true)
  })
})
