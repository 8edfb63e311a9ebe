import { beforeEach, describe, expect, it } from 'vitest'
import { sampleLaw, sampleRecord, sampleRegistry } from '../../testing'
import type { CaseRecord } from '../case/record/entry'
import { Registry } from '../people/registry'
import type { DocketEvent } from './acts'
import { seesComplainant, staysApart } from './apart'
import type { DocketAsked } from './asked'
import { docketActsFor, docketWaitsFor, enterDocketAct } from './enter'
import { readsDocketFile } from './files'
import { docketMatters, isLate } from './standing'

const record = sampleRecord()
const other: CaseRecord = { ...record, id: '2026-0099' }
const today = '2026-12-01'
let events: DocketEvent[] = []
let cases: Map<string, CaseRecord>
beforeEach(() => {
  events = []
  cases = new Map([record, other].map((one) => [one.id, one]))
})

function asking(id: string, more: Partial<DocketAsked> = {}): DocketAsked {
  return {
    ...{ events, registry: sampleRegistry, law: sampleLaw, now: `${today}T09:00`, salt: '0'.repeat(32) },
    ...{ officer: sampleRegistry.officers.get(id)!, caseOf: (one) => cases.get(one) ?? 'none', mentioned: [] },
    ...more,
  }
}
function say(id: string, act: object, more: Partial<DocketAsked> = {}): string[] {
  const done = enterDocketAct(act, asking(id, more))
  if (done.ok) events = [...events, done.event]
  return done.ok ? [] : done.findings.map(({ code }) => code)
}
const paper = (more: object = {}, concern: object = { concern: 'none', cases: [] }) => ({
  kind: 'paper',
  paper: {
    ...{ kind: 'notice', number: '示司监通〔2026〕3号', body: '示例县司法局', receivedOn: '2026-11-20' },
    ...{ demands: '报告三项制度落实情况。', ...more },
  },
  ...concern,
})
const complaint = (more: object = {}, concern: object = { concern: 'none', cases: [] }) => ({
  kind: 'complaint',
  complaint: {
    ...{ number: '投诉2026-7', acceptedOn: '2026-11-20', by: '虚构投诉人丁', contact: '0427-0000000' },
    ...{ subject: '投诉人反映检查时态度生硬。', ...more },
  },
  ...concern,
})
const answer = (more: object = {}) => ({ kind: 'answer', matter: 1, text: '已经逐项落实，情况报告如下。', ...more })
const decide = (no: number, verdict = 'approved') => ({
  ...{ kind: 'answer-decision', matter: 1, answer: no, verdict, opinion: '已阅。' },
})
const sent = (more: object = {}) => ({
  kind: 'answer-sent',
  matter: 1,
  number: '示卫函〔2026〕1号',
  on: today,
  way: 'system',
  ...more,
})
const assign = (person: string) => ({ kind: 'assignment', matter: 1, person })
const first = () => docketMatters(events, sampleLaw)[0]!

