import { millisecondsInDay } from 'date-fns/constants'
import { differenceInMilliseconds } from 'date-fns/differenceInMilliseconds'
import { secondsToMilliseconds } from 'date-fns/secondsToMilliseconds'
import { type Refusal, Refusal as RefusalSchema } from '../contract'
import type { Failure } from './channel'
import { failure } from './failure'

/** An HTTP answer that was read to its end. */
export interface HttpAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
}

/** The failure behind a status that carries neither a receipt nor data. */
export function statusFailure(answer: HttpAnswer, now: Date): Failure {
  const { status } = answer
  const refusal = readRefusal(answer.text)
  const after = retryAfterMs(answer.headers['retry-after'], now)
  const more = { status, raw: answer.text, ...(after === undefined ? {} : { retryAfterMs: after }) }
  const detail = refusal?.message
  if (status === 429) return failure('rate-limited', more)
  if (status >= 500) return failure('server-error', more, { en: String(status), zh: String(status) })
  if (status === 413) return failure('too-large', { ...more, permanent: true })
  // The clock or the key is wrong, not the item: it must not end on the work list of refused items.
  if (status === 401) return failure('unauthorised', more, detail)
  if (refusal && (status === 403 || status === 422)) return failure('refused', { ...more, permanent: true }, detail)
  return failure('unexpected-status', more, { en: String(status), zh: String(status) })
}

/** The platform's own words, when the answer has the contract's form. */
export function readRefusal(text: string): Refusal | undefined {
  try {
    return RefusalSchema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

const longest = millisecondsInDay

/** Retry-After in seconds or as an HTTP date (RFC 9110 §10.2.3); never more than a day, whatever the platform says. */
export function retryAfterMs(header: string | string[] | undefined, now: Date): number | undefined {
  if (typeof header !== 'string') return undefined
  const ms = /^\d{1,9}$/.test(header)
    ? secondsToMilliseconds(Number(header))
    : differenceInMilliseconds(Date.parse(header), now)
  return Number.isNaN(ms) ? undefined : Math.min(Math.max(ms, 0), longest)
}
