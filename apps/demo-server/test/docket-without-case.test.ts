import { sampleRegistry } from '@zhifa/domain/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCase } from '../src/bureau/cases/read-case'
import { checkTables } from '../src/bureau/ledger/check-tables'
import { actByAll } from '../src/demo/sample/act-by-all'
import { openDemoCase, walk } from '../src/demo/sample/walk'
import { startBureau, type TestBureau } from './bureau'
import { Client } from './client'

const supervisor = 'officer-c'
const complainant = '虚构投诉人戊'
const contact = '0427-1234567'
let bureau: TestBureau
let caseId: string
let other: string
let clock = new Date('2026-11-28T10:00:00+08:00')
const today = () => bureau.system.context.bureau.today()

beforeAll(async () => {
  const officers = new Map(sampleRegistry.officers)
  officers.set(supervisor, { ...officers.get(supervisor)!, roles: [{ role: 'supervisor', from: '2020-01-01' }] })
  bureau = await startBureau('embedded', { now: () => clock, registry: { ...sampleRegistry, officers } })
  const { context } = bureau.system
  caseId = await openDemoCase(context, today(), false)
  await walk(context, caseId, today())
  other = await openDemoCase(context, today(), false)
  await walk(context, other, today(), 'filing')
}, 120_000)
afterAll(() => bureau?.close())

/** Signed in anew on each day: sessions end. */
const people = new Map<string, Client>()
async function person(who: string): Promise<Client> {
  const key = `${who} ${clock.getTime()}`
  const client = people.get(key) ?? new Client(bureau.url)
  if (!people.has(key)) await client.signIn(who)
  people.set(key, client)
  return client
}
type Fields = readonly (readonly [string, string])[]
async function say(who: string, fields: Record<string, string | readonly string[]>, path = '/desk/docket') {
  const sent: Fields = Object.entries(fields).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, one]),
  )
  const answer = await (await person(who)).postForm(path, sent)
  if (answer.status === 303) return answer.headers.get('location') ?? ''
  const rules = [...answer.text.matchAll(/规则<\/dt><dd class="mono">([^<]+)</g)].map(([, rule]) => rule)
  return rules.join(' ') || `${answer.status} ${/还没有|需要填写[^<]*/.exec(answer.text)?.[0] ?? ''}`
}
const words = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const read = async (who: string, path: string) => words((await (await person(who)).get(path)).text)
const status = async (who: string, path: string) => (await (await person(who)).get(path)).status

const paper = (more: Record<string, string | readonly string[]> = {}) => ({
  ...{ kind: 'paper', type: 'notice', number: '示司监通〔2026〕30号', body: '示例县司法局', receivedOn: '2026-11-20' },
  ...{ demands: '报告三项制度落实情况。', concern: 'none', ...more },
})

describe('a paper that concerns no case', () => {
  let at: string

  it('is entered by the office, and waits first for who is to name somebody, then for who is named', async () => {
    expect(await say('officer-a', paper())).toBe('user.wrong-role')
    expect(await say(supervisor, paper())).toBe('user.wrong-role')
    at = await say('office-head', paper())
    expect(at).toBe('/desk/docket/1')
    expect(await read('office-head', '/desk')).toMatch(
      /督办和投诉（1） 行政执法监督通知书 示司监通〔2026〕30号 待指定承办人/,
    )
    expect(await read('officer-b', '/desk')).not.toContain('示司监通〔2026〕30号')
    expect(await status('officer-b', at)).toBe(404)
    expect(await say('section-head', { kind: 'assignment', person: 'officer-b' }, at)).toBe(at)
    expect(await read('officer-b', '/desk')).toContain('待承办人确认')
    expect(await status('officer-b', at)).toBe(200)
    expect(await say('officer-b', { kind: 'taken' }, at)).toBe(at)
  })

  it('is shown overdue, on top, to who must answer, on the page of supervision and to the supervisor', async () => {
    const later = await say(
      'office-head',
      paper({ number: '示司监函〔2026〕1号', type: 'urging-letter', answerBy: '2026-12-30' }),
    )
    await say('section-head', { kind: 'assignment', person: 'officer-b' }, later)
    clock = new Date('2026-12-11T10:00:00+08:00')
    const inbox = await read('officer-b', '/desk')
    expect(inbox).toMatch(/督办和投诉 2 超期1/)
    expect(inbox.indexOf('示司监通〔2026〕30号')).toBeLessThan(inbox.indexOf('示司监函〔2026〕1号'))
    expect(await read('agency-head', '/desk/supervision')).toContain('逾期1件')
    for (const who of [supervisor, 'archivist', 'reviewer-a'])
      expect(await read(who, '/desk/docket')).toMatch(/逾期1件.*示司监通〔2026〕30号.*法定期限 2026-12-10/)
    expect(await say(supervisor, { kind: 'answer', text: '代为答复。' }, at)).toBe('user.wrong-role')
  })

  it('is answered with its number and its day, late as it is', async () => {
    expect(await say('officer-b', { kind: 'answer', text: '三项制度已经落实，附台账。' }, at)).toBe(at)
    expect(await read('agency-head', '/desk')).toContain('待审批答复')
    const answer = /name="answer" value="(\d+)"/.exec((await (await person('agency-head')).get(at)).text)?.[1] ?? ''
    const approve = { kind: 'answer-decision', answer, verdict: 'approved', opinion: '同意。' }
    expect(await say('section-head', approve, at)).toBe('user.wrong-role')
    expect(await say('agency-head', approve, at)).toBe(at)
    const sent = { kind: 'answer-sent', number: '示卫函〔2026〕31号', on: '2026-12-11', way: 'system' }
    expect(await say('office-head', { ...sent, on: '2026-12-12' }, at)).toBe('docket.time')
    expect(await say('office-head', sent, at)).toBe(at)
    expect(await read('agency-head', '/desk/docket')).toMatch(/已办结 .*示司监通〔2026〕30号.*2026年12月11日答复 逾期/)
    clock = new Date('2026-11-28T11:00:00+08:00')
  })
})

