import { contentDigest } from '../canonical/digest'
import type { CaseRecord } from '../case/record/entry'
import { latest } from '../case/record/state'
import type { PlainDate } from '../date/plain-date'
import { replay } from '../handling/handling'
import { partyName } from '../party/party'

/** What an inspection code stands for: one approved check, and nothing that could be changed without another code. */
export interface InspectionTask {
  /** The unified social credit code of the body. */
  readonly agency: string
  readonly caseId: string
  /** Of object, items, basis and officers as they were approved. */
  readonly digest: string
  /** The day on which it was approved, and the last on which the code lets anybody in. */
  readonly from: PlainDate
  readonly until: PlainDate
}

/**
 * The task of an approved inspection on site; nothing where there is no approval, or the check was called off, or is over. The
 * code holds for the day that was approved: whoever comes later asks anew.
 * @param agency the unified social credit code of the body
 */
export function inspectionTask(record: CaseRecord, agency: string): InspectionTask | undefined {
  if (!record.procedure.startsWith('inspection.')) return undefined
  const state = replay(record)
  const approval = latest(state, 'approval')
  if (!approval || !('plannedOn' in approval.data) || latest(state, 'not-approved') || latest(state, 'visit'))
    return undefined
  const { object, items, basis, plannedOn } = approval.data
  const officers = approval.by.map(({ id, certificate }) => ({ id, certificate: certificate ?? null }))
  const uscc = 'uscc' in object ? (object.uscc ?? null) : null
  return {
    agency,
    caseId: record.id,
    digest: contentDigest({ object: { name: partyName(object), uscc }, items, basis, officers, plannedOn }),
    from: approval.on,
    until: plannedOn,
  }
}
