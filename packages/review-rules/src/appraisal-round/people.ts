import { finding, hasRole, isInService, type Registry } from '@zhifa/domain'
import type { FileKnown, Found } from './asked'
import { partsOf } from './parts'

/** Whether somebody may appraise at all on a day: in service, with a role in cases; who keeps the system has none. */
export function mayAppraise(registry: Registry, id: string, on: string): boolean {
  const officer = registry.officers.get(id)
  return (
    officer !== undefined &&
    isInService(officer, on) &&
    officer.roles.some(({ role }) => role !== 'administrator' && hasRole(officer, role, on))
  )
}

/** Whether somebody has neither a part in a file nor is recused from it. */
export function isApart({ record }: FileKnown, id: string): boolean {
  const parts = partsOf(record)
  return !parts.own.has(id) && !parts.recused(id)
}

/**
 * 回避: nobody judges a file in which their own work is. The text that says so for this province was not read, so that no
 * article is named and the grade says it.
 */
export function apartFinding(file: FileKnown, id: string): Found {
  if (isApart(file, id)) return undefined
  return finding('appraisal.own-file', {
    outcome: 'not-met',
    zh: '该人员承办、批准、审核、归档过本案或者在本案中有其他参与，或者已从本案回避，不得评查本案案卷',
    en: `${id} has a part in this case or is recused from it: nobody appraises their own work`,
    read: { person: id, file: file.record.id },
    grade: 'unverified',
    cure: { zh: '请由没有参与本案的评查人办理', en: 'let an appraiser without a part in the case do it' },
  })
}
