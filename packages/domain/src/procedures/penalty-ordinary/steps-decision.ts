import { type CaseState, entriesOf, latest } from '../../case/record/state'
import type { Rows } from '../../case/table/types'
import { partyNoOf, partyNumbers, penaltiesFor } from '../../payloads/penalty-ordinary'
import { ofParty } from '../../payloads/penalty-ordinary/of-party'
import type { decisionPayloads, PenaltyOrdinary } from '../../payloads/penalty-ordinary/table'
import { fineOf } from '../../penalty/penalty-item'
import { selfRevoked } from '../common/afterwards-steps'
import { contestedService } from '../common/contested-service'
import { deferralApplied, deferralRefused } from '../common/deferral-steps'
import * as shared from '../common/guards'
import { unpaid } from '../common/guards/payment'
import { penaltyRemedyResult } from '../common/remedy-step'
import * as guards from './guards'
import * as filing from './guards/major-filing'
import { isMajor } from './major-filing'

/** What ends when nothing is left to be paid. */
const toBePaid = ['penalty.payment', 'execution.court-application', 'execution.court-application-deferred']

/**
 * Money, and the court, as long as the decision stands: closing the file ends neither the debt nor the claim. Of several parties
 * the one that was served first need not wait for the last.
 */
const enforceable = ['decided', 'served', 'closed', 'archived'] as const

/** A remedy is open for sixty days and six months after service, whatever the state of the file. */
const contestable = ['decided', 'served', 'not-penalised', 'closed', 'archived'] as const

/** True when, with the service that is being recorded, every party of the decision has it. */
function servedOnAll(state: CaseState<PenaltyOrdinary>, now: number): boolean {
  const decision = latest(state, 'decision')
  const served = entriesOf(state, 'decision-service')
    .filter(({ seq }) => decision === undefined || seq > decision.seq)
    .map(({ data }) => partyNoOf(data))
  return partiesOf(decision?.data)?.every((no) => no === now || served.includes(no)) ?? false
}

/** The numbers of the parties of a paper. A record may come from elsewhere and not say them in their form: then nobody is the last. */
function partiesOf(paper: Parameters<typeof partyNumbers>[0] | undefined): readonly number[] | undefined {
  const others: unknown = paper?.others ?? []
  const told = Array.isArray(others) && others.every((one) => typeof one === 'object' && one !== null)
  return told ? partyNumbers(paper ?? {}) : undefined
}

const isFined = (state: CaseState<PenaltyOrdinary>, no: number): boolean =>
  fineOf(penaltiesFor(latest(state, 'decision')?.data, no)) > 0

/** What became of a decision that fell is reported as well. */
const filable = [...enforceable, 'revoked'] as const

