import { describe, expect, it } from 'vitest'
import { sampleLaw as law, sampleRecord, sampleSeveral } from '../../../testing'
import type { CaseRecord } from '../../case/record/entry'
import { addDays, daysBetween } from '../../date/plain-date'
import { countedSorts, statistics, statisticsOf } from '../tables'
import { countFigures, timesOf } from './counted'
import { type Figure, figureKinds } from './figure'
import { figuresMoveOn, figuresOf } from './figures-of'

const record = sampleRecord()
const asOf = record.entries.at(-1)!.on
const of = (one: CaseRecord, kind: Figure['kind']) => figuresOf(one, { law, asOf }).filter((item) => item.kind === kind)
const changed = (step: string, change: object): CaseRecord => ({
  ...record,
  entries: record.entries.map((entry) => (entry.step === step ? { ...entry, ...change } : entry)),
})
const on = (step: string) => record.entries.find((entry) => entry.step === step)!.on

describe('the figures of a case', () => {
  it('are each act with who did it, and where it began and ended', () => {
    expect(of(record, 'step').map(({ seq, sort, people }) => [seq, sort, people])).toEqual(
      record.entries
        .map(({ seq, step, by }) => [seq, step, by.map(({ id }) => id)])
        .sort(([a, x], [b, y]) => (`${x}` < `${y}` ? -1 : `${x}` > `${y}` ? 1 : Number(a) - Number(b))),
    )
    expect(of(record, 'case').map(({ sort, on }) => [sort, on])).toEqual([
      ['begun', record.entries[0]!.on],
      ['finished', on('closing')],
    ])
    const open = { ...record, entries: record.entries.slice(0, 3) }
    expect(of(open, 'case').map(({ sort }) => sort)).toEqual(['begun'])
    expect(figuresOf({ ...record, entries: [] }, { law, asOf })).toEqual([])
  })

  it('are days from one act to another: from the first to the first', () => {
    expect(of(record, 'days').map(({ sort, amount }) => [sort, amount])).toEqual([
      ['decision/decision-service', daysBetween(on('decision'), on('decision-service'))],
      ['filing/closing', daysBetween(on('filing'), on('closing'))],
      ['filing/decision', daysBetween(on('filing'), on('decision'))],
      ['filing/investigation-end', daysBetween(on('filing'), on('investigation-end'))],
      ['intake/filing', daysBetween(on('intake'), on('filing'))],
      ['review-submission/review-opinion', daysBetween(on('review-submission'), on('review-opinion'))],
    ])
  })

  it('say of a recording whether it was made, waived or is missing', () => {
    const step = record.entries.find(({ recordings }) => recordings?.length)!.step
    const outcomes = (one: CaseRecord) =>
      new Set(of(one, 'recording').flatMap(({ sort, outcome }) => (sort === step ? [outcome] : [])))
    expect(outcomes(record)).toEqual(new Set(['made']))
    const waived = { recordings: [], recordingWaiver: { reason: '故障', approvedBy: { id: 'x', name: '示例' } } }
    expect(outcomes(changed(step, waived))).toEqual(new Set(['waived']))
    expect(outcomes(changed(step, { recordings: [] }))).toEqual(new Set(['missing']))
  })

  it('are late entries, answers of the reviewers, and confirmations by way', () => {
    const late = { entered: { by: { id: 'a', name: '示例' }, at: '2099-01-01T09:00' } }
    expect(of(record, 'late-entry')).toEqual([])
    expect(of(changed('filing', late), 'late-entry').map(({ sort }) => sort)).toEqual(['filing'])
    expect(of(record, 'review').map(({ sort }) => sort)).toEqual([
      (record.entries.find(({ step }) => step === 'review-opinion')!.data as { result: string }).result,
    ])
    expect(of(changed('filing', { confirmations: undefined }), 'confirmation')).toContainEqual(
      expect.objectContaining({ sort: 'none', on: on('filing'), times: 1 }),
    )
  })

  it('of one act and sort are one figure that counts twice: two papers of one decision', () => {
    const several = sampleSeveral({ parties: 2, separate: true })
    const decisions = of(several, 'table')
    expect(decisions.reduce((sum, { times }) => sum + times, 0)).toBe(2)
    expect(new Set(decisions.map(({ seq }) => seq)).size).toBe(1)
  })
})

describe('the figures of a case move', () => {
  it('the day after the nearest of its days, and not before', () => {
    const open = { ...record, entries: record.entries.slice(0, 5) }
    const day = open.entries.at(-1)!.on
    const moves = figuresMoveOn(open, { law, asOf: day })!
    const at = (asOf: string) => figuresOf(open, { law, asOf })
    expect(moves > day).toBe(true)
    expect(at(addDays(moves, -1))).toEqual(at(day))
    expect(at(moves)).not.toEqual(at(day))
  })

  it('on no day when there is nothing on record', () => {
    expect(figuresMoveOn({ ...record, entries: [] }, { law, asOf })).toBeUndefined()
  })
})

describe('figures that are counted', () => {
  const span = { from: record.entries[0]!.on, to: asOf }
  const all = () => countFigures([record, changed('filing', { recordings: [] })], { law, asOf, ...span })

  it('are in a known order, by kind, sort, outcome and procedure, with the number of cases', () => {
    const { groups } = all()
    expect(new Set(groups.map(({ kind }) => kind)).size).toBeGreaterThan(7)
    for (const { kind } of groups) expect(figureKinds).toContain(kind)
    const filing = groups.find(({ kind, sort }) => kind === 'step' && sort === 'filing')
    expect(filing).toMatchObject({ procedure: 'penalty.ordinary', count: 2, cases: 2 })
    const evidence = record.entries.filter(({ step }) => step === 'evidence').length
    expect(timesOf({ groups }, 'step', { sort: 'evidence' })).toBe(2 * evidence)
    expect(timesOf({ groups }, 'step')).toBe(2 * record.entries.length)
  })

  it('have the lower middle of an even number of durations', () => {
    const later = changed('decision', { on: asOf })
    const { days, stages } = countFigures([record, later], { law, asOf, ...span })
    expect(stages.filter(({ sort }) => sort === 'filing/decision')).toEqual([
      { procedure: 'penalty.ordinary', sort: 'filing/decision', ...days['filing/decision'] },
    ])
    expect(days['filing/decision']).toEqual({
      count: 2,
      median: daysBetween(on('filing'), on('decision')),
      p90: daysBetween(on('filing'), asOf),
      longest: daysBetween(on('filing'), asOf),
    })
  })

  it('give the yearly tables that the records give', () => {
    const year = Number(on('decision').slice(0, 4))
    const context = { law, period: { year } }
    const { groups } = countFigures([record], { law, asOf, from: `${year}-01-01`, to: `${year}-12-31` })
    const { tables, ...rest } = statistics([record], context)
    expect(tables[0]?.total?.count).toBe(1)
    expect(statisticsOf(countedSorts(groups), context)).toEqual({
      ...rest,
      tables: tables.map(({ acts: _, ...table }) => table),
    })
  })
})
