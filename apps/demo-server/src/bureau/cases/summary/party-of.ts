import { type CaseRecord, Party } from '@zhifa/domain'

/** The party of a case as the newest act that names one says it, under whatever name its procedure has for it: 当事人, 申请人, 检查对象. */
export function partyOf({ entries }: Pick<CaseRecord, 'entries'>): Party | undefined {
  for (const { data } of entries.toReversed())
    for (const value of Object.values(Object(data) as object)) {
      if (typeof value !== 'object' || value === null || !('kind' in value)) continue
      const found = Party.safeParse(value)
      if (found.success) return found.data
    }
  return undefined
}
