import { handlersOf } from '../../../case/people/handled'
import { isRecused, openRecusals } from '../../../case/people/recused'
import { teamOf } from '../../../case/people/team'
import { entriesOf } from '../../../case/record/state'
import { guard } from '../../../case/table/guard'
import type { KnownPayloads } from '../../../payloads'
import { validCertificate } from '../../../people/registry'

/** 申请回避期间调查不停止，决定前须有答复 */
export const recusalAnswered = guard<unknown, KnownPayloads>(
  { id: 'recusal.answered', title: '回避申请均已作出决定', cites: ['行政处罚法 43.3'], early: true },
  ({ state }) => {
    const open = openRecusals(state)
    return {
      holds: open.length === 0,
      read: { open: open.length, asked: open.map(({ seq }) => seq) },
      message:
        open.length === 0
          ? { zh: '没有未答复的回避申请', en: 'no recusal request is open' }
          : { zh: '有回避申请尚未作出决定', en: 'a recusal request is not decided' },
      cure: { zh: '请先由机关负责人决定是否回避', en: 'let the head decide on the recusal first' },
    }
  },
)
/** 对驳回回避申请的决定，只能申请复核一次 */
export const reviewOnce = guard<{ person: string; review?: boolean | undefined }, KnownPayloads>(
  {
    id: 'recusal.review-once',
    title: '申请复核的，已有驳回该回避申请的决定，且没有复核过',
    cites: ['辽宁省行政执法程序规定 15.4'],
  },
  ({ data, state }) => {
    const about = <E extends { readonly data: { readonly person: string } }>(entries: readonly E[]): readonly E[] =>
      entries.filter((entry) => entry.data.person === data.person)
    const last = about(entriesOf(state, 'recusal-decision')).at(-1)
    const before = about(entriesOf(state, 'recusal-request')).some((entry) => entry.data.review === true)
    const holds = data.review !== true || (last?.data.decision === 'rejected' && !before)
    return {
      holds,
      read: { person: data.person, review: data.review ?? false, decided: last?.data.decision ?? null, before },
      message: holds
        ? { zh: '可以申请', en: 'it may be asked for' }
        : before
          ? { zh: '已经申请过复核，只能申请一次', en: 'it was asked for once already' }
          : { zh: '没有驳回该人员回避申请的决定', en: 'no refusal to let that person withdraw is on record' },
      cure: {
        zh: '请先登记回避申请和决定；有新的理由的，作为新的申请登记',
        en: 'record the request and its decision first',
      },
    }
  },
)
/** 有人申请该人员回避，且不是自己决定自己 */
export const recusalDecidable = guard<
  { person: string; decision: string; replacement?: string | undefined },
  KnownPayloads
