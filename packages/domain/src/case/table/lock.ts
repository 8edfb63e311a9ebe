import type { Procedure, StepInfo } from './types'

/** The phases that a step can lead to from a phase. */
export function targets(step: Pick<StepInfo, 'to' | 'leadsTo'>, from: string): readonly string[] {
  if (step.to === undefined) return [from]
  return typeof step.to === 'string' ? [step.to] : [...(step.leadsTo ?? []), from]
}

/**
 * What in a table could lock a case: phases that cannot be reached, phases from which no final phase can be reached, and
 * steps that wait for one that cannot come first. Guards are not run here: each guard has an example that passes it.
 */
export function lockedParts(procedure: Pick<Procedure, 'initial' | 'phases' | 'final' | 'steps'>): string[] {
  const steps = Object.values(procedure.steps)
  const edges = steps.flatMap((row) =>
    row.in.flatMap((from) => targets(row, from).map((to) => ({ from, to, step: row }))),
  )
  const reached = closure([procedure.initial], (phase) =>
    edges.filter((edge) => edge.from === phase).map((edge) => edge.to),
  )
  const ending = closure(procedure.final, (phase) => edges.filter((edge) => edge.to === phase).map((edge) => edge.from))
  const problems = Object.keys(procedure.phases).flatMap((phase) => [
    ...(reached.has(phase) ? [] : [`phase ${phase} cannot be reached`]),
    ...(ending.has(phase) ? [] : [`phase ${phase} leads to no end`]),
  ])
  for (const row of steps) {
    if (!row.after?.length) continue
    const possible = row.after.some((before) => {
      const after = procedure.steps[before]?.in.flatMap((from) => targets(procedure.steps[before]!, from)) ?? []
      const onward = closure(after, (phase) => edges.filter((edge) => edge.from === phase).map((edge) => edge.to))
      return row.in.some((phase) => onward.has(phase))
    })
    if (!possible) problems.push(`step ${row.id} waits for ${row.after.join(' or ')}, which cannot come before it`)
  }
  return problems
}

function closure(start: readonly string[], next: (phase: string) => readonly string[]): Set<string> {
  const seen = new Set(start)
  const queue = [...start]
  for (let phase = queue.pop(); phase !== undefined; phase = queue.pop())
    for (const to of next(phase))
      if (!seen.has(to)) {
        seen.add(to)
        queue.push(to)
      }
  return seen
}
