import { type Act, hasRole, type StepInfo } from '@zhifa/domain'
import type { Bureau } from '../../bureau'

/** Whether a person named by an act still serves today, in the role in which it names them: who left confirms nothing. */
export function stillServes({ registry, today }: Bureau, step: StepInfo, act: Act, person: string): boolean {
  const officer = registry.officers.get(person)
  const day = today()
  if (!officer || (officer.left !== undefined && officer.left < day)) return false
  if (act.by.includes(person) && !hasRole(officer, step.role, day)) return false
  return !(act.approvedBy === person && step.approvedBy !== undefined && !hasRole(officer, step.approvedBy, day))
}
