/**
 * An amount in 万元, exact to the 分, as text: spreadsheets and many receivers would round a number.
 *
 * @param fen integer 分
 * @example wanYuan(200_000) // '0.200000', i.e. 2,000 yuan
 */
export function wanYuan(fen: number): string {
  if (!Number.isSafeInteger(fen) || fen < 0) throw new RangeError('An amount is a whole number of 分, not negative')
  const digits = String(fen).padStart(7, '0')
  return `${digits.slice(0, -6)}.${digits.slice(-6)}`
}
