import { addMilliseconds } from 'date-fns/addMilliseconds'
import type { Lease } from '../store/lease'
import type { Verdict } from '../store/settle'
import type { Exchange } from './attempt'
import type { SyncContext } from './context'
import { tellsOfPlatform } from './note-channel'
import { retryDelay } from './retry'

/** What follows from one exchange for its item. */
export function judge<DB>(
  { now, random, tuning }: SyncContext<DB>,
  lease: Lease,
  result: Exchange,
  probe: boolean,
): Verdict {
  if (result.kind === 'synced') return { state: 'synced' }
  if (result.kind === 'rejected') return { state: 'rejected', attempts: lease.attempts + 1, error: result.error }
  const { code, message, retryAfterMs } = result.failure
  const error = { code, message }
  // Probes go on as long as the platform is away: they must not use up the attempts of the item that serves as one.
  const attempts = probe && tellsOfPlatform(code) ? lease.attempts : lease.attempts + 1
  if (attempts >= tuning.maxAttempts) return { state: 'dead', attempts, error }
  const delay = retryDelay(Math.max(attempts, 1), tuning.retryMs, random(), retryAfterMs)
  return { state: 'pending', attempts, nextAttemptAt: addMilliseconds(now(), delay), error }
}
