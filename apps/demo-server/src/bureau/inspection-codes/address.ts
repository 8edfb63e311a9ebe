import { type CaseRecord, inspectionTask } from '@zhifa/domain'
import type { Bureau } from '../bureau'

/** Whether a check has a code now. Nobody is asked for it: a province's system need not hear of every look at a case. */
export const hasCode = ({ agency, inspectionCodes }: Bureau, record: CaseRecord): boolean =>
  inspectionCodes !== undefined && inspectionTask(record, agency.uscc) !== undefined

/** The address behind the inspection code of a check that is approved and not made yet: what its QR code opens. */
export async function codeAddress(bureau: Bureau, record: CaseRecord): Promise<string | undefined> {
  const task = inspectionTask(record, bureau.agency.uscc)
  const code = task && (await bureau.inspectionCodes?.issue(task))
  return code === undefined ? undefined : `${bureau.publicUrl}codes/${code}`
}

/** The code of a check with its newest scan of today; nothing where the system saw none. */
export async function scannedCode(
  bureau: Bureau,
  record: CaseRecord,
): Promise<{ readonly code: string; readonly scannedAt: string } | undefined> {
  const task = inspectionTask(record, bureau.agency.uscc)
  const code = task && (await bureau.inspectionCodes?.issue(task))
  if (code === undefined) return undefined
  const scans = (await bureau.inspectionCodes?.standing(code, bureau.today()))?.scans ?? []
  const scannedAt = scans.findLast((at) => at.startsWith(bureau.today()))
  return scannedAt === undefined ? undefined : { code, scannedAt }
}
