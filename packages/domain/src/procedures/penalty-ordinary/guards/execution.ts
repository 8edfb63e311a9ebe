import { type CaseState, entriesOf, isDone, latest } from '../../../case/record/state'
import { type Answer, guard } from '../../../case/table/guard'
import { addDays } from '../../../date/plain-date'
import { deadline } from '../../../deadline/deadline'
import type { Finding } from '../../../finding/finding'
import { partyNoOf } from '../../../payloads/penalty-ordinary'
import { ofParty, partiesOf } from '../../../payloads/penalty-ordinary/of-party'
import type { PenaltyOrdinary } from '../../../payloads/penalty-ordinary/table'
import { formatYuan } from '../../../penalty/penalty-item'
import { surcharge } from '../../../penalty/surcharge'
import { courtWindow } from '../../common/guards/court-window'
import { accountOf, unpaid } from '../../common/guards/payment'
import { remedyPending } from '../../common/guards/remedy'

/** 加处罚款按日百分之三，不超过罚款数额，复议诉讼期间不计 */
export const surchargeCapped = guard<{ amount: number; from: string; to: string }, PenaltyOrdinary>(
  {
    id: 'surcharge.capped',
    title: '加处罚款不超过法定标准和罚款数额',
    cites: ['行政处罚法 72.1(1)', '行政处罚法 73.3'],
  },
  ({ data, state: all, law }): Answer | readonly Finding[] => {
    const party = partyNoOf(data)
    const state = ofParty(all, party)
    const { fine, surcharge: before } = accountOf(state, party)
    const service = latest(state, 'decision-service')
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
    const most = Math.min(count.amount, fine - before)
    const holds = data.from > due && data.amount <= most
    return {
      holds,
      read: { fine, before, days: count.days, pausedDays: count.pausedDays, most, due },
      message: holds
        ? { zh: '加处罚款在法定标准内', en: 'within the rate and the cap' }
        : {
            zh: `加处罚款最多${formatYuan(most)}元，且自${due}次日起算`,
            en: `at most ${formatYuan(most)}, counted from the day after ${due}`,
          },
      cure,
      grade: count.grade,
    }
  },
)

/** Time of reconsiderations and suits; one that is pending runs on. */
function remedySpans(state: CaseState<PenaltyOrdinary>, until: string): { from: string; to: string }[] {
  const results = entriesOf(state, 'remedy-result')
  return entriesOf(state, 'remedy').map((entry, i) => ({
    from: entry.data.filedOn,
    to: results[i]?.data.effectiveOn ?? until,
  }))
}

/** A remedy that was withdrawn leaves the times as they were (行政强制法第五十三条 speaks of who did not ask). */
function lastRemedy(state: CaseState<PenaltyOrdinary>) {
  if (remedyPending(state)) return 'pending'
  const last = latest(state, 'remedy-result')?.data
  if (!last || last.result === 'withdrawn') return undefined
  return { kind: last.kind, receivedOn: last.receivedOn ?? last.effectiveOn }
}

/** 申请法院强制执行：催告满十个工作日、救济期限届满 */
export const courtMayBeAsked = guard<unknown, PenaltyOrdinary>(
  {
    id: 'execution.court-may-be-asked',
    title: '已催告满十日且复议诉讼期限届满、未逾三个月',
    cites: ['行政强制法 53', '行政强制法 54', '行政强制法 69'],
    early: true,
  },
  ({ data, state: all, law, act }) => {
    const state = ofParty(all, partyNoOf(data))
    return courtWindow(
      law,
      {
        demand: latest(state, 'demand')?.data.servedOn,
        decision: latest(state, 'decision-service')?.data.receivedOn,
        remedy: lastRemedy(state),
        deferredUntil: latest(state, 'deferral')?.data.until,
      },
      act.on,
    )
  },
)

