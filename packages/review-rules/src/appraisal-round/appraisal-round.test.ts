import { type CaseRecord, china, lawBook, liaoning } from '@zhifa/domain'
import { sampleLaw, sampleRecord, sampleRegistry } from '@zhifa/domain/testing'
import { beforeEach, describe, expect, it } from 'vitest'
import { defaultScheme } from '../appraisal/scheme'
import {
  type AppraisalEvent,
  appraisalFigures,
  appraisalResult,
  appraisalRound,
  appraisedFiles,
  drawFiles,
  drawOrder,
  enterAppraisal,
  type FileKnown,
  type Mark,
  machineProposals,
  marksOf,
  partsOf,
  type ScoreAsked,
  standardsInForce,
  unitsOf,
} from '.'

const record = sampleRecord()
const running: CaseRecord = { ...sampleRecord({ upTo: 'closing' }), id: 'running' }
const another: CaseRecord = { ...record, id: 'another' }
const monday = '2026-12-07T09:00'
let events: AppraisalEvent[] = []
let now = monday
let gone = false
let law = sampleLaw
const files = (): Map<string, FileKnown> =>
  new Map([record, running, another].map((one) => [one.id, { record: one, gone }]))

function say(id: string, act: object, more: Partial<ScoreAsked> = {}): string[] {
  const done = enterAppraisal(act, {
    ...{ next: (events.at(-1)?.no ?? 0) + 1, events, registry: sampleRegistry, law, now },
    officer: sampleRegistry.officers.get(id)!,
    files: files(),
    proposed: machineProposals({ record }, defaultScheme, { law, registry: sampleRegistry }),
    ...more,
  })
  if (done.ok) events = [...events, done.event]
  return done.ok ? [] : [...new Set(done.findings.map(({ code }) => code))]
}
const last = (): number => events.at(-1)?.no ?? 0

const standard = (more: object = {}) => ({
  ...{ kind: 'standard', scheme: defaultScheme, from: '2026-12-07', basis: '按软件附带的默认标准试行。' },
  ...more,
})
const approve = (what: 'standard' | 'round', no: number, verdict = 'approved') => ({
  ...{ kind: `${what}-decision`, [what]: no, verdict, opinion: '同意' },
})
const appraisers = ['reviewer-b', 'officer-c', 'deputy-head']
const round = (more: object = {}) => ({
  ...{ kind: 'round', title: '下半年案卷评查', standard: 1, appraisers },
  selection: { by: 'chosen', files: [record.id], reason: '举报较多的案件' },
  ...more,
})
const at = { round: 3, file: record.id }

/** Marks that take what the program found, and answer what it could not. */
const marks = (changes: Readonly<Record<string, Partial<Mark>>> = {}): Mark[] =>
  machineProposals({ record }, defaultScheme, { law, registry: sampleRegistry })
    .filter(({ item, outcome }) => outcome !== 'not-arising' || item in changes)
    .map(({ item, outcome }): Mark => {
      const { points } = defaultScheme.items.find(({ id }) => id === item)!
      const mark: Mark =
        outcome === 'not-met'
          ? { item, outcome, ...(points > 0 ? { deducted: points } : {}), problem: '系统所列问题', place: '第3页' }
          : { item, outcome: 'met' }
      return { ...mark, ...changes[item] }
    })
const fault = { outcome: 'not-met' as const, deducted: 2, problem: '自制格式', place: '第5页' }
const score = (changes?: Parameters<typeof marks>[0]) => ({ kind: 'score', ...at, marks: marks(changes) })
const veto = {
  outcome: 'not-met' as const,
  problem: '仅有单位公章',
  place: '第2页',
  aside: '系统只看到有证据，未核对内容。',
}
const confirm = (more: object = {}) => ({
  ...{ kind: 'confirm', ...at, score: last(), verdict: 'confirmed', opinion: '一致' },
  ...more,
})
const tell = { kind: 'tell', ...at, unit: '监督一科', demand: '补正格式。' }
const objection = (items = ['p-form']) => ({ kind: 'objection', ...at, items, grounds: '该文书使用了省定格式。' })
const answer = (more: object = {}) => ({
  ...{ kind: 'objection-answer', ...at, objection: last(), verdict: 'upheld', items: ['p-form'] },
  ...{ reasons: '经核对，确为省定格式。', ...more },
})
const correction = (more: object = {}) => ({
  ...{ kind: 'correction', ...at, answer: last(), marks: [{ item: 'p-form', outcome: 'met' }] },
  ...{ reason: '按答复更正。', ...more },
})

