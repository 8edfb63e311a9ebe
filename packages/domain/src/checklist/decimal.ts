/**
 * Compares two decimal numbers as they are written, digit by digit: no floating point stands between an instrument and a limit.
 * @returns negative, zero or positive like a comparison
 * @example compareDecimals('0.30', '0.3') // 0
 */
export function compareDecimals(a: string, b: string): number {
  const places = Math.max(...[a, b].map((text) => text.split('.')[1]?.length ?? 0))
  const scaled = (text: string): bigint => {
    const [whole = '0', part = ''] = text.split('.')
    return BigInt(`${whole}${part.padEnd(places, '0')}`)
  }
  const difference = scaled(a) - scaled(b)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}
