import { china, type Layer, lawBook, liaoning } from '@zhifa/domain'
import { sampleBureau } from '@zhifa/domain/testing'
import { after, copyOf, drop, edit, entry, lawful, people } from './edit-record'
import { heard, type Row } from './spoilt'

const suspended = () =>
  after(
    drop(lawful(), 'decision', 'no-penalty', 'closing'),
    'interview',
    { step: 'suspension', data: { reason: '演示', basis: '演示' } },
    {
      step: 'correction-order',
      on: '2027-12-01',
      data: { content: 'x', dueOn: '2027-12-09', basis: ['行政处罚法 28.1'] },
    },
  )

const excluding: Layer = {
  ...sampleBureau,
  parameters: [
    {
      id: 'penalty.suspension-excluded',
      title: '中止调查期间不计入办案期限',
      unit: 'flag',
      versions: [{ from: '2021-07-15', value: true, cites: ['行政处罚法 60'], grade: 'unverified' }],
    },
  ],
}

const disputed = () =>
  edit(
    edit(lawful(), 'review-submission', () => ({ answers: [{ problem: 1, handling: 'disputed', text: 'x' }] })),
    'review-opinion',
    () => ({ result: 'problems', problems: [] }),
  )
const settled = { step: 'collective-discussion', data: { conclusion: 'proceed' } }

const demanded = {
  step: 'demand',
  on: '2027-05-20',
  data: { number: '示卫公〔2026〕1号', content: '请缴纳', servedOn: '2027-05-20' },
}

/** Ten days late on a fine of 3,000 元. */
const surcharged = (amount: number) => ({
  step: 'surcharge',
  on: '2026-12-20',
  data: { amount, from: '2026-12-02', to: '2026-12-11' },
})