function opened(): void {
  expect(say('reviewer-a', standard())).toEqual([])
  expect(say('agency-head', approve('standard', 1))).toEqual([])
  expect(say('office-head', round())).toEqual([])
  expect(say('agency-head', approve('round', 3))).toEqual([])
}
function told(changes?: Parameters<typeof marks>[0]): void {
  opened()
  expect(say('reviewer-b', score(changes))).toEqual([])
  expect(say('officer-c', confirm())).toEqual([])
  expect(say('officer-c', tell)).toEqual([])
}

beforeEach(() => {
  events = []
  now = monday
  gone = false
  law = sampleLaw
})

describe('a standard', () => {
  it('is proposed by one and approved by a head, for days to come', () => {
    expect(say('officer-a', standard())).toEqual(['user.wrong-role'])
    expect(say('reviewer-a', standard({ from: '2026-12-06' }))).toEqual(['appraisal.standard-backdated'])
    expect(say('reviewer-a', standard({ until: '2026-12-06' }))).toEqual(['appraisal.standard-days'])
    const items = [{ ...defaultScheme.items[0]!, rules: ['no.such-rule'] }]
    expect(say('reviewer-a', standard({ scheme: { ...defaultScheme, items } }))).toEqual(['appraisal.unknown-rule'])
    const classes = [{ title: '合格', atLeast: 60 }]
    const twice = { scheme: { ...defaultScheme, classes }, classes }
    expect(say('reviewer-a', standard(twice))).toEqual(['appraisal.classes-twice'])
    const failing = { classes: [{ title: '不合格', atLeast: 0 }] }
    expect(say('reviewer-a', standard(failing))).toEqual(['input.custom'])
    expect(say('reviewer-a', standard({ classes }))).toEqual([])
    expect(standardsInForce(events, '2026-12-07')).toEqual([])
    expect(say('reviewer-a', approve('standard', 1))).toEqual(['user.wrong-role', 'appraisal.approver-apart'])
    now = '2026-12-08T09:00'
    expect(say('agency-head', approve('standard', 1))).toEqual(['appraisal.standard-backdated'])
    now = monday
    expect(say('agency-head', approve('standard', 1))).toEqual([])
    expect(say('agency-head', approve('standard', 1))).toEqual(['appraisal.stage'])
    expect(standardsInForce(events, '2026-12-06')).toEqual([])
    expect(standardsInForce(events, '2026-12-07')).toMatchObject([{ no: 1, scheme: { classes } }])
  })

  it('that is not approved, not begun, ended or followed by a later one is no standard of a round or a score', () => {
    expect(say('office-head', round())).toEqual(['appraisal.standard-in-force'])
    expect(say('reviewer-a', standard({ from: '2026-12-09', until: '2026-12-10' }))).toEqual([])
    expect(say('office-head', round())).toEqual(['appraisal.standard-in-force'])
    say('agency-head', approve('standard', 1))
    expect(say('office-head', round())).toEqual(['appraisal.standard-in-force'])
    now = '2026-12-10T09:00'
    expect(say('office-head', round())).toEqual([])
    say('agency-head', approve('round', 3))
    now = '2026-12-11T09:00'
    expect(say('reviewer-b', score())).toEqual(['appraisal.standard-in-force'])
    now = '2026-12-10T10:00'
    say('reviewer-a', standard({ from: '2026-12-10' }))
    say('agency-head', approve('standard', last()))
    expect(say('reviewer-b', score())).toEqual(['appraisal.standard-in-force'])
  })
})

