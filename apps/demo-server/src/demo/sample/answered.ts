import type { CaseRecord } from '@zhifa/domain'
import { type ReviewContext, reviewQuestions } from '@zhifa/review-rules'

/**
 * An act of the sample with what its reviewer says to the questions of this very case: the sample itself knows no rules. Other acts
 * stay as they are.
 */
export function answered<A extends { readonly step: string; readonly on: string; readonly data: unknown }>(
  { law, registry }: Pick<ReviewContext, 'law' | 'registry'>,
  record: CaseRecord,
  act: A,
): A {
  if (act.step !== 'review-opinion') return act
  const answers = reviewQuestions({ law, registry })(record, act.on).map(({ rule, title, judged }) => ({
    rule,
    ...(judged ? { holds: true } : {}),
    text: judged ? `经核对案卷，${title}。` : '案卷没有记载，已向承办人核实，不影响本案结论。',
  }))
  return { ...act, data: { ...Object(act.data), answers } }
}
