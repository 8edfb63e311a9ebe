import { entriesOf } from '../../../case/record/state'
import { type Answer, guard } from '../../../case/table/guard'
import { countInWords, englishCount } from '../../../law/in-words'
import type { Jurisdiction } from '../../../payloads/penalty-ordinary'
import type { PenaltyOrdinary } from '../../../payloads/penalty-ordinary/table'
import { validCertificate } from '../../../people/registry'

const persons = (least: unknown): string => (typeof least === 'number' ? `${countInWords(least)}名` : '规定人数')
const englishPersons = (least: unknown): string => (typeof least === 'number' ? englishCount(least) : 'the needed')

/** 承办人达到法定人数且持有效证件 */
export const handlersCertified = guard<{ handlers: string[] }, PenaltyOrdinary>(
  {
    id: 'filing.handlers-certified',
    title: '拟承办人不少于两名且均持有效执法证件',
    cites: ['行政处罚法 42.1', '行政处罚法 54.2'],
  },
  ({ data, registry, agency, act, law }): Answer => {
    const fit = data.handlers.filter((id) => {
      const officer = registry.officers.get(id)
      return officer && validCertificate(officer, 'penalty', agency.area, act.on)
    })
    const least = law.parameter('penalty.officers', act.on)?.value
    const enough = typeof least === 'number' ? new Set(fit).size >= least : undefined
    const holds = fit.length === data.handlers.length ? enough : false
    return {
      holds,
      read: { handlers: data.handlers, certified: fit },
      message: holds
        ? { zh: '承办人持有效执法证件', en: 'the handlers hold valid certificates' }
        : holds === undefined
          ? { zh: '法规数据没有当日的执法人员最少人数', en: 'penalty.officers has no value on that day' }
          : {
              zh: `拟承办人不足${persons(least)}，或者有人在立案当日没有有效执法证件`,
              en: `fewer than ${englishPersons(least)} handlers, or one without a valid certificate on the day`,
            },
      cure: {
        zh: `请指定${persons(least)}以上持有效证件的承办人`,
        en: `name at least ${englishPersons(least)} certified officers`,
      },
    }
  },
)

/** 属于本机关管辖 */
export const withinJurisdiction = guard<{ jurisdiction?: Jurisdiction | undefined }, PenaltyOrdinary>(
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

/** 先行登记保存的证据均已处理 */
export const preservationDisposed = guard<unknown, PenaltyOrdinary>(
  { id: 'preservation.disposed', title: '先行登记保存的证据均已作出处理决定', cites: ['行政处罚法 56'], early: true },
  ({ state }) => {
    // One may be disposed of in parts: what is more than one act ends nothing that comes later.
    const acts = [...entriesOf(state, 'preservation'), ...entriesOf(state, 'preservation-disposition')]
    const open = acts
      .toSorted((a, b) => a.seq - b.seq)
      .reduce((left, { step }) => (step === 'preservation' ? left + 1 : Math.max(0, left - 1)), 0)
    return {
      holds: open === 0,
      read: {
        preserved: entriesOf(state, 'preservation').length,
        disposed: entriesOf(state, 'preservation-disposition').length,
      },
      message:
        open === 0
          ? { zh: '没有未处理的先行登记保存', en: 'no preservation is open' }
          : { zh: '先行登记保存尚未作出处理决定', en: 'a preservation has not been disposed of' },
      cure: { zh: '请先作出先行登记保存处理决定', en: 'dispose of the preserved evidence first' },
    }
  },
)

/** 延长须有规定的延长期限 */
export const extensionKnown = guard<unknown, PenaltyOrdinary>(
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
