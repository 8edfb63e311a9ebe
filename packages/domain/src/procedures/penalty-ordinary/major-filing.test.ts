import { describe, expect, it } from 'vitest'
import { go, sampleBureau, sampleLaw, sampleRecord, sampleRegistry } from '../../../testing'
import type { CaseRecord } from '../../case/record/entry'
import { deadlinesOf } from '../../case-deadlines/deadlines-of'
import { examineCase } from '../../doctor/examine-case'
import { replay } from '../../handling/handling'
import { china } from '../../law/china'
import { lawBook } from '../../law/law-book'
import { liaoning } from '../../law/liaoning'
import { countFigures } from '../../statistics/figures'
import { filingsOf } from '../../statistics/filings'
import { majorFilingOf } from './major-filing'

/** A county that wants to know of every fine. */
const law = lawBook(china, liaoning, {
  ...sampleBureau,
  parameters: sampleBureau.parameters.map((one) =>
    one.id.startsWith('supervision.major-penalty.county')
      ? { ...one, versions: one.versions.map((version) => ({ ...version, value: 100 })) }
      : one,
  ),
})
const decided = sampleRecord({ upTo: 'decision-service' })
const start = decided.entries.find(({ step }) => step === 'decision')!.on
const report = (record: CaseRecord, on: string, number = '示卫备〔2026〕1号') =>
  go(record, {
    ...{ step: 'major-penalty-report', on, by: ['officer-a'], approvedBy: 'agency-head' },
    data: { number, body: '示例县人民政府' },
  })
const send = (record: CaseRecord, on: string, number = '示卫备〔2026〕1号') =>
  go(record, { step: 'major-penalty-sending', on, by: ['office-head'], data: { report: number, way: 'system' } })
const revoke = (record: CaseRecord, on: string) =>
  go(record, {
    ...{ step: 'decision-revocation', on, by: ['officer-a', 'officer-b'], approvedBy: 'agency-head' },
    data: { number: '示卫公撤〔2026〕1号', reason: '适用法律错误。' },
  })
const change = (record: CaseRecord, on: string) =>
  go(record, {
    ...{ step: 'major-penalty-change', on, by: ['officer-a'], approvedBy: 'agency-head' },
    data: {
      ...{ number: '示卫备〔2026〕2号', report: '示卫备〔2026〕1号', body: '示例县人民政府', change: '决定已经撤销。' },
    },
  })
const period = (record: CaseRecord, asOf: string) =>
  deadlinesOf(record, { law, asOf }).find(({ rule }) => rule === 'supervision.major-penalty-filing')
const symptoms = (record: CaseRecord, today: string, more: object = {}) =>
  examineCase(record, { law, registry: sampleRegistry, today, ...more }).filter(
    ({ code, read }) => code.includes('filing') || read.period === 'supervision.major-penalty-filing',
  )
const filing = (record: CaseRecord) => majorFilingOf(replay(record), law)

