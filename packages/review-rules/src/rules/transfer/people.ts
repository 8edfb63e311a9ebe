import { guardRule, question } from '../../rule'
import type { TransferCase } from '../../view/cases'
import { unapproved } from '../../view/people'
import { holdsThat, noneOf } from '../shapes'
import { inTransfer, roleEachAct, unless } from '../shared'

const rules = '行政执法机关移送涉嫌犯罪案件的规定'
const everyUnapproved = (c: TransferCase) => unapproved(c)

/** 主体、人员、职权 */
export const transferPeopleRules = [
  holdsThat({
    id: 'powers.crime-agency-may-punish',
    title: '本机关是具有行政处罚权的行政执法机关',
    cites: [`${rules} 2`],
    ...inTransfer,
    fact: '执法主体是否具有行政处罚权 agency.categories',
    is: (c) => c.agency?.categories.includes(c.procedure.power),
    otherwise: unless(
      '本机关没有行政处罚权',
      'the agency has no power to punish',
      '请由有行政处罚权的机关移送',
      'let the body that may punish transfer it',
    ),
  }),
  guardRule({
    id: 'officers.crime-team-of-two',
    title: '专案组由规定人数以上的持证行政执法人员组成',
    cites: [`${rules} 5.1`],
    ...inTransfer,
    arises: (c) => c.has('crime-team'),
    guard: 'crime.team-of-two',
    steps: ['crime-team'],
    otherwise: unless('专案组人数不足', 'the team is too small', '请补足专案组人员', 'complete the team'),
  }),
  guardRule({
    id: 'officers.crime-reported-by-the-team',
    title: '移送报告由专案组成员提出',
    cites: [`${rules} 5.1`],
    ...inTransfer,
    arises: (c) => c.has('crime-report'),
    guard: 'crime.by-team',
    steps: ['crime-report'],
    otherwise: unless(
      '移送报告不是由专案组提出',
      'the report is not the team’s',
      '请由专案组核实后重新提出报告',
      'let the team report',
    ),
  }),
  noneOf({
    id: 'officers.crime-role-each-act',
    title: '移送的每项办理活动均由当日具有相应岗位的人员作出',
    cites: ['国办发〔2018〕118号'],
    grade: 'unverified',
    ...inTransfer,
    ...roleEachAct,
  }),
  noneOf({
    id: 'powers.crime-approved-by-the-head',
    title: '须经负责人批准的事项均由当日在任的负责人批准',
    cites: [`${rules} 5.1`],
    ...inTransfer,
    arises: (c) => c.record.entries.some((entry) => c.procedure.steps[entry.step]!.approvedBy !== undefined),
    fact: '没有有权批准的办理记录序号 entries.approvedBy',
    faults: everyUnapproved,
    otherwise: unless(
      '有事项没有经有权的负责人批准',
      'an act was not approved by somebody who might',
      '请补办审批；无权批准的应当重新作出',
      'have it approved by the head, or do it again',
    ),
  }),
  guardRule({
    id: 'powers.crime-by-the-principal',
    title: '移送由正职负责人或者主持工作的负责人审批',
    cites: [`${rules} 5.1`],
    ...inTransfer,
    arises: (c) => c.has('crime-approval') || c.has('crime-not-approved'),
    guard: 'crime.by-the-principal',
    steps: ['crime-approval', 'crime-not-approved'],
    otherwise: unless(
      '移送由没有主持工作的副职审批',
      'a deputy who does not preside approved it',
      '请报正职负责人或者主持工作的负责人审批',
      'let the principal head approve',
    ),
  }),
  guardRule({
    id: 'powers.crime-police-of-the-same-level',
    title: '向同级公安机关移送',
    cites: [`${rules} 5.2`],
    ...inTransfer,
    arises: (c) => c.has('crime-transfer'),
    guard: 'crime.same-level',
    steps: ['crime-transfer'],
    otherwise: unless(
      '接收机关不是同级公安机关',
      'not the police of the same level',
      '请向同级公安机关移送',
      'transfer to the police of the same level',
    ),
  }),
  question({
    id: 'officers.crime-no-interest',
    title: '专案组和审批人员与本案没有直接利害关系',
    cites: ['行政处罚法 43'],
    ...inTransfer,
    asks: '看专案组成员、审批人员与当事人之间有无亲属、经济往来等关系',
    otherwise: unless('有应当回避而未回避的人员', 'somebody should have withdrawn', '请更换人员', 'replace the person'),
  }),
]
