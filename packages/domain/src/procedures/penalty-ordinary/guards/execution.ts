import { type CaseState, entriesOf, isDone, latest } from '../../../case/record/state'
import { type Answer, guard } from '../../../case/table/guard'
import { later } from '../../../date/later'
import { addDays, type PlainDate } from '../../../date/plain-date'
import { deadline } from '../../../deadline/deadline'
import type { Finding } from '../../../finding/finding'
import type { PenaltyKind } from '../../../law/cause'
import { partyNoOf } from '../../../payloads/penalty-ordinary'
import { ofParty, partiesOf } from '../../../payloads/penalty-ordinary/of-party'
import type { PenaltyOrdinary } from '../../../payloads/penalty-ordinary/table'
import { formatYuan } from '../../../penalty/penalty-item'
import { surcharge } from '../../../penalty/surcharge'
import { courtWindow } from '../../common/guards/court-window'
import { accountOf, paidOffOn, standingPenalties, unpaid } from '../../common/guards/payment'
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
    const decided = latest(state, 'decision')?.seq ?? 0
    const same = entriesOf(state, 'surcharge').filter(
      (entry) => entry.seq > decided && entry.data.from <= data.to && data.from <= entry.data.to,
    )
    const service = latest(state, 'decision-service')
    const due = service && deadline(law, 'penalty.payment', service.data.receivedOn)?.due
    const cure = {
      zh: '请按逾期天数和法定标准计算：复议诉讼期间、批准延期期间、缴清以后和已经加处的日子不计，不超过罚款数额',
      en: 'the rate of the law for each day of lateness, at most the fine: no day of a remedy, of a deferral, after payment, or counted already',
    }
    if (!due) return { holds: undefined, message: { zh: '缴款期限不明', en: 'the due day is not known' }, cure }
    const paidOff = paidOffOn(state, party)
    const upTo = (from: PlainDate, to: PlainDate) =>
      surcharge(law, {
        fine,
        due: addDays(from, -1),
        until: paidOff !== undefined && paidOff < to ? paidOff : to,
        paused: remedySpans(state, to),
        deferred: deferredSpans(state),
      })
    const count = upTo(data.from, data.to)
    if (!count.ok) return count.findings
    // A day is counted once, however often a surcharge is decided.
    const days = [data.from, data.to, ...same.flatMap((entry) => [entry.data.from, entry.data.to])].sort()
    const whole = upTo(days[0] ?? data.from, days.at(-1) ?? data.to)
    if (!whole.ok) return whole.findings
    const counted = same.reduce((sum, entry) => sum + entry.data.amount, 0)
    const most = Math.max(0, Math.min(count.amount, whole.amount - counted, fine - before))
    const holds = data.from > due && data.amount <= most
    return {
      holds,
      read: {
        fine,
        before,
        days: count.days,
        pausedDays: count.pausedDays,
        most,
        due,
        ...(counted > 0 ? { counted } : {}),
        ...(paidOff === undefined ? {} : { paidOff }),
      },
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

/** Time for which payment was put off with approval; what was put off of an older decision is not put off of this one. */
function deferredSpans(state: CaseState<PenaltyOrdinary>): { from: string; to: string }[] {
  const decided = latest(state, 'decision')?.seq ?? 0
  return entriesOf(state, 'deferral')
    .filter(({ seq }) => seq > decided)
    .map((entry) => ({ from: entry.on, to: entry.data.until }))
}

/** Kinds that leave nothing to be done but to pay. */
const ofMoney: readonly PenaltyKind[] = ['warning', 'criticism', 'fine', 'confiscation-of-gains']

/** 催告：期限已过，仍有没有履行的义务 */
export const leftUndone = guard<unknown, PenaltyOrdinary>(
  {
    id: 'execution.left-undone',
    title: '催告时履行期限已过，义务尚未履行',
    cites: ['行政强制法 53', '行政强制法 54', '行政处罚法 66.2'],
  },
  ({ data, state: all, law, act }): Answer => {
    const party = partyNoOf(data)
    const state = ofParty(all, party)
    const cure = {
      zh: '请待履行期限届满；已经履行的不再催告',
      en: 'wait until the time to pay is over; who paid is not urged',
    }
    const penalties = standingPenalties(all, party)
    if (penalties.some(({ kind }) => !ofMoney.includes(kind)))
      return { holds: true, message: { zh: '另有缴款以外的义务', en: 'more is owed than money' }, cure }
    const left = unpaid(all, party)
    const service = latest(state, 'decision-service')
    const due = service && deadline(law, 'penalty.payment', service.data.receivedOn)?.due
    const end = due === undefined ? undefined : deferredSpans(state).reduce((day, { to }) => later(day, to), due)
    const holds = left <= 0 ? false : end === undefined ? undefined : act.on > end
    return {
      holds,
      read: { unpaid: left, due: end ?? null },
      message: holds
        ? { zh: '逾期没有缴清', en: 'overdue and not paid' }
        : left <= 0
          ? { zh: '款项已经缴清', en: 'nothing is left to be paid' }
          : { zh: `缴款期限至${end ?? '未知'}，尚未届满`, en: `payment is due on ${end ?? 'an unknown day'}` },
      cure,
    }
  },
)

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
    // No surcharge runs while payment is deferred, while a remedy is pending, and after payment.
    const until = paidOffOn(state, party) ?? act.on
    const paused = remedySpans(state, act.on)
    const count = surcharge(law, { fine, due, until, paused, deferred: deferredSpans(state) })
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
