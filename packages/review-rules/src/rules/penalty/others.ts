import { defineRule, guardRule, question } from '../../rule'
import type { PenaltyCase } from '../../view/cases'
import { textsForParty } from '../../view/penalty'
import { began, worstRun } from '../../view/periods'
import { ordinary, penalty, unless } from '../shared'

/** In how many texts that the party reads the informant is named. */
function informantNamed(c: PenaltyCase): number {
  const { name } = c.latest('intake')!.data.informant!
  return textsForParty(c).filter((text) => text.includes(name)).length
}

/** The grounds of article 33, on which a party that broke the law is spared and educated instead. */
const sparing: readonly string[] = ['minor-corrected', 'first-time', 'no-fault']

function spared(c: PenaltyCase): boolean {
  const decision = c.latest('no-penalty')
  return decision !== undefined && sparing.includes(decision.data.ground)
}

export const othersRules = [
  defineRule({
    id: 'others.disclosure-judged',
    title: '结案前已判断决定是否公开并说明理由',
    cites: ['行政处罚法 48.1'],
    ...ordinary,
    arises: (c) => c.has('decision') && c.has('closing'),
    facts: { judged: '是否作出公开与否的判断 disclosure-judgement' },
    reads: (c) => ({ judged: c.has('disclosure-judgement') }),
    holds: ({ judged }) => judged,
    otherwise: unless(
      '没有判断决定是否公开',
      'nobody judged whether to publish the decision',
      '请作出判断并说明理由',
      'judge it, with reasons',
    ),
    examples: { met: [{ judged: true }], notMet: [{ judged: false }], undetermined: [{}] },
  }),
  defineRule({
    id: 'others.published-in-time',
    title: '应当公开的决定在规定期限内公开',
    cites: ['国办发〔2018〕118号', '行政处罚法 48.1'],
    grade: 'secondary',
    ...ordinary,
    arises: (c) => began(c, 'disclosure.penalty'),
    facts: { keepBy: '公开期限 law.disclosure.penalty', ended: '公开日或者当前日 disclosure-approval.on' },
    reads: (c) => {
      const run = worstRun(c, 'disclosure.penalty')
      return { keepBy: run.keepBy, ended: run.endedOn }
    },
    holds: ({ keepBy, ended }) => ended <= keepBy,
    otherwise: unless('没有按期公开', 'not published in time', '请立即公开或者说明', 'publish it, or say why not'),
    examples: {
      met: [
        { keepBy: '2026-11-24', ended: '2026-11-13' },
        { keepBy: '2026-11-13', ended: '2026-11-13' },
      ],
      notMet: [{ keepBy: '2026-11-24', ended: '2026-11-25' }],
      undetermined: [{ ended: '2026-11-25' }],
    },
  }),
  guardRule({
    id: 'others.public-text-clean',
    title: '拟公开的文本不含个人信息和商业秘密',
    cites: ['行政处罚法 50', '政府信息公开条例 15'],
    ...ordinary,
    arises: (c) => c.has('disclosure-draft'),
    guard: 'disclosure.text-clean',
    steps: ['disclosure-draft'],
    otherwise: unless('公开文本含有个人信息', 'the public text holds personal data', '请隐去', 'mask it'),
  }),
  guardRule({
    id: 'others.published-as-approved',
    title: '公开的是经办公室审核的文本，审核人不是起草人',
    cites: ['国办发〔2018〕118号'],
    grade: 'secondary',
    ...ordinary,
    arises: (c) => c.has('disclosure-approval'),
    guard: 'disclosure.approves-the-draft',
    steps: ['disclosure-approval'],
    otherwise: unless('审核的不是公开的文本', 'another text was approved', '请重新审核', 'approve it again'),
  }),
  defineRule({
    id: 'others.withdrawn-in-time',
    title: '决定被变更、撤销、确认违法或者无效的，三个工作日内撤回公开信息',
    cites: ['行政处罚法 48.2', '行政处罚法 85'],
    ...ordinary,
    arises: (c) => c.has('disclosure-approval') && began(c, 'disclosure.withdrawal'),
    facts: { keepBy: '撤回期限 law.disclosure.withdrawal', ended: '撤回日或者当前日 disclosure-withdrawal.on' },
    reads: (c) => {
      const run = worstRun(c, 'disclosure.withdrawal')
      return { keepBy: run.keepBy, ended: run.endedOn }
    },
    holds: ({ keepBy, ended }) => ended <= keepBy,
    otherwise: unless(
      '没有按期撤回',
      'not withdrawn in time',
      '请立即撤回并公开说明理由',
      'withdraw it, with the reason',
    ),
    examples: {
      met: [
        { keepBy: '2026-11-23', ended: '2026-11-20' },
        { keepBy: '2026-11-20', ended: '2026-11-20' },
      ],
      notMet: [{ keepBy: '2026-11-23', ended: '2026-11-24' }],
      undetermined: [{ ended: '2026-11-24' }],
    },
  }),
  defineRule({
    id: 'others.informant-protected',
    title: '给当事人的文书没有透露举报人',
    cites: ['行政处罚法 50'],
    ...penalty,
    arises: (c) => c.latest('intake')?.data.informant !== undefined && c.has('prior-notice', 'decision'),
    facts: { named: '出现举报人姓名的文字项数 prior-notice|decision' },
    reads: (c) => ({ named: c.keep(informantNamed) }),
    holds: ({ named }) => named === 0,
    otherwise: unless(
      '给当事人的文书出现了举报人姓名',
      'a paper for the party names the informant',
      '请删除并重新制作文书',
      'remove the name and make the paper again',
    ),
    examples: { met: [{ named: 0 }], notMet: [{ named: 1 }], undetermined: [{}] },
  }),
  defineRule({
    id: 'others.educated',
    title: '不予处罚的，对当事人进行了教育',
    cites: ['行政处罚法 33'],
    ...ordinary,
    arises: spared,
    facts: { educated: '是否记录教育情况 no-penalty.education' },
    reads: (c) => ({ educated: c.latest('no-penalty')!.data.education !== undefined }),
    holds: ({ educated }) => educated,
    otherwise: unless(
      '不予处罚而没有教育记录',
      'the party was spared and no education is on record',
      '请对当事人进行教育并记录',
      'educate the party, on record',
    ),
    examples: { met: [{ educated: true }], notMet: [{ educated: false }], undetermined: [{}] },
  }),
  defineRule({
    id: 'others.correction-verified',
    title: '以履行完毕结案的，整改情况已经核实',
    cites: ['行政处罚法 66.1', '行政处罚法 28'],
    grade: 'unverified',
    ...ordinary,
    arises: (c) => c.latest('closing')?.data.type === 'performed',
    facts: { verified: '是否核实 compliance.verified' },
    reads: (c) => ({ verified: c.latest('compliance')?.data.verified }),
    holds: ({ verified }) => verified,
    otherwise: unless(
      '整改情况没有核实就结案',
      'the case was closed without seeing that things were put right',
      '请复查并记录',
      'check and record it',
    ),
    examples: { met: [{ verified: true }], notMet: [{ verified: false }], undetermined: [{}] },
  }),
  question({
    id: 'others.social-risk',
    title: '作出决定的社会影响和风险已经评估',
    cites: ['国办发〔2018〕118号'],
    grade: 'secondary',
    ...penalty,
    arises: (c) => c.has('investigation-end'),
    asks: '看是否涉及群体利益、舆情、稳定，是否需要预案',
    otherwise: unless('社会风险没有评估', 'the social risk was not weighed', '请评估并制定预案', 'weigh it'),
  }),
  question({
    id: 'others.secrets-kept',
    title: '案卷所涉国家秘密、商业秘密、个人隐私已按规定标注和保管',
    cites: ['行政处罚法 50'],
    ...penalty,
    arises: (c) => c.has('evidence'),
    asks: '看材料中有无商业秘密、病历等敏感信息，查阅权限是否受控',
    otherwise: unless('秘密、隐私没有保护', 'secrets are not kept', '请标注并限制查阅', 'mark them and limit access'),
  }),
]
