import { deadlineFromHour } from '@zhifa/domain'
import { guardRule, question } from '../../rule'
import type { TransferCase } from '../../view/cases'
import { keptPeriod, notLater } from '../shapes'
import { inTransfer, unless } from '../shared'

const rules = '行政执法机关移送涉嫌犯罪案件的规定'

/**
 * The last minute to hand over and the minute of it; of what has not been handed over the day of the review has at least begun.
 */
function handedOver(c: TransferCase) {
  const decidedAt = c.latest('crime-approval')!.data.decidedAt
  const due = decidedAt && deadlineFromHour(c.law, 'penalty.crime-transfer-handover', decidedAt)?.due
  const handed = c.latest('crime-transfer')
  return { first: handed ? handed.data.handedAt : `${c.on}T00:00`, second: due }
}

/** 移送的期限. What is late was done all the same, since it must be done: the rule says that it was late. */
export const transferInTimeRules = [
  question({
    id: 'procedure.crime-team-at-once',
    title: '发现涉嫌犯罪后立即指定专案组',
    cites: [`${rules} 5.1`],
    ...inTransfer,
    arises: (c) => c.has('crime-team'),
    asks: '对照行政案件中发现涉嫌犯罪的日期，看指定专案组有无拖延',
    otherwise: unless('没有立即指定专案组', 'the team was not appointed at once', '请说明拖延的原因', 'say why'),
  }),
  keptPeriod({
    id: 'procedure.crime-decided-in-time',
    title: '自接到移送报告之日起在期限内作出批准或者不批准移送的决定',
    cites: [`${rules} 5.2`, `${rules} 16`],
    ...inTransfer,
    period: 'penalty.crime-transfer-decision',
    ends: '决定日或者当前日 crime-approval.on',
    otherwise: unless(
      '负责人没有在期限内决定是否移送',
      'the head did not decide in time',
      '请立即决定，并说明逾期的原因',
      'decide at once and say why it is late',
    ),
  }),
  notLater({
    id: 'procedure.crime-handed-in-time',
    title: '批准移送后在规定的小时内向公安机关移送',
    cites: [`${rules} 5.2`, `${rules} 16`],
    ...inTransfer,
    arises: (c) => c.has('crime-approval'),
    first: '移送时间或者当前日 crime-transfer.handedAt',
    second: '最迟移送时间 crime-approval.decidedAt',
    days: handedOver,
    otherwise: unless(
      '批准后没有在规定的小时内移送',
      'it was not handed to the police within the hours allowed',
      '请立即移送，并说明逾期的原因',
      'hand it over at once and say why it is late',
    ),
  }),
  keptPeriod({
    id: 'procedure.crime-goods-in-time',
    title: '自接到立案通知书之日起在期限内移交涉案物品和材料',
    cites: [`${rules} 12`],
    ...inTransfer,
    period: 'penalty.crime-transfer-goods',
    ends: '移交日或者当前日 evidence-handover.on',
    otherwise: unless(
      '没有在期限内移交涉案物品和材料',
      'goods and papers were not handed over in time',
      '请立即移交，办结交接手续',
      'hand them over at once',
    ),
  }),
  guardRule({
    id: 'procedure.crime-reconsideration-in-time',
    title: '提请复议在期限内',
    cites: [`${rules} 9.1`],
    ...inTransfer,
    arises: (c) => c.has('police-reconsideration'),
    guard: 'crime.reconsideration-in-time',
    steps: ['police-reconsideration'],
    otherwise: unless(
      '逾期提请复议',
      'reconsideration was asked for too late',
      '可以建议人民检察院依法进行立案监督',
      'suggest that the procuratorate supervise the filing',
    ),
  }),
  guardRule({
    id: 'procedure.crime-supervision-in-time',
    title: '对复议决定有异议的，在期限内建议立案监督',
    cites: [`${rules} 9`],
    ...inTransfer,
    arises: (c) => c.has('supervision-suggestion'),
    guard: 'crime.supervision-in-time',
    steps: ['supervision-suggestion'],
    otherwise: unless(
      '逾期建议立案监督',
      'supervision was suggested too late',
      '请按不予立案依法处理行政案件',
      'go on with the case of the bureau',
    ),
  }),
]
