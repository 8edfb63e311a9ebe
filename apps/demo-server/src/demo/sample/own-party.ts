import { fictionalUscc, sampleParty } from '@zhifa/domain/testing'

/**
 * An act of the sample for the enterprise of one case: nobody is fined twice for the same act, so each case of the walk is against one
 * of its own. The first is that of the sample.
 */
export function ofOwnParty<T>(caseId: string, act: T): T {
  const own = fictionalUscc('91', 2000 + (Number(caseId.split('-')[1]) || 1))
  return JSON.parse(JSON.stringify(act).replaceAll(sampleParty.uscc, own)) as T
}
