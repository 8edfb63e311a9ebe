import { addMilliseconds } from 'date-fns/addMilliseconds'
import type { FailureCode } from '../channel'
import { blockChannel, noteAnswer, noteFailure } from '../store/circuit'
import type { Exchange } from './attempt'
import type { SyncContext } from './context'

/** These tell about the platform; the others about the one item. */
const platformFailures: ReadonlySet<FailureCode> = new Set([
  'unreachable',
  'untrusted',
  'timeout',
  'connection-lost',
  'server-error',
  'unauthorised',
  'unexpected-status',
  'answer-unreadable',
  'receipt-not-genuine',
])

export const tellsOfPlatform = (code: FailureCode): boolean => platformFailures.has(code)

/** Notes what one exchange tells about the channel. @returns true when the channel was broken and is back */
export async function noteChannel<DB>(
  context: SyncContext<DB>,
  channel: string,
  result: Exchange,
  probe: boolean,
): Promise<boolean> {
  const { db, now, tuning, log } = context
  const later = (ms: number) => addMilliseconds(now(), ms)
  const answered = async () => {
    const recovered = await noteAnswer(db, channel, now())
    if (recovered) log({ event: 'circuit-closed', channel })
    return recovered
  }
  if (result.kind !== 'failed') return answered()
  const { code, retryAfterMs } = result.failure
  if (retryAfterMs !== undefined) await blockChannel(db, channel, later(retryAfterMs))
  // A platform that nobody can connect to has nothing to do with the item: one such failure is enough.
  const threshold = code === 'unreachable' || code === 'untrusted' ? 1 : tuning.circuitThreshold
  if (tellsOfPlatform(code)) {
    const open = await noteFailure(db, channel, { threshold, openUntil: later(tuning.circuitOpenMs) })
    if (open && !probe) log({ event: 'circuit-open', channel, code })
    return false
  }
  // Our own error says nothing about the platform. Any other answer is one, also the wish for a pause: the probe succeeded.
  return code !== 'internal' && answered()
}
