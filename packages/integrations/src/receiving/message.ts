import { createHash } from 'node:crypto'
import {
  canonicalJson,
  type PlainDate,
  ProcedureCertificate,
  Publication,
  type PublicKind,
  validate,
} from '@zhifa/domain'
import { Envelope, type FieldError, fieldErrors, idempotencyKey, type Refusal, refusal } from '../contract'
import { contentDigest } from '../digest'
import { dayInChina } from '../instant'
import { verify } from '../signature'
import type { Platform, Sender } from './platform'

export interface RawMessage {
  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  /** The bytes as received. */
  readonly body: Uint8Array
}

/** A message whose sender is known and whose outer form is right; its content may still be wrong. */
export interface OpenedMessage {
  readonly sender: Sender
  readonly envelope: Envelope
  readonly digest: string
  readonly publication: Publication | undefined
  /** What is wrong with the content; empty when `publication` is there. */
  readonly errors: readonly FieldError[]
}

/** Signature, clock, form and content of a message, in this order: nobody unknown learns anything from the later checks. */
export function openMessage(
  raw: RawMessage,
  { senders, now, certified }: Pick<Platform, 'senders' | 'now' | 'certified'>,
): OpenedMessage | Refusal {
  const sender = senderOf(raw, senders, now())
  if ('code' in sender) return sender
  const json = parseJson(raw.body)
  if (json === undefined) return refusal('not-json')
  const outer = validate(Envelope, json, 'platform.message')
  if (!outer.ok) return refusal('invalid', fieldErrors(outer.findings))
  const envelope = outer.value
  if (envelope.messageId !== raw.headers['webhook-id'])
    return refusal('invalid', [
      wrong('messageId', 'message.id', '消息编号与签名头不一致', 'The message id differs from the webhook-id header'),
    ])
  const digest = contentDigest(envelope.publication)
  const inner = validate(Publication, envelope.publication, 'platform.publication')
  if (!inner.ok)
    return { sender, envelope, digest, publication: undefined, errors: fieldErrors(inner.findings, 'publication') }
  const publication = inner.value
  if (publication.key.slice(0, 18) !== sender.agencyUscc) return refusal('not-your-record')
  const errors = contentErrors(publication, envelope, { today: dayInChina(now()), certified })
  return { sender, envelope, digest, publication: errors.length === 0 ? publication : undefined, errors }
}

export function senderOf({ headers, body }: RawMessage, senders: readonly Sender[], now: Date): Sender | Refusal {
  let found: Sender | undefined
  let reason: string = 'no-match'
  for (const sender of senders) {
    const checked = verify(sender.secrets, headers, body, now)
    if (checked.ok) found = sender
    else reason = checked.reason
  }
  if (found) return found
  if (reason === 'missing') return refusal('signature-missing')
  if (reason === 'too-old' || reason === 'too-new') return refusal('timestamp-out-of-window')
  return refusal('signature-invalid')
}

export function parseJson(body: Uint8Array): unknown {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
    // Half a surrogate pair passes JSON.parse but has no canonical form, hence no digest.
    canonicalJson(value)
    return value
  } catch {
    return undefined
  }
}

export interface Asked {
  /** Nothing that is said to have happened happened after it. */
  readonly today: PlainDate
  /** Kinds that must bring their certificate. */
  readonly certified?: readonly PublicKind[] | undefined
}

