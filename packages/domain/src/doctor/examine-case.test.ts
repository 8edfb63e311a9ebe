import { describe, expect, it } from 'vitest'
import {
  go,
  sampleAct,
  sampleBureau,
  sampleExecution,
  sampleInspection,
  sampleLaw,
  sampleLicence,
  sampleMeasure,
  sampleOnTheSpot,
  sampleRecord,
  sampleRegistry,
} from '../../testing'
import { approvesNewestDraft } from '../../testing/walk'
import type { CaseRecord } from '../case/record/entry'
import { addDays } from '../date/plain-date'
import { openCase } from '../handling/handling'
import { china } from '../law/china'
import { lawBook } from '../law/law-book'
import { examineCase } from './examine-case'

const context = { law: sampleLaw, registry: sampleRegistry }
const codes = (record: CaseRecord, today: string, more: object = {}) =>
  examineCase(record, { ...context, ...more, today }).map(({ code }) => code)
const cut = (record: CaseRecord, step: string): CaseRecord => {
  const end = record.entries.findIndex((entry) => entry.step === step)
  if (end < 0) throw new Error(`no ${step}`)
  return { ...record, entries: record.entries.slice(0, end + 1) }
}

describe('a healthy case', () => {
  it.each([
    ['an ordinary penalty', sampleRecord()],
    ['a licence', sampleLicence()],
    ['a measure', sampleMeasure()],
    ['an inspection', sampleInspection()],
    ['an execution', sampleExecution()],
  ])('%s has no symptom, on any day of its course and long after its archive', (_, record) => {
    for (const [i, { on }] of record.entries.entries()) {
      const found = examineCase({ ...record, entries: record.entries.slice(0, i + 1) }, { ...context, today: on })
      expect(found.filter(({ urgency }) => urgency === 'past')).toEqual([])
    }
    expect(codes(record, '2030-01-01')).toEqual([])
  })
})

describe('periods over without their act', () => {
  const noticed = sampleRecord({ upTo: 'notice-service' })

  it('are named with their last day, their article and the act that ends them', () => {
    expect(codes(noticed, '2027-01-13')).toEqual([])
    const [found] = examineCase(noticed, { ...context, today: '2027-01-14' })
    expect(found).toMatchObject({
      code: 'doctor.period-past',
      urgency: 'past',
      outcome: 'not-met',
      due: '2027-01-13',
      entry: 2,
      citations: [{ statute: '行政处罚法', article: 60 }],
      read: { period: 'penalty.decision-period', endedBy: ['decision', 'no-penalty'] },
    })
    expect(found?.cure?.zh).toContain('“作出处罚决定”')
  })

  it('of the party call for a demand', () => {
    const served = sampleRecord({ upTo: 'decision-service' })
    const [found] = examineCase(served, { ...context, today: '2026-12-02' })
    expect(found).toMatchObject({ code: 'doctor.period-past', due: '2026-12-01' })
    expect(found?.cure?.zh).toContain('催告')
    expect(codes(served, '2026-12-01')).toEqual([])
  })

  it('that have no value are not passed over', () => {
    const decided = cut(sampleOnTheSpot(), 'decision')
    expect(codes(decided, '2026-09-28')).toEqual(['doctor.period-unknown'])
  })
})

describe('hearings', () => {
  const asked = go(sampleRecord({ upTo: 'notice-service' }), {
    step: 'hearing-request',
    on: '2026-11-06',
    by: ['officer-a'],
    data: { by: '演示一' },
  })
  const notice = {
    step: 'hearing-notice',
    on: '2026-11-09',
    by: ['officer-a'],
    approvedBy: 'agency-head',
    data: {
      heldAt: '2026-11-19T09:00',
      place: '示例县卫生健康局会议室',
      host: 'reviewer-b',
      recorder: 'archivist',
      public: true,
      servedOn: '2026-11-09',
    },
  }

  it('asked for without a date', () => {
    expect(codes(asked, '2026-11-07')).toEqual(['doctor.hearing-without-date'])
    const refused = go(asked, {
      step: 'hearing-refusal',
      on: '2026-11-09',
      by: ['officer-a'],
      approvedBy: 'agency-head',
      data: { reason: '不属于听证范围。' },
    })
    expect(codes(refused, '2026-11-10')).toEqual([])
  })

  it('whose day has gone by', () => {
    const set = go(asked, notice)
    expect(codes(set, '2026-11-19')).toEqual([])
    const [found] = examineCase(set, { ...context, today: '2026-11-20' })
    expect(found).toMatchObject({ code: 'doctor.hearing-not-held', due: '2026-11-19', urgency: 'past' })
  })
})