describe('a paper that concerns cases', () => {
  it('of one case belongs into it, and is not taken here by leaving the case out', async () => {
    const number = (await readCase(bureau.system.context.db, caseId))!.entries.find(({ step }) => step === 'decision')!
      .data as { number: string }
    const typed = number.number.replace('〔', '[').replace('〕', ']')
    for (const demands of [`撤销${number.number}处罚决定。`, `撤销 ${typed} 处罚决定。`, `撤销${caseId}号案的决定。`])
      expect([demands, await say('office-head', paper({ number: '示司监决〔2026〕7号', demands }))]).toEqual([
        demands,
        'docket.case-mentioned',
      ])
    expect(await say('office-head', paper({ concern: 'several', cases: caseId }))).toContain('docket.concern')
  })

  it('named later, has the publication withdrawn before the bureau says that it did', async () => {
    const number = '示司监决〔2026〕8号'
    const at = await say('office-head', paper({ number, type: 'decision', demands: '全面自查并报告。' }))
    expect(await say('office-head', { kind: 'assignment', person: 'officer-b' }, at)).toBe(at)
    await say('officer-b', { kind: 'taken' }, at)
    expect(await say('section-head', { kind: 'case-named', case: caseId, reason: '司法局电话补充。' }, at)).toBe(at)
    // Who handled the case reads the paper from now on.
    expect(await read('officer-a', at)).toContain('未登记该文书')
    await say('officer-b', { kind: 'answer', text: '已经撤回公开。' }, at)
    const answer = /name="answer" value="(\d+)"/.exec((await (await person('agency-head')).get(at)).text)?.[1] ?? ''
    const approve = { kind: 'answer-decision', answer, verdict: 'approved', opinion: '同意。' }
    expect(await say('agency-head', approve, at)).toBe('docket.case-answered')
    const act = async (step: string, user: string, data: unknown, approvedBy?: string) => {
      const { context } = bureau.system
      const record = (await readCase(context.db, caseId))!
      const done = await actByAll(context, {
        ...{ caseId, expectedSeq: record.entries.length, user },
        act: { step, on: today(), by: [user], data, ...(approvedBy ? { approvedBy } : {}) },
      })
      return done.ok ? [] : done.findings.map(({ code }) => code)
    }
    const came = {
      kind: 'decision',
      number,
      body: '示例县司法局',
      receivedOn: today(),
      demands: '撤销。',
      effects: ['revoked'],
    }
    expect(await act('supervision-paper', 'officer-a', came)).toEqual([])
    expect(await say('agency-head', approve, at)).toBe('docket.case-answered')
    const report = { paper: number, measures: '已撤回。' }
    expect(await act('supervision-report', 'officer-a', report, 'agency-head')).toContain(
      'supervision.demands-answered',
    )
    const withdrawn = { ground: 'revoked', reason: '监督机关已决定撤销。', effectiveOn: today() }
    expect(await act('disclosure-withdrawal', 'office-head', withdrawn)).toEqual([])
    expect((await new Client(bureau.url).get(`/decisions/${caseId}`)).text).not.toContain('美发')
    expect(await act('supervision-report', 'officer-a', report, 'agency-head')).toEqual([])
    expect(await say('agency-head', approve, at)).toBe(at)
  })
})

