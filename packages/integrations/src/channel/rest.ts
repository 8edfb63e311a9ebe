import type { Publication } from '@zhifa/domain'
import { getUnixTime } from 'date-fns/getUnixTime'
import type { Dispatcher, request as undiciRequest } from 'undici'
import {
  ChangesPage,
  ChannelId,
  InventoryPage,
  idempotencyKey,
  isObservedGenuine,
  isReceiptGenuine,
  isSummaryGenuine,
  Observed,
  Receipt,
  Summary,
} from '../contract'
import { contentDigest } from '../digest'
import { isToldNow } from '../instant'
import { messageId, signatureHeaders, signingKey } from '../signature'
import type { Channel, Delivered, Failure, Inventory, ReadBack } from './channel'
import { failure, transportFailure } from './failure'
import { type HttpAnswer, readRefusal, statusFailure } from './rest-answer'
import { restBatch } from './rest-batch'
import { restObserved } from './rest-observed'
import type { RestPost } from './rest-post'

export interface RestChannelOptions {
  readonly id: string
  /** The platform's base address; `/api/publications` is added to it. */
  readonly url: string
  /** `whsec_…`, newest first; messages are signed with all of them, receipts may be signed with any. */
  readonly keys: readonly string[]
  /** undici's `request`. */
  readonly request: typeof undiciRequest
  /** For TLS settings or a proxy; undici's global one by default. */
  readonly dispatcher?: Dispatcher
  readonly now: () => Date
  /** For one request with its whole answer, milliseconds, 15,000 by default. */
  readonly timeoutMs?: number
  /** Items in one message at most, up to 500, for platforms that take batches; one at a time without it. */
  readonly batch?: number
}

const MAX_ANSWER = 1 << 22
const MAX_RAW = 1 << 16

/**
 * The signed REST channel: Standard Webhooks headers out, signed receipts back.
 *
 * @throws SigningKeyError for a key that cannot be used, TypeError for an address that is none
 * @example
 * restChannel({ id: 'county', url: 'http://127.0.0.1:8100', keys: ['whsec_…'], request, now: () => new Date() })
 */
