import { fictionalUscc, sampleParty } from '@zhifa/domain/testing'

/**
 * An act of the sample for the enterprise of one case: nobody is fined twice for the same act, so each case of the walk is against one
 * of its own. The first is that of the sample.
 */
export function ofOwnParty<T>(caseId: string, act: T): T {
  const own = fictionalUscc('91', 2000 + (Number(caseId.split('-')[1]) || 1))
  // A lead is of one enterprise as well.
  const lead = `示卫投诉〔2026〕${own.slice(8, 17)}号`
  const words = JSON.stringify(act).replaceAll(sampleParty.uscc, own).replaceAll('示卫投诉〔2026〕3号', lead)
  return JSON.parse(words) as T
}