describe('a complaint about enforcement', () => {
  let at: string
  const complaint = (more: Record<string, string | readonly string[]> = {}) => ({
    ...{ kind: 'complaint', number: '投诉2026-5', acceptedOn: '2026-11-28', by: complainant, contact },
    ...{ subject: '投诉人反映检查人员态度生硬。', against: 'officer-a', concern: 'none', ...more },
  })

  it('is taken with nobody named in its text, and is not there for whom it is about', async () => {
    expect(await say('office-head', complaint({ subject: `${complainant}反映态度生硬。` }))).toBe(
      'complaint.complainant-unnamed',
    )
    at = await say('office-head', complaint())
    expect(await read('section-head', at)).toMatch(/投诉人反映检查人员态度生硬.*按60日计算/s)
    expect(await status('officer-a', at)).toBe(404)
    expect(await status('officer-a', `${at}/complainant`)).toBe(404)
    expect(await say('officer-a', { kind: 'taken' }, at)).toBe('404 ')
    expect(await read('officer-a', '/desk/docket')).not.toContain('投诉2026-5')
    expect(await say('section-head', { kind: 'assignment', person: 'officer-a' }, at)).toBe('docket.complained-apart')
  })

  it('shows who complained on a page of its own to few, and the log says who looked', async () => {
    expect(await say('section-head', { kind: 'assignment', person: 'officer-b' }, at)).toBe(at)
    expect(await status('officer-b', `${at}/complainant`)).toBe(404)
    await say('officer-b', { kind: 'taken' }, at)
    for (const who of ['office-head', 'archivist', 'officer-b']) {
      expect(await read(who, at)).not.toContain(complainant)
      expect(await read(who, `${at}/complainant`)).toContain(complainant)
    }
    for (const who of ['agency-head', 'section-head', 'reviewer-a', supervisor])
      expect([who, await status(who, `${at}/complainant`)]).toEqual([who, 404])
    const { rows } = await sql<{ person: string; refused: number | null }>`select person, refused from zhifa.read_log
      where kind = 'complainant' order by seq`.execute(bureau.system.context.db)
    const looked = rows.filter(({ refused }) => refused === null).map((row) => row.person)
    expect(looked).toEqual(['office-head', 'archivist', 'officer-b'])
    expect(rows.filter(({ refused }) => refused !== null).map((row) => row.person)).toContain('officer-a')
    expect(await read('agency-head', '/desk/supervision/reads')).toMatch(/举报、投诉人/)
  })

  it('names who complained nowhere else: no page, list, export, log or row that others read', async () => {
    const answer = { kind: 'answer', result: 'unfounded', text: '经查看录像，投诉人所述不实。' }
    expect(await say('officer-b', { ...answer, text: `${complainant}所述不实。` }, at)).toBe(
      'complaint.complainant-unnamed',
    )
    expect(await say('officer-b', answer, at)).toBe(at)
    const paths = [
      '/desk',
      '/desk/docket',
      at,
      '/desk/supervision',
      '/desk/supervision/docket',
      '/desk/reads',
      '/desk/cases',
    ]
    for (const who of ['officer-a', 'officer-b', 'agency-head', 'section-head', 'reviewer-a', 'archivist', supervisor])
      for (const path of [...paths, '/desk/supervision/reads', '/desk/supervision/cases.csv']) {
        const { text } = await (await person(who)).get(path)
        expect([text.includes(complainant), text.includes(contact)], `${who} ${path}`).toEqual([false, false])
      }
    for (const who of ['agency-head', 'archivist'])
      expect((await (await person(who)).get('/desk/ledger.jsonl')).text).not.toContain(complainant)
    const { db } = bureau.system.context
    const { rows } = await sql<{ name: string }>`select table_schema || '.' || table_name as name
      from information_schema.tables where table_schema in ('zhifa', 'zhifa_push')`.execute(db)
    const holding: string[] = []
    for (const { name } of rows) {
      const found = await sql<{ n: number }>`select count(*)::integer as n from ${sql.raw(name)} t
        where t::text like ${`%${complainant}%`}`.execute(db)
      if ((found.rows[0]?.n ?? 0) > 0) holding.push(name)
    }
    expect(holding).toEqual(['zhifa.docket_event'])
  })

  it('that turns out to be about who looks into it is theirs no more', async () => {
    const named = { kind: 'against-named', persons: 'officer-b', reason: '录像显示其在场。' }
    expect(await say('section-head', named, at)).toBe(at)
    expect([await status('officer-b', at), await status('officer-b', `${at}/complainant`)]).toEqual([404, 404])
    expect(await say('officer-b', { kind: 'answer', result: 'unfounded', text: '不实。' }, at)).toBe('404 ')
  })

  it('about a case is kept from who handled it', async () => {
    const about = complaint({ number: '投诉2026-6', concern: 'several', cases: `${caseId}\n${other}`, against: [] })
    const one = await say('office-head', about)
    expect(await status('officer-a', one)).toBe(404)
    expect(await say('office-head', { kind: 'assignment', person: 'officer-a' }, one)).toBe('docket.complained-apart')
  })
})

it('every line is what the ledger proves', async () => {
  const { db, bureau: house } = bureau.system.context
  expect(await checkTables(db, house.agency.id)).toEqual([])
  await expect(sql`update zhifa.docket_event set body = '{}'`.execute(db)).rejects.toThrow()
})
