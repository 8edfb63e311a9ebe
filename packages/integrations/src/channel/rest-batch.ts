import type { Publication } from '@zhifa/domain'
import type { z } from 'zod'
import { BatchAnswer, idempotencyKey, isObservedAnswerGenuine, isReceiptGenuine, ObservedAnswer } from '../contract'
import { contentDigest } from '../digest'
import { messageId, signatureHeaders } from '../signature'
import type { BatchDoor, Delivered, Failure, ReadBack } from './channel'
import { failure } from './failure'
import type { HttpAnswer } from './rest-answer'

export interface RestBatchContext {
  readonly id: string
  readonly keys: readonly string[]
  readonly limit: number
  readonly now: () => Date
  readonly post: (path: string, headers: Record<string, string>, body: string) => Promise<HttpAnswer | Failure>
  /** The answer in the agreed form, or what its status means. */
  readonly read: <T>(answer: HttpAnswer, schema: z.ZodType<T>) => T | Failure
  readonly single: (publication: Publication) => Promise<Delivered>
}

/** Several items in one signed message, with a receipt for each. */
export function restBatch(context: RestBatchContext): BatchDoor {
  const { id, keys, now, limit } = context

  const send = async (publications: readonly Publication[]): Promise<Delivered[]> => {
    const [only] = publications
    if (only && publications.length === 1) return [await context.single(only)]
    const sent = { messageId: messageId(now()), channel: id, sentAt: now().toISOString() }
    const items = publications.map((publication) => ({ idempotencyKey: idempotencyKey(publication, id), publication }))
    const body = JSON.stringify({ ...sent, items })
    const timestamp = Math.floor(now().getTime() / 1000)
    const headers = { ...signatureHeaders(keys, { id: sent.messageId, timestamp, body }) }
    const answer = await context.post('publications/batch', headers, body)
    const read = 'code' in answer ? answer : context.read(answer, BatchAnswer)
    if ('code' in read) {
      // Too large, or one item that the platform cannot even read: halves find it, and the others pass.
      if (!read.permanent) return publications.map(() => ({ kind: 'failed', failure: read }))
      const half = Math.ceil(publications.length / 2)
      return [...(await send(publications.slice(0, half))), ...(await send(publications.slice(half)))]
    }
    return publications.map((publication, i): Delivered => {
      const receipt = read.receipts[i]
      const raw = receipt === undefined ? '' : JSON.stringify(receipt)
      const fits =
        receipt?.messageId === sent.messageId &&
        receipt.idempotencyKey === items[i]?.idempotencyKey &&
        receipt.digest === contentDigest(publication)
      if (!receipt || !fits) return { kind: 'failed', failure: failure('receipt-mismatch', { raw }) }
      if (!isReceiptGenuine(receipt, keys)) return { kind: 'failed', failure: failure('receipt-not-genuine', { raw }) }
      return { kind: 'receipt', receipt, status: 200, raw }
    })
  }

  const readBack = async (items: readonly string[]): Promise<ReadBack[]> => {
    const answer = await context.post('observed', {}, JSON.stringify({ keys: items }))
    const read = 'code' in answer ? answer : context.read(answer, ObservedAnswer)
    const wrong = 'code' in read ? read : problemOf(read)
    if ('code' in read || wrong)
      return items.map(() => ({ kind: 'failed', failure: wrong ?? failure('answer-unreadable') }))
    const shown = new Map(read.items.map((item) => [item.key, { ...item, visible: true }]))
    return items.map((key) => {
      const observed = shown.get(key)
      return { kind: 'observed', ...(observed ? { observed } : {}) }
    })
  }

  const problemOf = (answer: ObservedAnswer): Failure | undefined => {
    if (Math.abs(now().getTime() - Date.parse(answer.at)) > 10 * 60 * 1000) return failure('receipt-mismatch')
    return isObservedAnswerGenuine(answer, keys) ? undefined : failure('receipt-not-genuine')
  }

  return { limit, send, readBack }
}
