import type { ContentRule } from './content-rule'

/** A demand that fields say something. @example stated('reasons', '行政许可法 38.2', '理由', 'the reasons', 'reason') */
export const stated = (
  id: string,
  law: string | readonly string[],
  zh: string,
  en: string,
  ...fields: readonly string[]
): ContentRule<unknown> => ({ id, cites: typeof law === 'string' ? [law] : law, zh, en, fields })
