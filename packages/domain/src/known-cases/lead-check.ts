import type { CaseRecord } from '../case/record/entry'
import { isDone, latest } from '../case/record/state'
import { replay } from '../handling/handling'
import { bareNumber } from '../input/bare-number'

/** On which lead a check was approved; nothing for another case, for one without a lead, and for one that was called off. */
export function leadCheck(record: CaseRecord): { readonly lead: string } | undefined {
  if (record.procedure !== 'inspection.prompted') return undefined
  const state = replay(record)
  const approval = latest(state, 'approval')?.data
  if (!approval || !('lead' in approval) || !approval.lead || isDone(state, 'not-approved')) return undefined
  return { lead: approval.lead.number }
}

/** Whether two numbers of leads are one, however brackets and spaces are written. */
export const sameLead = (one: string, other: string): boolean => bareNumber(one) === bareNumber(other)
