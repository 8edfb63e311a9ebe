import type { CaseRecord } from '../case/record/entry'
import { latest } from '../case/record/state'
import type { KnownCase } from '../case/table/types'
import { replay } from '../handling/handling'
import { partiesNamed } from '../party-register/mention'

/** A case as another one that names it may know it: what it is, whom it is about, and, of a check or a visit, when it was approved. */
export function knownCase(record: CaseRecord): KnownCase {
  const approval = latest(replay(record), 'approval', 'visit-approval')
  return {
    procedure: record.procedure,
    parties: partiesNamed(record).map(({ party }) => party),
    ...(approval ? { approvedOn: approval.on } : {}),
  }
}