>(
  {
    id: 'recusal.decidable',
    title: '回避决定针对在案的申请，由被申请人以外的负责人作出，此后仍有合格的人员承办',
    cites: ['行政处罚法 43.3'],
  },
  ({ data, state, act, procedure, registry, agency }) => {
    const asked = openRecusals(state).some(({ person, on }) => person === data.person && on <= act.on)
    const own = act.by.includes(data.person)
    const next = data.replacement === undefined ? undefined : registry.officers.get(data.replacement)
    const { handlers, reviewers, hosts } = teamOf(state, procedure)
    const fit =
      data.replacement === undefined ||
      (next !== undefined &&
        data.replacement !== data.person &&
        !isRecused(state, data.replacement) &&
        !reviewers.has(data.replacement) &&
        !hosts.has(data.replacement) &&
        validCertificate(next, procedure.power, agency.area, act.on) !== undefined)
    const last = data.decision === 'recused' && handlers.has(data.person) && handlers.size === 1
    const staffed = fit && !(last && data.replacement === undefined)
    return {
      holds: asked && !own && staffed,
      read: { person: data.person, asked, own, staffed },
      message: !asked
        ? { zh: '案卷中没有针对该人员的未决回避申请', en: 'nobody asks on record that this person withdraws' }
        : own
          ? { zh: '不得决定自己是否回避', en: 'nobody decides on their own withdrawal' }
          : staffed
            ? { zh: '有回避申请在案', en: 'the request is on record' }
            : {
                zh: '回避后无人承办，或者接替人没有有效执法证件、已被决定回避，或者是审核人员、听证主持人',
                en: 'nobody would be left, or the replacement is not certified, is recused, reviews the case or hosts its hearing',
              },
      cure: {
        zh: '请先登记回避申请，由其他负责人决定，并指定合格的接替人',
        en: 'record the request first, let another head decide, and name a fit replacement',
      },
    }
  },
)
/** 移交人在办；接收人持有效证件、未被回避、不审核也不主持听证，且不是移交人 */
export const successorFit = guard<{ from: string; to: string }, KnownPayloads>(
  {
    id: 'handover.successor-fit',
    title: '移交人为本案承办人，接收人具有执法资格，未被决定回避，不是审核人员、听证主持人',
    cites: ['行政处罚法 42.1', '行政处罚法 43'],
  },
  ({ data, registry, agency, act, state, procedure }) => {
    const officer = registry.officers.get(data.to)
    const certified =
      officer !== undefined && validCertificate(officer, procedure.power, agency.area, act.on) !== undefined
    const { handlers, reviewers, hosts } = teamOf(state, procedure)
    const stranger = handlers.size > 0 && !handlers.has(data.from)
    const apart = !reviewers.has(data.to) && !hosts.has(data.to)
    const holds = certified && !stranger && data.to !== data.from && !isRecused(state, data.to) && apart
    return {
      holds,
      read: { to: data.to, certified, apart, stranger },
      message: holds
        ? { zh: '接收人具有执法资格', en: 'the successor is qualified' }
        : {
            zh: '移交人不是本案承办人，或者接收人没有有效执法证件、已被回避、是审核人员或者听证主持人、与移交人相同',
            en: 'who hands over is not on the case, or the successor is not certified, is recused, reviews or hosts, or is the same person',
          },
      cure: { zh: '请指定具有执法资格的其他人员接办', en: 'name another certified officer' },
    }
  },
)
/** 听证主持人非本案调查人员 */
export const hostApart = guard<{ host: string }, KnownPayloads>(
  { id: 'hearing.host-apart', title: '听证由非本案调查人员主持', cites: ['行政处罚法 64(4)'] },
  ({ data, state, procedure, act }) => {
    const before = {
      ...state,
      entries: state.entries.filter((entry) => entry.step !== 'hearing-notice' && entry.step !== 'hearing'),
    }
    // Those who are doing this act handle the case by doing it.
    const involved = handlersOf(before, procedure).has(data.host) || act.by.includes(data.host)
    return {
      holds: !involved,
      read: { host: data.host },
      message: involved
        ? { zh: '听证主持人参与过本案调查', en: 'the host investigated the case' }
        : { zh: '主持人未参与调查', en: 'the host did not investigate' },
      cure: { zh: '请指定非本案调查人员主持', en: 'appoint somebody who did not investigate' },
    }
  },
)

/** 新增承办人持有效证件、未被回避；至少留下一人 */
export const joinersFit = guard<{ join: readonly string[]; leave: readonly string[] }, KnownPayloads>(
  {
    id: 'team.joiners-fit',
    title: '增加的承办人员具有执法资格，未被决定回避，不是审核人员、听证主持人，退出的原为承办人员',
    cites: ['行政处罚法 42.1', '行政处罚法 43'],
  },
  ({ data, registry, agency, act, state, procedure }) => {
    const { handlers, reviewers, hosts } = teamOf(state, procedure)
    const unfit = data.join.filter((id) => {
      const officer = registry.officers.get(id)
      const certified =
        officer !== undefined && validCertificate(officer, procedure.power, agency.area, act.on) !== undefined
      return !certified || isRecused(state, id) || reviewers.has(id) || hosts.has(id)
    })
    const strangers = data.leave.filter((id) => !handlers.has(id))
    const left = [...handlers].filter((id) => !data.leave.includes(id)).length + data.join.length
    const holds = unfit.length === 0 && strangers.length === 0 && left > 0 && data.join.length + data.leave.length > 0
    return {
      holds,
      read: { unfit, strangers, left },
      message: holds
        ? { zh: '调整后的承办人员符合规定', en: 'the team is in order after the change' }
        : {
            zh: '增加的人员没有有效执法证件、已被回避或者是审核人员、听证主持人，退出的人员不是承办人，或者调整后无人承办',
            en: 'somebody who joins is not certified, recused, a reviewer or the host, somebody who leaves is not on the case, or nobody is left',
          },
      cure: { zh: '请核对增加和退出的人员', en: 'check who joins and who leaves' },
    }
  },
)
