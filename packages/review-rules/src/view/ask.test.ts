import { type Attempt, type Finding, finding, penaltyOrdinary } from '@zhifa/domain'
import { sampleLaw, sampleRecord, sampleRegistry } from '@zhifa/domain/testing'
import { describe, expect, it } from 'vitest'
import { type BareAct, recordOf } from '../../testing/edit-record'
import { actOf, askEach, askLatest, askPlanned, stateBefore } from './ask'
import { CaseView } from './case-view'

const yes: Finding = finding('own.check', { outcome: 'met', zh: '是', en: 'yes', cites: [], read: {} })

/** A case of a procedure with one check of its own at `filing`, which keeps what it was asked. */
function asked(record = sampleRecord(), early?: true) {
  const attempts: Attempt[] = []
  const check = (attempt: Attempt): Finding => {
    attempts.push(attempt)
    return yes
  }
  const guards = [{ id: 'own.check', title: '检查', cites: [], check, ...(early ? { early } : {}) }]
  const steps = { ...penaltyOrdinary.steps, filing: { ...penaltyOrdinary.steps.filing!, guards } }
  const own = { ...penaltyOrdinary, id: 'own.penalty', steps }
  const context = { law: sampleLaw, registry: sampleRegistry, procedures: [own] }
  return { c: new CaseView({ ...record, procedure: 'own.penalty' }, context), attempts }
}

describe('a check that is asked again', () => {
  it('sees the record as it stood before the act, and the act itself', () => {
    const { c, attempts } = asked()
    expect(askLatest(c, ['nothing-done', 'filing'], 'own.check')).toEqual([yes])
    const at = c.record.entries.findIndex(({ step }) => step === 'filing')
    const filing = c.record.entries[at]!
    expect(attempts).toHaveLength(1)
    expect(attempts[0]).toMatchObject({ act: { step: 'filing', on: filing.on }, data: filing.data })
    expect(attempts[0]?.record.entries).toHaveLength(at)
    expect(attempts[0]?.state.entries).toHaveLength(at)
  })

  it('for an act in preparation sees the whole record, on the day of the review', () => {
    const { c, attempts } = asked()
    expect(askPlanned(c, 'filing', 'own.check', { some: 1 })).toEqual([yes])
    expect(attempts[0]).toMatchObject({ act: { step: 'filing', on: c.on, by: [] }, data: { some: 1 } })
    expect([attempts[0]?.record, attempts[0]?.state]).toEqual([c.record, c.state])
    expect(attempts[0]?.record).toBe(c.record)
    expect(askPlanned(c, 'filing', 'no.such', {})).toBeUndefined()
    expect(askPlanned(c, 'no-such-step', 'own.check', {})).toBeUndefined()
    expect(askPlanned(c, 'closing', 'own.check', {})).toBeUndefined()
  })

  it('before its act is asked only where it needs no payload', () => {
    const intake = recordOf(['intake', '2026-11-02'])
    expect(askLatest(asked(intake).c, ['filing'], 'own.check')).toBeUndefined()
    expect(askLatest(asked(intake, true).c, ['filing'], 'own.check')).toEqual([yes])
    expect(askLatest(asked(intake, true).c, [], 'own.check')).toBeUndefined()
    expect(askLatest(asked(intake, true).c, ['no-such-step'], 'own.check')).toBeUndefined()
    expect(askLatest(asked(intake, true).c, ['closing'], 'own.check')).toBeUndefined()
  })

  it('for every act answers all or nothing: no act, or one that cannot be asked, is no answer', () => {
    const [filing, closing] = [['filing', '2026-11-02'] as const, ['closing', '2026-11-03'] as const]
    const each = (steps: string[], ...acts: readonly BareAct[]) =>
      askEach(asked(recordOf(...acts)).c, steps, 'own.check')
    expect(each(['filing'], filing, filing)).toEqual([yes, yes])
    expect(each(['filing'], closing)).toBeUndefined()
    expect(each(['filing', 'closing'], filing, closing)).toBeUndefined()
  })

  it('by an agency that the registry does not know is not asked', () => {
    const { c } = asked({ ...sampleRecord(), agency: 'nobody' }, true)
    expect(askLatest(c, ['filing'], 'own.check')).toBeUndefined()
    expect(askPlanned(c, 'filing', 'own.check', {})).toBeUndefined()
  })

  it('replays the record once for each point in time, and not at all for the newest', () => {
    const { c } = asked()
    expect(stateBefore(c, c.record.entries.length)).toBe(c.state)
    expect(stateBefore(c, 2).entries).toHaveLength(2)
    expect(stateBefore(c, 2)).toBe(stateBefore(c, 2))
  })
})

describe('the act that an entry came from', () => {
  it('has everything that the entry says, by id', () => {
    const recordings = [{ id: 'r1' }] as never
    const entry = {
      seq: 1,
      step: 'interview',
      on: '2026-11-02',
      at: '2026-11-02T09:00',
      by: [{ id: 'officer-a', name: '甲', certificate: 'x' }],
      approvedBy: { id: 'agency-head', name: '乙' },
      recordings,
      recordingWaiver: { reason: '设备故障', approvedBy: { id: 'section-head', name: '丙' } },
      data: {},
    }
    expect(actOf(entry)).toStrictEqual({
      step: 'interview',
      on: '2026-11-02',
      at: '2026-11-02T09:00',
      by: ['officer-a'],
      approvedBy: 'agency-head',
      recordings,
      recordingWaiver: { reason: '设备故障', approvedBy: 'section-head' },
    })
    const { seq, step, on, by, data } = entry
    expect(actOf({ seq, step, on, by, data })).toStrictEqual({ step: 'interview', on: '2026-11-02', by: ['officer-a'] })
  })
})
