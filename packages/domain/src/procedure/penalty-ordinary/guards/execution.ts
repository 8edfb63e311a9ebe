import { addDays } from '../../../date/plain-date'
import { deadline } from '../../../deadline/deadline'
import type { Finding } from '../../../finding/finding'
import { fineOf, formatYuan } from '../../../penalty/penalty-item'
import { surcharge } from '../../../penalty/surcharge'
import { type CaseState, latest } from '../../../record/state'
import { courtWindow } from '../../common/court-window'
import { remedyPending } from '../../common/remedy'
import type { PenaltyDecision, Service } from '../data'
import { type Answer, guard } from './guard'

/** What is still to be paid of the fine, in 分. */
export function unpaid(state: CaseState): number {
  const fine = fineOf(latest<PenaltyDecision>(state, 'decision')?.data.penalties ?? [])
  const payments = ['payment', 'cash-collection'].flatMap((step) => state.byStep.get(step) ?? [])
  const paid = payments.reduce((sum, entry) => sum + (entry.data as { amount: number }).amount, 0)
  return fine - paid
}

export const paymentFits = guard<{ amount: number }>(
  { id: 'payment.fits', title: '缴款不超过应缴余额', cites: ['行政处罚法 67.3'] },
  ({ data, state }) => {
    const left = unpaid(state)
    return {
      holds: data.amount <= left,
      read: { amount: data.amount, left },
      message:
        data.amount <= left
          ? { zh: '缴款金额相符', en: 'the amount fits' }
          : {
              zh: `缴款金额超过应缴余额${formatYuan(Math.max(left, 0))}元`,
              en: `more than the ${formatYuan(Math.max(left, 0))} that is due`,
            },
      cure: { zh: '请核对缴款票据', en: 'check the receipt' },
    }
  },
)

/** 加处罚款按日百分之三，不超过罚款数额，复议诉讼期间不计 */
export const surchargeCapped = guard<{ amount: number; from: string; to: string }>(
  {
    id: 'surcharge.capped',
    title: '加处罚款不超过法定标准和罚款数额',
    cites: ['行政处罚法 72.1(1)', '行政处罚法 73.3'],
  },
  ({ data, state, law }): Answer | readonly Finding[] => {
    const fine = fineOf(latest<PenaltyDecision>(state, 'decision')?.data.penalties ?? [])
    const service = latest<Service>(state, 'decision-service')
    const due = service && deadline(law, 'penalty.payment', service.data.receivedOn)?.due
    const cure = {
      zh: '请按逾期天数、每日百分之三计算，复议诉讼期间不计，不超过罚款数额',
      en: 'three percent a day of lateness, remedies left out, at most the fine',
    }
    if (!due) return { holds: undefined, message: { zh: '缴款期限不明', en: 'the due day is not known' }, cure }
    const count = surcharge(law, {
      fine,
      due: addDays(data.from, -1),
      until: data.to,
      paused: remedySpans(state, data.to),
    })
    if (!count.ok) return count.findings
    const holds = data.from > due && data.amount <= count.amount
    return {
      holds,
      read: { fine, days: count.days, pausedDays: count.pausedDays, most: count.amount, due },
      message: holds
        ? { zh: '加处罚款在法定标准内', en: 'within the rate and the cap' }
        : {
            zh: `加处罚款最多${formatYuan(count.amount)}元，且自${due}次日起算`,
            en: `at most ${formatYuan(count.amount)}, counted from the day after ${due}`,
          },
      cure,
      grade: count.grade,
    }
  },
)

/** Time of reconsiderations and suits; one that is pending runs on. */
function remedySpans(state: CaseState, until: string): { from: string; to: string }[] {
  const results = state.byStep.get('remedy-result') ?? []
  return (state.byStep.get('remedy') ?? []).map((entry, i) => ({
    from: (entry.data as { filedOn: string }).filedOn,
    to: (results[i]?.data as { effectiveOn: string } | undefined)?.effectiveOn ?? until,
  }))
}

/** 申请法院强制执行：催告满十个工作日、救济期限届满 */
export const courtMayBeAsked = guard<unknown>(
  {
    id: 'execution.court-may-be-asked',
    title: '已催告满十日且复议诉讼期限届满、未逾三个月',
    cites: ['行政强制法 53', '行政强制法 54', '行政强制法 69'],
    early: true,
  },
  ({ state, law, act }) =>
    courtWindow(
      law,
      {
        demand: latest<{ servedOn: string }>(state, 'demand')?.data.servedOn,
        decision: latest<Service>(state, 'decision-service')?.data.receivedOn,
        deferredUntil: latest<{ until: string }>(state, 'deferral')?.data.until,
      },
      act.on,
    ),
)

/** 结案方式与案件实际情况相符 */
export const closingFits = guard<{ type: string }>(
  { id: 'closing.fits', title: '结案方式与案件情况相符', cites: ['行政处罚法 57.1', '行政处罚法 66.1'] },
  ({ data, state }) => {
    const byPhase: Record<string, readonly string[]> = {
      'not-filed': ['not-filed'],
      withdrawn: ['withdrawn'],
      'not-penalised': ['no-penalty'],
      transferred: ['transferred'],
      revoked: ['revoked'],
      served: ['performed', 'court-enforcement', 'enforcement-ended'],
    }
    const allowed = byPhase[state.phase] ?? []
    const left = state.phase === 'served' ? unpaid(state) : 0
    const asked = state.byStep.has('court-application')
    const done = data.type === 'performed' ? left <= 0 : data.type === 'court-enforcement' ? asked : true
    const open = remedyPending(state)
    const holds = allowed.includes(data.type) && done && !open
    return {
      holds,
      read: { phase: state.phase, type: data.type, unpaid: left, remedyOpen: open },
      message: holds
        ? { zh: '符合结案条件', en: 'the case may be closed' }
        : open
          ? { zh: '复议或诉讼尚未了结', en: 'a reconsideration or suit is pending' }
          : !allowed.includes(data.type)
            ? { zh: '结案方式与案件所处阶段不符', en: 'the way of closing does not fit the phase' }
            : left > 0
              ? { zh: `罚款尚有${formatYuan(left)}元未缴纳`, en: `${formatYuan(left)} of the fine is unpaid` }
              : { zh: '尚未申请强制执行', en: 'the court was not asked' },
      cure: { zh: '请待履行完毕或者另有法定结果后结案', en: 'close when the decision is performed or otherwise ended' },
    }
  },
)

/** 撤销、变更后方可撤回；有决定在先 */
export const remedyOpen = guard<unknown>(
  { id: 'remedy.open', title: '有尚未了结的复议或诉讼', cites: ['行政处罚法 73'], early: true },
  ({ state }) => {
    const open = remedyPending(state)
    return {
      holds: open,
      message: open
        ? { zh: '有未了结的复议或诉讼', en: 'a remedy is pending' }
        : { zh: '没有未了结的复议或诉讼', en: 'no remedy is pending' },
      cure: { zh: '请先登记复议或诉讼', en: 'record the remedy first' },
    }
  },
)