describe('a paper without a case', () => {
  it('goes from its arrival to the answer, each step by its own people', () => {
    expect(say('officer-a', paper())).toEqual(['user.wrong-role'])
    expect(say('office-head', paper())).toEqual([])
    expect(say('office-head', paper())).toEqual(['docket.open-already'])
    expect(say('officer-a', answer())).toEqual(['user.wrong-role', 'docket.state'])
    expect(say('section-head', assign('officer-a'))).toEqual([])
    expect([first().state, first().answerer]).toEqual(['to-take', 'officer-a'])
    // Who is named says so themselves, and nobody for them.
    expect(say('office-head', { kind: 'taken', matter: 1 })).toEqual(['user.wrong-role'])
    expect(say('officer-a', answer())).toEqual(['docket.state'])
    expect(say('officer-a', { kind: 'taken', matter: 1 })).toEqual([])
    expect(say('officer-b', answer())).toEqual(['user.wrong-role'])
    expect(say('officer-a', answer())).toEqual([])
    expect(say('office-head', sent())).toEqual(['docket.state'])
    expect(say('agency-head', decide(3))).toEqual(['docket.approves-what-is-read'])
    expect(say('agency-head', decide(4, 'returned'))).toEqual([])
    expect(first().state).toBe('taken')
    expect(say('officer-a', answer())).toEqual([])
    expect(say('agency-head', decide(6))).toEqual([])
    expect(say('office-head', sent({ number: undefined }))).toEqual(['docket.answer-number'])
    expect(say('office-head', sent({ on: '2026-12-02' }))).toEqual(['docket.time'])
    expect(say('office-head', sent({ on: '2026-11-30' }))).toEqual(['docket.time'])
    expect(say('office-head', sent())).toEqual([])
    expect([first().state, first().endedOn]).toEqual(['answered', today])
    expect(say('office-head', assign('officer-b'))).toEqual(['docket.state'])
    // Answered, it may come again.
    expect(say('office-head', paper())).toEqual([])
  })

  it('has the day of the law and the day that it asks for, and is late after the nearer one', () => {
    say('office-head', paper())
    expect([first().due?.keepBy, first().keepBy]).toEqual(['2026-12-10', '2026-12-10'])
    expect([isLate(first(), '2026-12-10'), isLate(first(), '2026-12-11')]).toEqual([false, true])
    events = []
    say('office-head', paper({ answerBy: '2026-12-05' }))
    expect(first().keepBy).toBe('2026-12-05')
    events = []
    // A suggestion has no day of the law; without one of its own nobody can call it late.
    say('office-head', paper({ kind: 'prosecutorial-suggestion' }))
    expect([first().due, first().keepBy, isLate(first(), '2030-01-01')]).toEqual([undefined, undefined, false])
  })

  it('gets more time from its sender only, while the time runs, and never against the day of the law', () => {
    const more = (extra: object = {}) => ({
      ...{ kind: 'extension', matter: 1, until: '2026-12-20', number: '示司函〔2026〕9号', on: '2026-11-30', ...extra },
    })
    say('office-head', paper())
    expect(say('office-head', more())).toEqual(['docket.extendable'])
    events = []
    say('office-head', paper({ answerBy: '2026-11-30' }))
    const inTime = { now: '2026-11-30T16:00' }
    expect(say('agency-head', more(), inTime)).toEqual(['user.wrong-role'])
    expect(say('office-head', more({ on: '2026-12-01' }), inTime)).toEqual(['docket.extension-in-time'])
    expect(say('office-head', more({ until: '2026-11-30' }), inTime)).toEqual(['docket.extension-later'])
    // On the next day nobody can type that it was given the day before.
    expect(say('office-head', more())).toEqual(['docket.extension-in-time'])
    expect(say('office-head', more(), inTime)).toEqual([])
    expect([first().askedBy, first().keepBy]).toEqual(['2026-12-20', '2026-12-10'])
  })

  it('that binds is not argued with, and a suggestion may be', () => {
    for (const [kind, expected] of [
      ['notice', ['docket.binding']],
      ['decision', ['docket.binding']],
      ['judicial-suggestion', []],
      ['opinion', []],
    ] as const) {
      events = []
      say('office-head', paper({ kind }))
      say('office-head', assign('officer-a'))
      say('officer-a', { kind: 'taken', matter: 1 })
      expect(say('officer-a', answer({ disagreement: '事实另有查明。' }))).toEqual(expected)
      expect(say('officer-a', answer({ result: 'founded' }))).toEqual(['docket.result'])
    }
  })

  it('goes to who is to answer it by the head alone, and is done here; what binds this bureau stays', () => {
    const away = {
      ...{ kind: 'referral', matter: 1, body: '示例市卫生健康委', number: '示卫函〔2026〕2号', on: today },
      reason: '不属于本机关职责。',
    }
    for (const kind of ['notice', 'decision']) {
      events = []
      say('office-head', paper({ kind }))
      expect(say('agency-head', away)).toEqual(['docket.binding'])
    }
    events = []
    say('office-head', paper({ kind: 'opinion' }))
    expect(say('officer-a', away)).toEqual(['user.wrong-role'])
    expect(say('office-head', away)).toEqual(['user.wrong-role'])
    expect(say('agency-head', { ...away, on: '2026-12-02' })).toEqual(['docket.time'])
    expect(say('agency-head', away)).toEqual([])
    expect(first().state).toBe('referred')
  })
})