describe('the filing of a major penalty', () => {
  it('is known from the decision, and runs until the report went out: approved alone it is not filed', () => {
    expect(start).toBe('2026-11-13')
    expect([filing(decided)?.major, filing(decided)?.current]).toEqual([true, undefined])
    expect(period(decided, '2026-11-20')).toMatchObject({ status: 'running', deadline: { keepBy: '2026-11-28' } })
    const approved = report(decided, '2026-11-18')
    expect(period(approved, '2026-11-29')?.status).toBe('overdue')
    expect(symptoms(approved, '2026-11-29').map(({ code, due }) => [code, due])).toEqual([
      ['doctor.period-past', '2026-11-28'],
    ])
    const out = send(approved, '2026-11-28')
    expect(period(out, '2026-12-02')?.status).toBe('kept')
    expect(period(send(approved, '2026-11-29'), '2026-12-03')?.status).toBe('missed')
    expect(filing(out)?.current).toMatchObject({ sentOn: '2026-11-28', number: '示卫备〔2026〕1号' })
  })

  it('of an older record, entered with its day, counts as sent', () => {
    // As a report was entered before sending it was an act: nobody can enter one like it any more.
    const approvedThen = report(decided, '2026-11-18')
    const entries = approvedThen.entries.map((entry) =>
      entry.step === 'major-penalty-report'
        ? { ...entry, data: { ...(entry.data as object), sentOn: '2026-11-18' } }
        : entry,
    )
    const old = { ...approvedThen, entries }
    expect([period(old, '2026-12-02')?.status, filing(old)?.current?.sentOn]).toEqual(['kept', '2026-11-18'])
  })

  it('without a receipt is asked for after the quiet days of the bureau, and with one no more', () => {
    const out = send(report(decided, '2026-11-18'), '2026-11-18')
    expect(symptoms(out, '2026-12-18')).toEqual([])
    expect(symptoms(out, '2026-12-19').map(({ code }) => code)).toEqual(['doctor.filing-unreceipted'])
    expect(symptoms(out, '2026-11-26', { quietDays: 7 }).map(({ code }) => code)).toEqual(['doctor.filing-unreceipted'])
    const done = go(out, {
      ...{ step: 'major-penalty-receipt', on: '2026-11-25', by: ['office-head'] },
      data: { report: '示卫备〔2026〕1号', number: '备案2026-9', receivedOn: '2026-11-25' },
    })
    expect(symptoms(done, '2026-12-19')).toEqual([])
    expect(filing(done)?.current?.receipt).toBe('备案2026-9')
  })

  it('is not let go when the decision is revoked afterwards: what became of it is reported', () => {
    const out = send(report(decided, '2026-11-18'), '2026-11-18')
    const revoked = revoke(out, '2026-11-20')
    expect(filing(revoked)).toMatchObject({ stands: false, unreported: { on: '2026-11-20' } })
    expect(symptoms(revoked, '2026-11-21').map(({ code }) => code)).toEqual(['doctor.filing-outdated'])
    const told = change(revoked, '2026-11-21')
    // Approved, and still on the desk: nobody was told.
    expect(filing(told)?.unreported).toMatchObject({ on: '2026-11-20' })
    expect(symptoms(told, '2026-11-22').map(({ code }) => code)).toEqual(['doctor.filing-outdated'])
    const gone = send(told, '2026-11-22', '示卫备〔2026〕2号')
    expect([filing(gone)?.unreported, symptoms(gone, '2026-11-22')]).toEqual([undefined, []])
    expect(filing(gone)?.reports.at(-1)).toMatchObject({ what: 'change', sentOn: '2026-11-22' })
  })

  it('revoked before it was filed is still owed: no text says that it is not', () => {
    const revoked = revoke(decided, '2026-11-20')
    expect(period(revoked, '2026-12-02')?.status).toBe('overdue')
    expect(period(send(report(revoked, '2026-11-21'), '2026-11-21'), '2026-12-02')?.status).toBe('kept')
    expect(filing(revoked)?.unreported).toBeUndefined()
  })

  it('cannot be told where the county set no sum', () => {
    const unset = lawBook(china, liaoning, {
      ...sampleBureau,
      parameters: sampleBureau.parameters.filter(({ id }) => !/county/.test(id)),
    })
    expect(majorFilingOf(replay(decided), unset)?.major).toBeUndefined()
    expect(majorFilingOf(replay(decided), sampleLaw)?.major).toBe(false)
    expect(majorFilingOf(replay(sampleRecord({ upTo: 'filing' })), law)).toBeUndefined()
  })
})

describe('what is counted of it', () => {
  const counted = (record: CaseRecord, asOf: string, by = law) =>
    filingsOf(record, { law: by, asOf }).map(({ standing }) => standing)
  const receipt = (record: CaseRecord, on: string) =>
    go(record, {
      ...{ step: 'major-penalty-receipt', on, by: ['office-head'] },
      data: { report: '示卫备〔2026〕1号', number: '示政备收〔2026〕1号', receivedOn: on },
    })

  it('is each decision once by how it stands: on time, late, still to go, overdue, receipted or not', () => {
    expect(counted(decided, '2026-11-28')).toEqual(['due', 'running'])
    expect(counted(decided, '2026-11-29')).toEqual(['due', 'overdue'])
    // A draft that nobody sent has told nobody.
    const drafted = report(decided, '2026-11-18')
    expect(counted(drafted, '2026-11-29')).toEqual(['due', 'overdue'])
    expect(counted(send(drafted, '2026-11-28'), '2026-12-10')).toEqual(['due', 'in-time', 'unreceipted'])
    expect(counted(send(drafted, '2026-11-30'), '2026-12-10')).toEqual(['due', 'late', 'unreceipted'])
    expect(counted(receipt(send(drafted, '2026-11-28'), '2026-12-01'), '2026-12-10')).toEqual([
      ...['due', 'in-time', 'receipted'],
    ])
    expect(filingsOf(decided, { law, asOf: '2026-11-28' }).map(({ on }) => on)).toEqual([start, start])
  })

  it('says that it cannot be told where the county set no sum, and nothing where the sum is not reached', () => {
    const none = lawBook(china, liaoning, {
      ...sampleBureau,
      parameters: sampleBureau.parameters.filter(({ id }) => !id.startsWith('supervision.major-penalty.county')),
    })
    expect(counted(decided, '2026-12-10', none)).toEqual(['unknown'])
    expect(counted(decided, '2026-12-10', sampleLaw)).toEqual([])
  })

  it('is a figure of the day of the decision, and what nobody reported of a change is one too', () => {
    const revoked = revoke(send(report(decided, '2026-11-18'), '2026-11-20'), '2026-11-25')
    const { groups } = countFigures([revoked, decided], { law, asOf: '2026-12-10', from: start, to: start })
    const found = groups.filter(({ kind }) => kind === 'filing').map(({ sort, count, cases }) => [sort, count, cases])
    expect(found).toEqual([
      ['due', 2, 2],
      ['in-time', 1, 1],
      ['overdue', 1, 1],
      ['unreceipted', 1, 1],
      ['unreported', 1, 1],
    ])
  })
})
