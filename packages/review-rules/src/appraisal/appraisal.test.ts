import type { CaseRecord } from '@zhifa/domain'
import { sampleLaw, sampleRecord, sampleRegistry } from '@zhifa/domain/testing'
import { describe, expect, it } from 'vitest'
import { drop, entry } from '../../testing/edit-record'
import { lawfulExecution, lawfulLicence, lawfulMeasure } from '../../testing/lawful-others'
import { reviewRules } from '../rules'
import { AppraisalScheme, AppraisalSchemeError, appraise, defaultScheme, explainAppraisal, questionsOf } from '.'

const context = { law: sampleLaw, registry: sampleRegistry }
const record = sampleRecord()
const yes = Object.fromEntries(
  questionsOf()
    .filter((question) => question.asks !== undefined)
    .map(({ id }) => [id, { holds: true }]),
)

const without = (step: string): CaseRecord => ({
  ...record,
  entries: record.entries.filter((entry) => entry.step !== step).map((entry, i) => ({ ...entry, seq: i + 1 })),
})

describe('the appraisal of a case file', () => {
  it('has sixty items, twelve of them vetoes, and says that they are our defaults, unverified [R5.2]', () => {
    expect(defaultScheme.items).toHaveLength(60)
    expect(defaultScheme.items.filter((item) => item.veto)).toHaveLength(12)
    expect(defaultScheme).toMatchObject({ grade: 'unverified' })
    expect(defaultScheme.title).toContain('不是辽宁省')
  })

  it('answers from the record where it can, and leaves the rest open [R5.2] [L3.2]', () => {
    const appraisal = appraise(record, context)
    expect(appraisal.result).toBe('open')
    expect(appraisal.vetoes).toEqual([])
    expect(appraisal.items.filter((item) => item.outcome === 'met').length).toBeGreaterThan(25)
    const open = appraisal.items.filter((item) => item.open)
    expect(
      open.every(({ item, findings }) => item.asks !== undefined || findings.some((f) => f.asks !== undefined)),
    ).toBe(true)
    expect(appraisal.atMost).toBe(100)
    expect(appraisal.score).toBeLessThan(100)
    expect(explainAppraisal(appraisal)).toContain('尚未结案或者尚有待答问题，未能评定')
  })

  it('a faultless file with every question answered has 100 points, whatever does not come up [R5.2]', () => {
    const appraisal = appraise(record, { ...context, answers: yes })
    expect(appraisal).toMatchObject({ result: 'scored', score: 100, atMost: 100 })
    expect(appraisal.items.find(({ item }) => item.id === 'p-seizure-time')?.outcome).toBe('not-arising')
  })

  it('loses the points of an item, normalised to 100 [R5.2]', () => {
    const appraisal = appraise(record, {
      ...context,
      answers: { ...yes, 'p-form': { holds: false, note: '自制格式' } },
    })
    const all = appraisal.items
      .filter((item) => item.outcome !== 'not-arising')
      .reduce((sum, { item }) => sum + item.points, 0)
    expect(appraisal.score).toBe(Math.round(((all - 2) * 10_000) / all) / 100)
    expect(explainAppraisal(appraisal)).toContain('使用规定的文书格式（2分）：经人工判断不符合')
  })

  it('a case that is not closed is never scored, whatever was answered [R5.2]', () => {
    const early = appraise(sampleRecord({ upTo: 'filing' }), { ...context, answers: yes })
    expect(early).toMatchObject({ result: 'open', closed: false })
    expect(explainAppraisal(early)).toContain('本案尚未结案')
  })

  it('a veto fails the whole file: the same predicate as the gate [R5.2] [L0.1]', () => {
    const appraisal = appraise(without('review-opinion'), { ...context, answers: yes })
    expect(appraisal.result).toBe('vetoed')
    expect(appraisal.vetoes).toEqual(['v-legal-review'])
    expect(appraise(without('notice-service'), { ...context, answers: yes }).vetoes).toContain('v-notice')
  })

  it('the same record gives the same bytes', () => {
    const text = () => explainAppraisal(appraise(sampleRecord(), { ...context, answers: yes }))
    expect(text()).toBe(text())
  })

  it('a bureau brings its own scheme; one that names an unknown rule is refused [R5.2]', () => {
    const item = { ...defaultScheme.items[12]!, rules: ['procedure.no-such'] }
    const scheme = { id: 'own', title: '本局标准', grade: 'unverified' as const, items: [item] }
    expect(() => appraise(record, { ...context, scheme })).toThrow(AppraisalSchemeError)
    const own = AppraisalScheme.parse({ ...scheme, items: [{ ...item, rules: ['procedure.filed-first'] }] })
    expect(appraise(record, { ...context, scheme: own })).toMatchObject({ score: 100, result: 'scored' })
    expect(AppraisalScheme.safeParse({ ...scheme, items: [item, item] }).success).toBe(false)
    expect(AppraisalScheme.safeParse({ ...scheme, items: [{ ...item, points: 0 }] }).success).toBe(false)
  })

  it('every automatic item stands on rules of the review [R5.2]', () => {
    for (const item of defaultScheme.items)
      for (const id of item.rules ?? []) expect(reviewRules.find(id), `${item.id} ${id}`).toBeDefined()
  })
})

