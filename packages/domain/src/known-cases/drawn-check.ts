import type { CaseRecord } from '../case/record/entry'
import { isDone, latest } from '../case/record/state'
import type { DrawnCheck } from '../case/table/types'
import { replay } from '../handling/handling'
import type { Party } from '../party/party'

/** What a random inspection says to others on its draw; nothing for another case, and before it was approved. */
export function drawnCheck(
  record: CaseRecord,
): { readonly draw: string; readonly object: Party; readonly check: DrawnCheck } | undefined {
  if (record.procedure !== 'inspection.random') return undefined
  const state = replay(record)
  const approval = latest(state, 'approval')?.data
  if (!approval || !('draw' in approval)) return undefined
  const visit = latest(state, 'visit')
  return {
    draw: approval.draw,
    object: approval.object,
    check: {
      caseId: record.id,
      ...(visit ? { visitedOn: visit.on } : {}),
      dropped: isDone(state, 'not-approved'),
    },
  }
}
