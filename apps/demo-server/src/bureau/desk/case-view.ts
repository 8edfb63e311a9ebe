import { documentsOf, draftsOf } from '@zhifa/documents'
import { type CaseRecord, recordKey } from '@zhifa/domain'
import { attemptsOf, deliveriesOf } from '@zhifa/integrations'
import type { Kysely } from 'kysely'
import type { Bureau } from '../bureau'
import { publicVersion, readEntering } from '../cases'
import { ledgerPosition } from '../ledger'
import type { CaseView } from './pages/case-page'
import { overview } from './view'

/** Everything that the page of a case shows, read from the record as this person may see it. */
export async function caseViewOf<DB>(
  db: Kysely<DB>,
  bureau: Bureau,
  record: CaseRecord,
  done: string | undefined,
): Promise<Omit<CaseView, 'proposals'>> {
  const key = recordKey(record, bureau.agency)
  const [version, deliveries, attempts, ledger, entering] = [
    await publicVersion(db, record.id),
    await deliveriesOf(db, key),
    await attemptsOf(db, key),
    await ledgerPosition(db, bureau.agency, record.id),
    await readEntering(db, record.id),
  ]
  return {
    item: overview(record, bureau),
    documents: documentsOf(record, bureau),
    drafts: draftsOf(record, bureau),
    publication: { version, deliveries, attempts },
    ledger,
    entering,
    done,
  }
}
