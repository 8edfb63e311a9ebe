import { type CaseState, latest } from '../../case/record/state'
import { type Answer, guard } from '../../case/table/guard'
import { deadline } from '../../deadline/deadline'
import type { Party } from '../../party/party'
import type { CoercionExecution, Ending, UnperformedDecision } from '../../payloads/coercion-execution'
import { courtWindow as window } from '../common/guards/court-window'
import { groundFits } from '../common/guards/ending'
import { paidIn } from './sums'

const takenOver = (state: CaseState<CoercionExecution>): UnperformedDecision | undefined =>
  latest(state, 'takeover')?.data

/** 当事人逾期不履行 */
export const overdue = guard<UnperformedDecision, CoercionExecution>(
  { id: 'execution.overdue', title: '当事人在期限内没有履行', cites: ['行政强制法 34', '行政处罚法 67.3'] },
  ({ data, law, act }): Answer => {
    const end = data.amount > 0 ? deadline(law, 'penalty.payment', data.servedOn) : undefined
    const holds = data.amount === 0 ? true : end === undefined ? undefined : act.on > end.due
    return {
      holds,
      read: { due: end?.due ?? null },
      message: holds
        ? { zh: '已逾期', en: 'overdue' }
        : { zh: `履行期限至${end?.due ?? '未知'}`, en: `due ${end?.due ?? 'unknown'}` },
      cure: { zh: '请待履行期限届满', en: 'wait until the time is over' },
    }
  },
)

/** 终结情形与当事人类别相符；中止满三年未恢复的，有因确无能力履行的中止在案且期限已满 */
export const endingGrounded = guard<Ending, CoercionExecution>(
  { id: 'execution.ending-grounded', title: '终结情形与案卷相符', cites: ['行政强制法 39.2', '行政强制法 40'] },
  ({ data, state, law, act }): Answer => {
    const cure = { zh: '请核对终结情形', en: 'check the ground' }
    const { ground } = data
    if (ground !== 'three-years') {
      const taken = takenOver(state)
      // A record from elsewhere may not say whose execution it is.
      const party: Party | undefined = taken?.party
      const fits =
        ground === 'decision-revoked' ||
        (taken && party ? groundFits(ground, party, taken.amount - paidIn(state)) : undefined)
      return {
        holds: fits,
        read: { ground, party: party?.kind ?? null },
        message: fits
          ? { zh: '由本机关认定', en: 'judged' }
          : {
              zh: '终结情形不适用于该当事人所欠，或者不能确定',
              en: 'no ground for what the party owes, or not settled',
            },
        cure,
      }
    }
    const pause = state.phase === 'paused' ? latest(state, 'pause') : undefined
    const end = pause && deadline(law, 'execution.discontinued', pause.on)
    // 确无能力履行: a claim of somebody else, or harm that was feared, is another reason to wait.
    const unable = pause !== undefined && ['unable-for-now', 'other'].includes(pause.data.ground)
    const holds = unable ? end && act.on > end.raw : false
    return {
      holds,
      read: { ground: data.ground, pausedOn: pause?.on ?? null, ends: end?.raw ?? null },
      message: holds
        ? { zh: '中止执行已满法定期限', en: 'the pause lasted as long as the law demands' }
        : pause && !unable
          ? { zh: '中止执行不是因为当事人没有履行能力', en: 'the pause was for another reason than inability' }
          : pause
            ? {
                zh: `中止执行至${end?.raw ?? '未知'}才满法定期限`,
                en: `the pause must last until ${end?.raw ?? 'an unknown day'}`,
              }
            : { zh: '案件没有处于中止执行', en: 'the execution is not paused' },
      cure,
      grade: end?.grade,
    }
  },
)

/** 到期不缴纳的，自到期的次日起加处罚款 */
export const surchargeAfterDue = guard<{ from: string }, CoercionExecution>(
  {
    id: 'execution.surcharge-after-due',
    title: '加处罚款自缴款期限届满以后起算',
    cites: ['行政处罚法 72.1(1)', '行政强制法 45'],
  },
  ({ data, law, state }): Answer => {
    const served = takenOver(state)?.servedOn
    const end = served === undefined ? undefined : deadline(law, 'penalty.payment', served)
    const holds = end === undefined ? undefined : data.from > end.due
    return {
      holds,
      read: { due: end?.due ?? null, from: data.from },
      message: holds
        ? { zh: '自到期以后起算', en: 'counted from after the last day' }
        : { zh: `缴款期限至${end?.due ?? '未知'}`, en: `the last day to pay is ${end?.due ?? 'unknown'}` },
      cure: { zh: '请自缴款期限届满的次日或者以后起算', en: 'count from the day after the last day to pay, or later' },
      grade: end?.grade,
    }
  },
)

/** 催告告知陈述申辩权 */
export const demandRights = guard<{ rightsTold: boolean }, CoercionExecution>(
  { id: 'execution.demand-rights', title: '催告书告知了陈述申辩权利', cites: ['行政强制法 35', '行政强制法 36'] },
  ({ data }) => ({
    holds: data.rightsTold,
    message: data.rightsTold
      ? { zh: '已告知', en: 'told' }
      : { zh: '催告书未告知陈述申辩权利', en: 'the right to be heard was not told' },
    cure: { zh: '请在催告书中告知', en: 'tell it in the demand' },
  }),
)

/** 催告满十个工作日；救济期限届满；三个月内 */
export const courtWindow = guard<unknown, CoercionExecution>(
  {
    id: 'execution.court-window',
    title: '催告满十日、救济期限届满，且在三个月申请期限内',
    cites: ['行政强制法 53', '行政强制法 54', '行政强制法 69'],
    early: true,
  },
  ({ state, law, act }) =>
    window(
      law,
      {
        demand: latest(state, 'demand')?.data.servedOn,
        decision: takenOver(state)?.servedOn,
        deferredUntil: latest(state, 'deferral')?.data.until,
      },
      act.on,
    ),
)

/** 五项申请材料 */
export const papersForCourt = guard<{ papers: string[]; headSigned: boolean }, CoercionExecution>(
  { id: 'execution.papers', title: '申请材料齐全，负责人签名盖章', cites: ['行政强制法 55'] },
  ({ data }) => {
    const missing = ['application', 'decision', 'views-and-demand', 'target'].filter(
      (paper) => !data.papers.includes(paper),
    )
    const holds = missing.length === 0 && data.headSigned
    return {
      holds,
      read: { missing, headSigned: data.headSigned },
      message: holds
        ? { zh: '材料齐全', en: 'complete' }
        : { zh: '申请材料不齐或者没有负责人签名盖章', en: 'papers or signature missing' },
      cure: {
        zh: '请补齐申请书、决定书及事实理由依据、当事人意见及催告情况、执行标的情况，并由负责人签名盖章',
        en: 'complete the papers',
      },
    }
  },
)
