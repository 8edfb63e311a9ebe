import { deadline, type PlainDate } from '@zhifa/domain'
import type { CaseView } from '../../view/case-view'
import { execution } from '../../view/coercion'

/** The last day to pay by the decision that was taken over (行政处罚法第六十七条第三款); unknown while none was. */
export function paymentDue(c: CaseView): PlainDate | undefined {
  const taken = execution.latest(c, 'takeover')
  return taken && deadline(c.law, 'penalty.payment', taken.data.servedOn)?.due
}
