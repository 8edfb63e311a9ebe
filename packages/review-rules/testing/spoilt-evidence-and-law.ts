import { sampleSeveral } from '@zhifa/domain/testing'
import { after, copyOf, drop, edit, entry, lawful } from './edit-record'
import { heard, person, preserved, type Row, unknownLaw } from './spoilt'

/** The act ended on 16 October 2026. */
const aged = (born: string) =>
  edit(
    edit(lawful(), 'decision', () => ({ party: { ...person, residentId: `990101${born.replaceAll('-', '')}0017` } })),
    'investigation-end',
    () => ({ violation: { from: '2026-10-01', to: '2026-10-16' } }),
  )

/** A joint act of three, the third of whom is a person of this number. */
const third = (residentId: string | undefined) =>
  edit(sampleSeveral({ parties: 3 }), 'decision', ({ others }) => ({
    others: (others as { no: number; party: object }[]).map((one) =>
      one.no === 3 ? { ...one, party: { ...one.party, residentId } } : one,
    ),
  }))

/** Three violations of one party, the first two with their articles exchanged, or the second of another cause. */
const violations = (change: (all: readonly Record<string, unknown>[]) => readonly Record<string, unknown>[]) =>
  edit(sampleSeveral({ causes: 3 }), 'decision', ({ violations: all }) => ({
    violations: change(all as Record<string, unknown>[]),
  }))
const ofAnotherCause = () =>
  violations(([one, two, ...more]) => [
    { ...one, violated: two?.violated, penaltyBasis: two?.penaltyBasis },
    { ...two, violated: one?.violated, penaltyBasis: one?.penaltyBasis },
    ...more,
  ])
const secondBasis = (text: string) =>
  violations((all) => all.map((one, i) => (i === 1 ? { ...one, penaltyBasis: [text] } : one)))
const secondCause = () => violations((all) => all.map((one, i) => (i === 1 ? { ...one, cause: 'unknown' } : one)))