describe('a round', () => {
  it('is of archived files, each once, with two appraisers who have no part in them', () => {
    say('reviewer-a', standard())
    say('agency-head', approve('standard', 1))
    const chosen = (...list: string[]) => round({ selection: { by: 'chosen', files: list, reason: '抽查' } })
    expect(say('office-head', chosen('running'))).toEqual(['appraisal.finished-file'])
    expect(say('office-head', chosen('no-such-case'))).toEqual(['appraisal.finished-file'])
    expect(say('office-head', chosen(record.id, record.id))).toEqual(['appraisal.file-twice'])
    gone = true
    expect(say('office-head', chosen(record.id))).toEqual(['appraisal.finished-file'])
    gone = false
    expect(say('office-head', round({ appraisers: ['reviewer-b', 'reviewer-b'] }))).toEqual([
      'appraisal.appraiser-twice',
    ])
    expect(say('office-head', round({ appraisers: ['reviewer-b', 'nobody'] }))).toEqual(['appraisal.appraisers'])
    // The reviewer of the case has his own work in it, as has whoever put its publication out.
    expect(say('office-head', round({ appraisers: ['reviewer-b', 'office-head'] }))).toEqual([
      'appraisal.too-few-apart',
    ])
    expect(say('office-head', round({ appraisers: ['reviewer-b', 'reviewer-a'] }))).toEqual(['appraisal.too-few-apart'])
    expect(say('officer-c', round())).toEqual(['user.wrong-role'])
    expect(say('office-head', round())).toEqual([])
    expect(say('reviewer-b', score())).toEqual(['appraisal.stage'])
    expect(say('agency-head', approve('round', 3, 'returned'))).toEqual([])
    expect(say('reviewer-b', score())).toEqual(['appraisal.stage'])
  })

  it('that is drawn says how: anybody makes the order again, and what cannot be appraised is passed over and named', async () => {
    const population = ['a', 'b', 'c', 'd', 'e']
    const seed = 'a1'.repeat(32)
    const order = drawOrder(population, seed)
    expect(drawOrder([...population].reverse(), seed)).toEqual(order)
    const drawn = await drawFiles(population, { seed, count: 2, fit: async (file) => file !== order[0] })
    expect(drawn).toMatchObject({ population: 5, files: [order[1], order[2]], skipped: [order[0]] })
    say('reviewer-a', standard())
    say('agency-head', approve('standard', 1))
    const selection = { by: 'drawn', from: '2026-11-01', until: '2026-11-30', count: 1 }
    expect(say('office-head', round({ selection: { ...selection, until: '2026-10-30' } }))).toEqual(['appraisal.days'])
    expect(say('office-head', round({ selection }))).toEqual([])
    expect(say('agency-head', approve('round', 3))).toEqual(['appraisal.draw-empty'])
    const own = await drawFiles([record.id], { seed, count: 1, fit: async () => true })
    expect(say('agency-head', approve('round', 3), { drawn: own })).toEqual([])
    expect(appraisalRound(events, 3)).toMatchObject({ stage: 'open', drawn: { seed }, files: [{ file: record.id }] })
  })
})

