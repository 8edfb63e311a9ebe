import { z } from 'zod'
import { parseCitation } from '../../citation/citation'
import { named } from '../../input/named'
import type { EnforcementCategory } from '../../law/review-catalogue'
import { addsOf, type PayloadTable, saysOf } from '../record/payloads'
import { lockedParts } from './lock'
import type { Procedure, Rows, StepInfo } from './types'

/** Thrown when a procedure table contradicts itself: an unknown phase, a phase without way out, a step that can never be done. */
export class ProcedureError extends Error {
  readonly code = 'procedure.inconsistent'
  constructor(
    readonly procedure: string,
    readonly problems: readonly string[],
  ) {
    super(`程序 ${procedure} 定义有误 / procedure ${procedure} is defined wrongly: ${problems.join('; ')}`)
    this.name = 'ProcedureError'
  }
}

interface Head {
  readonly id: string
  readonly title: string
  readonly category: EnforcementCategory
  /** The power that it rests on, where that is not of its own category (移送 rests on the power to punish). */
  readonly power?: EnforcementCategory
  readonly initial: string
  readonly phases: Readonly<Record<string, string>>
  readonly final: readonly string[]
}

/** What a procedure is defined by: the payloads of its steps, and a row for each. */
export interface ProcedureDefinition<T extends PayloadTable = PayloadTable> extends Head {
  readonly payloads: T
  readonly steps: Rows<T>
}

/** The same, as it is proved: rows whatever their payloads. */
interface Defined extends Head {
  readonly payloads: PayloadTable
  readonly steps: Readonly<Record<string, Omit<StepInfo, 'id' | 'data' | 'adds'>>>
}

/**
 * Defines a procedure and proves its table: every phase named exists, every phase can be reached from the first, every
 * phase leads to a final one, every step that another waits for can be done before it, every payload has its row and every
 * row its payload. What a step's acts say is typed from `payloads` in every row, guard and reader.
 * @throws {ProcedureError} naming every problem.
 * @example
 * const levy = defineProcedure({
 *   id: 'levy', title: '行政征收', category: 'other', initial: 'start', phases: { start: '待立项', done: '已办结' }, final: ['done'],
 *   payloads: { notice: z.strictObject({ amount: z.int() }) },
 *   steps: { notice: { title: '征收通知', in: ['start'], to: (notice) => (notice.amount > 0 ? 'done' : undefined), leadsTo: ['done'], role: 'handler', cites: [] } },
 * })
 */
export function defineProcedure<const T extends PayloadTable>(definition: ProcedureDefinition<T>): Procedure<T>
export function defineProcedure(definition: Defined): Procedure {
  const steps = named(
    Object.fromEntries(
      Object.entries(definition.steps).map(([id, row]): [string, StepInfo] => [
        id,
        stepInfo(id, row, definition.payloads),
      ]),
    ),
  )
  const problems = [
    ...namesThatDoNotExist(definition),
    ...(Object.keys(definition.steps).every((id) => definition.payloads[id])
      ? lockedParts({ ...definition, steps })
      : []),
  ]
  if (problems.length > 0) throw new ProcedureError(definition.id, problems)
  return { ...definition, power: definition.power ?? definition.category, phases: named(definition.phases), steps }
}

function stepInfo(id: string, row: Omit<StepInfo, 'id' | 'data' | 'adds'>, payloads: PayloadTable): StepInfo {
  const payload = payloads[id] ?? nothing
  const adds = addsOf(payload)
  return { ...row, id, data: saysOf(payload), ...(adds ? { adds } : {}) }
}

const nothing = z.never()

function namesThatDoNotExist(definition: Defined): string[] {
  const phases = new Set(Object.keys(definition.phases))
  const problems: string[] = []
  const need = (phase: string, where: string): void => {
    if (!phases.has(phase)) problems.push(`${where} names the unknown phase ${phase}`)
  }
  need(definition.initial, 'initial')
  for (const phase of definition.final) need(phase, 'final')
  for (const id of Object.keys(definition.payloads))
    if (!definition.steps[id]) problems.push(`the payload ${id} has no row`)
  for (const [id, row] of Object.entries(definition.steps)) {
    if (!definition.payloads[id]) problems.push(`${id} has no payload`)
    for (const phase of row.in) need(phase, id)
    if (typeof row.to === 'string') need(row.to, id)
    if (typeof row.to === 'function' && !row.leadsTo?.length)
      problems.push(`${id} computes its phase but does not say which phases it can give`)
    for (const phase of row.leadsTo ?? []) need(phase, id)
    for (const before of [...(row.after ?? []), ...(row.answers ?? [])])
      if (!definition.steps[before]) problems.push(`${id} waits for the unknown step ${before}`)
    for (const text of row.cites) parseCitation(text)
  }
  return problems
}