/** What is wrong with content that has the right form. */
export function contentErrors(publication: Publication, envelope: Envelope, { today, certified }: Asked): FieldError[] {
  const errors: FieldError[] = dateErrors(publication, today)
  if (envelope.idempotencyKey !== idempotencyKey(publication, envelope.channel))
    errors.push(
      wrong(
        'idempotencyKey',
        'message.idempotency-key',
        '幂等键与内容不一致',
        'The idempotency key is not key:version:channel',
      ),
    )
  // PostgreSQL text cannot hold U+0000: without this the item would fail on every attempt, for ever.
  for (const field of fieldsWithNull(publication, 'publication'))
    errors.push(wrong(field, 'content.null-character', '含有不可见的空字符', 'Contains the character U+0000'))
  if (publication.verb === 'withdraw') return errors
  if (publication.content.agencyUscc !== publication.key.slice(0, 18))
    errors.push(
      wrong(
        'publication.content.agencyUscc',
        'content.agency',
        '行政机关与记录主键不一致',
        'The agency differs from the one in the key',
      ),
    )
  if (publication.content.kind !== publication.key.split(':')[1])
    errors.push(
      wrong(
        'publication.content.kind',
        'content.kind',
        '类别与记录主键不一致',
        'The kind differs from the one in the key',
      ),
    )
  if (certified?.includes(publication.content.kind) && !hasCertificate(publication))
    errors.push(
      wrong(
        'publication.attachments',
        'content.certificate',
        '没有该决定的办案程序证书，本平台不收这类没有证书的公示信息',
        'The procedure certificate of this decision is missing: this platform takes nothing of this kind without',
      ),
    )
  publication.attachments.forEach(({ base64, sha256 }, i) => {
    if (createHash('sha256').update(Buffer.from(base64, 'base64')).digest('hex') !== sha256)
      errors.push(
        wrong(
          `publication.attachments.${i}.sha256`,
          'attachment.sha256',
          '附件内容与摘要不一致',
          'The bytes do not have this SHA-256',
        ),
      )
  })
  return errors
}

export const wrong = (field: string, code: string, zh: string, en: string): FieldError => ({
  field,
  code,
  message: { zh, en },
})

/** A file that is the certificate of this very item; what it proves is for its readers to check. */
function hasCertificate({ key, content, attachments }: Extract<Publication, { verb: 'publish' }>): boolean {
  return attachments.some(({ mediaType, base64 }) => {
    if (mediaType !== 'application/json') return false
    const read = ProcedureCertificate.safeParse(parseJson(Buffer.from(base64, 'base64')))
    return read.success && read.data.key === key && read.data.documentNumber === content.documentNumber
  })
}

/** Days on which something was done: not after today, and in the order in which such things happen. */
function dateErrors(publication: Publication, today: PlainDate): FieldError[] {
  const { content } = publication.verb === 'publish' ? publication : { content: undefined }
  const done: readonly (readonly [field: string, day: PlainDate])[] = [
    ['publication.approvedOn', publication.approvedOn],
    ...(publication.verb === 'withdraw' ? [['publication.withdrawnOn', publication.withdrawnOn] as const] : []),
    ...(content ? [['publication.content.decidedOn', content.decidedOn] as const] : []),
    ...(content?.kind === 'inspection' ? [['publication.content.inspectedOn', content.inspectedOn] as const] : []),
  ]
  const future = done
    .filter(([, day]) => day > today)
    .map(([field, day]) => wrong(field, 'date.future', `日期${day}晚于今天`, `The date ${day} is after today`))
  if (content === undefined) return future
  const order = (holds: boolean, field: string, zh: string, en: string): FieldError[] =>
    holds ? [] : [wrong(`publication.${field}`, 'date.order', zh, en)]
  return [
    ...future,
    ...order(
      content.decidedOn <= publication.approvedOn,
      'approvedOn',
      '审核公开的日期早于决定日期',
      'It was let out before it was decided',
    ),
    ...order(
      content.publicUntil === undefined || content.decidedOn <= content.publicUntil,
      'content.publicUntil',
      '公示截止日期早于决定日期',
      'It ends before it was decided',
    ),
    ...(content.kind === 'inspection'
      ? order(
          content.inspectedOn <= content.decidedOn,
          'content.inspectedOn',
          '检查日期晚于结果日期',
          'The inspection was after its result',
        )
      : []),
    ...(content.kind === 'licence'
      ? order(
          (content.validFrom ?? '') <= (content.validUntil ?? '9999-12-31'),
          'content.validUntil',
          '许可有效期的止日早于起日',
          'The licence ends before it begins',
        )
      : []),
  ]
}

function fieldsWithNull(value: unknown, path: string): string[] {
  if (typeof value === 'string') return value.includes('\u0000') ? [path] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, member]) => fieldsWithNull(member, `${path}.${key}`))
}