describe('the appraisal of licences and coercion', () => {
  const answered = (lawful: CaseRecord) => appraise(lawful, { ...context, answers: yes })

  it.each([
    ['a licence', lawfulLicence(), ['p-period', 'p-service', 'p-recording', 'v-legal-review']],
    ['a licence after a hearing', lawfulLicence({ heard: true }), ['p-hearing']],
    ['a measure', lawfulMeasure(), ['p-seizure-time', 'p-seizure-approved', 'p-seizure-list', 'p-release']],
    ['a measure in an emergency', lawfulMeasure(true), ['p-seizure-approved']],
    ['an execution', lawfulExecution(), ['p-demand']],
  ] as const)('%s without a fault has 100 points, over the items of its own kind [R5.2]', (_, lawful, items) => {
    expect(appraise(lawful, context)).toMatchObject({ result: 'open', atMost: 100, vetoes: [] })
    const appraisal = answered(lawful)
    expect(appraisal).toMatchObject({ result: 'scored', score: 100, vetoes: [] })
    for (const id of items) expect(appraisal.items.find(({ item }) => item.id === id)?.outcome, id).toBe('met')
    expect(appraisal.items.find(({ item }) => item.id === 'p-six')?.outcome).toBe('not-arising')
  })

  it('a seizure that lasted too long loses five points, normalised to 100 [R5.2]', () => {
    const late = entry(lawfulMeasure(), 'release', () => ({ on: '2026-12-10' }))
    const appraisal = answered(late)
    const all = appraisal.items.reduce(
      (sum, { item, outcome }) => sum + (outcome === 'not-arising' ? 0 : item.points),
      0,
    )
    expect(appraisal.score).toBe(Math.round(((all - 5) * 10_000) / all) / 100)
    expect(explainAppraisal(appraisal)).toContain('查封、扣押没有超过法定期限（5分）：查封、扣押超过法定期限')
  })

  it('a measure or licence without its review is vetoed [R5.2] [L0.1]', () => {
    expect(answered(drop(lawfulMeasure(), 'review-opinion'))).toMatchObject({
      result: 'vetoed',
      vetoes: ['v-legal-review'],
    })
    expect(answered(drop(lawfulLicence(), 'review-opinion')).vetoes).toEqual(['v-legal-review'])
  })

  it('an application to the court without a demand loses four points and the order of the file [R5.2]', () => {
    const appraisal = answered(drop(lawfulExecution(), 'demand'))
    expect(appraisal.vetoes).toEqual(['v-procedure'])
    expect(appraisal.items.find(({ item }) => item.id === 'p-demand')?.earned).toBe(0)
  })
})
