import type { Publication } from '@zhifa/domain'
import { getUnixTime } from 'date-fns/getUnixTime'
import { BatchAnswer, idempotencyKey, isReceiptGenuine } from '../contract'
import { contentDigest } from '../digest'
import { messageId, signatureHeaders } from '../signature'
import type { BatchDoor, Delivered } from './channel'
import { failure } from './failure'
import type { RestPost } from './rest-post'

export interface RestBatchContext extends RestPost {
  readonly id: string
  readonly limit: number
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
    const timestamp = getUnixTime(now())
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

  return { limit, send }
}
