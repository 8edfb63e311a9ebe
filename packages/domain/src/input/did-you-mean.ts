import { nearest } from './nearest'

/**
 * What a message adds where a word is none of those that there are: the one that was probably meant, in both languages; nothing where
 * none is near.
 * @example didYouMean('penalty.staement', ['penalty.statement']).en // ', did you mean penalty.statement?'
 */
export function didYouMean(word: string, known: Iterable<string>): { readonly zh: string; readonly en: string } {
  const meant = nearest(word, known)
  return meant === undefined ? { zh: '', en: '' } : { zh: `，是否为 ${meant}？`, en: `, did you mean ${meant}?` }
}
