import type { Bilingual } from '@zhifa/domain'

/** What was too large, how much is taken at most, and what to do about it. */
export interface TooLarge {
  readonly message: Bilingual
  readonly cure: Bilingual
}

const kilobyte = 1024
/** @example sizeInWords(2 * 1024 * 1024) // '2MB' */
export const sizeInWords = (bytes: number): string =>
  bytes >= kilobyte * kilobyte
    ? `${+(bytes / kilobyte / kilobyte).toFixed(1)}MB`
    : `${+(bytes / kilobyte).toFixed(1)}KB`

/**
 * Words for an error of the body parsers that says that more came than is taken; nothing for any other error.
 *
 * @example tooLarge({ type: 'entity.too.large', limit: 2097152 })?.message.zh // '提交的内容超过上限2MB'
 */
export function tooLarge(error: unknown): TooLarge | undefined {
  const { type, limit } = error as { readonly type?: string; readonly limit?: number }
  if (type === 'parameters.too.many')
    return {
      message: { zh: '提交的表单项过多', en: 'the form has too many fields' },
      cure: { zh: '请减少行数，分次提交', en: 'send fewer rows at a time' },
    }
  if (type !== 'entity.too.large') return undefined
  const most = limit === undefined ? '' : sizeInWords(limit)
  return {
    message: { zh: `提交的内容超过上限${most}`, en: `what was sent is larger than ${most || 'is taken'}` },
    cure: {
      zh: '请缩短文字或者分次提交；文件请压缩或者降低扫描分辨率后再传',
      en: 'shorten the text or send it in parts; compress files or scan them at a lower resolution',
    },
  }
}