describe('a score', () => {
  it('is by an appraiser of the round who has no part in the case', () => {
    opened()
    expect(say('section-head', score())).toEqual(['appraisal.not-appraiser', 'appraisal.own-file'])
    expect(say('reviewer-a', score())).toEqual(['appraisal.not-appraiser', 'appraisal.own-file'])
    expect(say('officer-c', score(), { registry: without('officer-c') })).toEqual(['appraisal.appraisers'])
    expect(say('reviewer-b', { ...score(), file: 'another' })).toEqual(['appraisal.stage'])
    gone = true
    expect(say('reviewer-b', score())).toEqual(['appraisal.finished-file'])
  })

  it('those who handled, approved, reviewed and archived have a part, whatever their role', () => {
    const { own, handled } = partsOf(record)
    for (const id of ['officer-a', 'officer-b', 'reviewer-a', 'agency-head', 'archivist']) expect(own).toContain(id)
    for (const id of appraisers) expect(own).not.toContain(id)
    expect([...handled].sort()).toEqual(['officer-a', 'officer-b'])
    expect(unitsOf({ record, gone: false }, { registry: sampleRegistry })).toEqual(['监督一科'])
  })

  it('is a mark of every item: none is left out, none loses more than it carries, each fault has its place', () => {
    opened()
    const less = marks().filter(({ item }) => item !== 'p-form')
    expect(say('reviewer-b', { ...score(), marks: less })).toEqual(['appraisal.item-left'])
    expect(say('reviewer-b', score({ 'p-form': { ...fault, deducted: 3 } }))).toEqual(['appraisal.deduction'])
    expect(say('reviewer-b', score({ 'p-form': { ...fault, deducted: 1.005 } }))).toEqual(['appraisal.deduction'])
    expect(say('reviewer-b', score({ 'p-form': { ...fault, deducted: 0 } }))).toEqual(['appraisal.deduction'])
    expect(say('reviewer-b', score({ 'p-form': { deducted: 1 } }))).toEqual(['appraisal.deduction'])
    const { place: _, ...nowhere } = fault
    expect(say('reviewer-b', score({ 'p-form': nowhere }))).toEqual(['appraisal.problem-place'])
    const twice = [...marks(), { item: 'p-form', outcome: 'met' }]
    expect(say('reviewer-b', { ...score(), marks: twice })).toContain('appraisal.item-twice')
    const foreign = [...marks(), { item: 'p-other', outcome: 'met' }]
    expect(say('reviewer-b', { ...score(), marks: foreign })).toEqual(['appraisal.unknown-item'])
    expect(say('reviewer-b', score({ 'p-form': fault }))).toEqual([])
    expect(events.at(-1)?.proposed).toHaveLength(60)
  })

  it('sets what the program found aside only with a reason: it neither drops a veto nor halves a deduction in silence', () => {
    opened()
    const { aside: _, ...silent } = veto
    expect(say('reviewer-b', score({ 'v-seal': silent }))).toEqual([])
    events = events.slice(0, 4)
    expect(say('reviewer-b', score({ 'v-officers': silent }))).toEqual(['appraisal.set-aside-why'])
    const found = machineProposals({ record }, defaultScheme, { law, registry: sampleRegistry }).map((one) =>
      one.item === 'v-officers' || one.item === 'p-service'
        ? { ...one, outcome: 'not-met' as const, why: ['只有一人'] }
        : one,
    )
    const late = { outcome: 'not-met' as const, deducted: 4, problem: '迟送', place: '第9页' }
    const with4 = score({ 'p-service': late })
    expect(say('reviewer-b', with4, { proposed: found })).toEqual(['appraisal.set-aside-why'])
    const hidden = score({ 'v-officers': { outcome: 'not-arising' }, 'p-service': late })
    expect(say('reviewer-b', hidden, { proposed: found })).toEqual(['appraisal.set-aside-why'])
    const halved = score({ 'v-officers': silent, 'p-service': { ...late, deducted: 0.01 } })
    expect(say('reviewer-b', halved, { proposed: found })).toEqual(['appraisal.set-aside-why'])
    expect(say('reviewer-b', score({ 'v-officers': silent, 'p-service': late }), { proposed: found })).toEqual([])
  })

  it('a veto makes the file fail whatever the points are; where no classes are set nothing passes', () => {
    const classes = [
      { title: '合格', atLeast: 60 },
      { title: '优秀', atLeast: 99.5 },
    ]
    const scheme = { ...defaultScheme, classes }
    const clean = appraisalResult(marks(), scheme)
    expect(clean).toMatchObject({ vetoes: [], grade: { title: '优秀', passed: true } })
    const failed = appraisalResult(marks({ 'v-officers': veto }), scheme)
    expect(failed).toMatchObject({
      score: clean.score,
      vetoes: ['v-officers'],
      grade: { title: '不合格', passed: false },
    })
    expect(appraisalResult(marks({ 'p-form': fault }), scheme).grade).toEqual({ title: '合格', passed: true })
    const strict = { ...defaultScheme, classes: classes.slice(1) }
    expect(appraisalResult(marks({ 'p-form': fault }), strict).grade).toEqual({ title: '不合格', passed: false })
    expect(appraisalResult(marks(), defaultScheme).grade).toBeUndefined()
    expect(appraisalResult(marks({ 'v-officers': veto }), defaultScheme).grade?.passed).toBe(false)
    expect(appraisalResult([], scheme)).toMatchObject({ score: undefined, grade: undefined })
  })
})

