import { appraisalRound } from '@zhifa/review-rules'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appraisalEvents } from '../src/bureau/appraisal'
import { checkTables } from '../src/bureau/ledger/check-tables'
import { openDemoCase, walk } from '../src/demo/sample/walk'
import { type Fields, markFields } from './appraising'
import { startBureau, type TestBureau } from './bureau'
import { Client } from './client'

let bureau: TestBureau
let file: string
let open: string
/** The clock of the bureau, which goes on by weeks. */
let clock = new Date('2026-11-28T10:00:00+08:00')
beforeAll(async () => {
  bureau = await startBureau('postgres', { now: () => clock, log: () => {} })
  const { context } = bureau.system
  file = await openDemoCase(context, context.bureau.today(), false)
  await walk(context, file, context.bureau.today())
  open = await openDemoCase(context, context.bureau.today(), false)
  await walk(context, open, context.bureau.today(), 'filing')
  clock = new Date('2026-12-07T10:00:00+08:00')
}, 120_000)
afterAll(() => bureau?.close())

const people = new Map<string, Client>()
async function person(who: string): Promise<Client> {
  const key = `${who} ${clock.getTime()}`
  const known = people.get(key) ?? new Client(bureau.url)
  if (!people.has(key)) await known.signIn(who)
  people.set(key, known)
  return known
}
/** What the refusal names; empty where it was entered. */
async function post(who: string, path: string, fields: Fields): Promise<string> {
  const { status, text } = await (await person(who)).postForm(path, fields)
  if (status === 303) return ''
  const refused = /没有登记<\/h2>(.*?)<\/section>/s.exec(text)?.[1] ?? ''
  const rules = [...refused.matchAll(/规则<\/dt><dd class="mono">([^<]+)</g)].map(([, rule]) => rule)
  return rules[0] ?? `${status} ${refused.replace(/<[^>]+>/g, ' ').slice(0, 300)}`
}
const seen = async (who: string, path: string): Promise<string> =>
  (await (await person(who)).get(path)).text.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const events = async (round?: number) => {
  const { db, bureau: house } = bureau.system.context
  return appraisalEvents(db, house.agency.id, round === undefined ? [] : [round])
}
const roundForm = (more: Fields = []): Fields => [
  ['title', '下半年案卷评查'],
  ['standard', '1'],
  ...['reviewer-b', 'officer-c', 'deputy-head'].map((id) => ['appraisers', id] as const),
  ...more,
]
const decision = (verdict = 'approved'): Fields => [
  ['kind', 'round-decision'],
  ['verdict', verdict],
  ['opinion', '同意'],
]
let round = 0
const page = () => `/desk/cases/${file}/appraisal`
const about = (kind: string, more: Fields): Fields => [['kind', kind], ['round', String(round)], ['file', file], ...more]
const last = async (kind: string) => String((await events(round)).findLast(({ act }) => act.kind === kind)?.no)

describe('a round of appraisal', () => {
  it('needs a standard that a head approved, and files that are archived', async () => {
    const basis: Fields = [
      ['from', '2026-12-07'],
      ['basis', '按软件附带的默认标准试行。'],
    ]
    expect(await post('officer-a', '/desk/appraisal/new/standard', basis)).toBe('user.wrong-role')
    expect(await post('reviewer-a', '/desk/appraisal/new/standard', [...basis, ['json', '{']])).toMatch(/^422/)
    expect(await post('reviewer-a', '/desk/appraisal/new/standard', basis)).toBe('')
    const chosen: Fields = [
      ['selection.by', 'chosen'],
      ['selection.files', file],
      ['selection.reason', '举报较多的案件'],
    ]
    expect(await post('office-head', '/desk/appraisal/new/round', roundForm(chosen))).toBe('appraisal.standard-in-force')
    expect(await seen('agency-head', '/desk')).toContain('审批评查标准和评查（1项）')
    const standard: Fields = [
      ['kind', 'standard-decision'],
      ['standard', '1'],
      ['verdict', 'approved'],
      ['opinion', '同意试行'],
    ]
    expect(await post('reviewer-a', '/desk/appraisal', standard)).toBe('user.wrong-role')
    expect(await post('agency-head', '/desk/appraisal', standard)).toBe('')
    expect(await seen('officer-a', '/desk/appraisal')).toContain('施行中')
    const running = chosen.map(([key, value]) => [key, key === 'selection.files' ? open : value] as const)
    expect(await post('office-head', '/desk/appraisal/new/round', roundForm(running))).toBe('appraisal.finished-file')
    expect(await post('office-head', '/desk/appraisal/new/round', roundForm(chosen))).toBe('')
    round = (await events()).length === 2 ? 3 : 0
    expect(await post('reviewer-b', page(), about('score', await markFields(bureau, file)))).toBe('case.unknown-for-you')
  })
})

void checkTables
void appraisalRound
void last
void decision
