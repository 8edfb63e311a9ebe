import { firstParty, foundOf } from '@zhifa/domain'
import { defineRule, question } from '../../rule'
import type { PenaltyCase } from '../../view/cases'
import { causesOf, endOf, planned } from '../../view/penalty'
import { unapproved } from '../../view/people'
import { penalty, unless } from '../shared'

/** Kinds that the cause of a violation does not grant, over all violations of all parties. */
function foreignKinds(c: PenaltyCase): number | undefined {
  const [plan, end] = [planned(c), endOf(c)]
  if (!plan?.penalties || !end) return undefined
  const parts = [{ ...plan, no: firstParty }, ...(plan.others ?? [])].flatMap(({ no: party, penalties, violations }) =>
    (violations ?? [{ no: 1, cause: c.record.cause, penalties }]).map((item) => ({ ...item, party })),
  )
  const foreign = parts.map(({ party, no, cause, penalties }) => {
    const version = c.law.cause(cause, foundOf(end, party, no).span.to)
    return version && penalties.filter(({ kind }) => !version.tiers.some(({ kinds }) => kinds.includes(kind))).length
  })
  return foreign.reduce((sum, count) => (sum === undefined || count === undefined ? undefined : sum + count), 0)
}

const everyUnapproved = (c: PenaltyCase) => unapproved(c)

export const powersRules = [
  defineRule({
    id: 'powers.category-held',
    title: '本机关具有该类行政执法权',
    cites: ['行政处罚法 38'],
    ...penalty,
    facts: { held: '执法主体是否具有该类执法权 agency.categories' },
    reads: (c) => ({ held: c.agency?.categories.includes(c.procedure.power) }),
    holds: ({ held }) => held,
    otherwise: unless(
      '本机关的权力清单没有该类执法权',
      'the agency has no power of this kind',
      '请移送有权机关',
      'transfer the case to the body that has the power',
    ),
    examples: { met: [{ held: true }], notMet: [{ held: false }], undetermined: [{}] },
  }),
  defineRule({
    id: 'powers.cause-on-list',
    title: '案由在本机关的处罚事项之内',
    cites: ['行政处罚法 38'],
    grade: 'unverified',
    ...penalty,
    facts: { listed: '案由是否收录 law.causes' },
    reads: (c) => ({
      listed: c.record.entries.length === 0 ? undefined : causesOf(c).every((cause) => c.law.causes.has(cause)),
    }),
    holds: ({ listed }) => listed,
    otherwise: unless(
      '案由不在处罚事项清单内',
      'the cause is not on the list',
      '请核对权责清单，补录该事项或者移送',
      'check the power list, add the cause or transfer the case',
    ),
    examples: { met: [{ listed: true }], notMet: [{ listed: false }], undetermined: [{}] },
  }),
  defineRule({
    id: 'powers.kinds-granted',
    title: '拟作出的处罚种类均为该案由所设定',
    cites: ['行政处罚法 38', '行政处罚法 5.2'],
    ...penalty,
    arises: (c) => c.has('investigation-end') && planned(c)!.outcome === 'penalty',
    facts: { foreign: '案由没有设定的处罚种类数 penalties' },
    reads: (c) => ({ foreign: c.keep(foreignKinds) }),
    holds: ({ foreign }) => foreign === 0,
    otherwise: unless(
      '处罚种类没有法定依据',
      'nothing grants a kind of penalty that is planned',
      '请删除没有依据的处罚种类',
      'drop the kind that has no basis',
    ),
    examples: { met: [{ foreign: 0 }], notMet: [{ foreign: 1 }], undetermined: [{}] },
  }),
  defineRule({
    id: 'powers.approved-by-the-head',
    title: '须经负责人批准的事项均由当日在任的负责人批准',
    cites: ['行政处罚法 57.1', '行政处罚法 54.2'],
    ...penalty,
    arises: (c) => c.record.entries.some((entry) => c.procedure.steps[entry.step]!.approvedBy !== undefined),
    facts: { without: '没有有权批准的办理记录序号 entries.approvedBy' },
    reads: (c) => ({ without: c.keep(everyUnapproved) }),
    holds: ({ without }) => without.length === 0,
    otherwise: unless(
      '有事项没有经有权的负责人批准',
      'an act was not approved by somebody who might',
      '请补办审批；无权批准的应当重新作出',
      'have it approved by the head, or do it again',
    ),
    examples: { met: [{ without: [] }], notMet: [{ without: [15] }], undetermined: [{}] },
  }),
  question({
    id: 'powers.within-area',
    title: '违法行为发生在本机关管辖区域内',
    cites: ['行政处罚法 22'],
    ...penalty,
    asks: '看违法行为实施地、结果地；跨区域、网络案件看管辖协商或者指定',
    otherwise: unless('不属于本机关管辖', 'outside the area', '请移送有管辖权的机关', 'transfer the case'),
  }),
  question({
    id: 'powers.within-entrustment',
    title: '受委托实施的处罚在委托书载明的事项、权限、期限之内',
    cites: ['行政处罚法 38'],
    ...penalty,
    arises: (c) => c.agency && c.agency.kind === 'entrusted',
    asks: '对照公布的委托书看事项、权限、期限',
    otherwise: unless('超出委托范围', 'beyond the entrustment', '请由委托机关办理', 'let the entrusting agency act'),
  }),
  question({
    id: 'powers.transfer-founded',
    title: '其他机关移送的案件符合移送条件，材料齐全',
    cites: ['行政处罚法 22', '行政处罚法 25'],
    ...penalty,
    arises: (c) => c.latest('intake')?.data.source === 'transferred',
    asks: '看移送函、移送依据、证据原件和对方是否已作处理',
    otherwise: unless('移送案件不符合受理条件', 'the transfer is not founded', '请退回或者协商管辖', 'return it'),
  }),
  question({
    id: 'powers.not-abused',
    title: '没有以罚增收、选择性执法等滥用职权的情形',
    cites: ['国办发〔2018〕118号'],
    grade: 'secondary',
    ...penalty,
    asks: '看立案动因、检查频次、与同类对象的对待是否一致',
    otherwise: unless('有滥用职权的情形', 'power was abused', '请停止并报告', 'stop and report'),
  }),
]
