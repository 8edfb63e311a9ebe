import { documentsOf, draftsOf } from '@zhifa/documents'
import { type CaseRecord, fileStanding } from '@zhifa/domain'
import { attemptsOf, deliveriesOf } from '@zhifa/integrations'
import type { Kysely } from 'kysely'
import type { Bureau } from '../bureau'
import { publicVersionsOf, readEntering } from '../cases'
import { fileEventsOfCase } from '../file-register'
import { hasCode } from '../inspection-codes'
import { ledgerPosition } from '../ledger'
import type { CaseView } from './pages/case-page'
import type { PublicationView } from './pages/publication'
import { overview } from './view'

/** Everything that the page of a case shows, read from the record as this person may see it. */
export async function caseViewOf<DB>(
  db: Kysely<DB>,
  bureau: Bureau,
  record: CaseRecord,
  done: string | undefined,
): Promise<Omit<CaseView, 'proposals' | 'sees'>> {
  const publications: PublicationView[] = []
  for (const version of await publicVersionsOf(db, record.id)) {
    const { key } = version.publication
    publications.push({ version, deliveries: await deliveriesOf(db, key), attempts: await attemptsOf(db, key) })
  }
  const ledger = await ledgerPosition(db, bureau.agency, record.id)
  const entering = await readEntering(db, record.id)
  return {
    item: overview(record, bureau),
    documents: documentsOf(record, bureau),
    drafts: draftsOf(record, bureau),
    publications,
    ledger,
    entering,
    late: record.entries.some(({ step }) => step === 'archiving')
      ? fileStanding(await fileEventsOfCase(db, bureau.agency.id, record.id)).late.length
      : 0,
    hasCode: hasCode(bureau, record),
    done,
  }
}
