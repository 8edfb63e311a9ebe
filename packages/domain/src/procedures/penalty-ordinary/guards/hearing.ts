import type { Entry } from '../../../case/record/entry'
import { type CaseState, doneSince, latest } from '../../../case/record/state'
import { type Answer, guard } from '../../../case/table/guard'
import type { Grade } from '../../../citation/grade'
import { deadline } from '../../../deadline/deadline'
import type { LawBook } from '../../../law/law-book'
import { type PriorNotice, partyNoOf } from '../../../payloads/penalty-ordinary'
import { ofParty, partiesOf } from '../../../payloads/penalty-ordinary/of-party'
import type { PenaltyOrdinary } from '../../../payloads/penalty-ordinary/table'
import { confiscatedOf, fineOf, type PenaltyItem } from '../../../penalty/penalty-item'
import { namedIn, perParty } from './parts'
import { dayOf, servedNotice, waived } from './views'

const alwaysDue: readonly string[] = [
  'downgrade',
  'licence-revocation',
  'business-suspension',
  'closure',
  'occupational-ban',
]

/** Whether the party has a right to a hearing (行政处罚法第六十三条). Without a verified amount for "larger" it is undetermined. */
export function hearingDue(
  law: LawBook,
  on: string,
  partyKind: string,
  penalties: readonly PenaltyItem[],
): { due: boolean | undefined; grade?: Grade | undefined } {
  if (penalties.some((item) => alwaysDue.includes(item.kind))) return { due: true }
  const fine = byFine(law, on, partyKind, fineOf(penalties))
  // A fine that is large by itself gives the right, whatever is taken besides.
  if (fine.due) return fine
  if (confiscatedOf(penalties) > 0 || penalties.some((item) => item.kind === 'confiscation-of-property'))
    return { due: undefined }
  return fine
}

function byFine(law: LawBook, on: string, partyKind: string, sum: number): ReturnType<typeof hearingDue> {
  if (sum === 0) return { due: false }
  const limit = law.parameter(
    partyKind === 'natural-person' ? 'penalty.hearing-fine.person' : 'penalty.hearing-fine.organisation',
    on,
  )
  return typeof limit?.value === 'number' ? { due: sum >= limit.value, grade: limit.grade } : { due: undefined }
}

/**
 * Whether a hearing that was asked for must be held: what the notice proposes gives the right to one, and the request came in
 * the five working days after the notice was received (行政处罚法第六十四条第一项).
 */
export function hearingOwed(
  law: LawBook,
  notice: Entry<PriorNotice>,
  receivedOn: string | undefined,
  requestedOn: string,
  party = 1,
): { due: boolean | undefined; grade?: Grade | undefined } {
  const end = receivedOn === undefined ? undefined : deadline(law, 'penalty.hearing-request', receivedOn)
  if (end && requestedOn > end.due) return { due: false, grade: end.grade }
  const own = party === 1 ? notice.data : notice.data.others?.find(({ no }) => no === party)
  return own ? hearingDue(law, notice.on, own.party.kind, own.proposal) : { due: undefined }
}

/** 依法应当告知听证权利的已经告知；无法确定的，告知了即可 */
export const hearingOffered = guard<PriorNotice, PenaltyOrdinary>(
  { id: 'notice.hearing-offered', title: '应当告知听证权利的已经告知', cites: ['行政处罚法 63.1'] },
  ({ data, law, act }): Answer => {
    // One offer for all who are told: it is due as soon as it is due to one of them.
    const asked = [data, ...(data.others ?? [])].map((one) => hearingDue(law, act.on, one.party.kind, one.proposal))
    const due = asked.some((one) => one.due) ? true : asked.some((one) => one.due === undefined) ? undefined : false
    const grade = asked.find((one) => one.due === due)?.grade
    const holds = data.hearingOffered || due === false ? true : due === undefined ? undefined : false
    return {
      holds,
      read: { due: due ?? null, offered: data.hearingOffered, fine: fineOf(data.proposal) },
      message: holds
        ? {
            zh: data.hearingOffered ? '已告知听证权利' : '不属于听证范围',
            en: data.hearingOffered ? 'the hearing was offered' : 'no hearing is due',
          }
        : due === undefined
          ? {
              zh: '本地"较大数额"标准尚未核实，无法判断是否属于听证范围',
              en: 'the local amount for a hearing is not verified: cannot tell whether one is due',
            }
          : { zh: '属于听证范围，未告知听证权利', en: 'a hearing is due and was not offered' },
      cure: { zh: '请在告知书中告知听证权利', en: 'offer the hearing in the notice' },
      grade,
    }
  },
)