export function restChannel(options: RestChannelOptions): Channel {
  const { keys, now, timeoutMs = 15_000 } = options
  const id = ChannelId.parse(options.id)
  const root = new URL('api/', options.url.endsWith('/') ? options.url : `${options.url}/`)
  const base = new URL('publications', root).href
  for (const key of keys) signingKey(key)

  const send = async (publication: Publication): Promise<Delivered> => {
    const key = idempotencyKey(publication, id)
    const sent = { messageId: messageId(now()), idempotencyKey: key }
    const body = JSON.stringify({ ...sent, channel: id, sentAt: now().toISOString(), publication })
    const timestamp = getUnixTime(now())
    const headers = {
      'content-type': 'application/json',
      ...signatureHeaders(keys, { id: sent.messageId, timestamp, body }),
    }
    const answer = await exchange('POST', base, headers, body)
    if ('code' in answer) return { kind: 'failed', failure: answer }
    const receipt = parse(answer, Receipt)
    if (!receipt) return { kind: 'failed', failure: unusable(answer, now()) }
    const raw = answer.text
    if (!isReceiptGenuine(receipt, keys)) return { kind: 'failed', failure: failure('receipt-not-genuine', { raw }) }
    const same = receipt.messageId === sent.messageId && receipt.idempotencyKey === key
    if (!same || receipt.digest !== contentDigest(publication))
      return { kind: 'failed', failure: failure('receipt-mismatch', { raw }) }
    return { kind: 'receipt', receipt, status: answer.status, raw }
  }

  const readBack = async (key: string): Promise<ReadBack> => {
    const answer = await exchange('GET', `${base}/${encodeURIComponent(key)}`, { 'cache-control': 'no-cache' })
    if ('code' in answer) return { kind: 'failed', failure: answer }
    if (answer.status === 404 && readRefusal(answer.text)?.code === 'not-found') return { kind: 'observed' }
    const observed = answer.status === 200 ? parse(answer, Observed) : undefined
    if (!observed) return { kind: 'failed', failure: unusable(answer, now()) }
    const raw = answer.text
    if (observed.key !== key || !isToldNow(observed.at, now()))
      return { kind: 'failed', failure: failure('receipt-mismatch', { raw }) }
    if (!isObservedGenuine(observed, keys)) return { kind: 'failed', failure: failure('receipt-not-genuine', { raw }) }
    return { kind: 'observed', observed }
  }

  const exchange = async (
    method: 'GET' | 'POST',
    url: string,
    headers: Record<string, string>,
    body?: string,
  ): Promise<HttpAnswer | Failure> => {
    try {
      const { dispatcher } = options
      const signal = AbortSignal.timeout(timeoutMs)
      const response = await options.request(url, {
        method,
        headers: { ...headers, accept: 'application/json' },
        signal,
        ...(body === undefined ? {} : { body }),
        ...(dispatcher ? { dispatcher } : {}),
      })
      const text = await readText(response.body)
      if (text === undefined) return failure('answer-unreadable', { status: response.statusCode })
      return { status: response.statusCode, headers: response.headers, text }
    } catch (error) {
      return transportFailure(error)
    }
  }

  const ask = async (
    path: string,
    query: Readonly<Record<string, string | undefined>>,
  ): Promise<HttpAnswer | Failure> => {
    const url = new URL(path, base)
    for (const [name, value] of Object.entries(query)) if (value !== undefined) url.searchParams.set(name, value)
    return exchange('GET', url.href, { 'cache-control': 'no-cache' })
  }
  const inventory: Inventory = {
    async summary(query) {
      const answer = await ask('summary', query)
      if ('code' in answer) return { kind: 'failed', failure: answer }
      const summary = answer.status === 200 ? parse(answer, Summary) : undefined
      if (!summary) return { kind: 'failed', failure: unusable(answer, now()) }
      if (summary.agency !== query.agency || summary.kind !== query.kind || !isToldNow(summary.at, now()))
        return { kind: 'failed', failure: failure('receipt-mismatch') }
      return isSummaryGenuine(summary, keys)
        ? { kind: 'groups', groups: summary.groups }
        : { kind: 'failed', failure: failure('receipt-not-genuine') }
    },
    async items(query) {
      const answer = await ask('items', query)
      if ('code' in answer) return { kind: 'failed', failure: answer }
      const page = answer.status === 200 ? parse(answer, InventoryPage) : undefined
      return page ? { kind: 'page', ...page } : { kind: 'failed', failure: unusable(answer, now()) }
    },
    async changes(since) {
      const answer = await ask('changes', { since: String(since), limit: '1000' })
      if ('code' in answer) return { kind: 'failed', failure: answer }
      const page = answer.status === 200 ? parse(answer, ChangesPage) : undefined
      return page ? { kind: 'changes', ...page } : { kind: 'failed', failure: unusable(answer, now()) }
    },
  }
  const shared: RestPost = {
    keys,
    now,
    post: (path, headers, body) =>
      exchange('POST', new URL(path, root).href, { ...headers, 'content-type': 'application/json' }, body),
    read: (answer, schema) => (answer.status === 200 ? parse(answer, schema) : undefined) ?? unusable(answer, now()),
  }
  const { batch: limit } = options
  const batch = limit === undefined ? {} : { batch: restBatch({ ...shared, id, limit, single: send }) }
  return { id, put: send, withdraw: send, readBack, readBackAll: restObserved(shared), inventory, ...batch }
}

async function readText(body: AsyncIterable<Buffer>): Promise<string | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    // Leaving the loop destroys the stream, and with it the connection.
    if (size > MAX_ANSWER) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString()
}

function parse<T>(
  { text }: HttpAnswer,
  schema: { safeParse(value: unknown): { data?: T | undefined } },
): T | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

function unusable(answer: HttpAnswer, now: Date): Failure {
  const raw = answer.text.slice(0, MAX_RAW)
  return answer.status === 200
    ? failure('answer-unreadable', { status: 200, raw })
    : statusFailure({ ...answer, text: raw }, now)
}
