import type { Agency, CaseRecord } from '@zhifa/domain'
import {
  sampleCancellation,
  sampleCrimeReturned,
  sampleCrimeTransfer,
  sampleHead,
  sampleInspection,
  sampleLaw,
  sampleLicence,
  sampleMeasure,
  sampleNonAcceptance,
  sampleOnTheSpot,
  sampleParty,
  samplePlan,
  sampleRecord,
  sampleRegistry,
  walk,
} from '@zhifa/domain/testing'
import type { RecordContext } from '../src/filling/documents-of'

const known = sampleRegistry.agencies.get(sampleHead.agency)
if (!known) throw new Error('the sample case has an agency')
export const agency: Agency = known
/** What the sample bureau knows beside the record. */
export const context: RecordContext = { agency, law: sampleLaw, registry: sampleRegistry }

/** A case of every kind that the domain has a procedure for. */
export const cases: Record<string, CaseRecord> = {
  'a penalty': sampleRecord(),
  'a licence granted': sampleLicence(),
  'a licence refused': sampleLicence({ decide: 'refuse' }),
  'a renewal refused': sampleLicence({ kind: 'renewal', decide: 'refuse' }),
  'an application not accepted': sampleNonAcceptance(),
  'a licence cancelled': sampleCancellation(),
  'a sealing released': sampleMeasure(),
  'goods seized in an emergency and destroyed': sampleMeasure({ kind: 'seizure', emergency: true, end: 'disposal' }),
  'a health control released': sampleMeasure({ kind: 'health-control' }),
  'a crime transferred': sampleCrimeTransfer(),
  'a crime not filed': sampleCrimeReturned(),
  'an inspection': sampleInspection(),
  'a penalty on the spot': sampleOnTheSpot(),
  'a yearly plan': samplePlan(),
}
cases['an execution'] = walk('coercion.execution', 'execution', [
  {
    step: 'takeover',
    on: '2026-03-20',
    by: ['officer-a', 'officer-b'],
    approvedBy: 'section-head',
    data: {
      party: sampleParty,
      decisionNumber: '示卫公罚〔2026〕1号',
      decidedOn: '2026-03-01',
      servedOn: '2026-03-02',
      amount: 300_000,
      obligation: '缴纳罚款人民币3,000.00元。',
    },
  },
  {
    step: 'surcharge',
    on: '2026-03-20',
    by: ['officer-a'],
    approvedBy: 'agency-head',
    data: { from: '2026-03-21', toldOn: '2026-03-20' },
  },
  {
    step: 'demand',
    on: '2026-08-20',
    by: ['officer-a', 'officer-b'],
    approvedBy: 'agency-head',
    data: { number: '示卫公催〔2026〕1号', servedOn: '2026-08-20', term: '十日内缴至指定银行。', rightsTold: true },
  },
  {
    step: 'deferral-application',
    on: '2026-08-25',
    by: ['officer-a'],
    data: { receivedOn: '2026-08-25', reason: '经营困难。' },
  },
  {
    step: 'deferral',
    on: '2026-08-26',
    by: ['officer-a'],
    approvedBy: 'agency-head',
    data: { reason: '经营困难。', until: '2026-09-30', instalments: [{ dueOn: '2026-09-30', amount: 300_000 }] },
  },
])
export const allCases: readonly [string, CaseRecord][] = Object.entries(cases)
