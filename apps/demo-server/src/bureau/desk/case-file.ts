import { caseFileOf, type EvidencePaper, renderCaseFile } from '@zhifa/documents'
import type { CaseRecord } from '@zhifa/domain'
import type { Bureau } from '../bureau'
import type { Checkpoint } from '../ledger'

/** The bound file of a case as PDF, with its evidence and the signed head of the ledger in its remark sheet. */
export async function caseFilePdf(
  record: CaseRecord,
  bureau: Bureau,
  checkpoint: Checkpoint,
  evidence: readonly EvidencePaper[],
): Promise<Uint8Array> {
  const archived = record.entries.findLast(({ step }) => step === 'archiving')
  const file = caseFileOf(record, bureau, {
    volume: 'whole',
    on: archived?.on ?? bureau.today(),
    ...(bureau.fonds === undefined ? {} : { fonds: bureau.fonds }),
    checkpoint: checkpoint.note.trim().replaceAll('\n', ' '),
  })
  return renderCaseFile(file, { law: bureau.law, ...(evidence.length > 0 ? { evidence } : {}) })
}