describe('the cases that a paper concerns', () => {
  const several = { concern: 'several', cases: ['2026-0001', '2026-0099'] }
  const reported = (one: CaseRecord, ...steps: readonly (readonly [string, object])[]): CaseRecord => ({
    ...one,
    entries: [
      ...one.entries,
      ...steps.map(([step, data], i) => ({
        ...{ step, data, seq: one.entries.length + 1 + i, on: '2026-11-25' },
        by: [{ id: 'officer-a', name: '演示一' }],
      })),
    ] as never,
  })
  const number = '示司监通〔2026〕3号'
  const came = [
    'supervision-paper',
    { kind: 'notice', number, body: '示例县司法局', receivedOn: '2026-11-20', demands: '改正。' },
  ] as const
  const report = ['supervision-report', { paper: number, measures: '已改正。' }] as const

  it('one of this bureau belongs into that case, whatever else is said of it', () => {
    const one = record.id
    expect(say('office-head', paper({}, { concern: 'several', cases: [one] }))).toEqual(['docket.concern'])
    expect(say('office-head', paper({}, { concern: 'several', cases: [one, one] }))).toEqual(['docket.concern'])
    expect(say('office-head', paper({}, { concern: 'none', cases: [one] }))).toEqual(['docket.concern'])
    expect(say('office-head', paper({}, { concern: 'elsewhere', cases: [] }))).toEqual(['docket.concern'])
    // Said to concern none, it gives the number of one.
    expect(say('office-head', paper(), { mentioned: [one] })).toEqual(['docket.case-mentioned'])
    expect(say('office-head', paper({}, { concern: 'several', cases: [one, '2020-0001'] }))).toEqual([
      'docket.case-known',
    ])
    expect(
      say('office-head', paper({}, { concern: 'earlier', cases: [], elsewhere: '原卫生监督所2015年第3号案' })),
    ).toEqual([])
  })

  it('hold the paper and report on it before the bureau answers', () => {
    const ids = [record.id, other.id]
    say('office-head', paper({}, { ...several, cases: ids }))
    say('office-head', assign('officer-a'))
    say('officer-a', { kind: 'taken', matter: 1 })
    say('officer-a', answer())
    expect(say('agency-head', decide(4))).toEqual(['docket.case-answered', 'docket.case-answered'])
    cases.set(record.id, reported(record, came, report))
    cases.set(other.id, reported(other, came))
    expect(say('agency-head', decide(4))).toEqual(['docket.case-answered'])
    // It goes back to the drafter whatever the cases say.
    expect(say('agency-head', decide(4, 'returned'))).toEqual([])
    say('officer-a', answer())
    cases.set(other.id, reported(other, came, report))
    expect(say('agency-head', decide(6), { caseOf: () => undefined })).toEqual([
      'docket.case-answered',
      'docket.case-answered',
    ])
    expect(say('agency-head', decide(6))).toEqual([])
  })

  it('named later stand against the answer like those named first; a head who takes one out does not approve', () => {
    say('office-head', paper())
    const named = { kind: 'case-named', matter: 1, case: record.id, reason: '来文机关补充说明。' }
    say('office-head', assign('officer-a'))
    say('officer-a', { kind: 'taken', matter: 1 })
    say('officer-a', answer())
    expect(say('office-head', { ...named, case: '2020-0001' })).toEqual(['docket.case-known'])
    expect(say('office-head', named)).toEqual([])
    expect(say('office-head', named)).toEqual(['docket.case-named'])
    expect(say('agency-head', decide(4))).toEqual(['docket.case-answered'])
    expect(say('office-head', { ...named, kind: 'case-unnamed' })).toEqual(['user.wrong-role'])
    expect(say('agency-head', { ...named, kind: 'case-unnamed' })).toEqual([])
    expect(say('agency-head', decide(4))).toEqual(['docket.approver-apart'])
    expect(say('deputy-head', decide(4))).toEqual([])
  })
})

