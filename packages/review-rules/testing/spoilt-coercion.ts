import { type CaseRecord, china, lawBook, Registry } from '@zhifa/domain'
import { sampleBureau, sampleRegistry } from '@zhifa/domain/testing'
import { after, copyOf, drop, edit, entry, people } from './edit-record'
import { lawfulExecution, lawfulMeasure } from './lawful-others'
import { agency, otherParty, type Row } from './spoilt'
import { entryRows, reviewRows } from './spoilt-review'

const taken = (): CaseRecord => lawfulMeasure()
const urgent = (): CaseRecord => lawfulMeasure(true)
const executed = (): CaseRecord => lawfulExecution()
const anonymous = { kind: 'natural-person', name: '演示一', address: '示例县虚构街8号' }
const business = { kind: 'individual-business', operator: '演示一', address: '示例县虚构街8号' }
/** An agency whose data lack something: a registry from outside would be refused. */
const blank = (key: 'court' | 'government') => {
  const one = sampleRegistry.agencies.get('demo-bureau')!
  return new Registry({ agencies: [{ ...one, [key]: '' }], officers: [...sampleRegistry.officers.values()] })
}
const on = (record: CaseRecord, step: string, day: string): CaseRecord => entry(record, step, () => ({ on: day }))
const remedy = (result: string) => ({
  step: 'remedy-result',
  data: { kind: 'reconsideration', result, number: 'x', effectiveOn: '2026-09-05', text: 'x' },
})
const withoutCap = lawBook(
  {
    ...china,
    parameters: china.parameters.filter(({ id }) => id !== 'penalty.surcharge-cap' && id !== 'coercion.officers'),
  },
  sampleBureau,
)

