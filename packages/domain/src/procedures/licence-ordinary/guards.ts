import type { z } from 'zod'
import type { Entry } from '../../case/record/entry'
import { type CaseState, doneSince, entriesOf, latest } from '../../case/record/state'
import { type Answer, guard } from '../../case/table/guard'
import { later } from '../../date/later'
import { deadline } from '../../deadline/deadline'
import { matchParties } from '../../party/same-party'
import type { Application, Examination, Grant, LicenceOrdinary } from '../../payloads/licence-ordinary'

/** 审查意见与拟作决定一致 */
export const asExamined = (proposal: Examination['proposal']) =>
  guard<unknown, LicenceOrdinary>(
    { id: 'licence.as-examined', title: '决定与审查意见一致', cites: ['行政许可法 37', '行政许可法 38'], early: true },
    ({ state }) => {
      const said = latest(state, 'examination')?.data.proposal
      const holds = said === undefined ? undefined : said === proposal
      return {
        holds,
        read: { proposal: said ?? null },
        message: holds
          ? { zh: '与审查意见一致', en: 'as examined' }
          : { zh: '与审查意见不一致，或者尚无审查意见', en: 'not as examined, or not examined' },
        cure: { zh: '请先形成审查意见', en: 'examine first' },
      }
    },
  )

/** 直接关系他人重大利益的，已告知听证权利并保障 */
export const hearingSecured = guard<unknown, LicenceOrdinary>(
  {
    id: 'licence.hearing-secured',
    title: '直接涉及他人重大利益的，听证权利已得到保障',
    cites: ['行政许可法 47', '行政许可法 36'],
    early: true,
  },
  ({ state, law, act }): Answer => {
    const examined = latest(state, 'examination')
    const cure = { zh: '请告知听证权利，等待期限届满或者举行听证', en: 'offer the hearing; wait, or hold it' }
    if (!examined) return { holds: undefined, message: { zh: '尚无审查意见', en: 'not examined' }, cure }
    // Neither another offer nor another examination takes away a hearing that was asked for.
    const open = entriesOf(state, 'hearing-request').filter(
      (request) => !heardSince(state, request) && !waivedBy(state, request.data.by, request),
    )
    if (open.length > 0)
      return {
        holds: false,
        read: { requestedBy: open.map(({ data }) => data.by) },
        message: { zh: '听证尚未完成', en: 'the hearing is not finished' },
        cure,
      }
    const offers = entriesOf(state, 'hearing-offer')
    const newest = offers.at(-1)
    if (!newest)
      return examined.data.thirdParty
        ? { holds: false, message: { zh: '未告知听证权利', en: 'the hearing was not offered' }, cure }
        : { holds: true, message: { zh: '不涉及他人重大利益', en: 'no third party is concerned' }, cure }
    if (entriesOf(state, 'hearing-request').some((request) => request.seq > newest.seq && heardSince(state, request)))
      return { holds: true, message: { zh: '听证已举行', en: 'the hearing was held' }, cure }
    // Who was told has time of his own, whatever the others who were told say.
    const waiting = offers.filter((offer) => offer.data.to.some((name) => !waivedBy(state, name, offer)))
    if (waiting.length === 0)
      return { holds: true, message: { zh: '明确放弃听证', en: 'the hearing was waived' }, cure }
    const ends = waiting.map((offer) => deadline(law, 'licence.hearing-request', offer.data.toldOn))
    const last = ends.every((end) => end !== undefined) ? ends.map(({ due }) => due).reduce(later) : undefined
    const over = last === undefined ? undefined : act.on > last
    return {
      holds: over,
      read: { periodEnds: last ?? null },
      message: over
        ? { zh: '听证申请期限已届满', en: 'the time to ask for a hearing is over' }
        : { zh: `听证申请期限至${last ?? '未知'}`, en: `the time runs until ${last ?? 'unknown'}` },
      cure,
    }
  },
)

const heardSince = (state: CaseState<LicenceOrdinary>, request: Entry): boolean =>
  doneSince(state, 'hearing', request) && doneSince(state, 'hearing-report', latest(state, 'hearing'))

