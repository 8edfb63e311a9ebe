import { type CodePage, taskOfCode } from '@zhifa/domain'
import type { Kysely } from 'kysely'
import { readInspected } from '../../access'
import type { Bureau } from '../../bureau'

/** How an inspection code of this bureau stands: it lets in today, not today, its check was made, or is no more what was approved. */
export interface CodeState {
  readonly state: 'good' | 'other-day' | 'made' | 'changed'
  readonly caseId: string
  readonly from: string
  readonly until: string
  /** Local times to the minute. */
  readonly scans: readonly string[]
  /** What was approved; absent where something else is approved by now. */
  readonly page?: CodePage
}

/** What the page behind a code says; nothing for a code that this bureau did not issue. */
export async function readCode<DB>(db: Kysely<DB>, bureau: Bureau, code: string): Promise<CodeState | undefined> {
  const standing = await bureau.inspectionCodes?.standing(code, bureau.today())
  const claimed = taskOfCode(code)
  const found = standing && (await readInspected(db, bureau, standing.caseId))
  if (!standing || !claimed || !found) return undefined
  const { approved, made } = found
  const same = approved?.digest === claimed.digest && approved.until === claimed.until
  const page = same ? await found.page() : undefined
  return {
    state: !same ? 'changed' : made ? 'made' : standing.valid ? 'good' : 'other-day',
    caseId: found.caseId,
    from: claimed.from,
    until: claimed.until,
    scans: standing.scans ?? [],
    ...(page ? { page } : {}),
  }
}
