import { defineRule, guardRule, question } from '../../rule'
import type { CaseView } from '../../view/case-view'
import { execution, paidSum, unpaidSum } from '../../view/coercion'
import { parameter } from '../../view/parameter'
import { numbered } from '../../view/party'
import { follows } from '../common/order'
import { holdsThat, notLater } from '../shapes'
import { inExecution, unless, unread } from '../shared'
import { paymentDue } from './payment-due'

/** Articles of the penalty law as revised in 2021. */
const since2021 = { ...inExecution, inForce: { from: '2021-07-15' } } as const

const takeover = (c: CaseView) => execution.latest(c, 'takeover')?.data
const applied = (c: CaseView): boolean => c.has('court-application')

/** The most that may be demanded: the sum of the decision and as much again as the cap of the surcharge allows. */
function mostDemandable(c: CaseView): number | undefined {
  const due = takeover(c)?.amount
  const cap = parameter(c, 'penalty.surcharge-cap', execution.latest(c, 'demand')!.on)
  return due === undefined || cap === undefined ? undefined : due + Math.floor((due * cap) / 100)
}

/** 主体、事实、证据、法律适用、裁量、职权 */
export const executionSubstanceRules = [
  holdsThat({
    id: 'subject.execution-party-identified',
    title: '被执行人身份已由代码或者证件号码确定',
    cites: ['行政强制法 55'],
    ...inExecution,
    ...unread,
    fact: '被执行人证件或代码 takeover.party',
    is: (c) => numbered(takeover(c)?.party),
    otherwise: unless(
      '被执行人没有统一社会信用代码或者身份证件号码',
      'the party carries neither a credit code nor an identity number',
      '请核实并补充身份证明',
      'verify who the party is and add the number',
    ),
  }),
  question({
    id: 'subject.execution-obligor',
    title: '被执行人就是决定书确定的义务人；有变更、继受的依据充分',
    cites: ['行政强制法 55'],
    ...inExecution,
    ...unread,
    asks: '对照决定书和登记信息，看企业有无注销、合并、更名，自然人有无死亡',
    otherwise: unless('被执行人有误', 'the wrong person is to be executed against', '请更正', 'correct it'),
  }),
  question({
    id: 'powers.execution-through-the-court',
    title: '本机关没有法律授予的强制执行权，依法申请人民法院强制执行',
    cites: ['行政强制法 53'],
    ...inExecution,
    asks: '看有无法律授予本机关直接强制执行的权力；没有的看是否只采取了催告、加处罚款、申请法院等手段',
    otherwise: unless('没有强制执行权而自行强制执行', 'it executed without the power to', '请停止', 'stop'),
  }),
  holdsThat({
    id: 'powers.execution-competent-court',
    title: '向有管辖权的人民法院申请',
    cites: ['行政强制法 54'],
    ...inExecution,
    ...unread,
    arises: applied,
    fact: '是否向登记的管辖法院申请 court-application.court',
    is: (c) => {
      const { court } = execution.latest(c, 'court-application')!.data
      return c.agency && court === c.agency.court
    },
    otherwise: unless(
      '申请的不是本机关所在地有管辖权的人民法院',
      'another court was asked than the one that is competent',
      '请核对管辖；执行对象是不动产的向不动产所在地法院申请',
      'check which court is competent',
    ),
  }),
  question({
    id: 'powers.execution-no-cut-off',
    title: '没有对居民生活采取停止供水、供电、供热、供燃气等方式迫使履行',
    cites: ['行政强制法 43.2'],
    ...inExecution,
    asks: '看案卷、投诉和音像记录有无以停水停电停热停气迫使当事人履行的情形',
    otherwise: unless(
      '以停止居民生活供应迫使履行',
      'supplies to a home were cut off to force performance',
      '请立即恢复并追究责任',
      'restore them at once',
    ),
  }),
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
      paid: paidSum(c, execution.latest(c, 'court-application')!.seq),
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
    days: (c) => ({ first: takeover(c)?.servedOn, second: execution.first(c, 'demand')!.data.servedOn }),
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
      const { on, data } = execution.latest(c, 'deferral')!
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
  defineRule({
    id: 'discretion.execution-demand-capped',
    title: '催告的金额没有超过原数额与加处罚款上限之和',
    cites: ['行政强制法 45.2'],
    ...inExecution,
    arises: (c) => execution.latest(c, 'demand')?.data.amount !== undefined,
    facts: { demanded: '催告金额（分） demand.amount', most: '最高可催告金额（分） law.penalty.surcharge-cap' },
    reads: (c) => ({ demanded: execution.latest(c, 'demand')!.data.amount, most: c.keep(mostDemandable) }),
    holds: ({ demanded, most }) => demanded <= most,
    otherwise: unless(
      '加处的罚款超出了原罚款数额',
      'the surcharge goes beyond the sum of the decision',
      '请重新计算并重新催告',
      'compute it again and demand anew',
    ),
    examples: {
      met: [
        { demanded: 300_000, most: 600_000 },
        { demanded: 600_000, most: 600_000 },
      ],
      notMet: [{ demanded: 600_001, most: 600_000 }],
      undetermined: [{ demanded: 300_000 }],
    },
  }),
  defineRule({
    id: 'discretion.execution-instalments-add-up',
    title: '分期缴纳的各期之和等于尚未缴纳的数额',
    cites: ['行政处罚法 66.2'],
    ...since2021,
    ...unread,
    arises: (c) => execution.latest(c, 'deferral')?.data.instalments !== undefined,
    facts: { sum: '各期之和（分） deferral.instalments', open: '批准时未缴（分） takeover.amount' },
    reads: (c) => {
      const { seq, data } = execution.latest(c, 'deferral')!
      const due = takeover(c)?.amount
      return {
        sum: data.instalments!.reduce((total, { amount }) => total + amount, 0),
        open: due === undefined ? undefined : due - paidSum(c, seq),
      }
    },
    holds: ({ sum, open }) => sum === open,
    otherwise: unless(
      '分期安排之和与未缴数额不符',
      'the instalments do not add up to what is open',
      '请更正分期安排',
      'correct the instalments',
    ),
    examples: {
      met: [{ sum: 300_000, open: 300_000 }],
      notMet: [{ sum: 200_000, open: 300_000 }],
      undetermined: [{ open: 300_000 }],
    },
  }),
  holdsThat({
    id: 'discretion.execution-only-surcharge-waived',
    title: '执行协议只减免加处的罚款，没有减免原数额',
    cites: ['行政强制法 42.1'],
    ...inExecution,
    ...unread,
    arises: (c) => (execution.latest(c, 'agreement')?.data.waived ?? 0) > 0,
    fact: '协议前是否已经加处罚款 surcharge',
    is: (c) => {
      const begun = execution.latest(c, 'surcharge')
      return begun !== undefined && follows(execution.latest(c, 'agreement')!, begun)
    },
    otherwise: unless(
      '没有加处罚款却约定减免，实际减免了原数额',
      'something was waived although no surcharge ran',
      '请更正执行协议',
      'correct the agreement',
    ),
  }),
  question({
    id: 'discretion.execution-agreement-fair',
    title: '执行协议没有损害公共利益和他人合法权益',
    cites: ['行政强制法 42.1'],
    ...inExecution,
    ...unread,
    arises: (c) => c.has('agreement'),
    asks: '看协议内容、当事人采取的补救措施和减免理由',
    otherwise: unless('执行协议不当', 'the agreement harms others', '请纠正', 'correct it'),
  }),
  defineRule({
    id: 'discretion.execution-surcharge-after-term',
    title: '加处罚款自缴款期限届满次日以后起算',
    cites: ['行政处罚法 72.1(1)', '行政处罚法 67.3'],
    ...since2021,
    arises: (c) => c.has('surcharge'),
    facts: { due: '缴款期限 law.penalty.payment', from: '加处罚款起算日 surcharge.from' },
    reads: (c) => ({ due: c.keep(paymentDue), from: execution.latest(c, 'surcharge')!.data.from }),
    holds: ({ due, from }) => due < from,
    otherwise: unless(
      '缴款期限没有届满就开始加处罚款',
      'the surcharge began before the time to pay was over',
      '请更正起算日，退还多收的款项',
      'correct the day and pay back what was too much',
    ),
    examples: {
      met: [{ due: '2026-03-17', from: '2026-03-18' }],
      notMet: [{ due: '2026-03-17', from: '2026-03-17' }],
      undetermined: [{ from: '2026-03-18' }],
    },
  }),
  defineRule({
    id: 'discretion.execution-not-paid-twice',
    title: '收取的款项没有超过原数额与加处罚款上限之和',
    cites: ['行政强制法 45.2'],
    ...inExecution,
    arises: (c) => c.has('payment'),
    facts: { open: '未缴数额（分） payment.amount', cap: '加处罚款上限（分） law.penalty.surcharge-cap' },
    reads: (c) => {
      const due = takeover(c)?.amount
      const percent = parameter(c, 'penalty.surcharge-cap')
      return {
        open: unpaidSum(c),
        cap: due === undefined || percent === undefined ? undefined : Math.floor((due * percent) / 100),
      }
    },
    holds: ({ open, cap }) => -open <= cap,
    otherwise: unless(
      '收取的款项超过原数额与加处罚款上限之和',
      'more was collected than may be owed',
      '请退还多收的款项',
      'pay back what was too much',
    ),
    examples: {
      met: [
        { open: 0, cap: 300_000 },
        { open: -300_000, cap: 300_000 },
      ],
      notMet: [{ open: -300_001, cap: 300_000 }],
      undetermined: [{ open: 0 }],
    },
  }),
]
