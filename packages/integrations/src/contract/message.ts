import { type Bilingual, Publication } from '@zhifa/domain'
import { z } from 'zod'

/** Lower-case name of one way to one platform: `county`, `credit-china`. */
export const ChannelId = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,31}$/)
  .meta({ title: '通道' })

/** New for every message, also when the same item is sent again: a UUID, of version 7 when this package makes it. */
export const MessageId = z.uuid().meta({ title: '消息编号' })

/** The outer form of a message. What it carries is looked at in a second step, so that a bad item still gets a receipt. */
export const Envelope = z.strictObject({
  /** New for every attempt: a message that arrives twice is a replay. */
  messageId: MessageId,
  /** `{key}:{version}:{channel}`, the same for every attempt. */
  idempotencyKey: z.string().min(1).max(160).meta({ title: '幂等键' }),
  channel: ChannelId,
  sentAt: z.iso.datetime().meta({ title: '发送时间' }),
  publication: z
    .unknown()
    .refine((value) => value !== undefined, {
      error: 'required',
      params: { message: { zh: '必填，尚未填写', en: 'required' } },
    })
    .meta({ title: '公示信息' }),
})
export type Envelope = z.infer<typeof Envelope>

/** What `POST /api/publications` takes. */
export const PublicationMessage = Envelope.extend({ publication: Publication })
export type PublicationMessage = z.infer<typeof PublicationMessage>

/** Names one version of one item on one channel. */
export function idempotencyKey(
  publication: { readonly key: string; readonly version: number },
  channel: string,
): string {
  return `${publication.key}:${publication.version}:${channel}`
}

/** A text in both languages, at a boundary. */
export const BilingualText: z.ZodType<Bilingual> = z.strictObject({
  zh: z.string().min(1).max(2000),
  en: z.string().min(1).max(2000),
})

/** One thing that is wrong with what was sent. */
export const FieldError = z.strictObject({
  /** Path in the message, parts joined by dots; empty for the whole. */
  field: z.string().max(200),
  code: z.string().min(1).max(100),
  message: BilingualText,
})
export type FieldError = z.infer<typeof FieldError>
