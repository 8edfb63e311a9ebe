/**
 * How long to wait before the next attempt: full jitter, a draw from 0 to the schedule's entry, so that many items that
 * failed together do not come back together. What the platform asks for in Retry-After is a floor.
 *
 * @param failures attempts that failed so far, from 1
 * @param retryMs the schedule, milliseconds; its last entry repeats
 * @param random from 0 to below 1
 * @returns milliseconds
 * @example retryDelay(1, [5000], 0.5) // 2500
 */
export function retryDelay(failures: number, retryMs: readonly number[], random: number, retryAfterMs = 0): number {
  const longest = retryMs[Math.min(failures, retryMs.length) - 1] ?? 0
  return Math.max(Math.round(random * longest), retryAfterMs)
}
