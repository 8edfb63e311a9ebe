import type { CaseRecord, Entry } from '@zhifa/domain'
import { after, copyOf, drop, edit, entry, people } from './edit-record'
import { lawfulLicence, lawfulRevocation } from './lawful-others'
import { agency, otherParty, type Row } from './spoilt'
import { entryRows, reviewRows } from './spoilt-review'

const granted = (): CaseRecord => lawfulLicence()
const refused = (): CaseRecord => lawfulLicence({ decide: 'refuse' })
const renewed = (): CaseRecord => lawfulLicence({ kind: 'renewal' })
const heard = (): CaseRecord => lawfulLicence({ heard: true })
const anonymous = { kind: 'natural-person', name: '演示一', address: '示例县虚构街8号' }

/** Without some of the acts. */
const without = (record: CaseRecord, gone: (entry: Entry) => boolean): CaseRecord => ({
  ...record,
  entries: record.entries.filter((item) => !gone(item)).map((item, i) => ({ ...item, seq: i + 1 })),
})

const on = (record: CaseRecord, step: string, day: string): CaseRecord => entry(record, step, () => ({ on: day }))

export const licenceRows: readonly Row[] = [
  ...reviewRows('licence-', granted, 'grant'),
  ...entryRows('licence-', granted, 'acceptance'),
  [
    'procedure.licence-delivered-after-decision',
    'received before it was granted',
    () => edit(granted(), 'delivery', () => ({ receivedOn: '2026-09-27' })),
  ],
  ['procedure.licence-delivered-after-decision', 'of a refusal', refused, 'met'],
  ['procedure.licence-delivered-after-decision', 'nothing was decided', () => drop(granted(), 'grant'), 'undetermined'],
  ['subject.licence-lawful-body', 'entrusted', () => ({ record: granted(), registry: agency({ kind: 'entrusted' }) })],
  ['subject.applicant-identified', 'no number', () => edit(granted(), 'application', () => ({ applicant: anonymous }))],
  ['subject.applicant-identified', 'no application', () => drop(granted(), 'application'), 'undetermined'],
  [
    'subject.holder-is-applicant',
    'another',
    () => edit(granted(), 'grant', ({ holder }) => ({ holder: otherParty(holder as object).party })),
  ],
  [
    'officers.licence-site-enough',
    'one alone',
    () => entry(granted(), 'site-review', () => ({ by: people('officer-a') })),
  ],
  [
    'officers.licence-site-enough',
    'one, named twice',
    () => entry(granted(), 'site-review', () => ({ by: people('officer-a', 'officer-a') })),
  ],
  [
    'officers.licence-site-certified',
    'a stranger',
    () => entry(granted(), 'site-review', () => ({ by: people('officer-a', 'nobody') })),
  ],
  [
    'officers.licence-site-certified',
    'of an unknown agency',
    () => ({ ...granted(), agency: 'unknown' }),
    'undetermined',
  ],
  [
    'officers.licence-hearing-host-apart',
    'the examiner',
    () => edit(heard(), 'hearing-notice', () => ({ host: 'officer-a' })),
  ],
  [
    'powers.licence-category-held',
    'penalties only',
    () => ({ record: granted(), registry: agency({ categories: ['penalty'] }) }),
  ],
  [
    'powers.licence-approved-by-the-head',
    'by an officer',
    () => entry(granted(), 'grant', () => ({ approvedBy: people('officer-c')[0] })),
  ],
  [
    'officers.licence-role-each-act',
    'the archivist examined',
    () => entry(granted(), 'examination', () => ({ by: people('archivist') })),
  ],
  ['officers.licence-role-each-act', 'nothing was done', () => ({ ...granted(), entries: [] }), 'undetermined'],
  [
    'officers.licence-reviewer-fit',
    'a handler',
    () => entry(granted(), 'review-opinion', () => ({ by: people('officer-a') })),
  ],
  [
    'officers.licence-reviewer-never-handles',
    'delivered it',
    () => entry(granted(), 'delivery', () => ({ by: people('officer-a', 'reviewer-a') })),
  ],
  [
    'procedure.licence-recusal-answered',
    'left open',
    () =>
      after(granted(), 'acceptance', {
        step: 'recusal-request',
        data: { person: 'officer-a', askedBy: 'party', reason: 'x' },
      }),
  ],
  [
    'officers.licence-recused-stay-away',
    'went on',
    () =>
      after(
        granted(),
        'acceptance',
        { step: 'recusal-request', data: { person: 'officer-a', askedBy: 'party', reason: 'x' } },
        {
          step: 'recusal-decision',
          by: people('agency-head'),
          data: { person: 'officer-a', decision: 'recused', reason: 'x' },
        },
      ),
  ],
  [
    'facts.licence-decided-as-examined',
    'a refusal was proposed',
    () => edit(granted(), 'examination', () => ({ proposal: 'refuse' })),
  ],
  [
    'facts.licence-decided-as-examined',
    'a grant was proposed',
    () => edit(refused(), 'examination', () => ({ proposal: 'grant' })),
  ],
  ['facts.licence-supplement-received', 'nothing came', () => drop(granted(), 'supplement')],
  [
    'facts.licence-supplement-received',
    'it came later',
    () => after(drop(granted(), 'supplement'), 'acceptance', copyOf(granted(), 'supplement')),
  ],
  ['facts.licence-old-one-named', 'not named', () => edit(renewed(), 'application', () => ({ licence: undefined }))],
  ['facts.licence-old-one-named', 'a change', () => edit(granted(), 'application', () => ({ kind: 'change' }))],
  ['facts.licence-old-one-named', 'a new one needs none', () => granted(), 'not-arising'],
  [
    'facts.licence-site-conforms',
    'to be mended',
    () => edit(granted(), 'site-review', () => ({ conclusion: 'to-mend' })),
  ],
  ['evidence.licence-technical-result', 'no end', () => drop(granted(), 'technical-review-end')],
  [
    'evidence.licence-technical-result',
    'the end came after the decision',
    () => after(drop(granted(), 'technical-review-end'), 'grant', copyOf(granted(), 'technical-review-end')),
  ],
  [
    'evidence.licence-technical-result',
    'the first of two has none',
    () => after(granted(), 'acceptance', copyOf(granted(), 'technical-review')),
  ],
  [
    'evidence.licence-site-signed',
    'refused and not witnessed',
    () =>
      entry(
        edit(granted(), 'site-review', () => ({ signature: { kind: 'refused', reason: 'x' } })),
        'site-review',
        () => ({ recordings: undefined }),
      ),
  ],
  ['law.licence-basis-in-force', 'an unknown norm', () => edit(refused(), 'refusal', () => ({ basis: ['虚构法 1'] }))],
  [
    'law.licence-basis-in-force',
    'of the revocation',
    () => edit(lawfulRevocation(), 'revocation', () => ({ basis: ['执业医师法 1'] })),
  ],
  ['law.licence-basis-exact', 'no article', () => edit(refused(), 'refusal', () => ({ basis: ['行政许可法'] }))],
  [
    'law.licence-basis-binding',
    'a document',
    () => edit(refused(), 'refusal', () => ({ basis: ['国办发〔2018〕118号'] })),
  ],
  [
    'law.licence-revocation-ground',
    'another article',
    () => edit(lawfulRevocation(), 'revocation', () => ({ basis: ['行政许可法 70'] })),
  ],
  [
    'procedure.licence-supplement-told-in-time',
    'after two weeks',
    () => on(granted(), 'supplement-notice', '2026-09-15'),
  ],
  [
    'procedure.licence-supplement-told-once',
    'told twice',
    () => after(granted(), 'supplement-notice', copyOf(granted(), 'supplement-notice')),
  ],
  ['procedure.licence-decided-in-time', 'after four months', () => on(granted(), 'grant', '2027-01-12')],
  [
    'procedure.licence-decided-in-time',
    'a test that goes on stops the clock',
    () => drop(granted(), 'technical-review-end', 'grant', 'delivery', 'closing', 'archiving'),
    'met',
  ],
  ['procedure.licence-extended-before-the-end', 'too late', () => on(granted(), 'decision-extension', '2026-11-16')],
  ['procedure.licence-extended-before-the-end', 'never accepted', () => drop(granted(), 'acceptance'), 'undetermined'],
  [
    'procedure.licence-extension-told',
    'told after the decision',
    () => edit(granted(), 'decision-extension', () => ({ toldOn: '2026-10-09' })),
  ],
  [
    'procedure.licence-technical-time-told',
    'told afterwards',
    () => edit(granted(), 'technical-review', () => ({ toldOn: '2026-09-16' })),
  ],
  [
    'procedure.licence-technical-time-told',
    'told when it had ended that day',
    () => edit(granted(), 'technical-review', () => ({ toldOn: '2026-09-15' })),
    'met',
  ],
  [
    'procedure.licence-renewal-in-time',
    'two weeks before',
    () => edit(renewed(), 'application', () => ({ licence: { number: 'x', until: '2026-09-15' } })),
  ],
  [
    'procedure.licence-renewal-in-time',
    'the old one is not named',
    () => edit(renewed(), 'application', () => ({ licence: undefined })),
    'undetermined',
  ],
  [
    'procedure.licence-renewal-decided-before-end',
    'it had run out',
    () => edit(renewed(), 'application', () => ({ licence: { number: 'x', until: '2026-09-27' } })),
  ],
  [
    'procedure.licence-renewal-decided-before-end',
    'still open on the day of the review',
    () => edit(drop(renewed(), 'grant'), 'application', () => ({ licence: { number: 'x', until: '2026-09-28' } })),
  ],
  [
    'procedure.licence-site-certificate-shown',
    'not shown',
    () => edit(granted(), 'site-review', () => ({ certificateShown: false })),
  ],
  [
    'procedure.licence-hearing-secured',
    'a neighbour was not told',
    () => edit(granted(), 'examination', () => ({ thirdParty: true })),
  ],
  ['procedure.licence-hearing-secured', 'asked for and not held', () => drop(heard(), 'hearing')],
  ['procedure.licence-hearing-secured', 'not examined', () => drop(granted(), 'examination'), 'undetermined'],
  ['procedure.licence-hearing-held-in-time', 'two months later', () => on(heard(), 'hearing', '2026-11-30')],
  [
    'procedure.licence-hearing-notified-in-time',
    'the week before',
    () => edit(heard(), 'hearing-notice', () => ({ servedOn: '2026-09-30' })),
  ],
  [
    'procedure.licence-hearing-public',
    'closed without a reason',
    () => edit(heard(), 'hearing-notice', () => ({ public: false })),
  ],
  [
    'procedure.licence-hearing-public',
    'closed with a reason',
    () => edit(heard(), 'hearing-notice', () => ({ public: false, notPublicReason: '涉及商业秘密' })),
    'met',
  ],
  ['procedure.licence-decided-on-the-hearing-record', 'no report', () => drop(heard(), 'hearing-report')],
  [
    'procedure.licence-decided-on-the-hearing-record',
    'the report came after the decision',
    () => after(drop(heard(), 'hearing-report'), 'grant', copyOf(heard(), 'hearing-report')),
  ],
  [
    'procedure.licence-decided-on-the-hearing-record',
    'the report came before the hearing',
    () => after(drop(heard(), 'hearing-report'), 'hearing-notice', copyOf(heard(), 'hearing-report')),
  ],
  [
    'procedure.licence-refusal-remedies-told',
    'not told',
    () => edit(refused(), 'refusal', () => ({ remediesTold: false })),
  ],
  ['procedure.licence-delivered-in-time', 'a month later', () => on(granted(), 'delivery', '2026-11-10')],
  [
    'procedure.licence-e-service-consented',
    'no consent',
    () => edit(granted(), 'delivery', () => ({ method: 'electronic' })),
  ],
  [
    'procedure.licence-leaving-witnessed',
    'no witness',
    () => edit(granted(), 'delivery', () => ({ method: 'leaving' })),
  ],
  ['procedure.licence-cancellation-founded', 'never revoked', () => drop(lawfulRevocation(), 'revocation')],
  ['procedure.licence-cancellation-founded', 'revoked', () => lawfulRevocation(), 'met'],
  [
    'procedure.licence-cancellation-founded',
    'not yet run out',
    () => edit(lawfulRevocation(), 'cancellation', () => ({ ground: 'expired' })),
  ],
  [
    'procedure.licence-cancellation-founded',
    'run out',
    () =>
      edit(
        edit(lawfulRevocation(), 'cancellation', () => ({ ground: 'expired' })),
        'grant',
        () => ({ until: '2026-10-13' }),
      ),
    'met',
  ],
  [
    'procedure.licence-cancellation-founded',
    'run out when, nobody knows',
    () =>
      drop(
        edit(lawfulRevocation(), 'cancellation', () => ({ ground: 'expired' })),
        'grant',
      ),
    'undetermined',
  ],
  [
    'procedure.licence-recorded',
    'no recording',
    () => entry(granted(), 'site-review', () => ({ recordings: undefined })),
  ],
  [
    'procedure.licence-recorded-throughout',
    'it began late',
    () => edit(granted(), 'site-review', () => ({ start: '2026-09-10T08:00' })),
  ],
  [
    'procedure.licence-recorded-throughout',
    'it ended early',
    () => edit(granted(), 'site-review', () => ({ end: '2026-09-10T11:00' })),
  ],
  ['procedure.licence-review-passed', 'no opinion', () => drop(granted(), 'review-opinion')],
  [
    'procedure.licence-review-passed',
    'a revocation on the review of the grant',
    () => without(lawfulRevocation(), ({ seq }) => seq === 10 || seq === 11),
  ],
  [
    'procedure.licence-review-passed',
    'a grant on the review of a refusal',
    () => edit(granted(), 'review-submission', () => ({ draft: { outcome: 'refuse', penalties: [] } })),
  ],
  ['procedure.licence-review-not-after-decision', 'dated later', () => on(granted(), 'review-opinion', '2026-10-09')],
  [
    'procedure.licence-determination-repeats',
    'another answer on file',
    () =>
      edit(granted(), 'review-determination', ({ determination }) => ({
        determination: { ...(determination as object), outcome: 'not-required' },
      })),
  ],
  [
    'procedure.licence-papers-complete',
    'one paper',
    () => edit(granted(), 'review-submission', () => ({ papers: [{ paper: 'evidence', title: 'x' }] })),
  ],
  [
    'procedure.licence-problems-handled',
    'submitted again without answers',
    () =>
      after(
        edit(granted(), 'review-opinion', () => ({
          result: 'problems',
          problems: [{ point: 'x', problem: 'x', cure: 'x' }],
        })),
        'review-opinion',
        copyOf(granted(), 'review-submission'),
      ),
  ],
  ['procedure.licence-review-in-time', 'after a month', () => on(granted(), 'review-opinion', '2026-10-30')],
  [
    'procedure.licence-review-extension-founded',
    'twice',
    () =>
      after(
        granted(),
        'review-submission',
        { step: 'review-extension', data: { reason: 'x' } },
        { step: 'review-extension', data: { reason: 'x' } },
      ),
  ],
  [
    'procedure.licence-disagreement-settled',
    'disputed and left so',
    () =>
      edit(
        edit(granted(), 'review-submission', () => ({ answers: [{ problem: 1, handling: 'disputed', text: 'x' }] })),
        'review-opinion',
        () => ({ result: 'problems', problems: [] }),
      ),
  ],
  ['documents.licence-file-complete', 'no delivery', () => drop(granted(), 'delivery')],
  [
    'documents.licence-validity-runs',
    'ends before it begins',
    () => edit(granted(), 'grant', () => ({ until: '2026-09-01' })),
  ],
  [
    'documents.licence-not-back-dated',
    'begins earlier',
    () => edit(granted(), 'grant', () => ({ from: '2026-09-01' })),
  ],
  [
    'documents.licence-number-of-the-agency',
    'another prefix',
    () => edit(granted(), 'grant', () => ({ number: '他卫公许〔2026〕1号' })),
  ],
  [
    'documents.licence-number-of-the-agency',
    'of an unknown agency',
    () => ({ ...granted(), agency: 'unknown' }),
    'undetermined',
  ],
  [
    'documents.licence-number-of-the-year',
    'last year',
    () => edit(granted(), 'grant', () => ({ number: '示卫公许〔2025〕1号' })),
  ],
  [
    'documents.licence-remedies-named',
    'the superior department',
    () => ({ record: granted(), registry: agency({ government: '示例市卫生健康委员会' }) }),
  ],
  [
    'documents.licence-remedies-named',
    'no court',
    () => ({ record: granted(), registry: agency({ court: '示例县仲裁委员会' }) }),
  ],
]