/** True when this person gave the hearing up since: nobody gives up another's. */
const waivedBy = (state: CaseState<LicenceOrdinary>, name: string, since: Entry): boolean =>
  entriesOf(state, 'hearing-waiver').some(({ seq, data }) => seq > since.seq && data.by === name)

export const licenceRequestInTime = guard<unknown, LicenceOrdinary>(
  {
    id: 'licence.hearing-request-in-time',
    title: '听证申请在五个工作日内提出',
    cites: ['行政许可法 47.1', '行政许可法 82'],
    early: true,
  },
  ({ state, law, act }): Answer => {
    const offer = latest(state, 'hearing-offer')
    const end = offer && deadline(law, 'licence.hearing-request', offer.data.toldOn)
    const holds = end === undefined ? undefined : act.on <= end.due
    return {
      holds,
      read: { periodEnds: end?.due ?? null },
      message: holds ? { zh: '在期限内', en: 'in time' } : { zh: '已逾期', en: 'too late' },
      cure: { zh: '逾期的不组织听证', en: 'a late request is not heard' },
    }
  },
)

export const licenceNoticeEarly = guard<{ heldAt: string; servedOn: string }, LicenceOrdinary>(
  {
    id: 'licence.hearing-notice-in-time',
    title: '举行听证的七日前通知',
    cites: ['行政许可法 48.1(1)', '行政许可法 82'],
  },
  ({ data, law }): Answer => {
    const last = deadline(law, 'licence.hearing-notice', data.heldAt.slice(0, 10))
    const holds = last === undefined ? undefined : data.servedOn <= last.keepBy
    return {
      holds,
      read: { latest: last?.keepBy ?? null, servedOn: data.servedOn },
      message: holds
        ? { zh: '通知时间符合规定', en: 'early enough' }
        : { zh: `最迟应于${last?.keepBy ?? '未知'}通知`, en: `due by ${last?.keepBy ?? 'unknown'}` },
      cure: { zh: '请推迟听证并重新通知', en: 'move the hearing' },
    }
  },
)

/** 不予许可须说明理由并告知救济 */
export const remediesTold = guard<{ remediesTold: boolean }, LicenceOrdinary>(
  { id: 'licence.remedies-told', title: '不予许可已说明理由并告知复议诉讼权利', cites: ['行政许可法 38.2'] },
  ({ data }) => ({
    holds: data.remediesTold,
    message: data.remediesTold
      ? { zh: '已告知', en: 'told' }
      : { zh: '未告知复议诉讼权利', en: 'the remedies were not told' },
    cure: { zh: '请在决定书中告知', en: 'tell them in the decision' },
  }),
)

/** 延续申请在届满三十日前提出 */
export const renewalInTime = guard<Application, LicenceOrdinary>(
  { id: 'licence.renewal-in-time', title: '延续申请在有效期届满三十日前提出', cites: ['行政许可法 50.1'] },
  ({ data, law }): Answer => {
    const cure = { zh: '逾期的按新办申请处理', en: 'treat a late one as a new application' }
    if (data.kind !== 'renewal') return { holds: true, message: { zh: '不是延续申请', en: 'not a renewal' }, cure }
    if (!data.licence)
      return { holds: undefined, message: { zh: '未填写原许可证', en: 'the licence is not named' }, cure }
    const last = deadline(law, 'licence.renewal-application', data.licence.until)
    const holds = last === undefined ? undefined : data.receivedAt.slice(0, 10) <= last.raw
    return {
      holds,
      read: { until: data.licence.until, latest: last?.raw ?? null },
      message: holds
        ? { zh: '在期限内提出', en: 'in time' }
        : { zh: `应在${last?.raw ?? '届满三十日'}前提出`, en: `due by ${last?.raw ?? 'thirty days before the end'}` },
      cure,
      grade: last?.grade,
    }
  },
)

