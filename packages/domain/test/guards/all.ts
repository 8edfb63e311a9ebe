import type { Guard, Procedure, StepInfo } from '../../src/case/table/types'
import { procedures } from '../../src/procedures/procedures'
import { benchmarks } from './benchmark'
import { coercion } from './coercion'
import { creditRepair } from './credit-repair'
import { crime } from './crime'
import { disclosure } from './disclosure'
import { draw } from './draw'
import type { Example, Examples } from './example'
import { execution } from './execution'
import { hearing } from './hearing'
import { inspection } from './inspection'
import { inspectionGrounds } from './inspection-grounds'
import { investigation } from './investigation'
import { licence } from './licence'
import { majorFiling } from './major-filing'
import { noPenalty } from './no-penalty'
import { notices } from './notice'
import { onSite, service } from './on-site'
import { papers } from './paper'
import { people } from './people'
import { plan } from './plan'
import { remote } from './remote'
import { review } from './review'
import { parties, sanction, several } from './sanction'
import { simple } from './simple'
import { supervision } from './supervision'
import { toldAndDecided } from './told'
import { visitsNoChecks } from './visit'

/** All examples, by the page of the golden folder that prints what the guards answer. */
export const pages: Readonly<Record<string, { readonly title: string; readonly groups: readonly Examples[] }>> = {
  investigation: { title: '立案、调查、终结', groups: investigation },
  people: { title: '回避、交接、更正', groups: people },
  'on-site': { title: '现场', groups: onSite },
  service: { title: '送达', groups: service },
  notice: { title: '告知、陈述申辩', groups: notices },
  told: { title: '告知与决定一致', groups: toldAndDecided },
  'no-penalty': { title: '不予处罚', groups: noPenalty },
  paper: { title: '决定书应当载明的事项', groups: papers },
  hearing: { title: '听证', groups: hearing },
  review: { title: '法制审核', groups: review },
  sanction: { title: '处罚种类和幅度', groups: sanction },
  several: { title: '几项违法行为、几个当事人', groups: [...several, ...parties] },
  benchmark: { title: '裁量基准', groups: benchmarks },
  'credit-repair': { title: '信用修复', groups: creditRepair },
  execution: { title: '履行、救济、结案', groups: execution },
  disclosure: { title: '公开', groups: disclosure },
  simple: { title: '简易程序', groups: simple },
  licence: { title: '许可', groups: licence },
  coercion: { title: '强制措施、强制执行', groups: coercion },
  inspection: { title: '检查', groups: inspection },
  'inspection-grounds': { title: '检查的依据', groups: inspectionGrounds },
  remote: { title: '非现场检查', groups: remote },
  visit: { title: '不属于检查的入企活动', groups: visitsNoChecks },
  supervision: { title: '监督文书、执法投诉', groups: supervision },
  'major-filing': { title: '重大行政处罚备案', groups: majorFiling },
  plan: { title: '年度检查计划', groups: plan },
  draw: { title: '双随机抽取', groups: draw },
  crime: { title: '涉嫌犯罪案件移送', groups: crime },
}

/** Where in the tables a guard stands. */
export interface Place {
  readonly procedure: Procedure
  readonly step: StepInfo
  readonly guard: Guard
}

/** Every guard of every step of every procedure. */
export const allPlaces: readonly Place[] = [...procedures.values()].flatMap((procedure) =>
  Object.values(procedure.steps).flatMap((step) =>
    (step.guards ?? []).map((guard): Place => ({ procedure, step, guard })),
  ),
)

/** The places at which an example of a group holds: one step in each procedure that knows the acts which it tells of. */
export function placesOf(group: Examples, example: Example): Place[] {
  const fits = allPlaces.filter(
    ({ procedure, step, guard }) =>
      guard.id === group.guard &&
      (group.procedures ?? [procedure.id]).includes(procedure.id) &&
      (group.step ?? step.id) === step.id &&
      (example.facts ?? []).every((fact) => procedure.steps[fact.step] !== undefined),
  )
  return fits.filter((place, i) => fits.findIndex((other) => other.procedure === place.procedure) === i)
}
