import { canonicalJson, RecordKey } from '@zhifa/domain'
import { z } from 'zod'
import { secondsOf } from '../instant'
import { matchingSecret, sign } from '../signature'
import { InventoryItem } from './inventory'
import { ChannelId, Envelope, MessageId } from './message'
import { Receipt } from './receipt'

/** Items that one message may carry. */
export const batchLimit = 500

/** What `POST /api/publications/batch` takes: several items under one signature, each with an answer of its own. */
export const BatchEnvelope = z.strictObject({
  messageId: MessageId,
  channel: ChannelId,
  sentAt: z.iso.datetime(),
  items: z
    .array(Envelope.pick({ idempotencyKey: true, publication: true }))
    .min(1)
    .max(batchLimit),
})
export type BatchEnvelope = z.infer<typeof BatchEnvelope>

/** One receipt for each item, in the order of the message; each is signed for itself, as after a message of its own. */
export const BatchAnswer = z.strictObject({ messageId: MessageId, receipts: z.array(Receipt).max(batchLimit) })
export type BatchAnswer = z.infer<typeof BatchAnswer>

/** What `POST /api/observed` takes: a question, which changes nothing and needs no signature. */
export const ObservedQuestion = z.strictObject({ keys: z.array(RecordKey).min(1).max(batchLimit) })

/** What the platform shows of the items that were asked for; those that it does not know are not listed. */
export const ObservedAnswer = z.strictObject({
  items: z.array(InventoryItem).max(batchLimit),
  at: z.iso.datetime(),
  /** As in a receipt; the signed id is `observed-items`. */
  signature: z.string().min(1).max(2000),
})
export type ObservedAnswer = z.infer<typeof ObservedAnswer>

/** Signs the platform's answer to `POST /api/observed`, with each key that can sign. @throws SigningKeyError */
export function signObservedAnswer(
  answer: Omit<ObservedAnswer, 'signature'>,
  secrets: readonly string[],
): ObservedAnswer {
  return { ...answer, signature: sign(secrets, content(answer)) }
}

/** True when the platform signed exactly this answer. */
export function isObservedAnswerGenuine({ signature, ...answer }: ObservedAnswer, secrets: readonly string[]): boolean {
  return matchingSecret(secrets, content(answer), signature) !== undefined
}

function content(answer: Omit<ObservedAnswer, 'signature'>) {
  return { id: 'observed-items', timestamp: secondsOf(answer.at), body: canonicalJson(answer) }
}
