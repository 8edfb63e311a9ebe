import type { Finding } from '../finding/finding'
import { finding } from '../finding/make'

/** An answer of the verifier; no answer is undetermined. */
export function answer(
  code: string,
  holds: boolean | undefined,
  zh: string,
  en: string,
  read: Record<string, unknown> = {},
): Finding {
  return finding(code, {
    outcome: holds === undefined ? 'undetermined' : holds ? 'met' : 'not-met',
    zh,
    en,
    read,
    cure: { zh: '请向作出决定的机关查询案卷', en: 'ask the agency for the file' },
  })
}
