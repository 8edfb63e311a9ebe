import { type CaseState, doneSince, isDone, latest } from '../../case/record/state'
import { defineProcedure } from '../../case/table/define'
import { type PenaltySimple, penaltySimplePayloads } from '../../payloads/penalty-simple'
import { fineOf } from '../../penalty/penalty-item'
import { compensationClaimed, compensationDecided, refunded, reopened, selfRevoked } from '../common/afterwards-steps'
import { archivingStep, fileFormed } from '../common/archiving-step'
import { deferralApplied, deferralRefused } from '../common/deferral-steps'
import { penaltyDisclosureSteps } from '../common/disclosure-steps'
import * as shared from '../common/guards'
import { noRemedyPending } from '../common/guards/closing'
import { workSteps } from '../common/people-steps'
import { penaltyRemedyResult } from '../common/remedy-step'
import * as visits from '../visit-other/not-from-visit'
import * as guards from './guards'

const fined = (_: unknown, state: CaseState<PenaltySimple>): boolean =>
  fineOf(latest(state, 'decision')?.data.penalties ?? []) > 0

/** What ends when nothing is left to be paid, or a new deferral begins. */
const askingTheCourt = ['execution.court-application-deferred'] as const

const afterDecision = ['decided', 'revoked', 'closed', 'archived'] as const

/** To where the file was when it was closed. */
function reopenedTo(state: CaseState<PenaltySimple>): string {
  if (!isDone(state, 'decision')) return 'converted'
  if (shared.standingPenalties(state).length > 0) return 'decided'
  return doneSince(state, 'turn-into-ordinary', latest(state, 'decision')) ? 'converted' : 'revoked'
}