export const measureRows: readonly Row[] = [
  ...reviewRows('coercion-', taken, 'approval'),
  ...entryRows('coercion-', taken, 'approval'),
  ['subject.coercion-not-entrusted', 'entrusted', () => ({ record: taken(), registry: agency({ kind: 'entrusted' }) })],
  ['subject.measure-party-identified', 'no number', () => edit(taken(), 'imposition', () => ({ party: anonymous }))],
  ['subject.measure-party-identified', 'only proposed', () => drop(taken(), 'imposition'), 'met'],
  [
    'subject.measure-party-as-approved',
    'another',
    () => edit(taken(), 'imposition', ({ party }) => otherParty(party as object)),
  ],
  [
    'officers.measure-enough-at-each-act',
    'one alone',
    () => entry(taken(), 'imposition', () => ({ by: people('officer-a') })),
  ],
  [
    'officers.measure-enough-at-each-act',
    'nobody knows how many',
    () => ({ record: taken(), law: withoutCap }),
    'undetermined',
  ],
  [
    'officers.measure-certified',
    'a stranger',
    () => entry(taken(), 'release', () => ({ by: people('officer-a', 'nobody') })),
  ],
  [
    'officers.measure-certificate-number-kept',
    'no number',
    () => entry(taken(), 'imposition', () => ({ by: [{ id: 'officer-a', name: 'x' }, ...people('officer-b')] })),
  ],
  [
    'powers.coercion-category-held',
    'penalties only',
    () => ({ record: taken(), registry: agency({ categories: ['penalty'] }) }),
  ],
  [
    'powers.coercion-approved-by-the-head',
    'by an officer',
    () => entry(taken(), 'approval', () => ({ approvedBy: people('officer-c')[0] })),
  ],
  [
    'officers.coercion-role-each-act',
    'the archivist',
    () => entry(taken(), 'approval', () => ({ by: people('archivist', 'officer-a') })),
  ],
  [
    'officers.coercion-reviewer-fit',
    'a handler',
    () => entry(taken(), 'review-opinion', () => ({ by: people('officer-a') })),
  ],
  [
    'officers.coercion-reviewer-never-handles',
    'released it',
    () => entry(taken(), 'release', () => ({ by: people('officer-a', 'reviewer-a') })),
  ],
  [
    'procedure.coercion-recusal-answered',
    'left open',
    () =>
      after(taken(), 'approval', {
        step: 'recusal-request',
        data: { person: 'officer-a', askedBy: 'party', reason: 'x' },
      }),
  ],
  [
    'officers.coercion-recused-stay-away',
    'went on',
    () =>
      after(
        taken(),
        'approval',
        { step: 'recusal-request', data: { person: 'officer-a', askedBy: 'party', reason: 'x' } },
        {
          step: 'recusal-decision',
          by: people('agency-head'),
          data: { person: 'officer-a', decision: 'recused', reason: 'x' },
        },
      ),
  ],
  ['facts.measure-as-approved', 'seized, not sealed', () => edit(taken(), 'imposition', () => ({ kind: 'seizure' }))],
  [
    'evidence.measure-witness-if-absent',
    'nobody there',
    () => edit(taken(), 'imposition', () => ({ partyPresent: false })),
  ],
  [
    'evidence.measure-witness-if-absent',
    'a witness',
    () => edit(taken(), 'imposition', () => ({ partyPresent: false, witness: '演示见证人' })),
    'met',
  ],
  [
    'evidence.measure-signed',
    'the release was not signed',
    () =>
      entry(
        edit(taken(), 'release', () => ({ signature: { kind: 'refused', reason: 'x' } })),
        'release',
        () => ({ recordings: undefined }),
      ),
  ],
  ['evidence.measure-testing-result', 'no end', () => drop(taken(), 'testing-end')],
  [
    'evidence.measure-testing-result',
    'the first of two has none',
    () => after(taken(), 'imposition', copyOf(taken(), 'testing-notice')),
  ],
  ['law.measure-basis-in-force', 'an unknown norm', () => edit(taken(), 'imposition', () => ({ basis: ['虚构法 1'] }))],
  ['law.measure-basis-exact', 'no article', () => edit(taken(), 'approval', () => ({ basis: ['传染病防治法'] }))],
  [
    'law.measure-set-by-law',
    'a department rule',
    () => edit(taken(), 'imposition', () => ({ basis: ['公共场所卫生管理条例实施细则 33'] })),
  ],
  [
    'law.measure-basis-as-approved',
    'another article',
    () => edit(taken(), 'imposition', () => ({ basis: ['传染病防治法 56'] })),
  ],
  [
    'law.measure-basis-as-approved',
    'another paragraph of the same article',
    () => edit(taken(), 'imposition', () => ({ basis: ['传染病防治法 55.1'] })),
    'met',
  ],
  ['procedure.measure-approved-before', 'approved two days later', () => on(taken(), 'approval', '2026-08-05')],
  [
    'procedure.measure-emergency-approved-in-time',
    'a minute late',
    () => edit(urgent(), 'emergency-approval', () => ({ reportedAt: '2026-08-04T09:01' })),
  ],
  [
    'procedure.measure-emergency-approved-in-time',
    'at the last minute',
    () => edit(urgent(), 'emergency-approval', () => ({ reportedAt: '2026-08-04T09:00' })),
    'met',
  ],
  ['procedure.measure-emergency-approved-in-time', 'never reported', () => drop(urgent(), 'emergency-approval')],
  [
    'procedure.measure-emergency-approved-in-time',
    'not yet reported',
    () => ({ ...urgent(), entries: urgent().entries.slice(0, 1) }),
    'undetermined',
  ],
  [
    'procedure.measure-refused-then-released',
    'five weeks later',
    () => edit(urgent(), 'emergency-approval', () => ({ approved: false })),
  ],
  [
    'procedure.measure-refused-then-released',
    'the same day',
    () =>
      on(
        edit(urgent(), 'emergency-approval', () => ({ approved: false })),
        'release',
        '2026-08-03',
      ),
    'met',
  ],
  [
    'procedure.measure-refused-then-released',
    'not released',
    () =>
      drop(
        edit(urgent(), 'emergency-approval', () => ({ approved: false })),
        'release',
      ),
  ],
  [
    'procedure.measure-refused-then-released',
    'refused today',
    () => ({
      ...urgent(),
      entries: edit(urgent(), 'emergency-approval', () => ({ approved: false })).entries.slice(0, 2),
    }),
    'undetermined',
  ],
  [
    'procedure.measure-certificate-shown',
    'not shown',
    () => edit(taken(), 'imposition', () => ({ certificateShown: false })),
  ],
  [
    'procedure.measure-form-kept',
    'not handed over',
    () => edit(urgent(), 'emergency-imposition', () => ({ handedOver: false })),
  ],
  ['procedure.measure-in-period', 'four months', () => on(taken(), 'release', '2026-12-10')],
  ['procedure.measure-extended-before-the-end', 'too late', () => on(taken(), 'extension', '2026-09-12')],
  ['procedure.measure-extended-once', 'twice', () => after(taken(), 'extension', copyOf(taken(), 'extension'))],
  [
    'procedure.measure-extension-told',
    'two weeks later',
    () => edit(taken(), 'extension', () => ({ toldOn: '2026-09-16' })),
  ],
  ['procedure.measure-extension-told', 'nothing was imposed', () => drop(taken(), 'imposition'), 'undetermined'],
  [
    'procedure.measure-testing-told',
    'told afterwards',
    () => edit(taken(), 'testing-notice', () => ({ toldOn: '2026-08-15' })),
  ],
  ['procedure.measure-testing-as-told', 'three days over', () => on(taken(), 'testing-end', '2026-08-17')],
  ['procedure.measure-testing-as-told', 'still going on', () => drop(taken(), 'testing-end')],
  [
    'procedure.measure-not-disposed-unapproved',
    'extended without approval',
    () => drop(urgent(), 'emergency-approval'),
  ],
  [
    'procedure.measure-released-when-revoked',
    'revoked and kept',
    () => after(drop(taken(), 'release'), 'extension', remedy('revoked')),
  ],
  [
    'procedure.measure-released-when-revoked',
    'upheld',
    () => after(drop(taken(), 'release'), 'extension', remedy('upheld')),
    'not-arising',
  ],
  [
    'procedure.coercion-recorded',
    'no recording',
    () => entry(taken(), 'imposition', () => ({ recordings: undefined })),
  ],
  [
    'procedure.coercion-recorded-throughout',
    'it began late',
    () => edit(taken(), 'imposition', () => ({ start: '2026-08-03T08:00' })),
  ],
  ['procedure.coercion-review-passed', 'no opinion', () => drop(taken(), 'review-opinion')],
  ['procedure.coercion-review-not-after-decision', 'dated later', () => on(taken(), 'review-opinion', '2026-08-10')],
  [
    'procedure.coercion-determination-repeats',
    'another answer on file',
    () =>
      edit(taken(), 'review-determination', ({ determination }) => ({
        determination: { ...(determination as object), outcome: 'not-required' },
      })),
  ],
  [
    'procedure.coercion-papers-complete',
    'one paper',
    () => edit(taken(), 'review-submission', () => ({ papers: [{ paper: 'evidence', title: 'x' }] })),
  ],
  [
    'procedure.coercion-problems-handled',
    'submitted again without answers',
    () =>
      after(
        edit(taken(), 'review-opinion', () => ({
          result: 'problems',
          problems: [{ point: 'x', problem: 'x', cure: 'x' }],
        })),
        'review-opinion',
        copyOf(taken(), 'review-submission'),
      ),
  ],
  ['procedure.coercion-review-in-time', 'after a month', () => on(taken(), 'review-opinion', '2026-09-09')],
  [
    'procedure.coercion-review-extension-founded',
    'twice',
    () =>
      after(
        taken(),
        'review-submission',
        { step: 'review-extension', data: { reason: 'x' } },
        { step: 'review-extension', data: { reason: 'x' } },
      ),
  ],
  [
    'procedure.coercion-disagreement-settled',
    'disputed and left so',
    () =>
      edit(
        edit(taken(), 'review-submission', () => ({ answers: [{ problem: 1, handling: 'disputed', text: 'x' }] })),
        'review-opinion',
        () => ({ result: 'problems', problems: [] }),
      ),
  ],
  [
    'documents.measure-five-items',
    'no address',
    () => edit(taken(), 'imposition', ({ party }) => ({ party: { ...(party as object), address: ' ' } })),
  ],
  [
    'documents.measure-five-items',
    'no remedies',
    () => ({ record: taken(), registry: agency({ government: '县人民政府', court: '县人民法院' }) }),
    'met',
  ],
  ['documents.measure-five-items', 'no reason', () => edit(taken(), 'imposition', () => ({ reason: ' ' }))],
  ['documents.measure-five-items', 'no basis', () => edit(taken(), 'imposition', () => ({ basis: [] }))],
  ['documents.measure-five-items', 'nothing on the list', () => edit(taken(), 'imposition', () => ({ inventory: [] }))],
  ['documents.measure-five-items', 'no court', () => ({ record: taken(), registry: blank('court') })],
  ['documents.measure-five-items', 'no government', () => ({ record: taken(), registry: blank('government') })],
  ['documents.measure-five-items', 'of an unknown agency', () => ({ ...taken(), agency: 'unknown' }), 'undetermined'],
  ['documents.measure-file-complete', 'never imposed', () => drop(taken(), 'imposition', 'approval')],
  [
    'documents.measure-file-complete',
    'disposed of',
    () =>
      after(drop(taken(), 'release'), 'extension', {
        step: 'disposal',
        data: { way: 'destroyed', basis: ['行政强制法 27'] },
      }),
    'met',
  ],
  [
    'subject.measure-party-identified',
    'a business with a code',
    () => edit(taken(), 'imposition', () => ({ party: { ...business, uscc: '92990101990020018T' } })),
    'met',
  ],
  [
    'subject.measure-party-identified',
    'a business by its operator',
    () => edit(taken(), 'imposition', () => ({ party: { ...business, residentId: '990101201501010017' } })),
    'met',
  ],
  [
    'subject.measure-party-identified',
    'a business by name',
    () => edit(taken(), 'imposition', () => ({ party: business })),
  ],
  [
    'subject.measure-party-identified',
    'a foreigner',
    () => edit(taken(), 'imposition', () => ({ party: { ...anonymous, otherPaper: { kind: '护照', number: 'X1' } } })),
    'met',
  ],
  [
    'subject.measure-party-identified',
    'a person',
    () => edit(taken(), 'imposition', () => ({ party: { ...anonymous, residentId: '990101201501010017' } })),
    'met',
  ],
  [
    'documents.measure-inventory-told-apart',
    'listed twice',
    () =>
      edit(taken(), 'imposition', () => ({
        inventory: [
          { name: '水泵', quantity: '1台' },
          { name: '水泵', quantity: '2台' },
        ],
      })),
  ],
  ['documents.measure-file-complete', 'never released', () => drop(taken(), 'release')],
  [
    'documents.coercion-number-of-the-agency',
    'another prefix',
    () => edit(taken(), 'imposition', () => ({ number: '他卫公封〔2026〕1号' })),
  ],
  [
    'documents.coercion-number-of-the-year',
    'last year',
    () => edit(taken(), 'imposition', () => ({ number: '示卫公封〔2025〕1号' })),
  ],
  [
    'documents.coercion-remedies-named',
    'the superior department',
    () => ({ record: taken(), registry: agency({ government: '示例市卫生健康委员会' }) }),
  ],
]

