import { fieldTable } from './fields.mjs'
import { periodsOf } from './periods-of-step.mjs'
import { anchor, page, table } from './words.mjs'

const phaseOf = (id, { phases }, all) => (phases[id] === undefined ? id : all.call(phases[id], id))

/** Where a step happens, and where it leads: a phase, or one of several. */
const phaseLine = (step, procedure, all) => {
  if (step.aside) return all.say('- 阶段：任何阶段', '- Phase: any')
  const { to, leadsTo } = step
  const after = (typeof to === 'string' ? [to] : (leadsTo ?? [])).map((id) => phaseOf(id, procedure, all)).join(all.or)
  const within = step.in.map((id) => phaseOf(id, procedure, all)).join(all.and)
  return `- ${all.say('阶段：', 'Phase: ')}${within}${after ? ` → ${after}` : ''}`
}

/** Who, when, on what: a line each. */
const facts = (step, procedure, all) => {
  const { say, call, and, or } = all
  const { roleNames, articles } = all.domain
  const recording = typeof step.recording === 'string' ? step.recording : step.recording?.item
  const always = typeof step.recording === 'string'
  const officers = step.officers
    ? say(`，人数见参数 \`${step.officers}\``, `, as many as the parameter \`${step.officers}\` says`)
    : ''
  return [
    `- ${say('办理：', 'Done by: ')}${call(roleNames[step.role], step.role)}${officers}`,
    step.approvedBy && `- ${say('批准：', 'Approved by: ')}${call(roleNames[step.approvedBy], step.approvedBy)}`,
    phaseLine(step, procedure, all),
    step.repeatable && say('- 可以多次办理', '- May be done several times'),
    step.after &&
      `- ${say('须在其后：', 'Only after: ')}${step.after.map((id) => call(procedure.steps[id]?.title ?? id, id)).join(or)}`,
    step.documents?.length > 0 &&
      `- ${say('文书：', 'Papers: ')}${step.documents.map((id) => call(all.formTitles.get(id) ?? id, id)).join(and)}`,
    recording &&
      `- ${say('音像记录：', 'Recording: ')}\`${recording}\`${always ? '' : say('（符合条件时）', ' (when its condition holds)')}`,
    `- ${say('依据：', 'Legal basis: ')}${articles(step.cites) || say('无', 'none')}`,
    ...periodsOf(step, all),
  ].filter(Boolean)
}

/** One step: who, when, what stands in the way, what is written down. */
const stepPart = (step, procedure, all) => {
  const { say } = all
  return [
    `## ${all.call(step.title, step.id)} {#${anchor(step.id)}}`,
    `${say('步骤', 'Step')} \`${step.id}\`${step.hint ? `${say('：', ': ')}${step.hint}` : ''}`,
    facts(step, procedure, all).join('\n'),
    step.guards?.length > 0 &&
      say(
        '**办理条件**（任何一项不满足或者无法判断，都不能办理）',
        '**Conditions** (one that is not met or cannot be told, and the step cannot be done)',
      ),
    table(
      say(['条件', '检查结果代码', '依据'], ['Condition', 'Finding code', 'Legal basis']),
      (step.guards ?? []).map(({ id, title, cites }) => [title, `\`${id}\``, all.domain.articles(cites)]),
    ),
    say('**内容**', '**Payload**'),
    fieldTable(step.data, all) || say('无', 'none'),
  ]
}

/** A page for each built-in procedure. */
export const procedurePages = (all) =>
  [...all.domain.procedures.values()].map((procedure) => {
    const { say, call } = all
    const title = call(procedure.title, procedure.id)
    const category = call(all.domain.enforcementCategoryNames[procedure.category], procedure.category)
    const phases = (ids) => ids.map((id) => phaseOf(id, procedure, all)).join(all.and)
    const steps = Object.values(procedure.steps)
    return {
      path: `reference/procedures/${procedure.id}.md`,
      title,
      text: page(
        `# ${title}`,
        say(
          `程序 \`${procedure.id}\`，${category}。由程序表生成：${steps.length} 个步骤。`,
          `Procedure \`${procedure.id}\`, ${category}. Made from its table: ${steps.length} steps. Titles, conditions and articles are those of the law, in Chinese; ids and field keys are English.`,
        ),
        say(
          `阶段：${phases(Object.keys(procedure.phases))}。终结阶段：${phases(procedure.final)}。`,
          `Phases: ${phases(Object.keys(procedure.phases))}. Final: ${phases(procedure.final)}.`,
        ),
        steps.map((step) => stepPart(step, procedure, all)),
      ),
    }
  })
