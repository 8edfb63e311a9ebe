import { asked, type CaseRecord, caseDeadlinesQuestion, procedureOf, type Receipt, receiptOf } from '@zhifa/domain'
import { reviewQuestion } from '@zhifa/review-rules'
import type { Bureau } from '../../bureau'

/** The answers about a case of which a receipt is given, by the name under which it is fetched. */
const questions = { deadlines: asked(caseDeadlinesQuestion), review: reviewQuestion } as const
export type ReceiptKind = keyof typeof questions

/** What people call each: the title of its question. */
export const receiptKinds: Readonly<Record<ReceiptKind, string>> = {
  deadlines: questions.deadlines.title,
  review: questions.review.title,
}

export const isReceiptKind = (name: string): name is ReceiptKind => Object.hasOwn(questions, name)

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
  if (kind === 'deadlines') return receiptOf(questions.deadlines, { record, asOf: on }, law)
  if (!procedureOf(record).steps['review-opinion']) return undefined
  const lists = {
    agencies: [...registry.agencies.values()],
    officers: [...registry.officers.values()],
    devices: [...registry.devices.values()],
    systems: [...registry.systems.values()],
  }
  return receiptOf(questions.review, { record, registry: lists, on }, law)
}