/** 申请执行的金额不超过未缴的罚款、没收款和加处罚款 */
export const courtSumOwed = guard<{ amount: number }, PenaltyOrdinary>(
  {
    id: 'execution.court-sum-owed',
    title: '申请执行的金额不超过未缴数额和加处罚款',
    cites: ['行政处罚法 72.1(1)', '行政强制法 45.2'],
  },
  ({ data, state: all, law, act }): Answer | readonly Finding[] => {
    const party = partyNoOf(data)
    const state = ofParty(all, party)
    const { fine, gains, paid } = accountOf(state, party)
    const service = latest(state, 'decision-service')
    const due = service && deadline(law, 'penalty.payment', service.data.receivedOn)?.due
    const cure = {
      zh: '请按尚未缴纳的罚款、没收款和依法计算的加处罚款（不超过罚款数额）核对申请金额',
      en: 'ask for what is unpaid and the surcharge, which is at most the fine',
    }
    if (!due) return { holds: undefined, message: { zh: '缴款期限不明', en: 'the due day is not known' }, cure }
    // No surcharge runs while payment is deferred or a remedy is pending.
    const deferral = latest(state, 'deferral')
    const paused = [
      ...remedySpans(state, act.on),
      ...(deferral ? [{ from: deferral.on, to: deferral.data.until }] : []),
    ]
    const count = surcharge(law, { fine, due, until: act.on, paused })
    if (!count.ok) return count.findings
    const open = fine + gains - paid
    const most = open + count.amount
    const holds = data.amount <= most
    return {
      holds,
      read: { amount: data.amount, unpaid: open, surcharge: count.amount, most },
      message: holds
        ? { zh: '不超过应缴数额', en: 'no more than is owed' }
        : {
            zh: `未缴${formatYuan(open)}元，加处罚款最多${formatYuan(count.amount)}元，合计${formatYuan(most)}元`,
            en: `${formatYuan(open)} is unpaid and the surcharge is at most ${formatYuan(count.amount)}`,
          },
      cure,
      grade: count.grade,
    }
  },
)

/** 结案方式与案件实际情况相符 */
export const closingFits = guard<{ type: string; remedies: string }, PenaltyOrdinary>(
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
    const parties = state.phase === 'served' ? partiesOf(state) : []
    const owing = parties.filter((no) => unpaid(state, no) > 0)
    const left = owing.reduce((sum, no) => sum + unpaid(state, no), 0)
    // Enforcement by the court is asked for against each party that has not paid.
    const asked =
      isDone(state, 'court-application') && owing.every((no) => isDone(ofParty(state, no), 'court-application'))
    const done = data.type === 'performed' ? left <= 0 : data.type === 'court-enforcement' ? asked : true
    const open = remedyPending(state)
    const kinds = new Set(entriesOf(state, 'remedy').map((entry) => entry.data.kind))
    const sought = kinds.size === 2 ? 'both' : ([...kinds][0] ?? 'none')
    const told = data.remedies === sought
    const holds = allowed.includes(data.type) && done && !open && told
    return {
      holds,
      read: { phase: state.phase, type: data.type, unpaid: left, remedyOpen: open, remedies: sought },
      message: holds
        ? { zh: '符合结案条件', en: 'the case may be closed' }
        : open
          ? { zh: '复议或诉讼尚未了结', en: 'a reconsideration or suit is pending' }
          : !allowed.includes(data.type)
            ? { zh: '结案方式与案件所处阶段不符', en: 'the way of closing does not fit the phase' }
            : left > 0
              ? { zh: `罚款尚有${formatYuan(left)}元未缴纳`, en: `${formatYuan(left)} of the fine is unpaid` }
              : !done
                ? { zh: '尚未申请强制执行', en: 'the court was not asked' }
                : { zh: '所填复议诉讼情况与案卷不符', en: 'the remedies are not those on record' },
      cure: { zh: '请待履行完毕或者另有法定结果后结案', en: 'close when the decision is performed or otherwise ended' },
    }
  },
)