export const evidenceAndLawRows: readonly Row[] = [
  [
    'evidence.not-words-alone',
    'a statement alone',
    () => edit(lawful(), 'investigation-end', () => ({ facts: [{ text: 'x', evidence: ['证据4'] }] })),
  ],
  ['evidence.numbered-once', 'a number twice', () => after(lawful(), 'evidence', copyOf(lawful(), 'evidence'))],
  [
    'evidence.electronic-fixed',
    'no digest',
    () =>
      edit(lawful(), 'evidence', () => ({
        items: [{ id: '证据4', kind: 'electronic', title: '询问笔录', proves: 'x' }],
      })),
  ],
  [
    'evidence.source-stated',
    'no source',
    () =>
      edit(lawful(), 'evidence', () => ({
        items: [{ id: '证据4', kind: 'document', title: '询问笔录', proves: 'x' }],
      })),
  ],
  [
    'evidence.taken-before-report',
    'evidence after the report',
    () => entry(lawful(), 'evidence', () => ({ on: '2026-11-01' })),
  ],
  ['evidence.taken-before-report', 'no evidence at all', () => drop(lawful(), 'evidence'), 'undetermined'],
  [
    'evidence.signature-or-witness',
    'a refusal without proof',
    () =>
      entry(
        edit(lawful(), 'interview', () => ({ signature: { kind: 'refused', reason: 'x' } })),
        'interview',
        () => ({ recordings: undefined }),
      ),
  ],
  [
    'evidence.preservation-approved',
    'approved by nobody',
    () => entry(preserved(), 'preservation', () => ({ approvedBy: undefined })),
  ],
  ['evidence.preservation-in-time', 'never disposed of', preserved],
  ['evidence.preservation-disposed', 'never disposed of', preserved],
  [
    'evidence.none-behind-the-hearing',
    'evidence after the hearing',
    () => after(heard(), 'hearing', copyOf(lawful(), 'evidence')),
  ],
  ['evidence.none-behind-the-hearing', 'all evidence before', heard, 'met'],
  [
    'evidence.listed-in-decision',
    'one piece left out',
    () => edit(lawful(), 'decision', () => ({ evidence: ['现场笔录'] })),
  ],
  [
    'law.basis-fits-cause',
    'an article of another cause',
    () => edit(lawful(), 'decision', () => ({ penaltyBasis: ['公共场所卫生管理条例 16'] })),
  ],
  ['law.basis-fits-cause', 'a cause the law book lacks', () => ({ record: lawful(), law: unknownLaw }), 'undetermined'],
  [
    'law.violated-fits-cause',
    'an article of another cause',
    () => edit(lawful(), 'decision', () => ({ violated: ['公共场所卫生管理条例 7'] })),
  ],
  [
    'law.editions-at-act',
    'a norm that is younger than the act',
    () => edit(lawful(), 'decision', () => ({ violated: ['虚构卫生条例 1'] })),
  ],
  [
    'law.basis-may-set-penalties',
    'a mere document',
    () => edit(lawful(), 'decision', () => ({ penaltyBasis: ['国办发〔2018〕118号'] })),
  ],
  [
    'law.articles-exact',
    'a norm without its article',
    () => edit(lawful(), 'decision', () => ({ penaltyBasis: ['公共场所卫生管理条例'] })),
  ],
  [
    'law.told-is-applied',
    'an article nobody told',
    () => edit(lawful(), 'prior-notice', () => ({ penaltyBasis: ['公共场所卫生管理条例 14'] })),
  ],
  [
    'law.told-is-applied',
    'the newest notice told it, the first did not',
    () =>
      after(
        edit(lawful(), 'prior-notice', () => ({ penaltyBasis: ['公共场所卫生管理条例 14'] })),
        'prior-notice',
        copyOf(lawful(), 'prior-notice'),
      ),
    'met',
  ],
  ['evidence.preservation-in-time', 'nothing was preserved', lawful, 'not-arising'],
  [
    'law.within-limitation',
    'more than five years ago',
    () => edit(lawful(), 'investigation-end', () => ({ violation: { from: '2021-07-20', to: '2021-08-01' } })),
  ],
  ...(['law.basis-fits-cause', 'law.violated-fits-cause'] as const).flatMap((rule): Row[] => [
    [rule, 'three causes, each by its own articles', () => sampleSeveral({ causes: 3, parties: 2 }), 'met'],
    [rule, 'the articles of another of its causes', ofAnotherCause],
  ]),
  ['powers.cause-on-list', 'a second cause that the law book lacks', secondCause],
  [
    'law.basis-may-set-penalties',
    'a document as the basis of the second violation alone',
    () => secondBasis('国办发〔2018〕118号'),
  ],
  [
    'law.articles-exact',
    'a norm without its article in the second violation',
    () => secondBasis('公共场所卫生管理条例'),
  ],
  ['law.editions-at-act', 'a norm younger than the act in the second violation', () => secondBasis('虚构卫生条例 1')],
  ['law.editions-at-act', 'three causes', () => sampleSeveral({ causes: 3 }), 'met'],
  ['law.of-age', 'a child among three', () => third('990101201501010017')],
  ['law.of-age', 'three, the third of whom is grown up', () => third('990101198601010018'), 'met'],
  ['law.of-age', 'three, of the third of whom nobody knows the birthday', () => third(undefined), 'undetermined'],
  ['law.minor-treated-leniently', 'one of sixteen among three', () => third('990101201001010012'), 'undetermined'],
  ['subject.party-identified', 'three, of whom one has no number', () => third(undefined)],
  ['law.of-age', 'a child', () => edit(lawful(), 'decision', () => ({ party: person }))],
  [
    'law.of-age',
    'a person whose birthday nobody knows',
    () => edit(lawful(), 'decision', () => ({ party: { ...person, residentId: undefined } })),
    'undetermined',
  ],
  ...(
    [
      ['the day before the fourteenth birthday', '2012-10-17', 'not-arising'],
      ['on the fourteenth birthday', '2012-10-16', 'undetermined'],
      ['the day before the eighteenth birthday', '2008-10-17', 'undetermined'],
      ['the day after the fourteenth birthday', '2012-10-15', 'undetermined'],
      ['on the eighteenth birthday', '2008-10-16', 'undetermined'],
      ['the day after the eighteenth birthday', '2008-10-15', 'not-arising'],
    ] as const
  ).map(([what, born, expected]): Row => ['law.minor-treated-leniently', what, () => aged(born), expected]),
  ...(
    [
      ['the day before the fourteenth birthday', '2012-10-17', 'not-met'],
      ['on the fourteenth birthday', '2012-10-16', 'undetermined'],
      ['the day after the fourteenth birthday', '2012-10-15', 'met'],
      ['on the fortieth birthday', '1986-10-16', 'met'],
    ] as const
  ).map(([what, born, expected]): Row => ['law.of-age', what, () => aged(born), expected]),
  [
    'law.of-age',
    'a business by its operator, a child',
    () => edit(lawful(), 'decision', () => ({ party: { ...person, kind: 'individual-business', operator: '演示一' } })),
  ],
  [
    'law.of-age',
    'a business with a code',
    () =>
      edit(lawful(), 'decision', () => ({
        party: { kind: 'individual-business', operator: '演示一', uscc: 'x', address: 'x' },
      })),
    'not-arising',
  ],
  ['law.of-age', 'a company', lawful, 'not-arising'],
  [
    'discretion.in-range',
    'a fine above the tier',
    () => edit(lawful(), 'decision', () => ({ penalties: [{ kind: 'fine', amount: 900_000 }] })),
  ],
  [
    'discretion.tier-called',
    'three months of trading in the tier of a shorter time',
    () => edit(lawful(), 'investigation-end', () => ({ violation: { from: '2026-07-01', to: '2026-10-18' } })),
  ],
  [
    'discretion.order-unobserved',
    'the tier of whoever does not obey, and the day of the order is not over',
    () => {
      const record = edit(
        edit(lawful(), 'investigation-end', () => ({ tier: 'overdue' })),
        'decision',
        () => ({
          tier: 'overdue',
        }),
      )
      const ordered = copyOf(record, 'scene-inspection')
      const data = { content: '公示卫生许可证。', dueOn: '2026-12-31', basis: ['行政处罚法 28.1'] }
      return {
        ...after(record, 'scene-inspection', { ...ordered, step: 'correction-order', data }),
        cause: 'public-place.management',
      }
    },
  ],
  [
    'discretion.order-unobserved',
    'the tier of whoever does not obey, and no order',
    () => ({
      ...edit(
        edit(lawful(), 'investigation-end', () => ({ tier: 'overdue' })),
        'decision',
        () => ({ tier: 'overdue' }),
      ),
      cause: 'public-place.management',
    }),
    'undetermined',
  ],
  ['discretion.tier-kept', 'another tier', () => edit(lawful(), 'decision', () => ({ tier: 'serious' }))],
  [
    'discretion.not-heavier-than-told',
    'heavier than told',
    () => edit(lawful(), 'decision', () => ({ penalties: [{ kind: 'fine', amount: 400_000 }] })),
  ],
  [
    'discretion.second-notice-not-heavier',
    'heavier after a defence',
    () =>
      after(lawful(), 'defence-review', {
        ...copyOf(lawful(), 'prior-notice'),
        data: { ...(copyOf(lawful(), 'prior-notice').data as object), proposal: [{ kind: 'fine', amount: 450_000 }] },
      }),
  ],
  [
    'discretion.adopted-defence-shows',
    'adopted, unchanged',
    () => edit(lawful(), 'defence-review', () => ({ adopted: 'all' })),
  ],
  [
    'discretion.correction-ordered',
    'no correction',
    () => edit(lawful(), 'decision', () => ({ correction: undefined })),
  ],
  [
    'discretion.gains-confiscated',
    'gains left with the party',
    () => edit(lawful(), 'investigation-end', () => ({ gains: 80_000 })),
  ],
  [
    'discretion.instalments-add-up',
    'too little',
    () =>
      after(lawful(), 'decision-service', {
        step: 'deferral',
        data: {
          appliedOn: '2026-11-17',
          reason: 'x',
          until: '2026-12-31',
          instalments: [{ dueOn: '2026-12-01', amount: 100 }],
        },
      }),
  ],
]
