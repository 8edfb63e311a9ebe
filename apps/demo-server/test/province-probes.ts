import { type CaseRecord, deadlinesOf, type LawBook, peopleFindings, registry } from '@zhifa/domain'
import { go, sampleRecord, sampleRegistry } from '@zhifa/domain/testing'

const team = ['officer-a', 'officer-b']
const asked = (record: CaseRecord, on: string, review?: true): CaseRecord =>
  go(record, {
    step: 'recusal-request',
    on,
    by: ['officer-b'],
    data: { person: 'officer-a', askedBy: 'party', reason: '与当事人有亲属关系。', ...(review ? { review } : {}) },
  })
const withdrawal = asked(sampleRecord({ upTo: 'filing' }), '2026-10-16')
const refused = go(withdrawal, {
  step: 'recusal-decision',
  on: '2026-10-16',
  by: ['agency-head'],
  data: { person: 'officer-a', decision: 'rejected', reason: '经查不属实。' },
})
const deferral = go(sampleRecord({ upTo: 'decision-service' }), {
  step: 'deferral-application',
  on: '2026-11-20',
  by: team,
  data: { receivedOn: '2026-11-20', reason: '经济困难。' },
})
const supervised = go(sampleRecord(), {
  step: 'supervision-paper',
  on: '2026-12-01',
  by: team,
  data: {
    kind: 'notice',
    number: '示司监通〔2026〕1号',
    body: '示例县司法局',
    receivedOn: '2026-12-01',
    demands: '限期改正。',
  },
})
const complained = go(sampleRecord(), {
  step: 'complaint',
  on: '2026-12-01',
  by: ['office-head'],
  data: { number: '投诉2026-1', acceptedOn: '2026-12-01', by: '演示投诉人', subject: '反映态度生硬。' },
})
/** A decision that closes the business, which is major whatever the sum; of a natural person where that is asked. */
const decided = (person: boolean): CaseRecord => {
  const record = sampleRecord({ upTo: 'decision' })
  const party = { kind: 'natural-person', name: '演示三', address: '示例县虚构街9号' }
  const penalties = person ? {} : { penalties: [{ kind: 'closure', description: '关闭（演示）' }] }
  const entries = record.entries.map((entry) =>
    entry.step === 'decision'
      ? { ...entry, data: { ...(entry.data as object), ...penalties, ...(person ? { party } : {}) } }
      : entry,
  )
  return { ...record, entries }
}
const held = registry({
  agencies: [...sampleRegistry.agencies.values()],
  officers: [...sampleRegistry.officers.values()].map((officer) => ({
    ...officer,
    certificates: officer.certificates.map((one) => ({ ...one, suspended: [{ from: '2026-03-10' }] })),
  })),
})

const days = (record: CaseRecord) => (law: LawBook) => deadlinesOf(record, { law, asOf: '2026-12-01' })

/** Cases in which the periods of the province run. */
export const provinceProbes: Readonly<Record<string, (law: LawBook) => unknown>> = {
  'recusal.decision': days(withdrawal),
  'recusal.review': days(asked(refused, '2026-10-17', true)),
  'payment.deferral-decision': days(deferral),
  'supervision.report': days(supervised),
  'supervision.complaint': days(complained),
  'supervision.major-penalty-filing': days(decided(false)),
  'supervision.major-penalty.county-person': days(decided(true)),
  'supervision.certificate-held': (law) => peopleFindings(held, '2026-10-01', 0, law),
}
