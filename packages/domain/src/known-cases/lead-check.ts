import type { CaseRecord } from '../case/record/entry'
import { isDone, latest } from '../case/record/state'
import type { LeadCheck } from '../case/table/types'
import { replay } from '../handling/handling'
import { bareNumber } from '../input/bare-number'

/** On which lead a check was approved, and for which items; nothing for another case, for one without a lead, and for one that was called off. */
export function leadCheck(
  record: CaseRecord,
): { readonly lead: string; readonly check: Omit<LeadCheck, 'same'> } | undefined {
  if (record.procedure !== 'inspection.prompted') return undefined
  const state = replay(record)
  const approval = latest(state, 'approval')?.data
  if (!approval || !('lead' in approval) || !approval.lead || isDone(state, 'not-approved')) return undefined
  return { lead: approval.lead.number, check: { caseId: record.id, items: approval.items } }
}

/** Whether two numbers of leads are one, however brackets and spaces are written. */
export const sameLead = (one: string, other: string): boolean => bareNumber(one) === bareNumber(other)
