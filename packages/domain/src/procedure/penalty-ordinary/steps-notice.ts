import { step } from '../define'
import type { Step } from '../types'
import type { PriorNotice, Service } from './data'
import * as data from './data'
import * as guards from './guards'
import { servedNotice } from './guards/views'
import { contestedService } from './service'

/** 告知、陈述申辩、听证 */
export const noticeSteps: Record<string, Step> = {
  'prior-notice': step({
    title: '事先告知',
    in: ['investigated', 'noticed'],
    to: 'noticed',
    repeatable: true,
    officers: 2,
    role: 'handler',
    approvedBy: 'agency-head',
    data: data.PriorNotice,
    guards: [
      guards.noCrime,
      guards.withinLimitation,
      guards.reviewedBeforeNotice,
      guards.hearingOffered,
      guards.noticeNotHeavier,
      guards.sanctionFromProposal,
    ],
    documents: ['penalty-prior-notice'],
    cites: ['行政处罚法 44'],
    hint: '告知拟处罚的内容、事实、理由、依据和当事人的权利',
  }),
  'notice-service': step({
    title: '送达告知书',
    in: ['noticed'],
    after: ['prior-notice'],
    repeatable: true,
    officers: 2,
    role: 'handler',
    data: data.NoticeService,
    guards: [guards.electronicConsented, guards.leavingWitnessed],
    documents: ['service-receipt'],
    recording: contestedService,
    starts: [
      {
        period: 'penalty.statement',
        from: (service: Service) => service.receivedOn,
        length: (_: unknown, state) => statementLength(servedNoticeData(state)),
      },
      {
        period: 'penalty.hearing-request',
        from: (service: Service) => service.receivedOn,
        when: (_: unknown, state) => servedNoticeData(state)?.hearingOffered === true,
      },
    ],
    cites: ['行政处罚法 61', '行政处罚法 44'],
    hint: '登记送达方式和日期，陈述申辩、听证申请期限自次日起算',
  }),
  statement: step({
    title: '陈述申辩',
    in: ['noticed'],
    after: ['notice-service'],
    repeatable: true,
    officers: 2,
    role: 'handler',
    data: data.Statement,
    stops: ['penalty.statement'],
    cites: ['行政处罚法 45.1'],
    hint: '充分听取并记录当事人的意见',
  }),
  waiver: step({
    title: '当事人声明放弃',
    in: ['noticed'],
    after: ['notice-service'],
    repeatable: true,
    officers: 2,
    role: 'handler',
    data: data.Waiver,
    stops: (waiver: { rights: readonly string[] }) => [
      ...(waiver.rights.includes('statement') ? ['penalty.statement'] : []),
      ...(waiver.rights.includes('hearing') ? ['penalty.hearing-request'] : []),
    ],
    cites: ['行政处罚法 62'],
    hint: '放弃须由当事人明确表示',
  }),
  'defence-review': step({
    title: '陈述申辩复核',
    in: ['noticed'],
    after: ['statement'],
    repeatable: true,
    officers: 2,
    role: 'handler',
    data: data.DefenceReview,
    cites: ['行政处罚法 45.1'],
    hint: '对当事人提出的事实、理由和证据逐项复核',
  }),
  'hearing-request': step({
    title: '听证申请',
    in: ['noticed'],
    after: ['notice-service'],
    repeatable: true,
    role: 'handler',
    data: data.HearingRequest,
    guards: [guards.requestInTime],
    stops: ['penalty.hearing-request'],
    cites: ['行政处罚法 64(1)'],
    hint: '当事人应在告知后五个工作日内提出',
  }),
  'hearing-refusal': step({
    title: '不予受理听证',
    in: ['noticed'],
    after: ['hearing-request'],
    repeatable: true,
    role: 'handler',
    approvedBy: 'agency-head',
    data: data.HearingRefusal,
    guards: [guards.requestPending],
    cites: ['行政处罚法 63.1'],
    hint: '不属于听证范围的，说明理由',
  }),
  'hearing-notice': step({
    title: '听证通知',
    in: ['noticed'],
    after: ['hearing-request'],
    repeatable: true,
    role: 'handler',
    approvedBy: 'agency-head',
    data: data.HearingNotice,
    guards: [guards.requestPending, guards.noticeEarlyEnough, guards.hostApart],
    cites: ['行政处罚法 64(2)', '行政处罚法 64(4)'],
    hint: '举行听证的七个工作日前通知时间、地点',
  }),
  hearing: step({
    title: '举行听证',
    in: ['noticed'],
    after: ['hearing-notice'],
    repeatable: true,
    role: 'hearing-host',
    data: data.Hearing,
    guards: [guards.requestPending],
    recording: 'hearing',
    cites: ['行政处罚法 64(3)', '行政处罚法 64(7)', '行政处罚法 64(8)'],
    hint: '由非本案调查人员主持，制作笔录',
  }),
  'hearing-report': step({
    title: '听证意见',
    in: ['noticed'],
    after: ['hearing'],
    repeatable: true,
    role: 'hearing-host',
    data: data.HearingReport,
    cites: ['行政处罚法 65'],
    hint: '根据听证笔录提出意见；听证后须法制审核',
  }),
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