export const procedureRows: readonly Row[] = [
  [
    'procedure.decided-in-time',
    'suspended long before the end',
    () => ({ record: suspended(), law: lawBook(china, liaoning, excluding) }),
    'met',
  ],
  ['procedure.decided-in-time', 'suspended, which no verified rule takes out', () => suspended()],
  ['procedure.filed-first', 'filed afterwards', () => entry(lawful(), 'filing', () => ({ on: '2026-10-30' }))],
  ['procedure.filed-first', 'never filed', () => drop(lawful(), 'filing'), 'undetermined'],
  [
    'procedure.certificate-shown',
    'not shown',
    () => edit(lawful(), 'scene-inspection', () => ({ certificateShown: false })),
  ],
  [
    'procedure.recusal-answered',
    'left open',
    () =>
      after(lawful(), 'filing', {
        step: 'recusal-request',
        data: { person: 'officer-a', askedBy: 'party', reason: 'x' },
      }),
  ],
  [
    'procedure.extension-founded',
    'nothing allows it',
    () => after(lawful(), 'filing', { step: 'time-extension', data: { reason: 'x' } }),
    'undetermined',
  ],
  [
    'procedure.decided-in-time',
    'decided after a year',
    () =>
      entry(
        entry(lawful(), 'decision', () => ({ on: '2027-09-01' })),
        'archiving',
        () => ({ on: '2027-09-20' }),
      ),
  ],
  [
    'procedure.told-again-after-reinvestigation',
    'no second notice',
    () => after(lawful(), 'defence-review', { step: 'reinvestigation', data: { reason: 'x' } }),
  ],
  [
    'procedure.correction-term-after-order',
    'due before the order',
    () =>
      after(lawful(), 'scene-inspection', {
        step: 'correction-order',
        data: { content: 'x', dueOn: '2026-10-01', basis: ['行政处罚法 28.1'] },
      }),
  ],
  [
    'procedure.discussed-if-serious',
    'complex and not discussed',
    () =>
      edit(lawful(), 'investigation-end', ({ judgements }) => ({
        judgements: { ...(judgements as object), complex: { value: true, reason: 'x' } },
      })),
  ],
  [
    'procedure.discussed-if-serious',
    'not judged',
    () => edit(lawful(), 'investigation-end', () => ({ judgements: {} })),
    'undetermined',
  ],
  ['procedure.review-passed', 'no opinion', () => drop(lawful(), 'review-opinion')],
  [
    'procedure.review-not-after-decision',
    'dated later',
    () => entry(lawful(), 'review-opinion', () => ({ on: '2026-11-19' })),
  ],
  [
    'procedure.determination-repeats',
    'another answer on file',
    () =>
      edit(lawful(), 'review-determination', ({ determination }) => ({
        determination: { ...(determination as object), outcome: 'not-required' },
      })),
  ],
  [
    'procedure.determination-repeats',
    'another law book',
    () => ({ record: lawful(), law: lawBook(china, liaoning) }),
    'undetermined',
  ],
  [
    'procedure.papers-complete',
    'one paper',
    () => edit(lawful(), 'review-submission', () => ({ papers: [{ paper: 'evidence', title: 'x' }] })),
  ],
  [
    'procedure.problems-handled',
    'submitted again without answers',
    () =>
      after(
        edit(lawful(), 'review-opinion', () => ({
          result: 'problems',
          problems: [{ point: 'x', problem: 'x', cure: 'x' }],
        })),
        'review-opinion',
        copyOf(lawful(), 'review-submission'),
      ),
  ],
  ['procedure.review-in-time', 'after a month', () => entry(lawful(), 'review-opinion', () => ({ on: '2026-11-28' }))],
  [
    'procedure.review-in-time',
    'no length in the law book',
    () => ({ record: lawful(), law: lawBook(china, sampleBureau) }),
    'undetermined',
  ],
  [
    'procedure.review-extension-founded',
    'twice',
    () =>
      after(
        lawful(),
        'review-submission',
        { step: 'review-extension', data: { reason: 'x' } },
        { step: 'review-extension', data: { reason: 'x' } },
      ),
  ],
  [
    'procedure.review-extension-founded',
    'nothing says by how much',
    () => ({
      record: after(lawful(), 'review-submission', { step: 'review-extension', data: { reason: 'x' } }),
      law: lawBook(china, sampleBureau),
    }),
    'undetermined',
  ],
  [
    'procedure.disagreement-settled',
    'disputed and left so',
    () =>
      edit(
        edit(lawful(), 'review-submission', () => ({ answers: [{ problem: 1, handling: 'disputed', text: 'x' }] })),
        'review-opinion',
        () => ({ result: 'problems', problems: [] }),
      ),
  ],
  [
    'procedure.told-as-reviewed',
    'another proposal',
    () => edit(lawful(), 'prior-notice', () => ({ proposal: [{ kind: 'warning' }] })),
  ],
  ['procedure.notice-before-decision', 'never served', () => drop(lawful(), 'notice-service')],
  ['procedure.views-heard', 'the defence was not reviewed', () => drop(lawful(), 'defence-review')],
  [
    'procedure.hearing-offered',
    'a revocation without a hearing',
    () =>
      edit(lawful(), 'prior-notice', () => ({
        hearingOffered: false,
        proposal: [{ kind: 'closure', description: 'x' }],
      })),
  ],
  [
    'procedure.hearing-offered',
    'no verified amount',
    () => edit(lawful(), 'prior-notice', () => ({ hearingOffered: false })),
    'undetermined',
  ],
  [
    'procedure.hearing-honoured',
    'asked for and not held',
    () => after(lawful(), 'notice-service', { step: 'hearing-request', data: { by: '演示一' } }),
  ],
  [
    'procedure.hearing-refusal-founded',
    'a closure',
    () =>
      after(
        edit(lawful(), 'prior-notice', () => ({ proposal: [{ kind: 'closure', description: 'x' }] })),
        'notice-service',
        { step: 'hearing-request', data: { by: '演示一' } },
        { step: 'hearing-refusal', data: { reason: 'x' } },
      ),
  ],
  [
    'procedure.hearing-notified-in-time',
    'the day before',
    () => edit(heard(), 'hearing-notice', () => ({ heldAt: '2026-11-04T09:00' })),
  ],
  [
    'procedure.hearing-public',
    'closed without a reason',
    () => edit(heard(), 'hearing-notice', () => ({ public: false })),
  ],
  [
    'procedure.hearing-host-as-told',
    'somebody else',
    () => entry(heard(), 'hearing', () => ({ by: people('section-head') })),
  ],
  [
    'procedure.notice-received-not-before-notice',
    'received before it was written',
    () => edit(lawful(), 'notice-service', () => ({ receivedOn: '2026-01-02' })),
  ],
  [
    'procedure.served-in-time',
    'a month later',
    () => entry(lawful(), 'decision-service', () => ({ on: '2026-12-20' })),
  ],
  [
    'procedure.receiver-named',
    'nobody signed',
    () => edit(lawful(), 'decision-service', () => ({ receiver: undefined })),
  ],
  [
    'procedure.e-service-consented',
    'no consent',
    () => edit(lawful(), 'decision-service', () => ({ method: 'electronic' })),
  ],
  [
    'procedure.leaving-witnessed',
    'no witness',
    () => edit(lawful(), 'decision-service', () => ({ method: 'leaving' })),
  ],
  [
    'procedure.served-after-decision',
    'before the decision',
    () => edit(lawful(), 'decision-service', () => ({ receivedOn: '2026-10-01' })),
  ],
  ['procedure.recorded', 'no recording', () => entry(lawful(), 'scene-inspection', () => ({ recordings: undefined }))],
  [
    'procedure.recorded-throughout',
    'it began late',
    () => edit(lawful(), 'scene-inspection', ({ end }) => ({ start: String(end).replace(/T.*/, 'T07:00') })),
  ],
  [
    'procedure.disagreement-settled',
    'settled afterwards',
    () => after(disputed(), 'review-submission', settled),
    'met',
  ],
  ['procedure.disagreement-settled', 'settled before it was disputed', () => after(disputed(), 'filing', settled)],
  [
    'procedure.disagreement-settled',
    'agreed after all',
    () => edit(disputed(), 'review-opinion', () => ({ result: 'agree' })),
    'met',
  ],
  [
    'procedure.deferral-applied',
    'that nobody asked for',
    () =>
      after(lawful(), 'decision-service', {
        step: 'deferral',
        data: { appliedOn: '2026-11-17', reason: 'x', until: '2026-12-31' },
      }),
  ],
  [
    'procedure.demand-before-court',
    'without a demand',
    () => after(lawful(), 'decision-service', { step: 'court-application', on: '2027-06-10' }),
  ],
  [
    'procedure.demand-before-court',
    'a year too late',
    () => after(lawful(), 'decision-service', demanded, { step: 'court-application', on: '2028-08-10' }),
  ],
  [
    'procedure.demand-before-court',
    'demanded, the remedies over',
    () => after(lawful(), 'decision-service', demanded, { step: 'court-application', on: '2027-06-10' }),
    'met',
  ],
  [
    'discretion.surcharge-capped',
    'a fen over three percent a day',
    () => after(lawful(), 'decision-service', surcharged(90_001)),
  ],
  [
    'discretion.surcharge-capped',
    'three percent a day',
    () => after(lawful(), 'decision-service', surcharged(90_000)),
    'met',
  ],
  [
    'discretion.surcharge-capped',
    'two surcharges, one too high',
    () => after(lawful(), 'decision-service', surcharged(300_001), surcharged(90_000)),
  ],
  [
    'discretion.surcharge-capped',
    'nobody knows when it was due',
    () => after(drop(lawful(), 'decision-service'), 'decision', surcharged(90_000)),
    'undetermined',
  ],
  [
    'procedure.ending-grounded',
    'a company whose fine is unpaid is said to have died',
    () =>
      edit(drop(lawful(), 'payment'), 'closing', () => ({
        type: 'enforcement-ended',
        endings: [{ ground: 'dead-without-estate', detail: '演示' }],
      })),
  ],
  ['procedure.closing-fits', 'closed as transferred', () => edit(lawful(), 'closing', () => ({ type: 'transferred' }))],
]
