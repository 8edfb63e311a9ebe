import { z } from 'zod'
import type { MessageChannel, Posted, PublicMessage } from './message-channel'

/** Calls one operation of the service with JSON and gives its JSON. Signing in belongs to it. */
export type CallService = (operation: string, body: unknown) => Promise<unknown>

const Answer = z.looseObject({ errcode: z.int().optional(), errmsg: z.string().optional() })
const Draft = z.looseObject({ media_id: z.string().min(1) })
const Submitted = z.looseObject({ publish_id: z.union([z.string(), z.int()]) })
const State = z.looseObject({ publish_status: z.int(), article_id: z.string().optional() })

/**
 * An official account on WeChat: a draft, its publication, its review. Written after the service's public description and
 * never run against it (grade `unverified`): the recorded example shows the form of the exchange.
 *
 * @param options.coverMediaId the account's own picture; the service takes no article without one
 */
export function wechatChannel(options: {
  readonly id: string
  readonly call: CallService
  readonly coverMediaId: string
}): MessageChannel {
  const { id, call } = options
  const ask = async <T>(operation: string, body: unknown, schema: z.ZodType<T>) => {
    let raw = ''
    try {
      const answer = await call(operation, body)
      raw = JSON.stringify(answer)
      const { errcode = 0, errmsg = '' } = Answer.parse(answer)
      if (errcode !== 0) return { failed: failed(`${errcode} ${errmsg}`, permanentCodes.has(errcode), raw) }
      return { value: schema.parse(answer), raw }
    } catch {
      return { failed: failed('no usable answer', false, raw) }
    }
  }
  return {
    id,
    async post(message) {
      const draft = await ask('/cgi-bin/draft/add', { articles: [article(message, options.coverMediaId)] }, Draft)
      if (draft.failed) return draft.failed
      const { media_id } = draft.value
      const submitted = await ask('/cgi-bin/freepublish/submit', { media_id }, Submitted)
      if (submitted.failed) return submitted.failed
      return { kind: 'in-review', reference: String(submitted.value.publish_id), raw: submitted.raw }
    },
    async stateOf(reference) {
      const state = await ask('/cgi-bin/freepublish/get', { publish_id: reference }, State)
      if (state.failed) return state.failed
      const { publish_status, article_id } = state.value
      if (publish_status === 1) return { kind: 'in-review', reference, raw: state.raw }
      if (publish_status === 0 && article_id) return { kind: 'posted', reference: article_id, raw: state.raw }
      return failed(`publish_status ${publish_status}`, true, state.raw)
    },
    async remove(reference) {
      const removed = await ask('/cgi-bin/freepublish/delete', { article_id: reference }, Answer)
      return removed.failed ?? { kind: 'removed' }
    },
  }
}

/** Content that the service refuses; everything else (busy, token, quota) may go well later. */
const permanentCodes = new Set([45002, 45003, 45004, 45008, 87014])

const failed = (why: string, permanent: boolean, raw: string): Extract<Posted, { kind: 'failed' }> => ({
  kind: 'failed',
  message: { zh: `微信公众号未接受：${why}`, en: `WeChat did not take it: ${why}` },
  permanent,
  raw,
})

const article = ({ title, text, url }: PublicMessage, thumb_media_id: string) => ({
  title,
  content: `<p>${text.replace(/[&<>]/g, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[char] ?? char)}</p>`,
  content_source_url: url,
  thumb_media_id,
})