/** 五日内一次告知补正；逾期不告知的，自收到申请材料之日起即为受理 */
export const supplementInTime = guard<unknown, LicenceOrdinary>(
  {
    id: 'licence.supplement-in-time',
    title: '补正告知在收到申请材料之日起的期限内',
    cites: ['行政许可法 32.1(4)', '行政许可法 82'],
    early: true,
  },
  ({ state, law, act }): Answer => {
    const received = latest(state, 'application')?.data.receivedAt.slice(0, 10)
    const end = received === undefined ? undefined : deadline(law, 'licence.supplement-notice', received)
    const holds = end === undefined ? undefined : act.on <= end.keepBy
    return {
      holds,
      read: { receivedOn: received ?? null, periodEnds: end?.keepBy ?? null },
      message: holds
        ? { zh: '在期限内告知', en: 'in time' }
        : end
          ? {
              zh: `补正告知期限已于${end.keepBy}届满，自收到申请材料之日起即为受理`,
              en: `the time ended on ${end.keepBy}: the application counts as accepted since it arrived`,
            }
          : { zh: '补正告知期限没有可用的规定', en: 'the period has no value on that day' },
      cure: { zh: '请办理受理', en: 'record the acceptance' },
      grade: end?.grade,
    }
  },
)

/** 有效期届满前没有决定的，视为准予延续：不得再不予许可 */
export const renewalNotDeemed = guard<unknown, LicenceOrdinary>(
  {
    id: 'licence.renewal-not-deemed',
    title: '延续申请在原许可有效期届满前作出决定',
    cites: ['行政许可法 50.2'],
    early: true,
  },
  ({ state, act }): Answer => {
    const application = latest(state, 'application')?.data
    const until = application?.kind === 'renewal' ? application.licence?.until : undefined
    const holds = until === undefined || act.on <= until
    return {
      holds,
      read: { until: until ?? null },
      message: holds
        ? { zh: '没有视为准予延续', en: 'nothing counts as renewed yet' }
        : {
            zh: `原许可有效期已于${until}届满，逾期未作决定，视为准予延续`,
            en: `the licence ended on ${until} without a decision: it counts as renewed`,
          },
      cure: {
        zh: '请准予延续；不符合条件的，另依撤销许可的规定办理',
        en: 'grant the renewal; where the conditions are not met, revoke it by its own procedure',
      },
    }
  },
)

/** 许可发给申请人；变更名称的许可，证照号码相同即可 */
export const granteeApplied = guard<z.infer<typeof Grant>, LicenceOrdinary>(
  { id: 'licence.grantee-applied', title: '被许可人就是申请人', cites: ['行政许可法 38.1', '行政许可法 44'] },
  ({ data, state }): Answer => {
    const application = latest(state, 'application')?.data
    const match = application && matchParties(data.holder, application.applicant)
    const fits = match === 'same' || (match === 'renamed' && application?.kind === 'change')
    return {
      holds: match && fits,
      read: { match: match ?? null, kind: application?.kind ?? null },
      message: fits
        ? { zh: '许可发给申请人', en: 'the licence goes to the applicant' }
        : match === 'renamed'
          ? { zh: '被许可人的名称不是申请人的名称', en: 'the holder has another name than the applicant' }
          : match
            ? { zh: '被许可人不是申请人', en: 'the holder did not apply' }
            : { zh: '案卷中没有申请', en: 'no application is on record' },
      cure: {
        zh: '请核对被许可人；属于录入笔误的，先办理案件要素更正，名称变更的由其申请变更',
        en: 'check the holder; correct a mistyped name on record first, a new name is applied for',
      },
    }
  },
)

/** 决定送达后方可办结；没有受理的、注销的另有其终了 */
export const decisionDelivered = guard<unknown, LicenceOrdinary>(
  {
    id: 'licence.delivered',
    title: '许可决定已经颁发、送达申请人',
    cites: ['行政许可法 38.2', '行政许可法 44'],
    early: true,
  },
  ({ state }) => {
    const asked = state.phase === 'granted' || state.phase === 'refused'
    const holds = !asked || doneSince(state, 'delivery', latest(state, 'grant', 'refusal'))
    return {
      holds,
      read: { phase: state.phase },
      message: holds
        ? { zh: asked ? '决定已送达' : '没有待送达的决定', en: asked ? 'delivered' : 'no decision waits for delivery' }
        : { zh: '决定尚未送达申请人', en: 'the decision was not delivered to the applicant' },
      cure: { zh: '请先颁发、送达许可证件或者不予许可决定书', en: 'deliver the licence or the refusal first' },
    }
  },
)
