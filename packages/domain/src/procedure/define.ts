import type { z } from 'zod'
import { parseCitation } from '../law/citation'
import { named } from '../record/named'
import type { EnforcementCategory } from '../review/catalogue'
import { lockedParts } from './lock'
import type { Procedure, Step, StepInfo } from './types'

/** Thrown when a procedure table contradicts itself: an unknown phase, a phase without way out, a step that can never be done. */
export class ProcedureError extends Error {
  readonly code = 'procedure.inconsistent'
  constructor(
    readonly procedure: string,
    readonly problems: readonly string[],
  ) {
    super(`Procedure ${procedure} / 程序定义有误：${problems.join('; ')}`)
    this.name = 'ProcedureError'
  }
}

/** Types one row of a table by its schema. */
export function step<Schema extends z.ZodType>(row: Step<Schema>): Step {
  return row as unknown as Step
}

export interface ProcedureDefinition {
  readonly id: string
  readonly title: string
  readonly category: EnforcementCategory
  readonly initial: string
  readonly phases: Readonly<Record<string, string>>
  readonly final: readonly string[]
  readonly steps: Readonly<Record<string, Step>>
}

/**
 * Defines a procedure and proves its table: every phase named exists, every phase can be reached from the first, every
 * phase leads to a final one, and every step that another waits for can be done before it.
 * @throws {ProcedureError} naming every problem.
 */
export function defineProcedure(definition: ProcedureDefinition): Procedure {
  const steps = named(
    Object.fromEntries(Object.entries(definition.steps).map(([id, row]): [string, StepInfo] => [id, { ...row, id }])),
  )
  const problems = [...namesThatDoNotExist(definition), ...lockedParts({ ...definition, steps })]
  if (problems.length > 0) throw new ProcedureError(definition.id, problems)
  return { ...definition, phases: named(definition.phases), steps }
}

function namesThatDoNotExist(definition: ProcedureDefinition): string[] {
  const phases = new Set(Object.keys(definition.phases))
  const problems: string[] = []
  const need = (phase: string, where: string): void => {
    if (!phases.has(phase)) problems.push(`${where} names the unknown phase ${phase}`)
  }
  need(definition.initial, 'initial')
  for (const phase of definition.final) need(phase, 'final')
  for (const [id, row] of Object.entries(definition.steps)) {
    for (const phase of row.in) need(phase, id)
    if (typeof row.to === 'string') need(row.to, id)
    if (typeof row.to === 'function' && !row.leadsTo?.length)
      problems.push(`${id} computes its phase but does not say which phases it can give`)
    for (const phase of row.leadsTo ?? []) need(phase, id)
    for (const before of row.after ?? [])
      if (!definition.steps[before]) problems.push(`${id} waits for the unknown step ${before}`)
    for (const text of row.cites) parseCitation(text)
  }
  return problems
}
