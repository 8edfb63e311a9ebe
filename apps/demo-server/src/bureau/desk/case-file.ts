import { caseFileOf, renderCaseFile } from '@zhifa/documents'
import { type CaseRecord, signCheckpoint } from '@zhifa/domain'
import type { Kysely } from 'kysely'
import type { Bureau } from '../bureau'
import { type LedgerKey, ledgerHead } from '../ledger'

/** The bound file of a case as PDF, with the signed head of the ledger in its remark sheet. */
export async function caseFilePdf<DB>(
  db: Kysely<DB>,
  record: CaseRecord,
  bureau: Bureau,
  key: LedgerKey,
): Promise<Uint8Array> {
  const tree = await ledgerHead(db)
  const { size, root, signature } = signCheckpoint(bureau.agency.uscc, tree, key)
  const archived = record.entries.findLast(({ step }) => step === 'archiving')
  const file = caseFileOf(record, bureau, {
    volume: 'whole',
    on: archived?.on ?? bureau.today(),
    checkpoint: `${size}:${root} 签名 ${signature}`,
  })
  return renderCaseFile(file, { law: bureau.law })
}
