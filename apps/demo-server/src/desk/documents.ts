import { caseFileOf, documentsOf, renderCaseFile, renderForm } from '@zhifa/documents'
import type { CaseRecord } from '@zhifa/domain'
import type { Kysely } from 'kysely'
import type { Bureau } from '../bureau'
import { ledgerPosition } from '../cases'

/** The n-th document of a case, from 1, as PDF. */
export async function documentPdf(record: CaseRecord, bureau: Bureau, n: number): Promise<Uint8Array | undefined> {
  const document = documentsOf(record, bureau)[n - 1]
  return document && renderForm(document.form, document.data)
}

/** The bound file of a case as PDF, with the head of the ledger in its remark sheet. */
export async function caseFilePdf<DB>(db: Kysely<DB>, record: CaseRecord, bureau: Bureau): Promise<Uint8Array> {
  const { size, root } = await ledgerPosition(db, record.id)
  const archived = record.entries.findLast(({ step }) => step === 'archiving')
  const file = caseFileOf(record, bureau, {
    volume: 'whole',
    on: archived?.on ?? bureau.today(),
    checkpoint: `${size}:${root}`,
  })
  return renderCaseFile(file)
}
