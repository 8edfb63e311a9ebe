import { sampleRegistry } from '@zhifa/domain/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCase } from '../src/bureau/cases/read-case'
import { actByAll } from '../src/demo/sample/act-by-all'
import { openDemoCase, walk } from '../src/demo/sample/walk'
import { startBureau, type TestBureau } from './bureau'
import { Client } from './client'
import { eventually } from './eventually'

const supervisor = 'officer-c'
const complainant = '虚构投诉人丁'
let bureau: TestBureau
let caseId: string
let today: string

beforeAll(async () => {
  const officers = new Map(sampleRegistry.officers)
  officers.set(supervisor, { ...officers.get(supervisor)!, roles: [{ role: 'supervisor', from: '2020-01-01' }] })
  bureau = await startBureau('embedded', { registry: { ...sampleRegistry, officers } })
  const { context } = bureau.system
  today = context.bureau.today()
  caseId = await openDemoCase(context, today, false)
  await walk(context, caseId, today)
}, 120_000)
afterAll(() => bureau.close())

async function act(step: string, user: string, data: unknown, approvedBy?: string): Promise<readonly string[]> {
  const { context } = bureau.system
  const record = (await readCase(context.db, caseId))!
  const done = await actByAll(context, {
    caseId,
    expectedSeq: record.entries.length,
    user,
    act: { step, on: today, by: [user], data, ...(approvedBy ? { approvedBy } : {}) },
  })
  return done.ok ? [] : done.findings.map(({ code }) => code)
}

const words = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const docket = async (who = 'agency-head') => words((await (await bureau.as(who)).get('/desk/supervision/docket')).text)

describe('a decision of the supervising body', () => {
  const number = '示司监决〔2026〕1号'
  const reason = '监督机关已决定撤销该决定。'

  it('stands in the docket with its day, and no report of it is taken while the publication is there', async () => {
    const paper = {
      kind: 'decision',
      number,
      body: '示例县司法局',
      receivedOn: today,
      demands: '撤销该处罚决定。',
      effects: ['revoked'],
    }
    expect(await act('supervision-paper', 'officer-a', paper)).toEqual([])
    expect(await docket()).toMatch(/行政执法监督决定书 示司监决〔2026〕1号 示例县司法局 .*法定期限/)
    const report = { paper: number, measures: '已经撤回。' }
    expect(await act('supervision-report', 'officer-a', report, 'agency-head')).toContain(
      'supervision.demands-answered',
    )
  })

  it('takes the publication down here and on the platform of the county, on the day it came', async () => {
    const stranger = new Client(bureau.url)
    expect((await stranger.get(`/decisions/${caseId}`)).text).toContain('美发')
    expect(
      await act('disclosure-withdrawal', 'office-head', { ground: 'revoked', reason, effectiveOn: today }),
    ).toEqual([])
    const page = (await stranger.get(`/decisions/${caseId}`)).text
    expect([page.includes(reason), page.includes('美发')]).toEqual([true, false])
    await eventually(async () => (await (await fetch(`${bureau.platformUrl}/`)).text()).includes('已撤回'))
    expect(
      await act('supervision-report', 'officer-a', { paper: number, measures: '已撤回。' }, 'agency-head'),
    ).toEqual([])
    expect(await docket()).toContain('答复')
  })
})

describe('a complaint', () => {
  const subject = '投诉人反映检查时态度生硬。'

  it('is taken without the name in its text, and answered within its time', async () => {
    const complaint = { number: '投诉2026-1', acceptedOn: today, by: complainant, subject }
    expect(await act('complaint', 'office-head', { ...complaint, subject: `${complainant}反映态度生硬。` })).toContain(
      'complaint.complainant-unnamed',
    )
    expect(await act('complaint', 'office-head', complaint)).toEqual([])
    expect(await docket()).toMatch(/执法投诉 投诉2026-1 （保密）/)
  })

  it('names whoever complained to those who took it and the archivist, and to nobody else anywhere', async () => {
    const paths = [
      `/desk/cases/${caseId}`,
      `/api/cases/${caseId}`,
      '/desk/supervision/docket',
      '/desk/supervision/cases.csv',
      `/desk/cases/${caseId}/parties/1`,
      '/desk',
    ]
    for (const who of ['officer-a', 'agency-head', 'section-head', 'reviewer-a', supervisor])
      for (const path of paths)
        expect((await (await bureau.as(who)).get(path)).text, `${who} ${path}`).not.toContain(complainant)
    expect((await (await bureau.as('archivist')).get(`/desk/cases/${caseId}`)).text).toContain(complainant)
    expect((await (await bureau.as('office-head')).get(`/desk/cases/${caseId}`)).text).toContain(complainant)
    expect((await (await bureau.as('agency-head')).get('/desk/ledger.jsonl')).text).not.toContain(complainant)
  })

  it('is in no line of the log of reads and in nothing that is pushed', async () => {
    const { db } = bureau.system.context
    for (const table of [
      'zhifa.read_log',
      'zhifa_push.publication',
      'zhifa_push.delivery',
      'zhifa.publication',
      'zhifa.case_summary',
      'zhifa.case_figure',
    ]) {
      const { rows } = await sql<{ n: number }>`select count(*)::integer as n from ${sql.raw(table)} t
        where t::text like ${`%${complainant}%`}`.execute(db)
      expect([table, rows[0]?.n]).toEqual([table, 0])
    }
    expect(
      await act(
        'complaint-answer',
        'office-head',
        { complaint: '投诉2026-1', result: 'unfounded', text: `${complainant}所述不实。`, toldOn: today },
        'agency-head',
      ),
    ).toContain('complaint.complainant-unnamed')
  })
})

describe('a supervisor', () => {
  it('calls up any case, and every look is in the log', async () => {
    const client = await bureau.as(supervisor)
    for (const path of [`/desk/cases/${caseId}`, `/desk/cases/${caseId}/file.pdf`, `/desk/cases/${caseId}/media`])
      expect([path, (await client.get(path)).status]).toEqual([path, 200])
    const { rows } = await sql<{ kind: string }>`select kind from zhifa.read_log
      where person = ${supervisor} and case_id = ${caseId} order by seq`.execute(bureau.system.context.db)
    expect(rows.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['case', 'case-file', 'media']))
  })

  it('does nothing in it', async () => {
    expect(
      await act('supervision-paper', supervisor, {
        kind: 'notice',
        number: '示司监〔2026〕9号',
        body: '示例县司法局',
        receivedOn: today,
        demands: '说明情况。',
      }),
    ).not.toEqual([])
    const client = await bureau.as(supervisor)
    expect((await client.get('/desk/ledger.jsonl')).status).toBe(403)
    expect((await client.get(`/desk/cases/${caseId}/archive`)).status).toBe(403)
  })
})
