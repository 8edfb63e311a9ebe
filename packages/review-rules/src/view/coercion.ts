import type { ExecutionData, MeasureData } from '@zhifa/domain'
import type { z } from 'zod'
import type { CaseView } from './case-view'
import { typed } from './typed'

type Of<Schema extends z.ZodType> = z.infer<Schema>

interface MeasureSteps {
  approval: Of<typeof MeasureData.MeasureProposal>
  imposition: Of<typeof MeasureData.Imposition>
  'emergency-imposition': Of<typeof MeasureData.Imposition>
  'emergency-approval': Of<typeof MeasureData.EmergencyApproval>
  'testing-notice': Of<typeof MeasureData.TestingNotice>
  'testing-end': Of<typeof MeasureData.TestingEnd>
  extension: Of<typeof MeasureData.MeasureExtension>
  release: Of<typeof MeasureData.Release>
  disposal: Of<typeof MeasureData.Disposal>
}

interface ExecutionSteps {
  takeover: Of<typeof ExecutionData.UnperformedDecision>
  surcharge: Of<typeof ExecutionData.SurchargeBegin>
  demand: Of<typeof ExecutionData.DemandNotice>
  views: Of<typeof ExecutionData.Views>
  deferral: Of<typeof ExecutionData.DeferralDecision>
  agreement: Of<typeof ExecutionData.Agreement>
  payment: Of<typeof ExecutionData.ExecutionPayment>
  'court-application': Of<typeof ExecutionData.Application>
  ruling: Of<typeof ExecutionData.Ruling>
  pause: Of<typeof ExecutionData.Pause>
  ending: Of<typeof ExecutionData.Ending>
}

/** The acts of a case on a coercive measure. */
export const measure = typed<MeasureSteps>()

/** The acts of a case on the execution of a decision. */
export const execution = typed<ExecutionSteps>()

/** The measure as it was imposed, with approval before or in an emergency. */
export const imposed = (c: CaseView) => measure.latest(c, 'imposition') ?? measure.latest(c, 'emergency-imposition')

export const isImposed = (c: CaseView): boolean => c.has('imposition', 'emergency-imposition')

/** What is left to pay of the sum that was taken over, in 分. */
export function unpaidSum(c: CaseView): number | undefined {
  const due = execution.latest(c, 'takeover')?.data.amount
  return due === undefined ? undefined : due - paidSum(c)
}

/** What was paid while the decision was being executed, in 分. */
export const paidSum = (c: CaseView, before = Number.POSITIVE_INFINITY): number =>
  execution.all(c, 'payment').reduce((sum, { seq, data }) => sum + (seq < before ? data.amount : 0), 0)
