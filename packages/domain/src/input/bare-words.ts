/**
 * The name of a thing as it is compared where two people write one: width, spaces, invisible marks and punctuation say nothing. For names
 * alone: in a sentence a point or a sign may be what matters.
 * @example bareWords('公共用品 用具（清洗、消毒）') === bareWords('公共用品用具清洗消毒') // true
 */
export const bareWords = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[\s\p{P}\p{C}]/gu, '')
    .toLowerCase()

/** Whether two names are one, but for what {@link bareWords} leaves out. */
export const sameWords = (one: string, other: string): boolean => one === other || bareWords(one) === bareWords(other)

/** Whether a name is one of some, in the same way. */
export function amongWords(names: readonly string[], name: string): boolean {
  if (names.includes(name)) return true
  const wanted = bareWords(name)
  return names.some((one) => bareWords(one) === wanted)
}