describe('after the score', () => {
  it('a second appraiser confirms what he saw, or returns it; nobody confirms his own', () => {
    opened()
    say('reviewer-b', score({ 'p-form': fault }))
    expect(say('reviewer-b', confirm())).toEqual(['appraisal.scorer-apart'])
    expect(say('officer-c', confirm({ score: 4 }))).toEqual(['appraisal.stage'])
    expect(say('reviewer-b', tell)).toEqual(['appraisal.stage'])
    expect(say('officer-c', confirm({ verdict: 'returned', opinion: '漏看第7页' }))).toEqual([])
    expect(say('deputy-head', score({ 'p-form': fault, 'p-fields': { ...fault, deducted: 1 } }))).toEqual([])
    expect(say('officer-c', confirm({ score: 5 }))).toEqual(['appraisal.stage'])
    expect(say('reviewer-b', confirm())).toEqual([])
    expect(say('reviewer-b', { ...tell, unit: '监督二科' })).toEqual(['appraisal.told-unit'])
    expect(say('reviewer-b', tell)).toEqual([])
    // Told is told: no other score, no way out of the round.
    expect(say('deputy-head', score())).toEqual(['appraisal.stage'])
    expect(say('agency-head', { kind: 'file-out', ...at, reason: '案卷另有用途' })).toEqual(['appraisal.stage'])
    // The first score stays.
    expect(events.filter(({ act }) => act.kind === 'score')).toHaveLength(2)
  })

  it('is told only where a layer says how long one may object', () => {
    opened()
    say('reviewer-b', score())
    say('officer-c', confirm())
    law = lawBook(china, liaoning)
    expect(say('officer-c', tell)).toEqual(['appraisal.objection-period'])
  })

  it('a file that was scored does not leave the round; one that was not may, by word of the head', () => {
    opened()
    say('reviewer-b', score())
    say('officer-c', confirm({ verdict: 'returned' }))
    expect(say('agency-head', { kind: 'file-out', ...at, reason: '案卷另有用途' })).toEqual(['appraisal.scored-stays'])
    events = events.slice(0, 4)
    expect(say('office-head', { kind: 'file-out', ...at, reason: '案卷已移送监委' })).toEqual(['user.wrong-role'])
    expect(say('agency-head', { kind: 'file-out', ...at, reason: '案卷已移送监委' })).toEqual([])
    expect(say('reviewer-b', score())).toEqual(['appraisal.stage'])
  })
})