/** 行政处罚简易程序 (当场处罚): no legal review, but everything else that 行政处罚法 asks of a penalty. */
export const penaltySimple = defineProcedure({
  id: 'penalty.simple',
  title: '行政处罚简易程序',
  category: 'penalty',
  initial: 'start',
  phases: {
    start: '现场',
    decided: '已当场决定',
    converted: '已转普通程序',
    revoked: '决定已撤销',
    closed: '已结案',
    archived: '已归档',
  },
  final: ['archived'],
  payloads: penaltySimplePayloads,
  steps: {
    decision: {
      title: '当场作出处罚决定',
      in: ['start'],
      to: 'decided',
      officers: 'penalty.simple-officers',
      role: 'handler',
      guards: [
        shared.certificateShown,
        shared.refusalWitnessed,
        guards.nobodyAsked,
        guards.simpleAllowed,
        guards.simpleInRange,
        guards.finedAsKnown,
        guards.tierCalled,
        guards.oldEnough,
        guards.doneOnTheSpot,
        guards.reviewFirst,
        visits.notInVisit,
      ],
      recording: 'onspot',
      starts: [
        { period: 'penalty.payment', when: (decision) => fineOf(decision.penalties) > 0 },
        { period: 'penalty.simple-record' },
        { period: 'remedy.reconsideration' },
        { period: 'disclosure.penalty' },
      ],
      cites: ['行政处罚法 51', '行政处罚法 52', '行政处罚法 42.1'],
      hint: '两名以上执法人员当场查明、告知、听取意见，填写预定格式决定书并当场交付',
    },
    'turn-into-ordinary': {
      title: '转为普通程序',
      in: ['start', 'revoked'],
      to: 'converted',
      role: 'handler',
      officers: 'penalty.simple-officers',
      stops: ['remedy.redo'],
      cites: ['行政处罚法 54.1'],
      hint: '不符合当场处罚条件的，按普通程序立案调查',
    },
    'filing-for-record': {
      title: '报所属机关备案',
      in: ['decided'],
      role: 'handler',
      stops: ['penalty.simple-record'],
      cites: ['行政处罚法 52.3'],
      hint: '当场作出的决定必须报所属机关备案',
    },
    'cash-collection': {
      title: '当场收缴罚款',
      in: ['decided'],
      role: 'handler',
      officers: 'penalty.simple-officers',
      guards: [guards.cashAllowed],
      stops: ['penalty.payment'],
      starts: [{ period: 'penalty.cash-to-agency' }],
      cites: ['行政处罚法 68', '行政处罚法 70'],
      hint: '必须出具财政部门统一制发的专用票据',
    },
    'cash-hand-in': {
      title: '罚款交至本机关',
      in: ['decided'],
      after: ['cash-collection'],
      role: 'handler',
      guards: [guards.cashInFull],
      stops: ['penalty.cash-to-agency'],
      starts: [{ period: 'penalty.cash-to-bank' }],
      cites: ['行政处罚法 71'],
      hint: '自收缴之日起二日内交至行政机关',
    },
    'cash-to-bank': {
      title: '罚款缴付银行',
      in: ['decided'],
      after: ['cash-hand-in'],
      role: 'handler',
      guards: [guards.cashInFull],
      stops: ['penalty.cash-to-bank'],
      cites: ['行政处罚法 71'],
      hint: '行政机关二日内缴付指定银行',
    },
    payment: {
      title: '缴纳罚款',
      in: ['decided'],
      repeatable: true,
      role: 'handler',
      guards: [shared.paymentFits],
      stops: (payment, state) =>
        fined(payment, state) && shared.unpaid(state) <= payment.amount ? ['penalty.payment', ...askingTheCourt] : [],
      cites: ['行政处罚法 67'],
      hint: '登记缴款票据',
    },
    'deferral-application': { ...deferralApplied, in: ['decided'], guards: [shared.deferralOwed] },
    'deferral-refusal': { ...deferralRefused, in: ['decided'], guards: [shared.deferralAppliedFor] },
    deferral: {
      title: '延期（分期）缴纳',
      in: ['decided'],
      repeatable: true,
      role: 'handler',
      approvedBy: 'agency-head',
      guards: [shared.deferralAppliedFor, shared.deferralOwed],
      stops: ['penalty.payment', 'payment.deferral-decision', ...askingTheCourt],
      starts: [
        {
          period: 'execution.court-application-deferred',
          from: (deferral) => deferral.until,
          after: { period: 'remedy.suit', from: (_, state) => latest(state, 'decision')?.on },
        },
      ],
      cites: ['行政处罚法 66.2', '行政处罚法 72.2'],
      hint: '当场不宜收缴、当事人确有经济困难的，经申请和批准；申请法院执行的期限自其结束之日起算',
    },
    remedy: {
      title: '复议或诉讼',
      in: ['decided', 'closed', 'archived'],
      repeatable: true,
      role: 'handler',
      cites: ['行政复议法 23.1(1)', '行政处罚法 73'],
      hint: '对当场处罚不服的，先申请行政复议',
    },
    'remedy-result': penaltyRemedyResult(['decided', 'closed', 'archived']),
    'decision-revocation': {
      ...selfRevoked,
      in: ['decided', 'closed', 'archived'],
      to: 'revoked',
      guards: [shared.decisionInForce],
      stops: ['penalty.payment', ...askingTheCourt],
      starts: [{ period: 'disclosure.withdrawal' }, { period: 'remedy.compensation-claim' }],
      cites: ['行政处罚法 48.2', '行政处罚法 75.2'],
    },
    refund: {
      ...refunded,
      in: afterDecision,
      after: ['payment', 'cash-collection'],
      guards: [shared.refundOwed],
    },
    'compensation-claim': { ...compensationClaimed, in: afterDecision, after: ['decision'] },
    'compensation-decision': { ...compensationDecided, in: afterDecision },
    reopening: {
      ...reopened,
      to: (_, state) => reopenedTo(state),
      leadsTo: ['decided', 'converted', 'revoked'],
      cites: ['行政处罚法 75.2'],
    },
    closing: {
      title: '结案',
      in: ['decided', 'converted', 'revoked'],
      to: 'closed',
      repeatable: true,
      role: 'handler',
      officers: 'penalty.simple-officers',
      approvedBy: 'agency-head',
      guards: [noRemedyPending, guards.simpleSettled],
      stops: ['penalty.payment', 'penalty.simple-record', ...askingTheCourt],
      starts: [fileFormed],
      cites: ['行政处罚法 52.3'],
      hint: '罚款缴清、备案完毕后结案',
    },
    ...workSteps(['decided', 'converted', 'revoked', 'closed']),
    ...archivingStep,
    ...penaltyDisclosureSteps(['decided', 'revoked', 'closed', 'archived']),
  },
})
