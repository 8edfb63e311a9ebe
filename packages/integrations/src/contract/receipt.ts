import { canonicalJson } from '@zhifa/domain'
import { z } from 'zod'
import { secondsOf } from '../instant'
import { matchingSecret, sign } from '../signature'
import { FieldError, MessageId } from './message'

/** How far the platform got. Only what the public can see satisfies the duty: `published`, or `withdrawn`. */
export const ReceiptLevel = z.enum(['accepted', 'stored', 'published', 'withdrawn', 'rejected'])
export type ReceiptLevel = z.infer<typeof ReceiptLevel>

/** `refused` is the platform's no to the content itself; it comes with level `rejected` and the fields. */
export const ReceiptOutcome = z.enum(['applied', 'duplicate', 'stale', 'conflict', 'refused'])
export type ReceiptOutcome = z.infer<typeof ReceiptOutcome>

/** SHA-256 over canonical JSON (RFC 8785), 64 hexadecimal digits in lower case. */
export const Digest = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({ title: '内容摘要' })

/** The platform's signed answer to one message. */
export const Receipt = z.strictObject({
  receiptId: z.uuid(),
  messageId: MessageId,
  idempotencyKey: z.string().min(1).max(160),
  level: ReceiptLevel,
  outcome: ReceiptOutcome,
  /** The platform's own, lasting id of the item. */
  platformRecordId: z.string().min(1).max(100).optional(),
  publicUrl: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .optional(),
  /** Digest of the publication that was received, computed by the platform. */
  digest: Digest,
  /** The version that the platform holds after this message. */
  heldVersion: z.int().min(1).optional(),
  errors: z.array(FieldError).max(200),
  at: z.iso.datetime(),
  /** Over all other members in canonical JSON, in the layout of `webhook-signature`. */
  signature: z.string().min(1).max(2000),
})
export type Receipt = z.infer<typeof Receipt>
export type UnsignedReceipt = Omit<Receipt, 'signature'>

/** Signs a receipt. @throws SigningKeyError */
export function signReceipt(receipt: UnsignedReceipt, secrets: readonly string[]): Receipt {
  return { ...receipt, signature: sign(secrets, receiptContent(receipt)) }
}

/** True when the platform signed exactly this receipt; also years later, without the platform. */
export function isReceiptGenuine({ signature, ...receipt }: Receipt, secrets: readonly string[]): boolean {
  return matchingSecret(secrets, receiptContent(receipt), signature) !== undefined
}

function receiptContent(receipt: UnsignedReceipt) {
  return { id: receipt.receiptId, timestamp: secondsOf(receipt.at), body: canonicalJson(receipt) }
}
