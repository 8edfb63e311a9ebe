import { caseFileOf, renderCaseFile } from '@zhifa/documents'
import type { CaseRecord } from '@zhifa/domain'
import type { Kysely } from 'kysely'
import type { Bureau } from '../bureau'
import { checkpointNow, type LedgerKey } from '../ledger'

/** The bound file of a case as PDF, with the signed head of the ledger in its remark sheet. */
export async function caseFilePdf<DB>(
  db: Kysely<DB>,
  record: CaseRecord,
  bureau: Bureau,
  key: LedgerKey,
): Promise<Uint8Array> {
  const { note } = await checkpointNow(db, bureau.agency, key, bureau.now())
  const archived = record.entries.findLast(({ step }) => step === 'archiving')
  const file = caseFileOf(record, bureau, {
    volume: 'whole',
    on: archived?.on ?? bureau.today(),
    checkpoint: note.trim().replaceAll('\n', ' '),
  })
  return renderCaseFile(file)
}
