import { validCertificate } from '../../../people/registry'
import { isRecused } from '../../../record/recused'
import type { Jurisdiction } from '../data'
import { guard } from './guard'

/** 承办人两名以上且持有效证件 */
export const handlersCertified = guard<{ handlers: string[] }>(
  {
    id: 'filing.handlers-certified',
    title: '拟承办人不少于两名且均持有效执法证件',
    cites: ['行政处罚法 42.1', '行政处罚法 54.2'],
  },
  ({ data, registry, agency, act }) => {
    const fit = data.handlers.filter((id) => {
      const officer = registry.officers.get(id)
      return officer && validCertificate(officer, 'penalty', agency.area, act.on)
    })
    const holds = new Set(fit).size >= 2 && fit.length === data.handlers.length
    return {
      holds,
      read: { handlers: data.handlers, certified: fit },
      message: holds
        ? { zh: '承办人持有效执法证件', en: 'the handlers hold valid certificates' }
        : {
            zh: '拟承办人不足两名，或者有人在立案当日没有有效执法证件',
            en: 'fewer than two handlers, or one without a valid certificate on the day',
          },
      cure: { zh: '请指定两名以上持有效证件的承办人', en: 'name at least two certified officers' },
    }
  },
)

/** 属于本机关管辖 */
export const withinJurisdiction = guard<{ jurisdiction?: Jurisdiction | undefined }>(
  { id: 'filing.within-jurisdiction', title: '案件属于本机关管辖', cites: ['行政处罚法 22', '行政处罚法 25'] },
  ({ data: { jurisdiction }, agency }) => {
    const here = jurisdiction?.ground !== 'place-of-act' || jurisdiction.areaCode === agency.areaCode
    return {
      holds: jurisdiction && here,
      read: { jurisdiction: jurisdiction ?? null, areaCode: agency.areaCode },
      message: !jurisdiction
        ? { zh: '尚未写明本机关管辖的依据', en: 'why this bureau handles the case is not on record' }
        : here
          ? { zh: '属于本机关管辖', en: 'within the jurisdiction' }
          : { zh: '违法行为发生地不在本机关管辖区域', en: 'the act was done outside the area' },
      cure: {
        zh: '请写明违法行为发生地，或者最先立案、指定管辖的情况；不属于本机关管辖的，移送有管辖权的机关',
        en: 'give the place of the act, or that the bureau filed first or was designated; else transfer the case',
      },
      // The articles are in force; which paragraph says what was not compared with the official text.
      grade: 'unverified',
    }
  },
)

/** 申请回避期间调查不停止，决定前须有答复 */
export const recusalAnswered = guard<unknown>(
  { id: 'recusal.answered', title: '回避申请均已作出决定', cites: ['行政处罚法 43.3'], early: true },
  ({ state }) => {
    const asked = state.byStep.get('recusal-request') ?? []
    const decided = state.byStep.get('recusal-decision') ?? []
    const open = asked.filter(
      (request) =>
        !decided.some(
          (entry) =>
            entry.seq > request.seq &&
            (entry.data as { person: string }).person === (request.data as { person: string }).person,
        ),
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

/** 先行登记保存的证据均已处理 */
export const preservationDisposed = guard<unknown>(
  { id: 'preservation.disposed', title: '先行登记保存的证据均已作出处理决定', cites: ['行政处罚法 56'], early: true },
  ({ state }) => {
    const made = state.byStep.get('preservation')?.length ?? 0
    const ended = state.byStep.get('preservation-disposition')?.length ?? 0
    return {
      holds: ended >= made,
      read: { preserved: made, disposed: ended },
      message:
        ended >= made
          ? { zh: '没有未处理的先行登记保存', en: 'no preservation is open' }
          : { zh: '先行登记保存尚未作出处理决定', en: 'a preservation has not been disposed of' },
      cure: { zh: '请先作出先行登记保存处理决定', en: 'dispose of the preserved evidence first' },
    }
  },
)

/** 延长须有规定的延长期限 */
export const extensionKnown = guard<unknown>(
  { id: 'time.extension-known', title: '延长办案期限有法律、法规、规章依据', cites: ['行政处罚法 60'], early: true },
  ({ law, act }) => {
    const version = law.period('penalty.decision-extension', act.on)
    return {
      holds: version === undefined ? undefined : true,
      read: { amount: version?.amount ?? null },
      message: version
        ? { zh: '延长期限有依据', en: 'the extension has a basis' }
        : {
            zh: '延长办案期限的规定尚未核实，不能据以延长',
            en: 'no verified rule on the extension is in the law book',
          },
      cure: {
        zh: '请在本地法规数据中配置延长期限及其依据',
        en: 'give the extension and its basis in a layer of the law book',
      },
      grade: version?.grade,
    }
  },
)

/** 接收人持有效证件、未被回避，且不是移交人 */
export const successorFit = guard<{ from: string; to: string }>(
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
