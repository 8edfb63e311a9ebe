import { defineRule, guardRule, question } from '../../rule'
import { paidSum } from '../../view/coercion'
import { inExecution, unless, unread } from '../shared'
import { paymentDue, since2021, takeover } from './shared'

/** 裁量 */
export const executionDiscretionRules = [
  guardRule({
    id: 'discretion.execution-demand-capped',
    title: '催告的金额没有超过尚欠数额与加处罚款之和',
    cites: ['行政强制法 45.2'],
    ...inExecution,
    arises: (c) => c.latest('demand')?.data.amount !== undefined,
    guard: 'execution.sum-owed',
    steps: ['demand'],
    otherwise: unless(
      '催告的金额超过尚欠数额和加处的罚款',
      'more is demanded than is owed with the surcharge',
      '请重新计算并重新催告',
      'compute it again and demand anew',
    ),
    revision: 2,
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
  guardRule({
    id: 'discretion.execution-only-surcharge-waived',
    title: '执行协议只减免加处的罚款，没有减免原数额',
    cites: ['行政强制法 42.1'],
    ...inExecution,
    ...unread,
    arises: (c) => (c.latest('agreement')?.data.waived ?? 0) > 0,
    guard: 'execution.waives-surcharge-only',
    steps: ['agreement'],
    otherwise: unless(
      '减免超过已经加处的罚款，实际减免了原数额',
      'more was waived than the surcharge: part of the sum itself',
      '请更正执行协议',
      'correct the agreement',
    ),
    revision: 2,
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
  guardRule({
    id: 'discretion.execution-not-paid-twice',
    title: '收取的款项没有超过尚欠数额与没有减免的加处罚款之和',
    cites: ['行政强制法 45.2'],
    ...inExecution,
    arises: (c) => c.has('payment'),
    guard: 'execution.sum-owed',
    steps: ['payment'],
    each: true,
    otherwise: unless(
      '收取的款项超过尚欠数额和加处的罚款',
      'more was collected than was owed with the surcharge',
      '请退还多收的款项',
      'pay back what was too much',
    ),
    revision: 2,
  }),
]
