import { describe, expect, it } from 'vitest'
import { sampleLaw, sampleRecord, sampleRegistry } from '../../../testing'
import { certify } from '../../certificate/certify'
import { verifyCertificate } from '../../certificate/verify-certificate'
import { preflight } from '../../handling/handling'
import { china } from '../../law/china'
import { lawBook } from '../../law/law-book'
import { mayReview } from '../../people/registry'
import { penaltyOrdinary } from '../../procedures/penalty-ordinary/penalty-ordinary'
import { officersNeeded } from './officers-needed'

/** National law with another value of a parameter on every day, or none. */
const lawWith = (id: string, value?: number | boolean) =>
  lawBook({
    ...china,
    parameters: china.parameters.map((one) =>
      one.id === id
        ? { ...one, versions: value === undefined ? [] : one.versions.map((version) => ({ ...version, value })) }
        : one,
    ),
  })
const three = lawWith('penalty.officers', 3)
const none = lawWith('penalty.officers')

describe('how many officers an act needs', () => {
  it('is what the law book says on the day', () => {
    const interview = penaltyOrdinary.steps.interview!
    const needed = [sampleLaw, three, none].map((law) => officersNeeded(interview, law, '2026-11-03'))
    expect(needed.map((one) => one?.people)).toEqual([2, 3, undefined])
    expect(officersNeeded({}, sampleLaw, '2026-11-03')).toBeUndefined()
  })

  it('an act follows a corrected number, and without one nobody can tell', () => {
    const record = sampleRecord()
    const at = record.entries.findIndex(({ step }) => step === 'interview')
    const before = { ...record, entries: record.entries.slice(0, at) }
    const { step, on, by, data } = record.entries[at]!
    const act = { step, on, by: by.map(({ id }) => id), data }
    const found = (law: typeof three) =>
      preflight(before, act, { law, registry: sampleRegistry }).find(({ code }) => code === 'act.too-few-officers')
    expect(found(sampleLaw)).toBeUndefined()
    expect(found(three)).toMatchObject({ outcome: 'not-met', read: { officers: 2, needed: 3 } })
    expect(found(none)).toMatchObject({ outcome: 'undetermined', read: { parameter: 'penalty.officers' } })
  })

  it('a certificate is checked by the reader’s own law book', () => {
    const certificate = certify(sampleRecord(), { law: sampleLaw, registry: sampleRegistry })!
    const people = (law: typeof three) =>
      verifyCertificate(certificate, law).find(({ code }) => code === 'certificate.officers')?.outcome
    expect([sampleLaw, three, none].map(people)).toEqual(['met', 'not-met', 'undetermined'])
    // Asked again under a book without the number, an act of people is neither right nor wrong.
    const again = (law: typeof three) =>
      certify(sampleRecord(), { law, registry: sampleRegistry })!.steps.find(({ step }) => step === 'interview')!
        .rechecked.people
    expect([sampleLaw, three, none].map(again)).toEqual(['met', 'not-met', 'undetermined'])
  })

  it('the qualification of reviewers is demanded since the day that the law book gives', () => {
    const { legalQualification: _, ...officer } = sampleRegistry.officers.get('reviewer-a')!
    const early = { ...officer, firstReview: '2017-12-31' }
    const laws = [sampleLaw, lawWith('review.reviewer-qualified', false), lawWith('review.reviewer-qualified')]
    expect(laws.map((law) => mayReview(officer, '2026-09-28', law))).toEqual([false, true, undefined])
    expect(mayReview(early, '2026-09-28', sampleLaw)).toBe(true)
  })
})
