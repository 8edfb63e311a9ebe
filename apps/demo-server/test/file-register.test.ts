import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileEventsOfCase } from '../src/bureau/file-register'
import { checkTables } from '../src/bureau/ledger/check-tables'
import { openDemoCase, walk } from '../src/demo/sample/walk'
import { startBureau, type TestBureau } from './bureau'
import { Client } from './client'

let bureau: TestBureau
let caseId: string
let open: string
/** The clock of the bureau, which goes on by years. */
let clock = new Date('2026-11-28T10:00:00+08:00')
const now = (): Date => clock
beforeAll(async () => {
  bureau = await startBureau('postgres', { now, log: () => {} })
  const { context } = bureau.system
  caseId = await openDemoCase(context, context.bureau.today(), false)
  await walk(context, caseId, context.bureau.today())
  open = await openDemoCase(context, context.bureau.today(), false)
  await walk(context, open, context.bureau.today(), 'filing')
}, 120_000)
afterAll(() => bureau?.close())

/** Somebody at a browser who signs in anew on each day: sessions end. */
const people = new Map<string, Client>()
async function person(who: string): Promise<Client> {
  const key = `${who} ${clock.getTime()}`
  const known = people.get(key) ?? new Client(bureau.url)
  if (!people.has(key)) await known.signIn(who)
  people.set(key, known)
  return known
}

type Fields = readonly (readonly [string, string])[]
async function say(who: string, fields: Fields, of = caseId): Promise<string> {
  const { status, text } = await (await person(who)).postForm(`/desk/cases/${of}/register`, fields)
  if (status === 303) return ''
  const refused = /没有登记<\/h2>(.*?)<\/section>/s.exec(text)?.[1] ?? ''
  const rules = [...refused.matchAll(/规则<\/dt><dd class="mono">([^<]+)</g)].map(([, rule]) => rule)
  return rules[0] ?? `${status} ${refused.replace(/<[^>]+>/g, ' ').slice(0, 200)}`
}
const loan = (volume: string, person: string, until: string): Fields => [
  ...[['kind', 'loan'] as const, ['volume', volume] as const, ['manner', 'borrow'] as const],
  ...[['person', person] as const, ['purpose', '办理另案'] as const, ['until', until] as const],
]
const decide = (no: string, kind = 'loan'): Fields => [
  ...[['kind', `${kind}-decision`] as const, [kind, no] as const],
  ...[['verdict', 'approved'] as const, ['opinion', '同意'] as const],
]
const last = async () => {
  const { db, bureau: house } = bureau.system.context
  return String((await fileEventsOfCase(db, house.agency.id, caseId)).at(-1)?.no)
}
const seen = async (who: string, path: string): Promise<string> =>
  (await (await person(who)).get(path)).text.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

describe('reading a finished file', () => {
  it('is asked for, approved, given out, and overdue on the page of supervision until it is back', async () => {
    expect(await say('officer-a', loan('main', 'officer-a', '2026-11-30'))).toBe('')
    const no = await last()
    expect(await say('officer-a', decide(no))).toBe('user.wrong-role')
    expect(await say('archivist', decide(no))).toBe('')
    const out = (at: string): Fields => [['kind', 'loan-out'] as const, ['loan', no] as const, ['at', at] as const]
    // It cannot have been given out before anybody had approved that.
    expect(await say('archivist', out('2026-11-28T09:30'))).toBe('file-register.time')
    expect(await say('archivist', out('2026-11-28T10:00'))).toBe('')
    expect(await seen('agency-head', '/desk/supervision')).not.toContain('逾期未还')
    clock = new Date('2026-12-01T10:00:00+08:00')
    expect(await seen('agency-head', '/desk/supervision')).toContain('逾期未还1件')
    expect(await seen('agency-head', '/desk/supervision/files')).toContain('2026-11-30用毕 逾期未还')
    const back = [
      ...[['kind', 'loan-return'] as const, ['loan', no] as const],
      ...[['at', '2026-12-01T09:00'] as const, ['state', '完好'] as const],
    ]
    expect(await say('archivist', back)).toBe('')
    expect(await seen('agency-head', '/desk/supervision')).not.toContain('逾期未还')
  })

  it('of the sub-file, by one without need, takes the head of the agency; and a running case has no file', async () => {
    expect(await say('archivist', loan('sub', 'officer-c', '2026-12-30'))).toBe('')
    const no = await last()
    expect(await say('section-head', decide(no))).toBe('file-register.sub-by-head')
    expect(await say('agency-head', decide(no))).toBe('')
    expect(await say('officer-a', loan('main', 'officer-a', '2026-12-30'), open)).toBe('file-register.kept')
  })
})

describe('its end', () => {
  const propose: Fields = [
    ...[['kind', 'disposal'] as const, ['list', '清册1'] as const, ['appraisal', '已届满，无继续保存价值。'] as const],
    ...[['appraisers', 'officer-a'] as const, ['appraisers', 'officer-b'] as const],
  ]
  it('does not come before its day, while it is held, or by one person alone', async () => {
    expect(await say('archivist', propose)).toBe('retention.ended')
    expect(
      await say('reviewer-a', [
        ['kind', 'hold'],
        ['reason', '审计调卷'],
      ]),
    ).toBe('')
    const hold = await last()
    clock = new Date('2060-01-05T10:00:00+08:00')
    expect(await say('archivist', propose)).toBe('file-register.held')
    expect(
      await say('archivist', [
        ['kind', 'hold-end'],
        ['hold', hold],
        ['reason', '审计结束'],
      ]),
    ).toBe('user.wrong-role')
    expect(
      await say('agency-head', [
        ['kind', 'hold-end'],
        ['hold', hold],
        ['reason', '审计结束'],
      ]),
    ).toBe('')
    const alone = propose.filter(([name, value]) => name !== 'appraisers' || value === 'officer-a')
    expect(await say('archivist', alone)).toBe('file-register.appraisers')
    expect(await seen('archivist', '/desk/supervision/files')).toContain('可以提出销毁')
  })

  it('is handed over with the package and the receipt, and is in the ledger', async () => {
    const archivist = await person('archivist')
    expect((await archivist.postForm(`/desk/cases/${caseId}/archive`, [])).status).toBe(303)
    const transfer: Fields = [
      ...[['kind', 'transfer'] as const, ['package', '1'] as const],
      ...[['archive', '示例县档案馆'] as const, ['list', '移交清册1'] as const],
    ]
    expect(await say('archivist', transfer)).toBe('')
    const receipt: Fields = [
      ...[['kind', 'transfer-receipt'] as const, ['transfer', await last()] as const, ['number', '收1'] as const],
      ...[['by', '虚构人'] as const, ['on', '2060-01-05'] as const],
    ]
    expect(await seen('archivist', '/desk/supervision/files')).toContain('移交待登记接收凭证')
    expect(await say('archivist', receipt)).toBe('')
    expect(await say('archivist', propose)).toBe('file-register.kept')
    expect(await seen('agency-head', `/desk/cases/${caseId}/register`)).toContain('已移交')
    const { db, bureau: house } = bureau.system.context
    expect(await checkTables(db, house.agency.id)).toEqual([])
  }, 120_000)
})
