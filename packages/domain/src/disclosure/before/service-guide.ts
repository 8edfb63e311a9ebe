import { type OfficersNeeded, officersNeeded } from '../../case/people/officers-needed'
import type { Procedure } from '../../case/table/types'
import { inForce } from '../../law/dated'
import { timeUnitNames } from '../../law/parameter'
import { roleNames } from '../../people/registry'
import { articlesOf } from './charts'
import type { BeforeSource, LicenceItem } from './source'
import type { RegistrySection, RegistryText } from './text'
import { articles, catalogueCites, gradeNames, unique, unknown } from './words'

const noPeriod = '没有经核实的统一规定'

/** 服务指南 of one kind of enforcement, read from its procedure table; for licences, one for each item of the bureau's list. */
export function serviceGuides(procedure: Procedure, source: BeforeSource): RegistryText[] {
  if (procedure.category !== 'licence') return [guide(procedure, source, undefined, '')]
  return source.lists.licenceItems.map((item, i) => guide(procedure, source, item, `.${i + 1}`))
}

function guide(
  procedure: Procedure,
  source: BeforeSource,
  item: LicenceItem | undefined,
  suffix: string,
): RegistryText {
  const { agency, lists } = source
  const name = item?.title ?? procedure.title
  const basis = unique(item ? item.basis : mainArticles(procedure))
  const terms = termsOf(procedure, source)
  const materials =
    item === undefined ? ['本事项由本机关依职权办理，当事人无需提交申请材料'] : (item.materials ?? [unknown])
  const facts = {
    name,
    basis: basis.map((text) => articles([text])).slice(0, 30),
    reception: agency.name,
    approval: agency.name,
    ...(item?.preferential ? { preferential: item.preferential } : {}),
    materials,
    process: processText(procedure),
    term: terms.find(({ main }) => main)?.length ?? noPeriod,
    supervision: `监督电话${lists.supervisionTelephone ?? agency.telephone}；公示页面可以直接报告错误`,
    accountability: '违反规定实施本事项的，依法追究责任。',
    remedies: `对决定不服的，可以依法向${agency.government}申请行政复议，或者依法向${agency.court}提起行政诉讼。`,
    hours: lists.officeHours ?? unknown,
    address: agency.address,
    telephone: agency.telephone,
  }
  const pair = (title: string, text: string | undefined) => (text === undefined ? [] : [{ title, text }])
  return {
    id: `service-guide.${procedure.id}${suffix}`,
    kind: 'service-guide',
    title: `${name}服务指南`,
    restsOn: unique([
      ...basis,
      // 行政许可法第三十条 speaks of licences only.
      ...catalogueCites('service-guide', source).filter((text) => item !== undefined || !text.startsWith('行政许可法')),
      ...articlesOf(procedure),
      ...terms.flatMap(({ cites }) => cites),
    ]),
    sections: [
      {
        kind: 'pairs',
        rows: [
          ...pair('事项名称', facts.name),
          ...pair('实施依据', facts.basis.join('、')),
          ...pair('受理机构', facts.reception),
          ...pair('审批机构', facts.approval),
          ...pair('办理条件', item?.conditions?.map((text, n) => `${n + 1}．${text}`).join('\n')),
          ...pair('优惠政策', item ? (item.preferential ?? unknown) : undefined),
          ...pair('申请材料', numbered(materials)),
          ...pair('收费', item ? (item.fee ?? unknown) : undefined),
          ...pair('监督方式', facts.supervision),
          ...pair('责任追究', facts.accountability),
          ...pair('救济渠道', facts.remedies),
          ...pair('办公时间', facts.hours),
          ...pair('办公地址', facts.address),
          ...pair('办公电话', facts.telephone),
        ],
      },
      stepsSection(procedure, source),
      {
        kind: 'table',
        heading: '办理时限',
        columns: ['期限', '起算', '长短', '依据', '依据核对'],
        rows: terms.map((term) => [term.title, term.event, term.length, term.basis, term.grade]),
      },
    ],
    document: { form: 'service-guide', data: { agency: agency.name, items: [facts] } },
  }
}

const numbered = (texts: readonly string[]): string =>
  texts.length === 1 ? (texts[0] ?? '') : texts.map((text, i) => `${i + 1}．${text}`).join('\n')

/** The articles of the steps that lead from phase to phase: what the procedure mainly rests on. */
function mainArticles(procedure: Procedure): string[] {
  return Object.values(procedure.steps).flatMap((step) => (step.to === undefined ? [] : step.cites))
}

/** Every phase with what may be done in it, each step where it can first be done. */
function phasesOf(procedure: Procedure) {
  const seen = new Set<string>()
  return Object.entries(procedure.phases).flatMap(([phase, title]) => {
    const steps = Object.values(procedure.steps).filter((step) => step.in.includes(phase) && !seen.has(step.id))
    for (const { id } of steps) seen.add(id)
    return steps.length === 0 ? [] : [{ title, steps }]
  })
}

function stepsSection(procedure: Procedure, { law, on }: BeforeSource): RegistrySection {
  return {
    kind: 'table',
    heading: '办理流程',
    columns: ['阶段', '办理事项', '办理人', '依据'],
    rows: phasesOf(procedure).flatMap(({ title, steps }) =>
      steps.map((step, i) => [
        i === 0 ? title : '',
        step.title,
        `${roleNames[step.role]}${atLeast(officersNeeded(step, law, on))}${step.approvedBy ? `，${roleNames[step.approvedBy]}批准` : ''}`,
        articles(step.cites),
      ]),
    ),
  }
}

const atLeast = (needed: OfficersNeeded | undefined): string =>
  needed ? `（${needed.people === undefined ? '人数没有经核实的规定' : `${needed.people}人以上`}）` : ''

function processText(procedure: Procedure): string {
  return phasesOf(procedure)
    .map(({ title, steps }) => `${title}：${steps.map((step) => step.title).join('、')}`)
    .join('\n')
}

/** The periods that the steps of the procedure begin, with their lengths as the law stands on the day. */
function termsOf(procedure: Procedure, { law, on }: BeforeSource) {
  const ids = unique(Object.values(procedure.steps).flatMap(({ starts = [] }) => starts.map(({ period }) => period)))
  return ids.flatMap((id) => {
    const period = law.periods.get(id)
    if (!period) return []
    const version = inForce(period.versions, on)
    return [
      {
        main: id === `${procedure.category}.decision-period`,
        title: period.title,
        event: `${period.before ? '至' : '自'}${period.event}${period.before ? '前' : '起'}`,
        length: version ? `${version.amount}${timeUnitNames[version.unit]}` : noPeriod,
        basis: version ? articles(version.cites) : '',
        grade: version ? gradeNames[version.grade] : '',
        cites: version?.cites ?? [],
      },
    ]
  })
}
