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
  bureau = await startBureau('postgres', { now: () => clock, log: (error) => console.error(error) })
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
const about = (kind: string, more: Fields): Fields => [
  ['kind', kind],
  ['round', String(round)],
  ['file', file],
  ...more,
]
const last = async (kind: string) => String((await events(round)).findLast(({ act }) => act.kind === kind)?.no)

describe('a round of appraisal', () => {
  it('needs a standard that a head approved, and files that are archived', async () => {
    const basis: Fields = [
      ['from', '2026-12-07'],
      ['basis', '按软件附带的默认标准试行。'],
    ]
    expect(await post('officer-a', '/desk/appraisal/new/standard', basis)).toMatch(/^403/)
    expect(await post('reviewer-a', '/desk/appraisal/new/standard', [...basis, ['json', '{']])).toMatch(/^422/)
    expect(await post('reviewer-a', '/desk/appraisal/new/standard', basis)).toBe('')
    const chosen: Fields = [
      ['selection.by', 'chosen'],
      ['selection.files', file],
      ['selection.reason', '举报较多的案件'],
    ]
    expect(await post('office-head', '/desk/appraisal/new/round', roundForm(chosen))).toBe(
      'appraisal.standard-in-force',
    )
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
    round = 3
    expect(await post('reviewer-b', page(), about('score', await markFields(bureau, file)))).toBe('appraisal.stage')
    expect(await post('office-head', `/desk/appraisal/${round}`, decision())).toBe('user.wrong-role')
    expect(await post('agency-head', `/desk/appraisal/${round}`, decision())).toBe('')
  })

  it('an appraiser from another department reads the file while the round is open; others learn nothing', async () => {
    const of = async (who: string, path: string) => (await (await person(who)).get(path)).status
    expect(await of('officer-c', `/desk/cases/${file}`)).toBe(200)
    expect(await of('officer-c', `/desk/cases/${open}`)).toBe(404)
    expect(await of('officer-a', `/desk/appraisal/${round}`)).toBe(404)
    expect(await of('officer-c', `/desk/appraisal/${round}`)).toBe(200)
    expect(await seen('officer-c', '/desk')).toMatch(/案卷评查（1）\s*评分/)
    expect(await seen('officer-a', page())).toContain('评查结果尚未告知承办机构')
    expect(await seen('reviewer-a', page())).toContain('评查结果尚未告知承办机构')
  })

  it('is scored beside what the program found, by nobody in his own file, with every item and a reason for each departure', async () => {
    const marks = await markFields(bureau, file, changed)
    expect(await post('officer-a', page(), about('score', marks))).toBe('appraisal.not-appraiser')
    const silent = { ...changed, 'v-officers': { ...veto, aside: '' } }
    expect(await post('reviewer-b', page(), about('score', await markFields(bureau, file, silent)))).toBe(
      'appraisal.set-aside-why',
    )
    const short = marks.filter(([key]) => !key.startsWith('marks.p-fields.'))
    expect(await post('reviewer-b', page(), about('score', short))).toBe('appraisal.item-left')
    expect(await post('reviewer-b', page(), about('score', marks))).toBe('')
    expect(await post('reviewer-b', page(), about('score', marks))).toBe('appraisal.stage')
    const event = (await events(round)).at(-1)
    expect(event?.proposed).toHaveLength(60)
  })

  it('is confirmed by another appraiser and told: until then those who handled see nothing', async () => {
    const confirm = async () =>
      about('confirm', [
        ['score', await last('score')],
        ['verdict', 'confirmed'],
        ['opinion', '一致'],
      ])
    expect(await post('reviewer-b', page(), await confirm())).toBe('appraisal.scorer-apart')
    expect(await post('officer-c', page(), await confirm())).toBe('')
    expect(await seen('officer-a', page())).not.toContain('不合格')
    expect(await post('officer-c', page(), about('tell', [['unit', '监督二科']]))).toBe('appraisal.told-unit')
    expect(await post('officer-c', page(), about('tell', tell))).toBe('')
    expect(await seen('officer-a', page())).toContain('不合格 （否决项1项）')
    expect(await seen('officer-a', '/desk')).toMatch(/案卷评查（1）\s*提出异议 .{0,30}至2026-12-21/)
    const { status, headers } = await (await person('officer-a')).get(`${page()}/${round}.pdf`)
    expect([status, headers.get('content-type')]).toEqual([200, 'application/pdf'])
  })

  it('is objected to in time by those who handled, answered by somebody else, corrected by a third, told anew', async () => {
    const objection = about('objection', [
      ['items', 'p-form'],
      ['items', 'v-officers'],
      ['grounds', '该文书使用了省定格式。'],
    ])
    expect(await post('section-head', page(), objection)).toBe('appraisal.objector')
    expect(await post('officer-a', page(), objection)).toBe('')
    const answer = async () =>
      about('objection-answer', [
        ['objection', await last('objection')],
        ['verdict', 'partly'],
        ['items', 'p-form'],
        ['reasons', '确为省定格式；否决项维持。'],
      ])
    for (const who of ['reviewer-b', 'officer-c'])
      expect(await post(who, page(), await answer())).toBe('appraisal.answer-apart')
    expect(await post('agency-head', page(), await answer())).toBe('appraisal.own-file')
    expect(await seen('deputy-head', '/desk')).toMatch(/答复异议 .{0,30}至/)
    expect(await post('deputy-head', page(), await answer())).toBe('')
    const correction = async (marks: Fields) =>
      about('correction', [['answer', await last('objection-answer')], ['reason', '按答复更正。'], ...marks])
    const form = [['marks.p-form.outcome', 'met'] as const]
    expect(await post('deputy-head', page(), await correction(form))).toBe('appraisal.corrector-apart')
    const dropped: Fields = [...form, ['marks.v-officers.outcome', 'met']]
    expect(await post('reviewer-b', page(), await correction(dropped))).toBe('appraisal.corrects-upheld')
    expect(await post('reviewer-b', page(), await correction(form))).toBe('')
    expect(await post('officer-c', page(), about('tell', tell))).toBe('')
    const text = await seen('officer-a', page())
    expect(text).toContain('原评分：不符合 扣2分')
    expect(text).toContain('不合格 （否决项1项）')
  })

  it('ends when the time to object is over, with its figures; then nobody says more, nor reads the file for it', async () => {
    const finish: Fields = [
      ['kind', 'finish'],
      ['summary', '评查一件，存在否决项，已要求整改。'],
    ]
    expect(await post('office-head', `/desk/appraisal/${round}`, finish)).toBe('appraisal.objections-run')
    clock = new Date('2026-12-22T10:00:00+08:00')
    const objection = about('objection', [
      ['items', 'p-form'],
      ['grounds', '再次提出。'],
    ])
    expect(await post('officer-b', page(), objection)).toBe('appraisal.objection-late')
    expect(await post('office-head', `/desk/appraisal/${round}`, finish)).toBe('')
    expect(await seen('agency-head', `/desk/appraisal/${round}`)).toContain(
      '已评分1件：不合格1件。存在否决项1件；异议1件，成立或者部分成立1件，更正1次。',
    )
    const figures = (await (await person('agency-head')).get('/desk/figures')).text
    const [, shown = ''] = /id="appraisals"(.*?)<\/section>/s.exec(figures) ?? []
    const said = shown.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
    expect(said).toContain(`已评分 1件（ ${file} ） 不合格 1件（ ${file} ） 存在否决项 1件（ ${file} ）`)
    expect(said).toContain(`更正 1件（ ${file} ）`)
    for (const path of [`/desk/appraisal/${round}`, page()]) expect(shown).toContain(`href="${path}"`)
    // Rounds are those of the whole bureau, and of their own time.
    expect(await seen('agency-head', '/desk/figures?from=2026-01-01&to=2026-12-06')).toContain('没有批准的评查')
    expect(await seen('agency-head', '/desk/figures?handler=officer-a')).not.toContain('批准评查的日期')
    expect(await post('officer-b', page(), objection)).toBe('appraisal.stage')
    expect((await (await person('officer-c')).get(`/desk/cases/${file}`)).status).toBe(404)
    const { db, bureau: house } = bureau.system.context
    expect(await checkTables(db, house.agency.id)).toEqual([])
  })

  it('is drawn by a seed that nobody chose, when the head has spoken', async () => {
    const drawn: Fields = [
      ['selection.by', 'drawn'],
      ['selection.from', '2026-01-01'],
      ['selection.until', '2026-12-31'],
      ['selection.count', '5'],
    ]
    expect(await post('office-head', '/desk/appraisal/new/round', roundForm(drawn))).toBe('')
    const link = /desk\/appraisal\/(\d+)/.exec((await (await person('agency-head')).get('/desk/appraisal')).text)
    round = Number(link?.[1])
    expect(await post('agency-head', `/desk/appraisal/${round}`, decision())).toBe('')
    const known = appraisalRound(await events(round), round)
    expect(known?.drawn).toMatchObject({ files: [file], skipped: [], population: 1 })
    expect(await seen('agency-head', `/desk/appraisal/${round}`)).toContain('总体1件，抽得1件')
  })
})

const tell: Fields = [
  ['unit', '监督一科'],
  ['demand', '补正文书格式。'],
]
const veto = { outcome: 'not-met' as const, problem: '一人询问', place: '第7页', aside: '录像显示只有一名执法人员。' }
const fault = { outcome: 'not-met' as const, deducted: 2, problem: '自制格式', place: '第5页' }
const changed = { 'p-form': fault, 'v-officers': veto }
