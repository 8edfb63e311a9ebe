import { defineRule, guardRule, question } from '../../rule'
import { paidSum } from '../../view/coercion'
import { holdsThat, notLater } from '../shapes'
import { inExecution, unless, unread } from '../shared'
import { applied, since2021, takeover } from './shared'

/** 事实、证据、法律适用 */
export const executionFactsRules = [
  guardRule({
    id: 'facts.execution-overdue',
    title: '当事人在决定确定的期限内没有履行',
    cites: ['行政强制法 53', '行政处罚法 67.3'],
    ...since2021,
    guard: 'execution.overdue',
    steps: ['takeover'],
    otherwise: unless(
      '履行期限尚未届满就移入执行',
      'the time to perform had not run out',
      '请待履行期限届满',
      'wait until it is over',
    ),
  }),
  defineRule({
    id: 'facts.execution-still-unpaid',
    title: '申请法院强制执行时义务尚未履行完毕',
    cites: ['行政强制法 53'],
    ...inExecution,
    arises: (c) => applied(c) && takeover(c)?.amount !== 0,
    facts: { paid: '申请前已缴（分） payment.amount', due: '应缴（分） takeover.amount' },
    reads: (c) => ({
      paid: paidSum(c, c.latest('court-application')!.seq),
      due: takeover(c)?.amount,
    }),
    holds: ({ paid, due }) => paid < due,
    otherwise: unless(
      '款项已经缴清仍申请强制执行',
      'the court was asked although everything was paid',
      '请撤回申请',
      'withdraw the application',
    ),
    examples: {
      met: [
        { paid: 0, due: 300_000 },
        { paid: 299_999, due: 300_000 },
      ],
      notMet: [{ paid: 300_000, due: 300_000 }],
      undetermined: [{ paid: 0 }],
    },
  }),
  question({
    id: 'facts.execution-decision-stands',
    title: '作为执行依据的决定已经生效，没有被变更、撤销、停止执行',
    cites: ['行政强制法 53'],
    ...inExecution,
    asks: '查复议、诉讼情况和决定有无更正、变更；法院、复议机关有无停止执行的裁定或者决定',
    otherwise: unless('执行依据已不成立', 'the decision no longer stands', '请终结或者中止执行', 'end or pause it'),
  }),
  guardRule({
    id: 'facts.execution-performed',
    title: '以履行完毕结束的，款项已经缴清',
    cites: ['行政处罚法 66.1'],
    ...since2021,
    ...unread,
    arises: (c) => c.has('performed'),
    guard: 'execution.performed',
    steps: ['performed'],
    otherwise: unless('款项尚未缴清', 'not everything was paid', '请登记缴款或者继续执行', 'go on'),
  }),
  notLater({
    id: 'evidence.execution-demand-received',
    title: '催告书的送达不早于决定书的送达',
    cites: ['行政强制法 35', '行政强制法 54'],
    ...inExecution,
    arises: (c) => c.has('demand'),
    first: '决定书送达日 takeover.servedOn',
    second: '催告书送达日 demand.servedOn',
    days: (c) => ({ first: takeover(c)?.servedOn, second: c.first('demand')!.data.servedOn }),
    otherwise: unless(
      '催告书的送达日期早于决定书',
      'the demand is said to be served before the decision',
      '请核对送达回证',
      'check the receipts',
    ),
  }),
  question({
    id: 'evidence.execution-service-proved',
    title: '决定书、催告书的送达有回证证明',
    cites: ['行政强制法 38', '行政强制法 55'],
    ...inExecution,
    ...unread,
    arises: (c) => c.has('demand'),
    asks: '看送达方式、签收人、日期；留置、公告送达的看见证和前置条件',
    otherwise: unless('送达没有证明', 'service is not proved', '请补正送达', 'serve it again'),
  }),
  question({
    id: 'evidence.execution-object-known',
    title: '执行标的和当事人财产状况已经查明',
    cites: ['行政强制法 55'],
    ...inExecution,
    arises: applied,
    asks: '看申请材料中的执行标的情况是否具体，财产线索是否核实',
    otherwise: unless('执行标的不明', 'the object is not known', '请补充调查', 'look into it'),
  }),
  question({
    id: 'law.execution-decision-lawful',
    title: '决定没有明显缺乏事实根据、法律依据或者其他明显违法损害被执行人权益的情形',
    cites: ['行政强制法 58'],
    ...inExecution,
    asks: '按法院可能裁定不予执行的情形复看原决定的事实、依据、程序',
    otherwise: unless('原决定明显违法', 'the decision is plainly unlawful', '请依法纠正原决定', 'correct the decision'),
  }),
  holdsThat({
    id: 'law.execution-deferral-counted',
    title: '批准延期、分期缴纳的，延至日期晚于批准之日',
    cites: ['行政处罚法 66.2'],
    ...since2021,
    arises: (c) => c.has('deferral'),
    fact: '延至日期是否晚于批准日 deferral.until',
    is: (c) => {
      const { on, data } = c.latest('deferral')!
      return data.until > on
    },
    otherwise: unless(
      '延至日期不晚于批准之日，延期没有意义',
      'the deferral ended before it was granted',
      '请更正延期决定',
      'correct the deferral',
    ),
  }),
  question({
    id: 'law.execution-ending-ground',
    title: '中止、终结执行的情形认定正确',
    cites: ['行政强制法 39', '行政强制法 40'],
    ...inExecution,
    ...unread,
    arises: (c) => c.has('pause', 'ending'),
    asks: '对照法定情形看证据是否支持；确无财产的看调查是否充分',
    otherwise: unless('中止、终结的情形不成立', 'the ground is not made out', '请恢复执行', 'resume it'),
  }),
]
