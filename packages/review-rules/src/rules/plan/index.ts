import { entriesOf, planReportDue } from '@zhifa/domain'
import { guardRule, question } from '../../rule'
import type { PlanCase } from '../../view/cases'
import { unapproved } from '../../view/people'
import { noneOf, notLater } from '../shapes'
import { inPlan, roleEachAct, unless, unread } from '../shared'

const notice = '国办发〔2024〕54号'

/** The ten points for a yearly plan of inspections. */
export const planRules = [
  noneOf({
    id: 'officers.plan-role-each-act',
    title: '计划的每项办理活动均由当日具有相应岗位的人员作出',
    cites: ['国办发〔2018〕118号'],
    ...unread,
    ...inPlan,
    ...roleEachAct,
  }),
  noneOf({
    id: 'powers.plan-approved-by-the-head',
    title: '计划及其调整由本机关负责人批准',
    cites: [notice],
    ...unread,
    ...inPlan,
    arises: (c) => c.has('plan-approval'),
    fact: '没有有权批准的办理记录序号 entries.approvedBy',
    faults: (c) => unapproved(c),
    otherwise: unless(
      '计划或者调整没有经有权的负责人批准',
      'the plan or a change was not approved by somebody who might',
      '请补办审批',
      'have it approved by the head',
    ),
  }),
  guardRule({
    id: 'facts.plan-rows-sound',
    title: '计划项的方式、比例、对象和时段前后一致',
    cites: [notice],
    ...unread,
    ...inPlan,
    arises: (c) => c.has('plan-draft'),
    guard: 'plan.rows-sound',
    steps: ['plan-draft', 'plan-change'],
    otherwise: unless('计划项前后不一致', 'the rows do not agree', '请调整计划', 'change the plan'),
  }),
  guardRule({
    id: 'discretion.plan-share-within',
    title: '抽查比例不超过规定的最高比例',
    cites: [notice],
    ...unread,
    ...inPlan,
    arises: (c) => c.has('plan-draft'),
    guard: 'plan.share-within',
    steps: ['plan-draft', 'plan-change'],
    otherwise: unless('抽查比例超过最高比例', 'more is drawn than may be', '请降低抽查比例', 'lower the share'),
  }),
  notLater({
    id: 'procedure.plan-reported-in-time',
    title: '年度计划在截止日以前报司法行政部门',
    cites: [notice],
    ...unread,
    ...inPlan,
    arises: (c) => c.has('plan-approval') && dueOf(c) !== undefined,
    first: '报送日或者当前日 plan-report.on',
    second: '截止日 law.inspection.plan-due',
    days: (c) => ({ first: entriesOf(c.state, 'plan-report')[0]?.on ?? c.on, second: dueOf(c) }),
    otherwise: unless('没有按期报送', 'it was not reported in time', '请立即报送，并说明原因', 'report it and say why'),
  }),
  noneOf({
    id: 'procedure.plan-published-after-each-change',
    title: '计划批准、调整以后均已公布',
    cites: [notice],
    ...unread,
    ...inPlan,
    arises: (c) => c.has('plan-approval'),
    fact: '没有公布的批准、调整记录序号 plan-publication',
    faults: (c) => {
      const last = Math.max(0, ...entriesOf(c.state, 'plan-publication').map(({ seq }) => seq))
      return [...entriesOf(c.state, 'plan-approval'), ...entriesOf(c.state, 'plan-change')]
        .map(({ seq }) => seq)
        .filter((seq) => seq > last)
    },
    otherwise: unless(
      '批准或者调整以后没有公布',
      'it was not published after it was approved or changed',
      '请公布；公布以前不得据以检查',
      'publish it; nothing is inspected by it before',
    ),
  }),
  question({
    id: 'law.plan-items-listed',
    title: '检查事项均在公布的行政检查事项清单内',
    cites: [notice],
    ...unread,
    ...inPlan,
    arises: (c) => c.has('plan-draft'),
    asks: '对照公布的行政检查事项清单，逐项看计划的检查事项和依据',
    otherwise: unless('有检查事项不在清单内', 'an item is not on the list', '请删除该事项', 'take it out'),
  }),
]

const dueOf = (c: PlanCase): string | undefined => {
  const year = entriesOf(c.state, 'plan-draft').at(-1)?.data.year
  return year === undefined ? undefined : planReportDue(c.law, year)?.day
}