describe('objections', () => {
  it('are by those who handled, once, within the period, of items that were marked', () => {
    told({ 'p-form': fault })
    expect(say('section-head', objection())).toEqual(['appraisal.objector'])
    expect(say('officer-a', objection(['p-other']))).toEqual(['appraisal.objection-items'])
    now = '2026-12-22T09:00'
    expect(say('officer-a', objection())).toEqual(['appraisal.objection-late'])
    now = '2026-12-21T23:59'
    expect(say('officer-a', objection())).toEqual([])
    expect(say('officer-b', objection())).toEqual(['appraisal.stage'])
    expect(say('deputy-head', answer({ verdict: 'rejected', items: [] }))).toEqual([])
    expect(say('officer-a', objection())).toEqual(['appraisal.objected'])
    expect(say('officer-b', objection())).toEqual([])
  })

  it('are answered by somebody else than who scored, confirmed, objected or has a part', () => {
    told({ 'p-form': fault })
    say('officer-a', objection())
    expect(say('reviewer-b', answer())).toEqual(['appraisal.answer-apart'])
    expect(say('officer-c', answer())).toEqual(['appraisal.answer-apart'])
    expect(say('officer-a', answer())).toEqual([
      'appraisal.not-appraiser',
      'appraisal.own-file',
      'appraisal.answer-apart',
    ])
    expect(say('agency-head', answer())).toEqual(['appraisal.own-file'])
    expect(say('deputy-head', answer({ items: [] }))).toEqual(['appraisal.answer-items'])
    expect(say('deputy-head', answer({ verdict: 'rejected' }))).toEqual(['appraisal.answer-items'])
    expect(say('deputy-head', answer({ items: ['p-fields'] }))).toEqual(['appraisal.answer-items'])
    expect(say('deputy-head', answer({ reasons: '无' }))).toEqual(['text.empty-statement'])
    expect(say('deputy-head', answer())).toEqual([])
  })

  it('that hold against a veto make it fall: a smaller deduction leaves it', () => {
    told({ 'v-officers': { ...veto, deducted: 0 } })
    say('officer-a', objection(['v-officers']))
    say('deputy-head', answer({ items: ['v-officers'] }))
    const marksOfVeto = (outcome: string) => [{ item: 'v-officers', ...(outcome === 'met' ? { outcome } : veto) }]
    expect(say('reviewer-b', correction({ marks: marksOfVeto('not-met') }))).toContain('appraisal.corrects-in-favour')
    expect(say('reviewer-b', correction({ marks: marksOfVeto('met') }))).toEqual([])
    expect(appraisalResult(marksOf(events, 3, record.id), defaultScheme).vetoes).toEqual([])
  })

  it('that hold change just those items, by another person, keep the old score and are told anew', () => {
    told({ 'p-form': fault, 'v-officers': veto })
    const before = marksOf(events, 3, record.id)
    expect(say('reviewer-b', correction())).toEqual(['appraisal.stage'])
    say('officer-a', objection(['p-form', 'v-officers']))
    say('deputy-head', answer({ verdict: 'partly' }))
    expect(say('deputy-head', correction())).toEqual(['appraisal.corrector-apart'])
    // The veto was objected to, and not upheld: it stays.
    const both = [
      { item: 'p-form', outcome: 'met' },
      { item: 'v-officers', outcome: 'met' },
    ]
    expect(say('reviewer-b', correction({ marks: both }))).toEqual(['appraisal.corrects-upheld'])
    const other = [{ item: 'v-officers', outcome: 'met' }]
    expect(say('reviewer-b', correction({ marks: other }))).toEqual(['appraisal.corrects-upheld'])
    // Whoever objected, and was right, is not worse off for it.
    for (const deducted of [fault.deducted, fault.deducted + 1]) {
      const worse = [{ item: 'p-form', ...fault, deducted }]
      expect(say('reviewer-b', correction({ marks: worse }))).toContain('appraisal.corrects-in-favour')
    }
    expect(say('reviewer-b', correction())).toEqual([])
    const result = appraisalResult(marksOf(events, 3, record.id), defaultScheme)
    expect(result.vetoes).toEqual(['v-officers'])
    expect(result.score).toBeGreaterThan(appraisalResult(before, defaultScheme).score ?? 100)
    expect(appraisalRound(events, 3)?.files[0]?.stage).toBe('to-tell')
    expect(say('office-head', { kind: 'finish', round: 3, summary: '评查一件，存在否决项。' })).toEqual([
      'appraisal.files-open',
      'appraisal.objections-run',
    ])
    expect(say('officer-c', tell)).toEqual([])
  })
})

describe('the end of a round', () => {
  it('waits for every file and for the time to object, and then nothing more is said', () => {
    told({ 'p-form': fault, 'v-officers': veto })
    const finish = { kind: 'finish', round: 3, summary: '评查一件，存在否决项。' }
    expect(say('officer-a', finish)).toEqual(['user.wrong-role', 'appraisal.objections-run'])
    now = '2026-12-21T09:00'
    expect(say('office-head', finish)).toEqual(['appraisal.objections-run'])
    now = '2026-12-22T09:00'
    expect(say('office-head', finish)).toEqual([])
    expect(say('officer-a', objection())).toEqual(['appraisal.stage'])
    expect(say('office-head', finish)).toEqual(['appraisal.stage'])
    expect(appraisalFigures(events, 3)).toMatchObject({
      ...{ files: 1, scored: 1, vetoed: 1, objections: 0, corrections: 0 },
      classes: [{ title: '不合格', count: 1 }],
    })
    const [named] = appraisedFiles(events, 3).files
    expect(appraisedFiles(events, 3)).toMatchObject({
      ...{ files: [named], scored: [named], vetoed: [named], objections: [], corrections: [] },
      classes: [{ title: '不合格', files: [named] }],
    })
    expect(appraisalFigures(events, 3).faults.map(({ item }) => item)).toContain('p-form')
  })
})

/** The registry as it is after somebody lost every role. */
function without(id: string): typeof sampleRegistry {
  const officers = new Map(sampleRegistry.officers)
  officers.set(id, { ...officers.get(id)!, roles: [] })
  return { ...sampleRegistry, officers } as typeof sampleRegistry
}
