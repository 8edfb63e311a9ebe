import { filesNamed } from '../case/act/named-files'
import type { CaseRecord } from '../case/record/entry'
import { latest } from '../case/record/state'
import type { PastVisit } from '../case/table/types'
import { replay } from '../handling/handling'
import { procedureOf } from '../handling/procedure-of'

/** What a visit that was no check says to other cases of the party; nothing for another case, and before anybody was there. */
export function pastVisit(record: CaseRecord): PastVisit | undefined {
  if (record.procedure !== 'visit.other') return undefined
  const state = replay(record)
  const approval = latest(state, 'visit-approval')
  const visit = latest(state, 'visit-record')
  const step = procedureOf(record).steps['visit-record']
  if (!approval || !visit || !step) return undefined
  const check = latest(state, 'turn-into-check')?.data.checkCase
  return {
    caseId: record.id,
    on: visit.on,
    reason: approval.data.reason,
    noticed: visit.data.noticed,
    files: filesNamed(step, { recordings: [...(visit.recordings ?? [])] }, visit.data).map(({ sha256 }) => sha256),
    ...(check === undefined ? {} : { check }),
  }
}