export const executionRows: readonly Row[] = [
  ['subject.execution-party-identified', 'no number', () => edit(executed(), 'takeover', () => ({ party: anonymous }))],
  [
    'powers.execution-competent-court',
    'another court',
    () => edit(executed(), 'court-application', () => ({ court: '他县人民法院' })),
  ],
  [
    'powers.execution-competent-court',
    'of an unknown agency',
    () => ({ ...executed(), agency: 'unknown' }),
    'undetermined',
  ],
  ['facts.execution-overdue', 'before the term was over', () => on(executed(), 'takeover', '2026-03-10')],
  ['facts.execution-still-unpaid', 'paid before', () => edit(executed(), 'court-application', () => ({})), 'met'],
  [
    'facts.execution-still-unpaid',
    'all paid before',
    () => ({
      ...executed(),
      entries: executed().entries.map((item) =>
        item.step === 'payment' && item.on < '2026-09-01' ? { ...item, data: { amount: 300_000, receipt: 'x' } } : item,
      ),
    }),
  ],
  ['facts.execution-performed', 'not paid', () => drop(executed(), 'payment')],
  [
    'evidence.execution-demand-received',
    'served before the decision',
    () => edit(executed(), 'demand', () => ({ servedOn: '2026-03-01' })),
  ],
  [
    'law.execution-deferral-counted',
    'ended before it began',
    () => edit(executed(), 'deferral', () => ({ until: '2026-08-26' })),
  ],
  [
    'discretion.execution-demand-capped',
    'a fen too much',
    () => edit(executed(), 'demand', () => ({ amount: 600_001 })),
  ],
  [
    'discretion.execution-demand-capped',
    'no cap in the law book',
    () => ({ record: executed(), law: withoutCap }),
    'undetermined',
  ],
  [
    'discretion.execution-instalments-add-up',
    'too little',
    () => edit(executed(), 'deferral', () => ({ instalments: [{ dueOn: '2026-08-31', amount: 100_000 }] })),
  ],
  ['discretion.execution-only-surcharge-waived', 'no surcharge ran', () => drop(executed(), 'surcharge')],
  [
    'discretion.execution-surcharge-after-term',
    'on the last day',
    () => edit(executed(), 'surcharge', () => ({ from: '2026-03-17' })),
  ],
  [
    'discretion.execution-not-paid-twice',
    'a fen too much',
    () => edit(executed(), 'payment', () => ({ amount: 450_001 })),
  ],
  [
    'discretion.execution-not-paid-twice',
    'just as much as may be',
    () => edit(executed(), 'payment', () => ({ amount: 450_000 })),
    'met',
  ],
  ['procedure.execution-court-window', 'no demand', () => drop(executed(), 'demand')],
  [
    'procedure.execution-court-window',
    'too soon after the demand',
    () => on(executed(), 'court-application', '2026-09-03'),
  ],
  ['procedure.execution-demand-rights', 'not told', () => edit(executed(), 'demand', () => ({ rightsTold: false }))],
  [
    'procedure.execution-demand-after-term',
    'on the last day',
    () => edit(executed(), 'demand', () => ({ servedOn: '2026-03-17' })),
  ],
  [
    'procedure.execution-surcharge-told',
    'told later',
    () => edit(executed(), 'surcharge', () => ({ toldOn: '2026-03-22' })),
  ],
  [
    'procedure.execution-surcharge-thirty-days',
    'after a week',
    () => edit(executed(), 'surcharge', () => ({ from: '2026-08-28' })),
  ],
  ['procedure.execution-pause-not-forgotten', 'for four years', () => on(executed(), 'resume', '2030-09-02')],
  ['procedure.execution-paused-not-enforced', 'the court was asked', () => drop(executed(), 'resume')],
  [
    'documents.execution-papers',
    'one paper',
    () => edit(executed(), 'court-application', () => ({ papers: ['application'] })),
  ],
  ['documents.execution-demand-amount', 'no sum', () => edit(executed(), 'demand', () => ({ amount: undefined }))],
  ['documents.execution-file-complete', 'no demand', () => drop(executed(), 'demand')],
  ['documents.execution-file-complete', 'no result', () => drop(executed(), 'performed')],
  [
    'powers.coercion-approved-by-the-head',
    'by an officer',
    () => entry(executed(), 'court-application', () => ({ approvedBy: people('officer-c')[0] })),
  ],
]
