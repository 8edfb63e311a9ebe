import { deadline, type PlainDate } from '@zhifa/domain'
import { since } from '../../rule'
import type { ExecutionCase } from '../../view/cases'
import { inExecution } from '../shared'

/** Articles of the penalty law as revised in 2021. */
export const since2021 = { ...inExecution, inForce: since('行政处罚法', '2021') } as const

/** The decision that was taken over. */
export const takeover = (c: ExecutionCase) => c.latest('takeover')?.data

/** Whether the court was asked. */
export const applied = (c: ExecutionCase): boolean => c.has('court-application')

/** The last day to pay by the decision that was taken over (行政处罚法第六十七条第三款); unknown while none was. */
export function paymentDue(c: ExecutionCase): PlainDate | undefined {
  const taken = takeover(c)
  return taken && deadline(c.law, 'penalty.payment', taken.servedOn)?.due
}
