import { Publication, validate } from '@zhifa/domain'
import { addSeconds } from 'date-fns/addSeconds'
import { BatchEnvelope, fieldErrors, ObservedQuestion, type Receipt, refusal, signObservedAnswer } from '../contract'
import { contentDigest } from '../digest'
import { dayInChina } from '../instant'
import { toleranceSeconds } from '../signature'
import { decide } from './decide'
import { type Asked, contentErrors, type OpenedMessage, parseJson, type RawMessage, senderOf, wrong } from './message'
import type { Answer, Platform, Sender } from './platform'
import { receiptAnswer, refused } from './receive'
import type { Held } from './store'

/**
 * The receiving side of `POST /api/publications/batch`. What is wrong with the message refuses all of it; what is wrong
 * with an item refuses that item.
 */
export async function receiveBatch(raw: RawMessage, platform: Platform): Promise<Answer> {
  const sender = senderOf(raw, platform.senders, platform.now())
  if ('code' in sender) return refused(sender)
  const json = parseJson(raw.body)
  if (json === undefined) return refused(refusal('not-json'))
  const outer = validate(BatchEnvelope, json, 'platform.batch')
  if (!outer.ok) return refused(refusal('invalid', fieldErrors(outer.findings)))
  const batch = outer.value
  if (batch.messageId !== raw.headers['webhook-id'])
    return refused(
      refusal('invalid', [
        wrong('messageId', 'message.id', '消息编号与签名头不一致', 'The message id differs from the webhook-id header'),
      ]),
    )
  const messages = openItems(batch, sender, { today: dayInChina(platform.now()), certified: platform.certified })
  const keys = messages.flatMap(({ publication }) => publication?.key ?? [])
  return platform.store.exclusiveAll(keys.length > 0 ? keys : [batch.messageId], async (records) => {
    const until = addSeconds(platform.now(), 2 * 2 * toleranceSeconds)
    if (!(await records.rememberMessage(batch.messageId, until))) return refused(refusal('replayed'))
    const held = await records.heldAll(keys)
    const applied: (readonly [Publication, Held])[] = []
    const receipts = messages.map((message): Receipt => {
      const { publication, digest } = message
      if (!publication) return receiptAnswer(message, platform, 'refused', undefined).body
      const { key, version, verb } = publication
      const outcome = decide(held.get(key), { version, digest })
      if (outcome !== 'applied') return receiptAnswer(message, platform, outcome, held.get(key)).body
      const { body } = receiptAnswer(message, platform, outcome, { key, version, verb })
      applied.push([publication, { key, version, verb, digest, receipt: body }])
      return body
    })
    if (applied.length > 0) await records.applyAll(applied)
    return { status: 200, body: { messageId: batch.messageId, receipts } }
  })
}

/** The receiving side of `POST /api/observed`. Signed for the agency of the first item; items of others are not listed. */
export async function observe(body: Uint8Array, platform: Platform): Promise<Answer> {
  const question = validate(ObservedQuestion, parseJson(body), 'platform.observed')
  if (!question.ok) return refused(refusal('invalid', fieldErrors(question.findings)))
  const agency = question.value.keys[0]?.slice(0, 18)
  const sender = platform.senders.find(({ agencyUscc }) => agencyUscc === agency)
  if (!sender) return refused(refusal('not-found'))
  const held = await platform.store.heldAll(question.value.keys.filter((key) => key.slice(0, 18) === agency))
  const items = [...held.values()].map(({ key, version, digest, verb }) => {
    return { key, version, digest, state: verb === 'publish' ? ('published' as const) : ('withdrawn' as const) }
  })
  return { status: 200, body: signObservedAnswer({ items, at: platform.now().toISOString() }, sender.secrets) }
}

function openItems({ items, ...head }: BatchEnvelope, sender: Sender, asked: Asked): OpenedMessage[] {
  const seen = new Set<string>()
  return items.map(({ idempotencyKey, publication }, i): OpenedMessage => {
    const envelope = { ...head, idempotencyKey, publication }
    const message = { sender, envelope, digest: contentDigest(publication) }
    const inner = validate(Publication, publication, 'platform.publication')
    const errors = inner.ok ? contentErrors(inner.value, envelope, asked) : fieldErrors(inner.findings, 'publication')
    if (inner.ok && inner.value.key.slice(0, 18) !== sender.agencyUscc)
      errors.push(
        wrong(
          'publication.key',
          'not-your-record',
          '只能公示本机关的信息',
          'A sender can only publish items of its own agency',
        ),
      )
    if (inner.ok && seen.has(inner.value.key))
      errors.push(wrong(`items.${i}`, 'batch.twice', '同一批中重复出现该信息', 'The item occurs twice in this message'))
    if (inner.ok) seen.add(inner.value.key)
    return { ...message, publication: inner.ok && errors.length === 0 ? inner.value : undefined, errors }
  })
}
