import { type CaseRecord, type Obligation, obligationsOf } from '@zhifa/domain'
import type { Bureau } from '../../bureau'
import { isOwed } from '../../cases'
import { overview } from '../view'

/** A duty to publish or take back that a case brought about and that is not done. */
export interface CaseDuty {
  readonly caseId: string
  readonly party: string
  readonly obligation: Obligation
  readonly status: 'open' | 'overdue' | 'undetermined'
}

/** What of the cases is to be published or taken back, the nearest day first. */
export function caseDuties(records: readonly CaseRecord[], bureau: Bureau): CaseDuty[] {
  return records
    .flatMap((record) =>
      obligationsOf(record, { law: bureau.law, asOf: bureau.today() }).flatMap((obligation): CaseDuty[] => {
        const { status } = obligation
        if (!isOwed(status)) return []
        return [{ caseId: record.id, party: overview(record, bureau).party, obligation, status }]
      }),
    )
    .sort((a, b) => (a.obligation.deadline?.due ?? '9').localeCompare(b.obligation.deadline?.due ?? '9'))
}
