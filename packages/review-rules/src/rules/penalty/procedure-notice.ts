import { hearingOwed, partyNoOf } from '@zhifa/domain'
import { defineRule, guardRule, question } from '../../rule'
import type { PenaltyCase } from '../../view/cases'
import { noticeService } from '../../view/penalty'
import { lastBefore, ordinary, unless } from '../shared'

/** Whether the host of the newest hearing is the one that its notice named; unknown without such a notice. */
function hostAsTold(c: PenaltyCase): boolean | undefined {
  const hearing = c.latest('hearing')!
  const notice = lastBefore(c, 'hearing-notice', hearing)
  return notice && hearing.by.some(({ id }) => id === notice.data.host)
}

/** Whether a hearing that was refused had been due, by the notice that the request answered and the day it came. */
function dueThough(c: PenaltyCase): boolean | undefined {
  const refusal = c.latest('hearing-refusal')!
  const notice = lastBefore(c, 'prior-notice', refusal)
  if (!notice) return undefined
  const received = lastBefore(c, 'notice-service', refusal)?.data.receivedOn
  const requested = lastBefore(c, 'hearing-request', refusal) ?? refusal
  return hearingOwed(c.law, notice, received, requested.on, partyNoOf(refusal.data)).due
}

export const procedureNoticeRules = [
  guardRule({
    id: 'procedure.notice-before-decision',
    title: '决定作出前已告知当事人并送达',
    cites: ['行政处罚法 44', '行政处罚法 62'],
    ...ordinary,
    arises: (c) => c.has('decision'),
    guard: 'notice.served',
    steps: ['decision'],
    otherwise: unless(
      '决定作出前没有告知当事人',
      'the party was not told before the decision',
      '未告知不得作出决定；已经作出的应当纠正',
      'no decision may be made without the notice',
    ),
  }),
  guardRule({
    id: 'procedure.views-heard',
    title: '已听取并复核陈述申辩，或者当事人放弃、期限届满',
    cites: ['行政处罚法 45.1', '行政处罚法 62'],
    ...ordinary,
    arises: (c) => c.has('decision'),
    guard: 'notice.views-heard',
    steps: ['decision'],
    otherwise: unless(
      '没有听取或者复核当事人的意见就作出决定',
      'the party was not heard, or what it said was not reviewed',
      '请听取、复核后再作决定',
      'hear the party and review what it says',
    ),
  }),
  guardRule({
    id: 'procedure.hearing-offered',
    title: '属于听证范围的，已告知听证权利',
    cites: ['行政处罚法 63.1'],
    ...ordinary,
    arises: (c) => c.has('prior-notice'),
    guard: 'notice.hearing-offered',
    steps: ['prior-notice'],
    otherwise: unless(
      '应当告知听证权利而没有告知',
      'a hearing was due and not offered',
      '请重新告知',
      'notify again, with the right to a hearing',
    ),
  }),
  guardRule({
    id: 'procedure.hearing-honoured',
    title: '当事人的听证权利得到保障',
    cites: ['行政处罚法 63', '行政处罚法 64', '行政处罚法 65'],
    ...ordinary,
    arises: (c) => c.has('decision'),
    guard: 'hearing.honoured',
    steps: ['decision'],
    otherwise: unless(
      '当事人要求听证而没有举行，或者期限未满就作出决定',
      'a hearing was asked for and not held, or the time to ask was not over',
      '请组织听证，或者等待期限届满',
      'hold the hearing, or wait',
    ),
  }),
  defineRule({
    id: 'procedure.hearing-refusal-founded',
    title: '不予受理听证的，确实不属于听证范围或者申请逾期',
    cites: ['行政处罚法 63.1', '行政处罚法 64(1)'],
    ...ordinary,
    arises: (c) => c.has('hearing-refusal'),
    facts: { due: '是否属于听证范围且按期申请 prior-notice.proposal' },
    reads: (c) => ({ due: dueThough(c) }),
    holds: ({ due }) => !due,
    otherwise: unless(
      '属于听证范围，按期申请而不予受理',
      'a hearing that was due was refused',
      '请依法组织听证',
      'hold the hearing',
    ),
    examples: { met: [{ due: false }], notMet: [{ due: true }], undetermined: [{}] },
    revision: 3,
  }),
  guardRule({
    id: 'procedure.hearing-notified-in-time',
    title: '举行听证的法定期限之前通知当事人',
    cites: ['行政处罚法 64(2)', '行政处罚法 85'],
    ...ordinary,
    arises: (c) => c.has('hearing-notice'),
    guard: 'hearing.notice-in-time',
    steps: ['hearing-notice'],
    each: true,
    otherwise: unless('听证通知过迟', 'the notice of the hearing came too late', '请改期听证', 'move the hearing'),
  }),
  defineRule({
    id: 'procedure.hearing-public',
    title: '听证公开举行，不公开的说明理由',
    cites: ['行政处罚法 64(3)'],
    ...ordinary,
    arises: (c) => c.has('hearing-notice'),
    facts: { closed: '是否不公开而未说明理由 hearing-notice.public' },
    reads: (c) => {
      const notice = c.latest('hearing-notice')!.data
      return { closed: !notice.public && notice.notPublicReason === undefined }
    },
    holds: ({ closed }) => !closed,
    otherwise: unless(
      '听证不公开而没有说明理由',
      'the hearing was not public and no reason is given',
      '除国家秘密、商业秘密、个人隐私外应当公开，请说明理由或者重新举行',
      'give the reason, or hold it in public',
    ),
    examples: { met: [{ closed: false }], notMet: [{ closed: true }], undetermined: [{}] },
  }),
  defineRule({
    id: 'procedure.hearing-host-as-told',
    title: '听证由通知的主持人主持',
    cites: ['行政处罚法 64(4)'],
    ...ordinary,
    arises: (c) => c.has('hearing'),
    facts: { same: '主持人是否与通知一致 hearing.by' },
    reads: (c) => ({ same: hostAsTold(c) }),
    holds: ({ same }) => same,
    otherwise: unless(
      '主持听证的人不是通知的主持人',
      'somebody else than the announced host held the hearing',
      '请说明更换主持人及告知当事人的情况',
      'explain the change and how the party was told',
    ),
    examples: { met: [{ same: true }], notMet: [{ same: false }], undetermined: [{}] },
    revision: 2,
  }),
  question({
    id: 'procedure.decided-on-the-hearing-record',
    title: '经过听证的案件根据听证笔录作出决定',
    cites: ['行政处罚法 65'],
    ...ordinary,
    arises: (c) => c.has('hearing'),
    asks: '对照听证笔录看拟决定的事实、证据是否都在笔录之内，听证意见是否采纳及理由',
    otherwise: unless(
      '决定没有以听证笔录为依据',
      'the decision leaves the hearing record',
      '请根据笔录决定',
      'decide on the record',
    ),
  }),
  defineRule({
    id: 'procedure.notice-received-not-before-notice',
    title: '告知书的送达日期不早于告知书日期',
    cites: ['行政处罚法 44', '行政处罚法 61.1'],
    ...ordinary,
    arises: (c) => noticeService(c) !== undefined,
    facts: { written: '告知书日期 prior-notice.on', received: '送达日期 notice-service.receivedOn' },
    reads: (c) => ({ written: c.latest('prior-notice')!.on, received: noticeService(c)!.data.receivedOn }),
    holds: ({ written, received }) => written <= received,
    otherwise: unless(
      '送达日期早于告知书日期，日期倒置',
      'the notice was received before it was written',
      '请核实日期',
      'check the dates',
    ),
    examples: {
      met: [{ written: '2026-11-03', received: '2026-11-03' }],
      notMet: [{ written: '2026-11-03', received: '2026-11-02' }],
      undetermined: [{ written: '2026-11-03' }],
    },
  }),
]
