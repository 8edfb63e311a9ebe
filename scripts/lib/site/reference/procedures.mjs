import { fieldTable } from './fields.mjs'
import { anchor, page, table } from './words.mjs'

const named = (id, names) => `${names.get(id)?.title ?? id} \`${id}\``

/** Where a step leads: a phase, or one of several. */
const target = ({ to, leadsTo }, phases) => {
  const ids = typeof to === 'string' ? [to] : (leadsTo ?? [])
  return ids.map((id) => phases[id] ?? id).join('、或者')
}

const periodsOf = (step, law) => [
  ...(step.starts ?? []).map(
    ({ period, after }) =>
      `- 起算：${named(period, law.periods)}${after ? `（在${named(after.period, law.periods)}届满后）` : ''}`,
  ),
  ...(Array.isArray(step.stops) ? step.stops.map((id) => `- 终止：${named(id, law.periods)}`) : []),
  ...(step.suspends ?? []).map(({ period, reason }) => `- 中止：${named(period, law.periods)}，${reason}`),
  ...(step.resumes ?? []).map((id) => `- 恢复：${named(id, law.periods)}`),
  ...(step.extends ?? []).map(
    ({ period, by }) => `- 延长：${named(period, law.periods)}，以${named(by, law.periods)}为限`,
  ),
]

/** One step: who, when, what stands in the way, what is written down. */
const stepPart = (step, procedure, all) => {
  const { domain, law } = all
  const { phases } = procedure
  const recording = typeof step.recording === 'string' ? step.recording : step.recording?.item
  const facts = [
    `- 办理：${domain.roleNames[step.role]}${step.officers ? `，人数见参数 \`${step.officers}\`` : ''}`,
    step.approvedBy && `- 批准：${domain.roleNames[step.approvedBy]}`,
    step.aside
      ? '- 阶段：任何阶段'
      : `- 阶段：${step.in.map((id) => phases[id] ?? id).join('、')}${target(step, phases) ? ` → ${target(step, phases)}` : ''}`,
    step.repeatable && '- 可以多次办理',
    step.after && `- 须在其后：${step.after.map((id) => procedure.steps[id]?.title ?? id).join('、或者')}`,
    step.documents?.length > 0 && `- 文书：${step.documents.map((id) => all.formTitles.get(id) ?? id).join('、')}`,
    recording && `- 音像记录：\`${recording}\`${typeof step.recording === 'string' ? '' : '（符合条件时）'}`,
    `- 依据：${all.domain.articles(step.cites) || '无'}`,
    ...periodsOf(step, law),
  ]
  return [
    `## ${step.title} {#${anchor(step.id)}}`,
    `步骤 \`${step.id}\`${step.hint ? `：${step.hint}` : ''}`,
    facts.filter(Boolean).join('\n'),
    step.guards?.length > 0 && '**办理条件**（任何一项不满足或者无法判断，都不能办理）',
    table(
      ['条件', '检查结果代码', '依据'],
      (step.guards ?? []).map(({ id, title, cites }) => [title, `\`${id}\``, all.domain.articles(cites)]),
    ),
    '**内容**',
    fieldTable(step.data, all) || '无',
  ]
}

/** A page for each built-in procedure. */
export const procedurePages = (all) =>
  [...all.domain.procedures.values()].map((procedure) => ({
    path: `reference/procedures/${procedure.id}.md`,
    title: procedure.title,
    text: page(
      `# ${procedure.title}`,
      `程序 \`${procedure.id}\`，${all.domain.enforcementCategoryNames[procedure.category]}。由程序表生成：${Object.keys(procedure.steps).length} 个步骤。`,
      `阶段：${Object.values(procedure.phases).join('、')}。终结阶段：${procedure.final.map((id) => procedure.phases[id]).join('、')}。`,
      Object.values(procedure.steps).map((step) => stepPart(step, procedure, all)),
    ),
  }))
