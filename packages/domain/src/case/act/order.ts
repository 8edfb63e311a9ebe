import type { Finding } from '../../finding/finding'
import { finding } from '../../finding/make'
import { answeredDay } from '../dates/date-findings'
import type { CaseState } from '../record/state'
import type { Procedure, StepInfo } from '../table/types'

/** Is this the time for the step: the phase, what must come before, once only, and the order of days. */
export function orderFindings(
  procedure: Procedure,
  step: StepInfo,
  state: CaseState,
  on: string,
  today?: string,
): Finding[] {
  const findings: Finding[] = []
  const refuse = (
    code: string,
    zh: string,
    en: string,
    read: Record<string, unknown>,
    cureZh: string,
    cureEn: string,
  ): void => {
    findings.push(
      finding(code, { outcome: 'not-met', zh, en, cites: step.cites, read, cure: { zh: cureZh, en: cureEn } }),
    )
  }
  const phase = procedure.phases[state.phase] ?? state.phase
  if (!step.in.includes(state.phase)) {
    const wanted = step.in.map((id) => procedure.phases[id] ?? id).join('、')
    refuse(
      'act.wrong-phase',
      `案件现处"${phase}"阶段，不能办理"${step.title}"`,
      `the case is in phase ${state.phase}; ${step.id} belongs to ${step.in.join(', ')}`,
      { phase: state.phase, needs: step.in },
      `该步骤应在"${wanted}"阶段办理`,
      `bring the case to ${step.in.join(' or ')} first`,
    )
  }
  const before = step.after ?? []
  if (before.length > 0 && !before.some((id) => state.byStep.has(id))) {
    const names = before.map((id) => procedure.steps[id]?.title ?? id).join('或')
    refuse(
      'act.before-needed-step',
      `尚未办理"${names}"，不能办理"${step.title}"`,
      `${before.join(' or ')} must be done before ${step.id}`,
      { after: before },
      `请先办理"${names}"`,
      `do ${before.join(' or ')} first`,
    )
  }
  const answered = answeredDay(step, state)
  if (answered && on < answered.on) {
    const title = procedure.steps[answered.step]?.title ?? answered.step
    refuse(
      'act.before-answered',
      `"${step.title}"的日期${on}早于"${title}"的日期${answered.on}`,
      `${step.id} on ${on} lies before ${answered.step} on ${answered.on}, which it answers`,
      { on, answers: answered.step, answered: answered.on },
      `日期不得早于${answered.on}`,
      `use ${answered.on} or later`,
    )
  }
  if (state.byStep.has(step.id) && !step.repeatable)
    refuse(
      'act.done-already',
      `"${step.title}"已经办理过`,
      `${step.id} was done already`,
      { done: state.byStep.get(step.id)?.[0]?.on },
      '本步骤只办理一次',
      'the step is done once only',
    )
  const earliest = step.to === undefined ? state.phaseSince : lastDay(state)
  if (earliest !== undefined && on < earliest && !step.setsDays)
    refuse(
      'act.before-earlier-act',
      `办理日期${on}早于此前的办理日期${earliest}`,
      `${on} lies before ${earliest}, the day of an act that comes first`,
      { on, earliest },
      `日期不得早于${earliest}`,
      `use ${earliest} or later`,
    )
  if (today !== undefined && on > today)
    refuse(
      'act.in-future',
      `办理日期${on}晚于今天${today}`,
      `${on} lies in the future (today is ${today})`,
      { on, today },
      '只能记录已经发生的办理行为',
      'record an act when it has been done',
    )
  return findings
}

function lastDay(state: CaseState): string | undefined {
  return state.entries.reduce<string | undefined>(
    (last, entry) => (last === undefined || entry.on > last ? entry.on : last),
    undefined,
  )
}
