/** Thrown for an amount that is not a whole, non-negative number of 分 that arithmetic can carry exactly. */
export class AmountError extends RangeError {
  readonly code = 'penalty.amount'
  constructor(
    readonly what: string,
    readonly value: unknown,
  ) {
    super(`${what} must be a whole number of 分 (fen) from 0: ${String(value)} / 金额须为以分计的非负整数`)
    this.name = 'AmountError'
  }
}

/** The amount itself when it is exact. @throws {AmountError} */
export function requireFen(what: string, value: number): number {
  if (!Number.isSafeInteger(value) || value < 0) throw new AmountError(what, value)
  return value
}
