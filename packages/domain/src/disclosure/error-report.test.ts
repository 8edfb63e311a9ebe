import { describe, expect, it } from 'vitest'
import { sampleLaw, sampleRegistry } from '../../testing'
import { china } from '../law/china'
import { lawBook } from '../law/law-book'
import { errorAnswerFindings, errorReportDuties } from './error-report'

const asOf = '2026-11-23'

describe('error reports of the public', () => {
  it('are answered by a day that only a bureau gives, and corrected within the time for changed information [D1.3]', () => {
    const answer = { verdict: 'accepted' as const, on: '2026-09-30' }
    const duties = errorReportDuties({ receivedOn: '2026-09-28', answer }, { law: sampleLaw, asOf: '2026-10-12' })
    expect(duties.map(({ duty, deadline, status }) => [duty, deadline?.due, deadline?.grade, status])).toEqual([
      ['answer', '2026-10-13', 'unverified', 'done'],
      ['correction', '2026-11-03', 'text', 'open'],
    ])
    // The law itself gives no number of days: without a bureau's own rule there is no due day.
    const [national] = errorReportDuties({ receivedOn: '2026-09-28' }, { law: lawBook(china), asOf })
    expect([national?.deadline, national?.status]).toEqual([undefined, 'undetermined'])
  })

  it('know late from in time, and a rejection from a correction [D1.3]', () => {
    const state = { receivedOn: '2026-09-28', answer: { verdict: 'accepted' as const, on: '2026-09-30' } }
    const statuses = (more: object) =>
      errorReportDuties({ ...state, ...more }, { law: sampleLaw, asOf }).map(({ status }) => status)
    expect(statuses({})).toEqual(['done', 'overdue'])
    expect(statuses({ correctedOn: '2026-11-03' })).toEqual(['done', 'done'])
    expect(statuses({ correctedOn: '2026-11-04' })).toEqual(['done', 'done-late'])
    expect(statuses({ answer: { verdict: 'rejected', on: '2026-11-20' } })).toEqual(['done-late'])
    expect(
      errorReportDuties({ receivedOn: '2026-09-28' }, { law: sampleLaw, asOf }).map(({ status }) => status),
    ).toEqual(['overdue'])
  })

  it('are answered once, by the office, without personal data [D1.3] [D4.3]', () => {
    const ask = (text: string, officer: string, answered = false) =>
      errorAnswerFindings(
        { verdict: 'rejected', text },
        { officer: sampleRegistry.officers.get(officer)!, on: asOf, answered, gate: { known: ['演示一'] } },
      ).map(({ code }) => code)
    expect(ask('经核实，公示内容与决定书一致。', 'office-head')).toEqual([])
    expect(ask('经核实，演示 一的情况属实。', 'officer-a', true)).toEqual([
      'user.wrong-role',
      'error-report.answered',
      'error-report.answer-clean',
    ])
  })
})