describe('a complaint about enforcement', () => {
  it('keeps who complained out of every text, and has sixty days', () => {
    expect(say('office-head', complaint({ subject: '虚构 投诉人·丁反映态度生硬。' }))).toEqual([
      'complaint.complainant-unnamed',
    ])
    expect(say('office-head', complaint({ subject: '请回电04270000000。' }))).toEqual(['complaint.complainant-unnamed'])
    expect(say('office-head', complaint())).toEqual([])
    expect([first().due?.keepBy, first().due?.amount]).toEqual(['2027-01-19', 60])
    expect(say('section-head', { ...assign('officer-b'), reason: '虚构投诉人丁指名。' })).toEqual([
      'complaint.complainant-unnamed',
    ])
    say('section-head', assign('officer-b'))
    say('officer-b', { kind: 'taken', matter: 1 })
    expect(say('officer-b', answer())).toEqual(['docket.result'])
    expect(say('officer-b', answer({ result: 'unfounded', text: '虚构投诉人丁所述不实。' }))).toEqual([
      'complaint.complainant-unnamed',
    ])
    expect(say('officer-b', answer({ result: 'unfounded', text: '投诉人所述不实。' }))).toEqual([])
    expect(say('agency-head', decide(4))).toEqual([])
    expect(say('office-head', sent({ number: undefined, way: 'telephone' }))).toEqual([])
  })

  it('is handled by nobody whom it is about, and by nobody who handled the case', () => {
    expect(say('office-head', complaint({ against: ['office-head'] }))).toEqual(['docket.complained-apart'])
    expect(say('agency-head', complaint({ against: ['office-head'] }))).toEqual([])
    expect(say('office-head', assign('officer-c'))).toEqual(['docket.complained-apart'])
    expect(say('section-head', assign('office-head'))).toEqual(['docket.complained-apart'])
    expect(say('section-head', assign('nobody'))).toEqual(['docket.answerer-in-service'])
    events = []
    const ids = [record.id, other.id]
    expect(say('office-head', complaint({}, { concern: 'several', cases: ids }))).toEqual([])
    expect(say('office-head', assign('officer-a'))).toEqual(['docket.complained-apart'])
    const apart = (id: string, knows: Pick<DocketAsked, 'caseOf'> = asking(id)) => staysApart(id, first(), knows)
    expect([apart('officer-a'), apart('office-head')]).toEqual([true, false])
    // A head who takes the case out again makes nobody who handled it somebody else.
    for (const id of ids)
      expect(say('agency-head', { kind: 'case-unnamed', matter: 1, case: id, reason: '经核实不涉及该案。' })).toEqual(
        [],
      )
    expect([first().cases, apart('officer-a')]).toEqual([[], true])
    expect(say('office-head', assign('officer-a'))).toEqual(['docket.complained-apart'])
    // Whose case it is cannot be read: nobody goes on.
    expect(apart('office-head', { caseOf: () => undefined })).toBe(true)
    expect(say('office-head', assign('officer-c'), { caseOf: () => undefined })).toContain('docket.complained-apart')
  })

  it('that turns out to be about who looks into it takes it out of their hands, with what they wrote and approved', () => {
    say('office-head', complaint())
    say('section-head', assign('officer-b'))
    say('officer-b', { kind: 'taken', matter: 1 })
    say('officer-b', answer({ result: 'unfounded', text: '不实。' }))
    const named = (...persons: readonly string[]) => ({
      kind: 'against-named',
      matter: 1,
      persons,
      reason: '查看录像。',
    })
    expect(say('agency-head', decide(4))).toEqual([])
    expect(first().state).toBe('to-send')
    expect(say('section-head', named('agency-head'))).toEqual([])
    expect(first().state).toBe('to-approve')
    expect(say('agency-head', decide(4))).toEqual(['docket.complained-apart'])
    expect(say('section-head', named('officer-b'))).toEqual([])
    expect([first().state, first().answerer]).toEqual(['unassigned', undefined])
    expect(say('section-head', named('nobody'))).toEqual(['docket.against-known'])
  })

  it('shows who complained to who took it, to who looks into it once they said so, and to the archivist', () => {
    say('office-head', complaint({ against: ['officer-a'] }))
    say('section-head', assign('officer-b'))
    const sees = (id: string, keepsFiles = false) =>
      seesComplainant({ id, keepsFiles }, first(), staysApart(id, first(), asking(id)))
    expect(['office-head', 'officer-b', 'agency-head', 'officer-a'].map((id) => sees(id))).toEqual([
      ...[true, false, false, false],
    ])
    say('officer-b', { kind: 'taken', matter: 1 })
    expect(sees('officer-b')).toBe(true)
    expect([sees('archivist', true), sees('officer-a', true)]).toEqual([true, false])
    say('officer-b', { kind: 'declined', matter: 1, reason: '与投诉事项有利害关系。' })
    expect(sees('officer-b')).toBe(false)
  })
})

describe('what waits for whom', () => {
  const waits = (id: string) => {
    const { roles } = sampleRegistry.officers.get(id)!
    const person = { id, roles: roles.map(({ role }) => role) }
    const apart = staysApart(id, first(), asking(id))
    return docketWaitsFor(first(), person, apart) ? docketActsFor(first(), person, apart).length > 0 : false
  }
  const waiting = () =>
    ['officer-a', 'section-head', 'office-head', 'agency-head', 'archivist'].filter((id) => waits(id))

  it('follows the matter from hand to hand', () => {
    say('office-head', complaint({ against: ['officer-c'] }))
    expect(waiting()).toEqual(['office-head', 'agency-head'])
    say('office-head', assign('officer-a'))
    expect(waiting()).toEqual(['officer-a'])
    say('officer-a', { kind: 'taken', matter: 1 })
    say('officer-a', answer({ result: 'founded' }))
    expect(waiting()).toEqual(['agency-head'])
    say('agency-head', decide(4))
    expect(waiting()).toEqual(['office-head'])
    say('office-head', sent())
    expect(waiting()).toEqual([])
  })

  it('nobody without a post answers', () => {
    const officers = new Map(sampleRegistry.officers)
    officers.set('officer-c', { ...officers.get('officer-c')!, roles: [{ role: 'supervisor', from: '2020-01-01' }] })
    const registry = new Registry({
      agencies: [...sampleRegistry.agencies.values()],
      officers: [...officers.values()],
      devices: [],
    })
    say('office-head', paper())
    expect(say('office-head', assign('officer-c'), { registry })).toEqual(['docket.answerer-in-service'])
  })
})

