import type { Rows } from '../../case/table/types'
import type { PriorNotice } from '../../payloads/penalty-ordinary'
import type { noticePayloads, PenaltyOrdinary } from '../../payloads/penalty-ordinary/table'
import { contestedService } from '../common/contested-service'
import * as shared from '../common/guards'
import * as guards from './guards'
import { servedNotice } from './guards/views'

/** 告知、陈述申辩、听证 */
export const noticeSteps: Rows<typeof noticePayloads, PenaltyOrdinary> = {
  'prior-notice': {
    title: '事先告知',
    in: ['investigated', 'noticed'],
    to: 'noticed',
    repeatable: true,
    officers: 'penalty.officers',
    role: 'handler',
    approvedBy: 'agency-head',
    guards: [
      guards.noCrime,
      guards.withinLimitation,
      guards.partyAsInvestigated,
      guards.basisAsInvestigated,
      guards.violationsAsInvestigated,
      guards.factsProved,
      shared.reviewedBeforeNotice,
      guards.hearingOffered,
      guards.monitoringTold,
      guards.noticeNotHeavier,
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
    ],
    documents: ['penalty-prior-notice'],
    cites: ['行政处罚法 44'],
    hint: '告知拟处罚的内容、事实、理由、依据和当事人的权利',
  },
  'notice-service': {
    title: '送达告知书',
    in: ['noticed'],
    after: ['prior-notice'],
    repeatable: true,
    officers: 'penalty.officers',
    role: 'handler',
    guards: [guards.partyKnown, ...shared.servedProperly],
    documents: ['service-receipt'],
    recording: contestedService,
    starts: [
      {
        period: 'penalty.statement',
        from: (service) => service.receivedOn,
        length: (_, state) => statementLength(servedNoticeData(state)),
      },
      {
        period: 'penalty.hearing-request',
        from: (service) => service.receivedOn,
        when: (_, state) => servedNoticeData(state)?.hearingOffered === true,
      },
    ],
    cites: ['行政处罚法 61', '行政处罚法 44'],
    hint: '登记送达方式和日期，陈述申辩、听证申请期限自次日起算',
  },
  statement: {
    title: '陈述申辩',
    in: ['noticed'],
    after: ['notice-service'],
    repeatable: true,
    officers: 'penalty.officers',
    role: 'handler',
    stops: ['penalty.statement'],
    guards: [guards.partyKnown, guards.partyPreceded],
    cites: ['行政处罚法 45.1'],
    hint: '充分听取并记录当事人的意见',
  },
  waiver: {
    title: '当事人声明放弃',
    in: ['noticed'],
    after: ['notice-service'],
    repeatable: true,
    officers: 'penalty.officers',
    role: 'handler',
    stops: (waiver) => [
      ...(waiver.rights.includes('statement') ? ['penalty.statement'] : []),
      ...(waiver.rights.includes('hearing') ? ['penalty.hearing-request'] : []),
    ],
    guards: [guards.partyKnown, guards.partyPreceded],
    cites: ['行政处罚法 62'],
    hint: '放弃须由当事人明确表示',
  },
  'defence-review': {
    title: '陈述申辩复核',
    in: ['noticed'],
    after: ['statement'],
    repeatable: true,
    officers: 'penalty.officers',
    role: 'handler',
    guards: [guards.partyKnown, guards.partyPreceded],
    cites: ['行政处罚法 45.1'],
    hint: '对当事人提出的事实、理由和证据逐项复核',
  },
  'hearing-request': {
    title: '听证申请',
    in: ['noticed'],
    after: ['notice-service'],
    repeatable: true,
    role: 'handler',
    guards: [guards.partyKnown, guards.partyPreceded, guards.requestInTime],
    stops: ['penalty.hearing-request'],
    cites: ['行政处罚法 64(1)'],
    hint: '当事人应在告知后五个工作日内提出',
  },
  'hearing-refusal': {
    title: '不予受理听证',
    in: ['noticed'],
    after: ['hearing-request'],
    repeatable: true,
    role: 'handler',
    approvedBy: 'agency-head',
    guards: [guards.partyKnown, guards.partyPreceded, guards.requestPending],
    cites: ['行政处罚法 63.1'],
    hint: '不属于听证范围的，说明理由',
  },
  'hearing-notice': {
    title: '听证通知',
    in: ['noticed'],
    after: ['hearing-request'],
    repeatable: true,
    role: 'handler',
    approvedBy: 'agency-head',
    guards: [
      guards.partyKnown,
      guards.partyPreceded,
      guards.requestPending,
      guards.noticeEarlyEnough,
      shared.hostApart,
    ],
    cites: ['行政处罚法 64(2)', '行政处罚法 64(4)'],
    hint: '举行听证的七个工作日前通知时间、地点',
  },
  hearing: {
    title: '举行听证',
    in: ['noticed'],
    after: ['hearing-notice'],
    repeatable: true,
    role: 'hearing-host',
    guards: [guards.partyKnown, guards.partyPreceded, guards.requestPending],
    recording: 'hearing',
    cites: ['行政处罚法 64(3)', '行政处罚法 64(7)', '行政处罚法 64(8)'],
    hint: '由非本案调查人员主持，制作笔录',
  },
  'hearing-report': {
    title: '听证意见',
    in: ['noticed'],
    after: ['hearing'],
    repeatable: true,
    role: 'hearing-host',
    guards: [guards.partyKnown, guards.partyPreceded],
    cites: ['行政处罚法 65'],
    hint: '根据听证笔录提出意见；听证后须法制审核',
  },
}

function servedNoticeData(state: Parameters<typeof servedNotice>[0]): PriorNotice | undefined {
  return servedNotice(state)?.notice.data
}

const statementCites = ['行政处罚法 45.1']

function statementLength(notice: PriorNotice | undefined) {
  return (
    notice && {
      ...notice.statementPeriod,
      cites: statementCites,
      grade: 'unverified' as const,
      note: '陈述申辩期限法律未作规定，依告知书所定期限计算',
    }
  )
}
