import type { Publication } from '@zhifa/domain'
import { addSeconds } from 'date-fns/addSeconds'
import {
  type ReceiptOutcome,
  type Refusal,
  refusal,
  refusalStatus,
  signObserved,
  signReceipt,
  type UnsignedReceipt,
} from '../contract'
import { toleranceSeconds } from '../signature'
import { decide } from './decide'
import { type OpenedMessage, openMessage, type RawMessage } from './message'
import type { Answer, Platform } from './platform'
import type { Held, ReceivingRecords } from './store'

/**
 * The whole receiving side of `POST /api/publications`: checks, decides, applies and answers. Message ids are remembered
 * for twice the signature's window, so a replay meets either the memory or the clock.
 */
export async function receive(raw: RawMessage, platform: Platform): Promise<Answer> {
  const message = openMessage(raw, platform)
  if ('code' in message) return refused(message)
  const lock = message.publication?.key ?? message.envelope.messageId
  return platform.store.exclusive(lock, async (records) => {
    const until = addSeconds(platform.now(), 2 * 2 * toleranceSeconds)
    if (!(await records.rememberMessage(message.envelope.messageId, until))) return refused(refusal('replayed'))
    return message.publication
      ? settle(message, message.publication, records, platform)
      : receiptAnswer(message, platform, 'refused', undefined)
  })
}

/** The receiving side of `GET /api/publications/:key`: what the platform shows now, signed for the item's agency. */
export async function readBack(key: string, platform: Platform): Promise<Answer> {
  const held = await platform.store.held(key)
  const sender = platform.senders.find(({ agencyUscc }) => agencyUscc === key.slice(0, 18))
  if (!held || !sender) return refused(refusal('not-found'))
  const observed = {
    key,
    version: held.version,
    digest: held.digest,
    state: held.verb === 'publish' ? ('published' as const) : ('withdrawn' as const),
    visible: true,
    publicUrl: platform.publicUrlOf(platform.recordIdOf(key)),
    at: platform.now().toISOString(),
  }
  return { status: 200, body: signObserved(observed, sender.secrets) }
}

async function settle(
  message: OpenedMessage,
  publication: Publication,
  records: ReceivingRecords,
  platform: Platform,
): Promise<Answer> {
  const held = await records.held(publication.key)
  const outcome = decide(held, { version: publication.version, digest: message.digest })
  if (outcome !== 'applied') return receiptAnswer(message, platform, outcome, held)
  const answer = receiptAnswer(message, platform, outcome, {
    version: publication.version,
    verb: publication.verb,
    key: publication.key,
  })
  const { key, version, verb } = publication
  await records.apply(publication, { key, version, verb, digest: message.digest, receipt: answer.body })
  return answer
}

/** A duplicate gets the first receipt again: the same receipt id, time and place, signed anew for this message. */
export function receiptAnswer(
  { envelope, digest, sender, errors }: OpenedMessage,
  platform: Platform,
  outcome: ReceiptOutcome,
  held: (Pick<Held, 'key' | 'version' | 'verb'> & Partial<Held>) | undefined,
) {
  const first = outcome === 'duplicate' ? held?.receipt : undefined
  const recordId = held && platform.recordIdOf(held.key)
  const negative = outcome === 'refused' || outcome === 'conflict'
  const receipt: UnsignedReceipt = {
    receiptId: first?.receiptId ?? platform.newId(),
    messageId: envelope.messageId,
    idempotencyKey: envelope.idempotencyKey,
    level: negative ? 'rejected' : held?.verb === 'withdraw' ? 'withdrawn' : 'published',
    outcome,
    ...(recordId === undefined ? {} : { platformRecordId: recordId, publicUrl: platform.publicUrlOf(recordId) }),
    digest,
    ...(held ? { heldVersion: held.version } : {}),
    errors: outcome === 'conflict' ? [conflictError] : [...errors].slice(0, 200),
    at: first?.at ?? platform.now().toISOString(),
  }
  const status = outcome === 'refused' ? 422 : outcome === 'conflict' ? 409 : 200
  return { status, body: signReceipt(receipt, sender.secrets) }
}

const conflictError = {
  field: 'publication.version',
  code: 'version.conflict',
  message: {
    zh: '同一版本已收到不同内容，请以更高版本发送',
    en: 'This version was received with other content; send it as a higher version',
  },
}

export const refused = (body: Refusal): Answer => ({ status: refusalStatus[body.code], body })
