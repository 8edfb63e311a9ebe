import { type CaseRecord, china, type LawBook, lawBook, liaoning } from '@zhifa/domain'
import { sampleBureau } from '@zhifa/domain/testing'
import { describe, expect, it } from 'vitest'
import { after, copyOf, drop, edit, lawful } from '../../../testing/edit-record'
import { judged, person, type Row } from '../../../testing/spoilt'

const cites = (step: string, ...penaltyBasis: readonly string[]) => edit(lawful(), step, () => ({ penaltyBasis }))
const decides = (...basis: readonly string[]) => cites('decision', ...basis)
const foreign = '公共场所卫生管理条例 16'

/** Told of a foreign article, investigated again, and reported with the right ones. */
const reportedAgain = () =>
  after(
    drop(cites('prior-notice', foreign), 'decision'),
    'defence-review',
    { step: 'reinvestigation', data: { reason: '补充调查。' } },
    copyOf(lawful(), 'investigation-end'),
  )

/** Born in 2010, so sixteen at the act; `gone` are ages that the law book does not give. */
const sixteen = { ...person, residentId: '990101201001010010' }
const minor = (party: object, ...gone: readonly string[]): { record: CaseRecord; law: LawBook } => ({
  record: edit(lawful(), 'decision', () => ({ party })),
  law: lawBook(
    { ...china, parameters: china.parameters.filter(({ id }) => !gone.includes(id)) },
    liaoning,
    sampleBureau,
  ),
})
const business = { kind: 'individual-business', operator: '演示一', residentId: sixteen.residentId, address: 'x' }

/** The rule of the cause changes on a day. The act ended on 19 October, it is decided on 13 November, filed on the 20th. */
const changed = (on: string, record = lawful()): { record: CaseRecord; law: LawBook } => {
  const cause = china.causes.find(({ id }) => id === record.cause)!
  const versions = [{ ...cause.versions.at(-1)!, from: on }]
  return { record, law: lawBook(china, liaoning, { ...sampleBureau, causes: [{ ...cause, versions }] }) }
}
const undecided = () => drop(lawful(), 'decision')
const spared = () =>
  after(undecided(), 'defence-review', {
    step: 'no-penalty',
    on: '2026-11-13',
    data: { number: '示卫公罚〔2026〕2号', ground: 'first-time', reason: 'x', basis: ['行政处罚法 33'] },
  })

const rows: readonly Row[] = [
  ['law.basis-fits-cause', 'the notice, before the decision', () => drop(cites('prior-notice', foreign), 'decision')],
  [
    'law.basis-fits-cause',
    'the report, before the notice',
    () => drop(cites('investigation-end', foreign), 'prior-notice', 'decision'),
  ],
  ['law.basis-fits-cause', 'the report of a second investigation, after the notice', reportedAgain, 'met'],
  ['law.basis-fits-cause', 'a paragraph of the right article', () => decides('公共场所卫生管理条例 14.2'), 'met'],
  ['law.basis-fits-cause', 'an article put in behind the right one', () => decides('公共场所卫生管理条例 14之1')],
  ['law.basis-fits-cause', 'no article at all', () => decides('公共场所卫生管理条例')],
  ['law.editions-at-act', 'the norms of the notice', () => drop(cites('prior-notice', '虚构条例 1'), 'decision')],
  ['law.basis-may-set-penalties', 'a standard', () => decides('辽宁省行政执法案卷立卷标准 1')],
  ['law.basis-may-set-penalties', 'an interpretation by the courts', () => decides('行诉解释 48')],
  ['law.basis-may-set-penalties', 'a rule of a ministry', () => decides('公共场所卫生管理条例实施细则 35.1'), 'met'],
  [
    'law.told-is-applied',
    'told in full words',
    () => cites('prior-notice', '《公共场所卫生管理条例》第十四条', '《公共场所卫生管理条例实施细则》第三十五条第一款'),
    'met',
  ],
  [
    'law.told-is-applied',
    'told of another paragraph',
    () => cites('prior-notice', '公共场所卫生管理条例 14', '公共场所卫生管理条例实施细则 35.2'),
  ],
  ['law.told-is-applied', 'never told', () => drop(lawful(), 'prior-notice'), 'undetermined'],
  ['law.minor-treated-leniently', 'sixteen', () => minor(sixteen), 'undetermined'],
  [
    'law.minor-treated-leniently',
    'a business without a code, whose operator is sixteen',
    () => minor(business),
    'undetermined',
  ],
  [
    'law.minor-treated-leniently',
    'a business with a code of its own',
    () => minor({ ...business, uscc: '92990101990020018X' }),
    'not-arising',
  ],
  [
    'law.minor-treated-leniently',
    'sixteen, and nothing reported yet',
    () => drop(minor(sixteen).record, 'investigation-end'),
    'not-arising',
  ],
  ['law.minor-treated-leniently', 'a company', lawful, 'not-arising'],
  [
    'law.minor-treated-leniently',
    'nobody knows the birthday',
    () => minor({ ...person, residentId: undefined }),
    'undetermined',
  ],
  [
    'law.minor-treated-leniently',
    'ten, and the law book says not from which age',
    () => minor({ ...person, residentId: '990101201601010017' }, 'penalty.age-none'),
    'undetermined',
  ],
  [
    'law.minor-treated-leniently',
    'forty, and the law book says not up to which age',
    () => minor({ ...person, residentId: '990101198601010017' }, 'penalty.age-lenient'),
    'undetermined',
  ],
  ['law.newer-rule-compared', 'the rule stayed', lawful, 'not-arising'],
  ['law.newer-rule-compared', 'changed between act and decision', () => changed('2026-11-01'), 'undetermined'],
  ['law.newer-rule-compared', 'changed on the day of the decision', () => changed('2026-11-13'), 'undetermined'],
  ['law.newer-rule-compared', 'changed after the decision', () => changed('2026-11-14'), 'not-arising'],
  ['law.newer-rule-compared', 'changed, not yet decided', () => changed('2026-11-14', undecided()), 'undetermined'],
  [
    'law.newer-rule-compared',
    'changed after the party was spared',
    () => changed('2026-11-14', spared()),
    'not-arising',
  ],
  [
    'law.newer-rule-compared',
    'nothing reported yet',
    () => changed('2026-11-01', drop(lawful(), 'investigation-end')),
    'not-arising',
  ],
  ['law.no-ground-to-spare', 'asked before a decision', undecided, 'undetermined'],
  ['law.no-ground-to-spare', 'the party was spared', spared, 'not-arising'],
  ['law.sparing-justified', 'asked where the party was spared', spared, 'undetermined'],
  ['law.sparing-justified', 'the party was penalised', lawful, 'not-arising'],
]

describe('the rules on the law that a penalty applies', () => {
  it.each(rows.map((row) => [row[0], row[1], row] as const))('%s: %s [L3.1] [L3.2]', (_, __, row) => {
    expect(judged(row)).toBe(row[3] ?? 'not-met')
  })
})
