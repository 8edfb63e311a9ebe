import { z } from 'zod'
import type { MessageChannel, Posted, PublicMessage } from './message-channel'
import type { CallService } from './wechat'

const Refused = z.looseObject({
  error_code: z.union([z.int(), z.string().regex(/^\d+$/)]),
  error: z.string().optional(),
})
const Status = z.looseObject({ idstr: z.string().regex(/^\d+$/) })

/**
 * A page on Weibo: shares the publication's address with a short text. Written after the service's public description of
 * `statuses/share` and never run against it (grade `unverified`). That description knows no review and no deletion: a post
 * that the service took is posted, and a person deletes it.
 *
 * @param options.call sends the operation with the page's access token, as a form
 * @param options.userIp the address of the computer from which the page is run, which the service wants to know
 */
export function weiboChannel(options: {
  readonly id: string
  readonly call: CallService
  readonly userIp: string
}): MessageChannel {
  const { id, call, userIp } = options
  return {
    id,
    async post(message) {
      let raw = ''
      try {
        const answer = await call('statuses/share', { status: textOf(message), rip: userIp })
        raw = JSON.stringify(answer)
        const refused = Refused.safeParse(answer).data
        if (refused) {
          const code = Number(refused.error_code)
          return failed(`${code} ${refused.error ?? ''}`, permanentCodes.has(code), raw)
        }
        return { kind: 'posted', reference: Status.parse(answer).idstr, raw }
      } catch {
        return failed('no usable answer', false, raw)
      }
    },
    stateOf: async (reference) => ({ kind: 'posted', reference, raw: '' }),
    remove: async () => ({
      kind: 'failed',
      message: {
        zh: '微博消息不能由程序删除，请在微博上人工删除',
        en: 'The post cannot be deleted by this program: delete it on Weibo by hand',
      },
      permanent: true,
    }),
  }
}

/** The service takes 140 characters, no topics, and an address of the page's own domain. */
const LIMIT = 140
function textOf({ text, url }: PublicMessage): string {
  const plain = [...text.replaceAll('#', '＃')]
  const room = LIMIT - url.length - 1
  const fits = plain.length <= room
  return `${(fits ? plain : [...plain.slice(0, Math.max(0, room - 1)), '…']).join('')} ${url}`
}

/** Content that the service refuses: too long, the same again. Limits and its own troubles may pass. */
const permanentCodes = new Set([20008, 20012, 20013, 20017, 20019, 20111])

const failed = (why: string, permanent: boolean, raw: string): Extract<Posted, { kind: 'failed' }> => ({
  kind: 'failed',
  message: { zh: `微博未接受：${why}`, en: `Weibo did not take it: ${why}` },
  permanent,
  raw,
})
