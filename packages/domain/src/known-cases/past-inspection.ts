import type { CaseRecord } from '../case/record/entry'
import { entriesOf, latest } from '../case/record/state'
import type { PastInspection } from '../case/table/types'
import { replay } from '../handling/handling'

/**
 * The inspections that a case made, as other cases of the object count them: each visit, and a check without one by the day of its
 * first record. Nothing for another case, and before anybody looked.
 * @example pastInspections(record) // [{ on: '2026-03-02', procedure: 'inspection.planned', items: ['公共用品用具清洗消毒'], own: true, caseId }]
 */
export function pastInspections(record: CaseRecord): PastInspection[] {
  if (!record.procedure.startsWith('inspection.')) return []
  const state = replay(record)
  const approval = latest(state, 'approval')?.data
  if (!approval || !('items' in approval)) return []
  const { items, exemption } = approval
  const made = [...entriesOf(state, 'visit'), ...entriesOf(state, 'remote-record').slice(0, 1)]
  return made.map(({ on }) => ({
    ...{ on, procedure: record.procedure, items, own: true, caseId: record.id },
    ...(exemption ? { exemption: exemption.id } : {}),
    ...('campaign' in approval ? { orderedBy: approval.campaign.orderedBy } : {}),
  }))
}