/** 当事人要求听证的已经举行；未要求的，期限届满或者放弃 */
export const hearingHonoured = perParty(
  {
    id: 'hearing.honoured',
    title: '听证权利已得到保障',
    cites: ['行政处罚法 63', '行政处罚法 64', '行政处罚法 65'],
    early: true,
  },
  (state, { law, act }, no): Answer => {
    const served = servedNotice(state)
    const cure = {
      zh: '请依法组织听证，或者等待申请期限届满',
      en: 'hold the hearing, or wait until the time to ask for it is over',
    }
    if (!served?.service)
      return { holds: false, message: { zh: '事先告知书尚未送达', en: 'the notice has not been served' }, cure }
    if (!served.notice.data.hearingOffered)
      return { holds: true, message: { zh: '不属于听证范围', en: 'no hearing was due' }, cure }
    const request = latest(state, 'hearing-request')
    if (request && request.seq > served.service.seq) {
      const refused = doneSince(state, 'hearing-refusal', request)
      const held = doneSince(state, 'hearing', request) && doneSince(state, 'hearing-report', latest(state, 'hearing'))
      const read = { requested: request.on, held }
      if (refused && !held) {
        const { due, grade } = hearingOwed(law, served.notice, served.service.data.receivedOn, request.on, no)
        return {
          holds: due === undefined ? undefined : !due,
          read: { ...read, due: due ?? null },
          message: due
            ? { zh: '听证申请应当受理而没有受理', en: 'a hearing that was due was refused' }
            : due === undefined
              ? {
                  zh: '听证申请没有受理，本地“较大数额”标准尚未核实，无法判断是否属于听证范围',
                  en: 'the hearing was refused, and the local amount for one is not verified: cannot tell whether it was due',
                }
              : {
                  zh: '听证申请逾期或者不属于听证范围，已依法不予受理',
                  en: 'the hearing was refused, and none was due',
                },
          cure,
          grade,
        }
      }
      return {
        holds: held,
        read,
        message: held
          ? { zh: '听证已举行并形成听证意见', en: 'the hearing was held and reported' }
          : { zh: '当事人已要求听证，听证尚未完成', en: 'a hearing was asked for and is not finished' },
        cure,
      }
    }
    if (waived(state, 'hearing', served.service))
      return { holds: true, message: { zh: '当事人明确放弃听证', en: 'the party waived the hearing' }, cure }
    const end = deadline(law, 'penalty.hearing-request', served.service.data.receivedOn)
    const over = end === undefined ? undefined : act.on > end.due
    return {
      holds: over,
      read: { servedOn: served.service.data.receivedOn, periodEnds: end?.due ?? null, on: act.on },
      message: over
        ? { zh: `听证申请期限已于${dayOf(end).zh}届满`, en: `the time to ask for a hearing ended on ${dayOf(end).en}` }
        : {
            zh: `听证申请期限至${dayOf(end).zh}，尚未届满`,
            en: `the time to ask for a hearing runs until ${dayOf(end).en}`,
          },
      cure,
      grade: end?.grade,
    }
  },
)

/** 在法定期限内要求听证 */
export const requestInTime = guard<unknown, PenaltyOrdinary>(
  {
    id: 'hearing.request-in-time',
    title: '听证申请在期限内提出',
    cites: ['行政处罚法 64(1)', '行政处罚法 85'],
    early: true,
  },
  ({ state, data, law, act }): Answer => {
    const service = servedNotice(ofParty(state, partyNoOf(data)))?.service
    const end = service && deadline(law, 'penalty.hearing-request', service.data.receivedOn)
    const holds = end === undefined ? undefined : act.on <= end.due
    return {
      holds,
      read: { servedOn: service?.data.receivedOn ?? null, periodEnds: end?.due ?? null, on: act.on },
      message: holds
        ? { zh: '在期限内提出', en: 'in time' }
        : {
            zh: `听证申请期限已于${dayOf(end).zh}届满`,
            en: `the time to ask for a hearing ended on ${dayOf(end).en}`,
          },
      cure: { zh: '逾期申请可依法不予受理，或者由机关决定依职权听证', en: 'refuse the late request, on record' },
    }
  },
)

export const requestPending = guard<unknown, PenaltyOrdinary>(
  { id: 'hearing.request-pending', title: '有尚未处理的听证申请', cites: ['行政处罚法 64'], early: true },
  ({ state, data }) => {
    const asked = data === undefined ? partiesOf(state) : namedIn(data)
    const waiting = asked.filter((no) => pendingRequest(ofParty(state, no)))
    // Before it is filled in, one that waits is enough; a hearing or a refusal is about requests that wait, each of them.
    const pending = data === undefined ? waiting.length > 0 : waiting.length === asked.length
    return {
      holds: pending,
      message: pending
        ? { zh: '有待处理的听证申请', en: 'a request is pending' }
        : { zh: '没有待处理的听证申请', en: 'no request is pending' },
      cure: { zh: '请先登记听证申请', en: 'record the request first' },
    }
  },
)

function pendingRequest(state: CaseState<PenaltyOrdinary>): boolean {
  const request = latest(state, 'hearing-request')
  return request !== undefined && !doneSince(state, 'hearing', request) && !doneSince(state, 'hearing-refusal', request)
}

/** 提前七个工作日通知 */
export const noticeEarlyEnough = guard<{ heldAt: string; servedOn: string }, PenaltyOrdinary>(
  { id: 'hearing.notice-in-time', title: '举行听证的七日前通知', cites: ['行政处罚法 64(2)', '行政处罚法 85'] },
  ({ data, law }): Answer => {
    const latestDay = deadline(law, 'penalty.hearing-notice', data.heldAt.slice(0, 10))
    const holds = latestDay === undefined ? undefined : data.servedOn <= latestDay.keepBy
    return {
      holds,
      read: { heldOn: data.heldAt.slice(0, 10), servedOn: data.servedOn, latest: latestDay?.keepBy ?? null },
      message: holds
        ? { zh: '通知时间符合规定', en: 'the notice was early enough' }
        : {
            zh: `听证通知最迟应于${latestDay?.keepBy ?? '未知'}送达`,
            en: `the notice had to be served by ${latestDay?.keepBy ?? 'an unknown day'}`,
          },
      cure: { zh: '请推迟听证日期并重新通知', en: 'move the hearing and notify again' },
    }
  },
)