describe('a class of credit that the public reads', () => {
  const drafted = go(sampleRecord({ upTo: 'disclosure-judgement' }), {
    ...{ step: 'disclosure-draft', on: '2026-11-13', by: ['officer-a'] },
    data: { facts: '未取得许可证。', credit: { class: 'ordinary', reason: '认定为一般。' } },
  })
  const published = go(drafted, approvesNewestDraft('2026-11-13')(drafted))
  const shown = go(published, sampleAct(published, 'decision-service'))
  const notice = {
    ...{ step: 'credit-repair-notice', on: '2026-11-18', by: ['officer-a'] },
    data: {
      ...{ class: 'ordinary', until: '2027-11-13', conditions: ['履行处罚决定'], channel: '“信用中国”网站' },
      ...{ telephone: '0000-0000001', servedOn: '2026-11-18', apart: '送达时漏带告知书。' },
    },
  }

  it('is told to the party with the decision, or later with the reason (两书同达)', () => {
    expect(codes(shown, '2026-11-17')).toEqual(['doctor.credit-notice-missing'])
    expect(codes(go(shown, notice), '2026-11-18')).toEqual([])
    expect(codes(sampleRecord({ upTo: 'decision-service' }), '2026-11-17')).toEqual([])
  })
})

describe('measures', () => {
  const imposed = cut(sampleMeasure(), 'imposition')

  it('near their end, on their last day, and over it', () => {
    const { on } = imposed.entries.at(-1)!
    expect(codes(imposed, addDays(on, 23))).toEqual([])
    expect(examineCase(imposed, { ...context, today: addDays(on, 24) })).toMatchObject([
      { code: 'doctor.measure-near-end', urgency: 'near', due: addDays(on, 30), outcome: 'undetermined' },
    ])
    expect(codes(imposed, addDays(on, 30))).toEqual(['doctor.measure-near-end'])
    const [found] = examineCase(imposed, { ...context, today: addDays(on, 32) })
    expect(found).toMatchObject({ code: 'doctor.measure-over', urgency: 'past' })
    expect(found?.cure?.zh).toContain('解除')
  })
})

describe('decisions and publications', () => {
  const decided = sampleRecord({ upTo: 'decision' })

  it('never served, and never published', () => {
    expect(codes(decided, '2026-11-24')).toEqual([])
    expect(examineCase(decided, { ...context, today: '2026-11-25' })).toMatchObject([
      { code: 'doctor.never-served', due: '2026-11-24', entry: 16 },
      { code: 'doctor.publication-overdue', due: '2026-11-24', entry: 16 },
    ])
  })

  it('a decision that its agency revoked needs no service', () => {
    const revoked = go(decided, {
      step: 'decision-revocation',
      on: '2026-11-16',
      by: ['officer-a', 'officer-b'],
      approvedBy: 'agency-head',
      data: { number: '示卫公撤〔2026〕1号', reason: '适用法律错误。' },
    })
    expect(codes(revoked, '2026-12-10')).not.toContain('doctor.never-served')
  })

  it('a case closed without the service of its decision is impossible, and says so', () => {
    const served = sampleRecord()
    const without = served.entries.filter(({ step }) => step !== 'decision-service')
    const forged = { ...served, entries: without.map((entry, i) => ({ ...entry, seq: i + 1 })) }
    const found = codes(forged, '2026-11-21')
    expect(found).toContain('doctor.never-served')
    expect(found).toContain('doctor.impossible')
  })

  it('of a penalty on the spot that nobody judged to be public or not', () => {
    expect(codes(sampleOnTheSpot(), '2026-10-20')).toEqual(['doctor.publication-overdue'])
  })

  it('a fallen decision that is still public', () => {
    const fallen = go(sampleRecord({ upTo: 'decision-service' }), {
      step: 'decision-revocation',
      on: '2026-11-20',
      by: ['officer-a', 'officer-b'],
      approvedBy: 'agency-head',
      data: { number: '示卫公撤〔2026〕1号', reason: '适用法律错误。' },
    })
    expect(codes(fallen, '2026-11-25')).toEqual([])
    expect(codes(fallen, '2026-11-26')).toContain('doctor.publication-overdue')
  })
})

