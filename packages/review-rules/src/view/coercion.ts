import type { ExecutionCase, MeasureCase } from './cases'

/** The measure as it was imposed, with approval before or in an emergency. */
export const imposed = (c: MeasureCase) => c.latest('imposition') ?? c.latest('emergency-imposition')

export const isImposed = (c: MeasureCase): boolean => c.has('imposition', 'emergency-imposition')

/** What was paid while the decision was being executed, in 分. */
export const paidSum = (c: ExecutionCase, before = Number.POSITIVE_INFINITY): number =>
  c.all('payment').reduce((sum, { seq, data }) => sum + (seq < before ? data.amount : 0), 0)
