import { z } from 'zod'
import { BilingualText, FieldError } from './message'

/** Why the platform did not look at a message. Nothing was written. */
export const RefusalCode = z.enum([
  'signature-missing',
  'signature-invalid',
  'timestamp-out-of-window',
  'replayed',
  'not-your-record',
  'not-json',
  'invalid',
  'too-large',
  'not-found',
  'unavailable',
])
export type RefusalCode = z.infer<typeof RefusalCode>

/** The body of every answer that is neither a receipt nor data. */
export const Refusal = z.strictObject({
  code: RefusalCode,
  message: BilingualText,
  errors: z.array(FieldError).max(200),
})
export type Refusal = z.infer<typeof Refusal>

/** The HTTP status with which a platform answers each refusal. */
export const refusalStatus: Readonly<Record<RefusalCode, number>> = {
  'signature-missing': 401,
  'signature-invalid': 401,
  'timestamp-out-of-window': 401,
  replayed: 409,
  'not-your-record': 403,
  'not-json': 422,
  invalid: 422,
  'too-large': 413,
  'not-found': 404,
  unavailable: 503,
}

const messages: Readonly<Record<RefusalCode, { zh: string; en: string }>> = {
  'signature-missing': {
    zh: '缺少签名头',
    en: 'The webhook-id, webhook-timestamp and webhook-signature headers are required',
  },
  'signature-invalid': { zh: '签名不正确', en: 'No signature matches a known key' },
  'timestamp-out-of-window': {
    zh: '消息时间与平台时间相差超过5分钟',
    en: 'The timestamp is more than 5 minutes away from the platform’s clock',
  },
  replayed: {
    zh: '该消息已经收到过，不再处理',
    en: 'This message id was received before; send a new attempt with a new id',
  },
  'not-your-record': { zh: '只能公示本机关的信息', en: 'A sender can only publish items of its own agency' },
  'not-json': { zh: '请求体不是 UTF-8 编码的 JSON', en: 'The body is not JSON in UTF-8' },
  invalid: { zh: '消息内容不符合要求', en: 'The message does not have the required form' },
  'too-large': { zh: '消息过大', en: 'The message is too large' },
  'not-found': { zh: '没有该公示信息', en: 'There is no such item' },
  unavailable: { zh: '平台暂时不可用', en: 'The platform is temporarily unavailable' },
}

/** Builds a refusal with its standing text. */
export function refusal(code: RefusalCode, errors: readonly FieldError[] = []): Refusal {
  return { code, message: messages[code], errors: [...errors].slice(0, 200) }
}
