import { deadline, type PlainDate } from '@zhifa/domain'
import type { CaseView } from '../../view/case-view'
import { execution } from '../../view/coercion'
import { inExecution } from '../shared'

/** Articles of the penalty law as revised in 2021. */
export const since2021 = { ...inExecution, inForce: { from: '2021-07-15' } } as const

/** The decision that was taken over. */
export const takeover = (c: CaseView) => execution.latest(c, 'takeover')?.data

/** Whether the court was asked. */
export const applied = (c: CaseView): boolean => c.has('court-application')

/** The last day to pay by the decision that was taken over (行政处罚法第六十七条第三款); unknown while none was. */
export function paymentDue(c: CaseView): PlainDate | undefined {
  const taken = takeover(c)
  return taken && deadline(c.law, 'penalty.payment', taken.servedOn)?.due
}
