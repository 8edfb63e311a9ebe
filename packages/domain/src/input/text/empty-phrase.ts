import { narrowed, normaliseText } from './normalise'

/** What people type so that a field is not empty. */
const phrases = new Set(['', '无', '没有', '暂无', '空', '略', '从略', '同上', 'na', 'none', 'nil', 'x', 'xx', 'xxx'])

/**
 * Whether a text holds nothing but a phrase or marks that stand for no answer: `无`, `略。`, `/`, `——`, `N/A`. Where a law demands that
 * something be stated (the reason, the facts, what evidence proves) it is no statement; elsewhere it is an answer like any other.
 * @example saysNothing('（略）') // true
 */
export const saysNothing = (text: string): boolean =>
  phrases.has(
    narrowed(normaliseText(text))
      .replace(/[\p{P}\p{S}\p{Z}\s]/gu, '')
      .toLowerCase(),
  )
