import type { CaseRecord } from '@zhifa/domain'
import type { Bureau } from '../bureau'
import { codeAddress } from '../inspection-codes'
import type { PaperOptions } from '../typesetting'

/** How a paper of a case is rendered here: a notice of a check with the code of that check. */
export async function paperOptions(bureau: Bureau, record: CaseRecord, form: string): Promise<PaperOptions> {
  // Once the check is made its code lets nobody in, and the notice goes without.
  const verification = form === 'inspection-notice' ? await codeAddress(bureau, record) : undefined
  return verification === undefined ? {} : { verification }
}
