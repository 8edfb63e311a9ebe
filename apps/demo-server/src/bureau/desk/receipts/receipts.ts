import { asked, type CaseRecord, caseDeadlinesQuestion, procedureOf, type Receipt, receiptOf } from '@zhifa/domain'
import { reviewQuestion } from '@zhifa/review-rules'
import type { Bureau } from '../../bureau'

/** The answers about a case of which a receipt is given, by the name under which it is fetched. */
export const receiptKinds = { deadlines: '案件期限', review: '法制审核要点核对' } as const
export type ReceiptKind = keyof typeof receiptKinds

export const isReceiptKind = (name: string): name is ReceiptKind => Object.hasOwn(receiptKinds, name)

/**
 * The receipt of an answer about a case, as of today and of the record as its reader sees it: whoever holds the file does it again
 * with `zhifa-domain receipt verify` or `zhifa-review receipt verify`. Nothing where a procedure has no review.
 */
export function caseReceipt(
  { law, registry, today }: Bureau,
  record: CaseRecord,
  kind: ReceiptKind,
): Receipt | undefined {
  const on = today()
  if (kind === 'deadlines') return receiptOf(asked(caseDeadlinesQuestion), { record, asOf: on }, law)
  if (!procedureOf(record).steps['review-opinion']) return undefined
  const lists = {
    agencies: [...registry.agencies.values()],
    officers: [...registry.officers.values()],
    devices: [...registry.devices.values()],
  }
  return receiptOf(reviewQuestion, { record, registry: lists, on }, law)
}