/** 决定、送达、执行、救济 */
export const decisionSteps: Rows<typeof decisionPayloads, PenaltyOrdinary> = {
  decision: {
    title: '作出处罚决定',
    in: ['noticed'],
    to: 'decided',
    repeatable: true,
    role: 'handler',
    officers: 'penalty.officers',
    approvedBy: 'agency-head',
    guards: [
      shared.reviewCleared,
      guards.asReviewed,
      guards.noticeServed,
      guards.viewsHeard,
      guards.hearingHonoured,
      guards.partyAsTold,
      guards.basisAsTold,
      guards.violationsAsTold,
      guards.factsProved,
      guards.notHeavierAfterDefence,
      guards.withinLimitation,
      guards.noCrime,
      guards.noFineAfterJudgment,
      shared.recusalAnswered,
      guards.preservationDisposed,
      shared.discussedIfSerious,
      guards.sanctionInRange,
      guards.combined,
      guards.oneFinePerAct,
      guards.notFinedBefore,
      guards.finedAsKnown,
      guards.benchmarkApplied,
      guards.factorsProved,
      guards.earlierAsKnown,
      guards.tierCalled,
      guards.orderUnobserved,
      guards.oldEnoughForPenalty,
      shared.decisionStatesAll,
      guards.notTheSameAgain,
    ],
    documents: ['penalty-decision'],
    stops: ['penalty.decision-period', 'penalty.statement', 'penalty.hearing-request', 'remedy.redo'],
    starts: [
      { period: 'penalty.decision-service' },
      { period: 'disclosure.penalty' },
      { period: 'supervision.major-penalty-filing', when: isMajor, local: true },
    ],
    cites: ['行政处罚法 57', '行政处罚法 58', '行政处罚法 59'],
    hint: '审核通过、告知并听取意见后，由机关负责人决定',
  },
  'no-penalty': {
    title: '不予处罚决定',
    in: ['investigated', 'noticed', 'withheld'],
    to: 'not-penalised',
    repeatable: true,
    role: 'handler',
    officers: 'penalty.officers',
    approvedBy: 'agency-head',
    guards: [
      shared.reviewCleared,
      guards.preservationDisposed,
      shared.recusalAnswered,
      guards.noCrime,
      guards.noPenaltyGrounded,
      guards.firstOffenceKnown,
      shared.educationStated,
    ],
    stops: ['penalty.decision-period', 'penalty.statement', 'penalty.hearing-request', 'remedy.redo'],
    cites: ['行政处罚法 33', '行政处罚法 57.1(2)', '行政处罚法 57.1(3)'],
    hint: '依法不予处罚的，说明情形和理由，并进行教育',
  },
  'no-penalty-service': {
    title: '送达不予处罚决定书',
    in: ['not-penalised'],
    after: ['no-penalty'],
    repeatable: true,
    role: 'handler',
    officers: 'penalty.officers',
    guards: [guards.partyKnown, ...shared.servedProperly],
    documents: ['service-receipt'],
    recording: contestedService,
    starts: [
      { period: 'remedy.reconsideration', from: (service) => service.receivedOn },
      { period: 'remedy.suit', from: (service) => service.receivedOn },
    ],
    cites: ['行政处罚法 57.1', '行政处罚法 7.1'],
    hint: '不予处罚决定书也应当送达当事人，救济期限自送达起算',
  },
  'decision-service': {
    title: '送达处罚决定书',
    in: ['decided'],
    // With several parties the case is served when the last of them is.
    to: (service, state) => (servedOnAll(state, partyNoOf(service)) ? 'served' : undefined),
    leadsTo: ['served'],
    repeatable: true,
    role: 'handler',
    officers: 'penalty.officers',
    guards: [guards.partyKnown, guards.oncePerParty, ...shared.servedProperly],
    documents: ['service-receipt'],
    recording: contestedService,
    stops: (service, state) => (servedOnAll(state, partyNoOf(service)) ? ['penalty.decision-service'] : []),
    starts: [
      {
        period: 'penalty.payment',
        from: (service) => service.receivedOn,
        when: (service, state) => isFined(state, partyNoOf(service)),
      },
      { period: 'remedy.reconsideration', from: (service) => service.receivedOn },
      { period: 'remedy.suit', from: (service) => service.receivedOn },
      {
        period: 'execution.court-application',
        after: { period: 'remedy.suit', from: (service) => service.receivedOn },
        when: (service, state) => isFined(state, partyNoOf(service)),
      },
    ],
    cites: ['行政处罚法 61'],
    hint: '宣告后当场交付；当事人不在场的七个工作日内送达',
  },
  payment: {
    title: '缴纳罚款',
    in: enforceable,
    repeatable: true,
    role: 'handler',
    guards: [guards.partyKnown, guards.partyServed, shared.paymentFits],
    stops: (payment, state) => (unpaid(state, partyNoOf(payment)) <= payment.amount ? toBePaid : []),
    cites: ['行政处罚法 67'],
    hint: '登记缴款票据',
  },
  'deferral-application': {
    ...deferralApplied,
    in: ['decided', 'served', 'closed', 'archived'],
    guards: [guards.partyKnown, guards.partyServed],
  },
  'deferral-refusal': {
    ...deferralRefused,
    in: ['decided', 'served', 'closed', 'archived'],
    guards: [guards.partyKnown, guards.partyPreceded, guards.partyServed, shared.deferralAppliedFor],
  },
  deferral: {
    title: '延期（分期）缴纳',
    in: ['decided', 'served'],
    repeatable: true,
    role: 'handler',
    guards: [
      guards.partyKnown,
      guards.partyServed,
      guards.oncePerParty,
      shared.deferralAppliedFor,
      shared.deferralOwed,
    ],
    approvedBy: 'agency-head',
    stops: ['penalty.payment', 'execution.court-application', 'payment.deferral-decision'],
    starts: [
      {
        period: 'execution.court-application-deferred',
        from: (deferral) => deferral.until,
        after: {
          period: 'remedy.suit',
          from: (deferral, state) => latest(ofParty(state, partyNoOf(deferral)), 'decision-service')?.data.receivedOn,
        },
      },
    ],
    cites: ['行政处罚法 66.2'],
    hint: '当事人确有经济困难，经申请和批准',
  },
  compliance: {
    title: '履行情况核查',
    in: enforceable,
    repeatable: true,
    role: 'handler',
    guards: [guards.partyKnown, guards.partyServed],
    cites: ['行政处罚法 66.1'],
    hint: '核查改正和其他处罚的履行情况',
  },
  surcharge: {
    title: '加处罚款',
    in: enforceable,
    repeatable: true,
    role: 'handler',
    approvedBy: 'agency-head',
    guards: [guards.partyKnown, guards.partyServed, guards.surchargeCapped],
    cites: ['行政处罚法 72.1(1)'],
    hint: '到期不缴纳的，每日百分之三，不超过罚款数额',
  },
  demand: {
    title: '催告',
    in: enforceable,
    repeatable: true,
    role: 'handler',
    guards: [guards.partyKnown, guards.partyServed, guards.leftUndone],
    officers: 'penalty.officers',
    approvedBy: 'agency-head',
    starts: [{ period: 'execution.after-demand', from: (demand) => demand.servedOn }],
    cites: ['行政强制法 54'],
    hint: '申请法院强制执行前书面催告',
  },
  'court-application': {
    title: '申请法院强制执行',
    in: enforceable,
    role: 'handler',
    approvedBy: 'agency-head',
    guards: [guards.partyKnown, guards.partyServed, guards.oncePerParty, guards.courtMayBeAsked, guards.courtSumOwed],
    repeatable: true,
    stops: ['execution.after-demand', 'execution.court-application', 'execution.court-application-deferred'],
    cites: ['行政强制法 53', '行政处罚法 72.1(4)'],
    hint: '催告满十个工作日、救济期限届满后三个月内申请',
  },
  'court-ruling': {
    title: '法院裁定',
    in: enforceable,
    after: ['court-application'],
    repeatable: true,
    role: 'handler',
    guards: [guards.partyKnown, guards.partyPreceded],
    starts: [
      {
        period: 'court.execution-objection',
        from: (ruling) => ruling.receivedOn,
        when: (ruling) => ruling.result === 'not-accepted' || ruling.result === 'refused',
      },
    ],
    cites: ['行政强制法 56', '行政强制法 57', '行政强制法 58'],
    hint: '对不予受理、不予执行有异议的，在期限内向上一级法院申请复议',
  },
  remedy: {
    title: '复议或诉讼',
    in: contestable,
    repeatable: true,
    role: 'handler',
    guards: [guards.partyKnown],
    // Who asks for a remedy leaves 行政强制法第五十三条: its three months are for those who did not.
    stops: ['execution.court-application', 'execution.court-application-deferred'],
    cites: ['行政处罚法 73'],
    hint: '登记当事人申请复议或者提起诉讼',
  },
  'remedy-result': penaltyRemedyResult(contestable),
  'decision-correction': {
    title: '更正决定书',
    in: contestable,
    repeatable: true,
    role: 'handler',
    approvedBy: 'agency-head',
    cites: ['行政处罚法 59'],
    hint: '更正文字、计算等笔误，不改变处罚内容',
  },
  'major-penalty-report': {
    title: '重大行政处罚备案报告',
    in: filable,
    after: ['decision'],
    repeatable: true,
    role: 'handler',
    approvedBy: 'agency-head',
    guards: [filing.reportNumberedOnce, filing.sendingIsAnAct],
    documents: ['major-penalty-report'],
    // Only what went out is filed: a report of today says its day by the act of sending it.
    stops: ({ sentOn }) => (sentOn === undefined ? [] : ['supervision.major-penalty-filing']),
    cites: ['辽宁省行政执法监督规定 16.2'],
    hint: '达到备案标准的，自作出决定之日起在期限内报送备案报告和决定书；批准后登记送出',
  },
  'major-penalty-change': {
    title: '备案后变更、撤销情况报告',
    in: filable,
    after: ['major-penalty-report'],
    repeatable: true,
    role: 'handler',
    approvedBy: 'agency-head',
    guards: [filing.reportNumberedOnce, filing.changeSince],
    documents: ['major-penalty-report'],
    cites: ['辽宁省行政执法监督规定 16.2'],
    hint: '备案以后决定被变更、撤销的，向备案机关报告；没有读到规定期限的条文，请及时报送',
  },
  'major-penalty-sending': {
    title: '送出备案报告',
    in: filable,
    after: ['major-penalty-report'],
    repeatable: true,
    role: 'office',
    guards: [filing.reportToSend],
    // What became of an older decision, reported late, is not the filing of the new one.
    stops: ({ report }, state) =>
      entriesOf(state, 'major-penalty-change').some(({ data }) => data.number === report)
        ? []
        : ['supervision.major-penalty-filing'],
    cites: ['辽宁省行政执法监督规定 16.2'],
    hint: '送出之日登记；逾期登记的，送出日期不倒填',
  },
  'major-penalty-receipt': {
    title: '登记备案回执',
    in: filable,
    after: ['major-penalty-sending', 'major-penalty-report'],
    repeatable: true,
    role: 'office',
    guards: [filing.receiptAwaited],
    cites: ['辽宁省行政执法监督规定 16.2'],
    hint: '收到备案机关回执的，登记编号、日期和文件',
  },
  'decision-revocation': {
    ...selfRevoked,
    in: ['decided', 'served', 'closed', 'archived'],
    to: 'revoked',
    guards: [shared.decisionInForce],
    starts: [{ period: 'disclosure.withdrawal' }, { period: 'remedy.compensation-claim' }],
    cites: ['行政处罚法 48.2', '行政处罚法 75.2'],
  },
}
