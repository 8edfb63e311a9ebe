import { allPenaltiesOf, fieldOf, fineOf } from '@zhifa/domain'
import { defineRule, question } from '../../rule'
import type { OrdinaryCase, PenaltyCase } from '../../view/cases'
import { textsForParty } from '../../view/penalty'
import { ordinary, penalty, unless } from '../shared'

const concluded = (c: OrdinaryCase): boolean => c.has('decision')

/** What the decision lacks of the six items; the text fields, and those of the agency, are enforced by the schema. */
function lacking(c: OrdinaryCase): readonly string[] | undefined {
  const decision = c.latest('decision')!
  if (!c.agency) return undefined
  const { party, evidence, violated, penaltyBasis } = decision.data
  return [
    ...(party.address.trim() === '' ? ['address'] : []),
    ...(evidence.length === 0 ? ['evidence'] : []),
    ...(violated.length === 0 || penaltyBasis.length === 0 ? ['basis'] : []),
    ...(decision.approvedBy ? [] : ['seal']),
  ]
}

/** The decision orders a fine. */
function fined(c: PenaltyCase): boolean {
  const decision = c.latest('decision')
  return decision !== undefined && fineOf(allPenaltiesOf(decision.data)) > 0
}

/** Where to pay, as the decision says or, where it leaves it to the form, the agency's own account. */
function payee(c: PenaltyCase): boolean | undefined {
  // A decision on the spot has no such field.
  if (fieldOf(c.latest('decision')!.data, 'payee') !== undefined) return true
  return c.agency && c.agency.payee !== undefined
}

const leftOpen = /[×✕X]{2,}|_{2,}|待填|待补|XXX|TODO|某某/iu

/** How many texts of the papers for the party still hold a placeholder. */
const placeholders = (c: OrdinaryCase): number => textsForParty(c).filter((text) => leftOpen.test(text)).length

export const documentsDecisionRules = [
  defineRule({
    id: 'documents.six-items',
    title: '决定书载明法定六项内容',
    cites: ['行政处罚法 59'],
    ...ordinary,
    arises: concluded,
    facts: { lacking: '决定书缺少的项目 decision' },
    reads: (c) => ({ lacking: c.keep(lacking) }),
    holds: ({ lacking }) => lacking.length === 0,
    otherwise: unless(
      '决定书缺少法定内容',
      'the decision lacks something the law demands',
      '请补正决定书',
      'complete the decision',
    ),
    examples: { met: [{ lacking: [] }], notMet: [{ lacking: ['seal'] }], undetermined: [{}] },
  }),
  defineRule({
    id: 'documents.payment-told',
    title: '处以罚款的决定书写明缴款方式和账户',
    cites: ['行政处罚法 59', '行政处罚法 67.3'],
    ...penalty,
    arises: fined,
    facts: { told: '是否写明缴款方式 decision.payee' },
    reads: (c) => ({ told: payee(c) }),
    holds: ({ told }) => told,
    otherwise: unless(
      '决定书没有写明向哪里缴款',
      'the decision does not say where to pay',
      '请写明指定银行或者电子支付方式',
      'name the bank or the electronic way',
    ),
    examples: { met: [{ told: true }], notMet: [{ told: false }], undetermined: [{}] },
    revision: 2,
  }),
  defineRule({
    id: 'documents.remedies-named',
    title: '救济途径可以写明：复议机关为本级人民政府，有管辖法院',
    cites: ['行政处罚法 59', '行政复议法 24', '行政诉讼法 46'],
    ...penalty,
    facts: { government: '复议机关 agency.government', court: '管辖法院 agency.court' },
    reads: (c) => ({ government: c.agency?.government, court: c.agency?.court }),
    holds: ({ government, court }) => /人民政府$/.test(government) && /法院$/.test(court),
    otherwise: unless(
      '复议机关或者管辖法院填写不正确',
      'the body of reconsideration or the court is wrong',
      '请核对机关信息：复议机关为本级人民政府',
      "correct the agency's data",
    ),
    examples: {
      met: [{ government: '示例县人民政府', court: '示例县人民法院' }],
      notMet: [{ government: '示例市卫生健康委员会', court: '示例县人民法院' }],
      undetermined: [{ court: '示例县人民法院' }],
    },
  }),
  defineRule({
    id: 'documents.nothing-left-open',
    title: '对外文书没有未填写的空白或者占位符',
    cites: ['卫生行政执法文书规范'],
    grade: 'secondary',
    ...ordinary,
    arises: (c) => c.has('prior-notice', 'decision'),
    facts: { open: '含占位符的文字项数 prior-notice|decision' },
    reads: (c) => ({ open: c.keep(placeholders) }),
    holds: ({ open }) => open === 0,
    otherwise: unless('文书中留有占位符或者空白', 'a paper still holds a placeholder', '请填写完整', 'fill it in'),
    examples: { met: [{ open: 0 }], notMet: [{ open: 1 }], undetermined: [{}] },
  }),
  question({
    id: 'documents.defence-answered',
    title: '决定书对陈述申辩和听证意见的采纳情况说明了理由',
    cites: ['行政处罚法 45.1', '行政处罚法 59'],
    ...ordinary,
    arises: (c) => concluded(c) && c.has('statement', 'hearing'),
    asks: '对照陈述申辩笔录看每项意见是否得到回应',
    otherwise: unless('没有说明采纳或者不采纳的理由', 'no reasons are given', '请补充说理', 'give the reasons'),
  }),
  question({
    id: 'documents.slip-only',
    title: '更正决定书只涉及文字、计算错误，没有改变处罚内容',
    cites: ['行政处罚法 59'],
    ...ordinary,
    arises: (c) => c.has('decision-correction'),
    asks: '看更正前后内容是否影响当事人权利义务；影响的应当重新作出决定',
    otherwise: unless('更正改变了处罚内容', 'the correction changes the penalty', '请重新作出决定', 'decide anew'),
  }),
]
