import { after, drop, edit, entry, lawful, people } from './edit-record'
import { agency, type Row, unknownLaw } from './spoilt'

export const papersAndOthersRows: readonly Row[] = [
  [
    'powers.category-held',
    'licences only',
    () => ({ record: lawful(), registry: agency({ categories: ['licence'] }) }),
  ],
  ['powers.cause-on-list', 'a cause the law book lacks', () => ({ record: lawful(), law: unknownLaw })],
  [
    'powers.kinds-granted',
    'a revocation',
    () => edit(lawful(), 'decision', () => ({ penalties: [{ kind: 'licence-revocation', licence: 'x' }] })),
  ],
  [
    'powers.approved-by-the-head',
    'approved by an officer',
    () => entry(lawful(), 'decision', () => ({ approvedBy: people('officer-c')[0] })),
  ],
  ['documents.six-items', 'no approval', () => entry(lawful(), 'decision', () => ({ approvedBy: undefined }))],
  ['documents.six-items', 'no evidence', () => edit(lawful(), 'decision', () => ({ evidence: [] }))],
  ['documents.six-items', 'nothing violated', () => edit(lawful(), 'decision', () => ({ violated: [] }))],
  ['documents.six-items', 'no basis', () => edit(lawful(), 'decision', () => ({ penaltyBasis: [] }))],
  [
    'documents.six-items',
    'no address',
    () => edit(lawful(), 'decision', ({ party }) => ({ party: { ...(party as object), address: ' ' } })),
  ],
  ['documents.six-items', 'of an unknown agency', () => ({ ...lawful(), agency: 'unknown' }), 'undetermined'],
  [
    'documents.payment-told',
    'nowhere to pay',
    () => ({
      record: edit(lawful(), 'decision', () => ({ payee: undefined })),
      registry: agency({ payee: undefined }),
    }),
  ],
  [
    'documents.remedies-named',
    'the superior department',
    () => ({ record: lawful(), registry: agency({ government: '示例市卫生健康委员会' }) }),
  ],
  [
    'documents.nothing-left-open',
    'a placeholder',
    () => edit(lawful(), 'decision', () => ({ facts: '当事人于××××年违法。' })),
  ],
  ['documents.file-complete', 'no intake', () => drop(lawful(), 'intake')],
  [
    'documents.number-of-the-agency',
    'another prefix',
    () => edit(lawful(), 'decision', () => ({ number: '他卫公罚〔2026〕1号' })),
  ],
  [
    'documents.number-of-the-year',
    'last year',
    () => edit(lawful(), 'decision', () => ({ number: '示卫公罚〔2025〕1号' })),
  ],
  [
    'documents.receipt-to-the-minute',
    'no time',
    () => edit(lawful(), 'decision-service', () => ({ receivedAt: undefined })),
  ],
  [
    'documents.pages-counted',
    'no pages',
    () =>
      edit(lawful(), 'evidence', () => ({
        items: [{ id: '证据4', kind: 'statement', title: '询问笔录', proves: 'x' }],
      })),
  ],
  ['documents.kept-long-enough', 'ten years', () => edit(lawful(), 'archiving', () => ({ retention: '10-years' }))],
  [
    'crime.none-suspected',
    'a crime is suspected',
    () => edit(lawful(), 'investigation-end', () => ({ suspectedCrime: { value: true, reason: 'x' } })),
  ],
  [
    'crime.transferred',
    'and not transferred',
    () => edit(lawful(), 'investigation-end', () => ({ suspectedCrime: { value: true, reason: 'x' } })),
  ],
  [
    'crime.no-decision-while-away',
    'decided meanwhile',
    () =>
      after(lawful(), 'defence-review', {
        step: 'transfer-police',
        data: { crime: 'x', recipient: 'x', reason: 'x', materials: ['x'] },
      }),
  ],
  ['others.disclosure-judged', 'nobody judged', () => drop(lawful(), 'disclosure-judgement')],
  [
    'others.published-in-time',
    'never published',
    () => entry(drop(lawful(), 'disclosure-approval'), 'archiving', () => ({ on: '2026-12-30' })),
  ],
  [
    'others.public-text-clean',
    'a telephone number',
    () => edit(lawful(), 'disclosure-draft', () => ({ facts: '联系电话13800000000。' })),
  ],
  [
    'others.published-as-approved',
    'another text',
    () => edit(lawful(), 'disclosure-approval', () => ({ digest: '0'.repeat(64) })),
  ],
  [
    'others.withdrawn-in-time',
    'still public',
    () =>
      entry(
        after(lawful(), 'decision-service', {
          step: 'decision-revocation',
          data: { number: '示卫公〔2026〕1号', reason: 'x' },
        }),
        'archiving',
        () => ({ on: '2026-12-30' }),
      ),
  ],
  [
    'others.informant-protected',
    'named in the notice',
    () => edit(lawful(), 'prior-notice', () => ({ evidence: '匿名群众一的举报。' })),
  ],
  [
    'others.educated',
    'no word of it',
    () =>
      after(lawful(), 'defence-review', {
        step: 'no-penalty',
        data: { number: '示卫公罚〔2026〕2号', ground: 'first-time', reason: 'x', basis: ['行政处罚法 33'] },
      }),
  ],
  ['others.correction-verified', 'nobody looked', () => edit(lawful(), 'compliance', () => ({ verified: false }))],
]