describe('the scans of a matter', () => {
  const hash = (digit: string) => digit.repeat(64)
  const file = (part: string, more: object = {}) => ({
    ...{ kind: 'file', matter: 1, part, name: '监督通知书扫描件', sha256: hash('a'), ...more },
  })

  it('come from the office, and from who answers what the answer rests on, each in its time', () => {
    say('office-head', paper())
    expect(say('officer-a', file('received'))).toEqual(['user.wrong-role', 'user.wrong-role'])
    expect(say('office-head', file('received', { sha256: '00' }))).toEqual(['input.invalid-format'])
    expect(say('office-head', file('received'))).toEqual([])
    expect(say('office-head', file('received'))).toEqual(['docket.file-there'])
    // What goes out is not there before it went out.
    expect(say('office-head', file('sent'))).toEqual(['docket.file-part'])
    say('section-head', assign('officer-a'))
    expect(say('officer-a', file('attachment', { sha256: hash('b') }))).toEqual(['user.wrong-role'])
    say('officer-a', { kind: 'taken', matter: 1 })
    expect(docketActsFor(first(), { id: 'officer-a', roles: ['handler'] }, false)).toContain('file')
    expect(say('officer-a', file('attachment', { sha256: hash('b') }))).toEqual([])
    expect(say('officer-a', file('received', { sha256: hash('c') }))).toEqual(['user.wrong-role'])
    expect(say('officer-b', file('attachment', { sha256: hash('c') }))).toEqual(['user.wrong-role'])
    say('officer-a', answer())
    say('agency-head', decide(events.at(-1)!.no))
    say('office-head', sent())
    expect(first().state).toBe('answered')
    // Afterwards only what went out is added: what the answer rests on does not grow.
    expect(say('office-head', file('attachment', { sha256: hash('d') }))).toEqual(['docket.file-part'])
    expect(say('office-head', file('sent', { sha256: hash('d') }))).toEqual([])
    expect(first().files.map(({ part }) => part)).toEqual(['received', 'attachment', 'sent'])
  })

  it('are read by nobody but the keeper of the files once somebody says that they came by mistake', () => {
    say('office-head', paper())
    say('office-head', file('received'))
    const withhold = { kind: 'file-withheld', matter: 1, file: 2, reason: '附错了另一件的扫描件。' }
    expect(say('officer-a', withhold)).toEqual(['user.wrong-role'])
    expect(say('office-head', { ...withhold, file: 1 })).toEqual(['docket.file'])
    expect(say('office-head', withhold)).toEqual([])
    expect(say('office-head', withhold)).toEqual(['docket.file'])
    const [one] = first().files
    expect(readsDocketFile({ id: 'agency-head', keepsFiles: false }, first(), one!, false)).toBe(false)
    expect(readsDocketFile({ id: 'archivist', keepsFiles: true }, first(), one!, false)).toBe(true)
    // The right one may come now, under the same name and even with the same bytes.
    expect(say('office-head', file('received'))).toEqual([])
  })

  it('of a complaint are for those who may learn who complained, and name nobody in what they are called', () => {
    say('office-head', complaint({ against: ['officer-b'] }))
    expect(say('office-head', file('received', { name: '虚构投诉人丁的来信' }))).toEqual([
      'complaint.complainant-unnamed',
    ])
    expect(say('office-head', file('received', { name: '来信' }))).toEqual([])
    expect(say('officer-b', file('attachment', { name: '说明', sha256: hash('b') }))).toEqual([
      'user.wrong-role',
      'docket.complained-apart',
    ])
    const [one] = first().files
    const reads = (id: string, keepsFiles = false) =>
      readsDocketFile({ id, keepsFiles }, first(), one!, staysApart(id, first(), { caseOf: () => undefined }))
    expect([reads('office-head'), reads('archivist', true), reads('agency-head')]).toEqual([true, true, false])
    expect([reads('officer-b', true), reads('officer-a')]).toEqual([false, false])
    say('section-head', assign('officer-a'))
    expect(reads('officer-a')).toBe(false)
    say('officer-a', { kind: 'taken', matter: 1 })
    expect(reads('officer-a')).toBe(true)
  })
})
