import { defineRule, question } from '../../rule'
import type { ExecutionCase } from '../../view/cases'
import { paidSum, unpaidSum } from '../../view/coercion'
import { parameter } from '../../view/parameter'
import { follows } from '../common/order'
import { holdsThat } from '../shapes'
import { inExecution, unless, unread } from '../shared'
import { paymentDue, since2021, takeover } from './shared'

/** The most that may be demanded: the sum of the decision and as much again as the cap of the surcharge allows. */
function mostDemandable(c: ExecutionCase): number | undefined {
  const due = takeover(c)?.amount
  const cap = parameter(c, 'penalty.surcharge-cap', c.latest('demand')!.on)
  return due === undefined || cap === undefined ? undefined : due + Math.floor((due * cap) / 100)
}

/** 裁量 */
export const executionDiscretionRules = [
  defineRule({
    id: 'discretion.execution-demand-capped',
    title: '催告的金额没有超过原数额与加处罚款上限之和',
    cites: ['行政强制法 45.2'],
    ...inExecution,
    arises: (c) => c.latest('demand')?.data.amount !== undefined,
    facts: { demanded: '催告金额（分） demand.amount', most: '最高可催告金额（分） law.penalty.surcharge-cap' },
    reads: (c) => ({ demanded: c.latest('demand')!.data.amount, most: c.keep(mostDemandable) }),
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
    arises: (c) => c.latest('deferral')?.data.instalments !== undefined,
    facts: { sum: '各期之和（分） deferral.instalments', open: '批准时未缴（分） takeover.amount' },
    reads: (c) => {
      const { seq, data } = c.latest('deferral')!
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
    arises: (c) => (c.latest('agreement')?.data.waived ?? 0) > 0,
    fact: '协议前是否已经加处罚款 surcharge',
    is: (c) => {
      const begun = c.latest('surcharge')
      return begun !== undefined && follows(c.latest('agreement')!, begun)
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
    reads: (c) => ({ due: c.keep(paymentDue), from: c.latest('surcharge')!.data.from }),
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