describe('nothing more to come', () => {
  it('is said of an open case that no period reminds of, after the quiet days', () => {
    const intake = sampleRecord({ upTo: 'intake' })
    expect(codes(intake, '2026-11-11')).toEqual([])
    expect(codes(intake, '2026-11-12')).toEqual(['doctor.idle'])
    expect(codes(intake, '2026-10-20', { quietDays: 7 })).toEqual(['doctor.idle'])
    expect(codes(openCase('penalty.ordinary', { id: 'x', agency: 'demo-bureau', cause: 'x' }), '2026-10-20')).toEqual([
      'doctor.idle',
    ])
  })

  it('is not covered up by what the party may still do, or by a publication', () => {
    const paid = sampleRecord({ upTo: 'compliance' })
    expect(codes(paid, '2026-12-17')).toEqual([])
    expect(codes(paid, '2026-12-18')).toEqual(['doctor.idle'])
  })

  it('names what stands in every way on', () => {
    const found = examineCase(cut(sampleInspection(), 'result'), { ...context, today: '2026-11-20' })
    expect(found.map(({ code }) => code)).toContain('doctor.no-next-act')
  })
})

describe('impossible states', () => {
  const record = sampleRecord()

  it('an entry that the checks would not have let in', () => {
    const early = record.entries.map((entry) => (entry.step === 'decision' ? { ...entry, on: '2026-10-01' } : entry))
    const found = examineCase({ ...record, entries: early }, { ...context, today: '2026-11-21' })
    expect(found).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({
          code: 'doctor.impossible',
          entry: 16,
          read: expect.objectContaining({ code: 'act.before-earlier-act' }),
        }),
      ]),
    )
    // Without the registry the days are still asked about.
    const { registry: _, ...bare } = context
    expect(
      examineCase({ ...record, entries: early }, { ...bare, today: '2026-11-21' }).map(({ code }) => code),
    ).toContain('doctor.impossible')
  })

  it('a payload that does not fit, an act of tomorrow, a procedure that nobody has', () => {
    const bare = record.entries.map((entry) => (entry.step === 'filing' ? { ...entry, data: {} } : entry))
    expect(codes({ ...record, entries: bare }, '2026-11-21')).toContain('doctor.impossible')
    expect(codes(record, '2026-11-19')).toEqual(['doctor.impossible'])
    expect(codes({ ...record, procedure: 'x' }, '2026-11-21')).toEqual(['doctor.impossible'])
  })

  it('somebody acts who was never an officer', () => {
    const stranger = record.entries.map((entry) =>
      entry.step === 'payment' ? { ...entry, by: [{ id: 'nobody', name: '演示无' }] } : entry,
    )
    expect(codes({ ...record, entries: stranger }, '2026-11-21')).toContain('doctor.impossible')
  })
})

it('the law of the day decides: where a layer gives no value the answer is no pass', () => {
  const record = cut(sampleOnTheSpot(), 'decision')
  expect(examineCase(record, { ...context, law: lawBook(china, sampleBureau), today: '2026-09-28' })).toMatchObject([
    { outcome: 'undetermined' },
  ])
})

it('the sample act of the decision is what the symptoms ask for', () => {
  const ready = sampleRecord({ upTo: 'defence-review' })
  const done = go(ready, sampleAct(ready, 'decision'))
  expect(codes(done, done.entries.at(-1)!.on)).toEqual([])
})
