import {
  caseSourceNames,
  closeTypeNames,
  correctableElements,
  creditClassNames,
  evidenceKindNames,
  leakNames,
  penaltyKindNames,
  reviewPaperNames,
  serviceMethodNames,
  withdrawalGroundNames,
} from '@zhifa/domain'

const remedyNames = { reconsideration: '行政复议', suit: '行政诉讼' }

/** Chinese names of the values that a field may choose from, by the field's key. */
const names: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  kind: {
    organisation: '法人或者其他组织',
    'individual-business': '个体工商户',
    'natural-person': '自然人',
    signed: '本人签名',
    refused: '拒绝签名',
    ...leakNames,
    ...evidenceKindNames,
    ...penaltyKindNames,
    ...remedyNames,
    'main-leader': '主要负责人批准',
    'collective-discussion': '集体讨论通过',
    'issuing-body': '基准制定机关批准',
  },
  source: caseSourceNames,
  method: serviceMethodNames,
  type: {
    ...closeTypeNames,
    passport: '护照',
    'hk-macao-permit': '港澳居民来往内地通行证',
    'taiwan-permit': '台湾居民来往大陆通行证',
    'foreign-permanent-residence': '外国人永久居留身份证',
    other: '其他',
  },
  paper: reviewPaperNames,
  measure: { released: '返还', sampled: '检验鉴定', seized: '查封扣押', confiscated: '没收', transferred: '移送' },
  applies: { act: '行为时的规定', decision: '决定时的规定' },
  class: creditClassNames,
  element: correctableElements,
  askedBy: { party: '当事人', self: '本人', agency: '本机关' },
  decision: { recused: '回避', rejected: '驳回申请' },
  unit: { 'working-day': '个工作日', 'calendar-day': '日（自然日）' },
  form: { oral: '口头', written: '书面' },
  rights: { statement: '陈述申辩', hearing: '听证' },
  adopted: { all: '全部采纳', partly: '部分采纳', none: '不予采纳' },
  ended: {
    held: '如期举行',
    'party-absent': '当事人无正当理由未到',
    'party-left': '当事人中途退场',
    withdrawn: '撤回申请',
  },
  outcome: {
    penalty: '行政处罚',
    'no-penalty': '不予行政处罚',
    grant: '准予许可',
    refuse: '不予许可',
    revoke: '撤销或者撤回许可',
    measure: '采取行政强制措施',
    execution: '行政强制执行',
  },
  handling: { corrected: '已改正', disputed: '有不同意见' },
  result: {
    agree: '同意',
    problems: '存在问题',
    agreed: '协调一致',
    unresolved: '未能一致',
    upheld: '维持',
    changed: '变更',
    revoked: '撤销',
    unlawful: '确认违法',
    void: '确认无效',
    withdrawn: '撤回申请',
    rejected: '驳回',
  },
  subject: { 'serious-case': '情节复杂或者重大违法行为', 'review-disagreement': '法制审核意见分歧' },
  conclusion: { proceed: '按拟定意见办理', amend: '修改后办理', stop: '不再办理' },
  ground: {
    ...withdrawalGroundNames,
    'minor-corrected': '违法行为轻微并及时改正，没有造成危害后果',
    'first-time': '初次违法且危害后果轻微并及时改正',
    'no-fault': '当事人有证据足以证明没有主观过错',
    'facts-fail': '违法事实不能成立',
    'under-age': '不满十四周岁',
    'mental-illness': '精神病人、智力残疾人不能辨认或者控制行为',
    limitation: '超过追究时效',
    'place-of-act': '违法行为发生地在本辖区',
    'first-filed': '最先立案',
    designated: '指定管辖',
    unjust: '适用基准可能明显不当、显失公平',
    'circumstances-changed': '适用基准的客观情况发生变化',
  },
  channel: { bank: '银行', electronic: '电子支付', 'on-the-spot': '当场收缴' },
  remedies: {
    none: '未申请复议、未起诉',
    reconsideration: '已申请行政复议',
    suit: '已提起行政诉讼',
    both: '复议后又起诉',
  },
  retention: { permanent: '永久', '30-years': '30年', '10-years': '10年' },
  verdict: { approved: '同意公开', returned: '退回修改' },
  sex: { 男: '男', 女: '女' },
}

/** What a person reads for a value; the value itself where nobody named it. */
export function choiceName(key: string, value: string): string {
  return names[key]?.[value] ?? value
}

const articleKeys = new Set(['violated', 'basis', 'penaltyBasis'])

export const namesArticles = (key: string): boolean => articleKeys.has(key)
