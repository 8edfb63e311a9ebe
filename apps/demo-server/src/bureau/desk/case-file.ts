import type { BindingOptions, EvidencePaper } from '@zhifa/documents'
import type { CaseRecord } from '@zhifa/domain'
import type { Bureau } from '../bureau'
import type { Checkpoint } from '../ledger'
import type { Typesetter } from '../typesetting'

/** The bound file of a case as PDF, with its evidence and the signed head of the ledger in its remark sheet. */
export async function caseFilePdf(
  record: CaseRecord,
  { bureau, typesetter }: { readonly bureau: Bureau; readonly typesetter: Typesetter },
  checkpoint: Checkpoint,
  evidence: readonly EvidencePaper[],
): Promise<Uint8Array> {
  const archived = record.entries.findLast(({ step }) => step === 'archiving')
  const binding: BindingOptions = {
    volume: 'whole',
    on: archived?.on ?? bureau.today(),
    ...(bureau.fonds === undefined ? {} : { fonds: bureau.fonds }),
    checkpoint: checkpoint.note.trim().replaceAll('\n', ' '),
  }
  return typesetter.caseFile(bureau, record, binding, evidence)
}
