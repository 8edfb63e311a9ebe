import { handlersOf } from '../../../case/people/handled'
import { isRecused } from '../../../case/people/recused'
import { entriesOf } from '../../../case/record/state'
import { guard } from '../../../case/table/guard'
import type { KnownPayloads } from '../../../payloads'
import { validCertificate } from '../../../people/registry'

/** 申请回避期间调查不停止，决定前须有答复 */
export const recusalAnswered = guard<unknown, KnownPayloads>(
  { id: 'recusal.answered', title: '回避申请均已作出决定', cites: ['行政处罚法 43.3'], early: true },
  ({ state }) => {
    const asked = entriesOf(state, 'recusal-request')
    const decided = entriesOf(state, 'recusal-decision')
    const open = asked.filter(
      (request) => !decided.some((entry) => entry.seq > request.seq && entry.data.person === request.data.person),
    )
    return {
      holds: open.length === 0,
      read: { asked: asked.length, open: open.length },
      message:
        open.length === 0
          ? { zh: '没有未答复的回避申请', en: 'no recusal request is open' }
          : { zh: '有回避申请尚未作出决定', en: 'a recusal request is not decided' },
      cure: { zh: '请先由机关负责人决定是否回避', en: 'let the head decide on the recusal first' },
    }
  },
)
/** 接收人持有效证件、未被回避，且不是移交人 */
export const successorFit = guard<{ from: string; to: string }, KnownPayloads>(
  {
    id: 'handover.successor-fit',
    title: '接收人具有执法资格，未被决定回避',
    cites: ['行政处罚法 42.1', '行政处罚法 43'],
  },
  ({ data, registry, agency, act, state, procedure }) => {
    const officer = registry.officers.get(data.to)
    const certified =
      officer !== undefined && validCertificate(officer, procedure.category, agency.area, act.on) !== undefined
    const holds = certified && data.to !== data.from && !isRecused(state, data.to)
    return {
      holds,
      read: { to: data.to, certified },
      message: holds
        ? { zh: '接收人具有执法资格', en: 'the successor is qualified' }
        : {
            zh: '接收人没有有效执法证件、已被回避，或者与移交人相同',
            en: 'the successor is not certified, is recused, or is the same person',
          },
      cure: { zh: '请指定具有执法资格的其他人员接办', en: 'name another certified officer' },
    }
  },
)
/** 听证主持人非本案调查人员 */
export const hostApart = guard<{ host: string }, KnownPayloads>(
  { id: 'hearing.host-apart', title: '听证由非本案调查人员主持', cites: ['行政处罚法 64(4)'] },
  ({ data, state, procedure }) => {
    const before = {
      ...state,
      entries: state.entries.filter((entry) => entry.step !== 'hearing-notice' && entry.step !== 'hearing'),
    }
    const involved = handlersOf(before, procedure).has(data.host)
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
