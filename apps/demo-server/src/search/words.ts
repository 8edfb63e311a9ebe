import { pinyin } from 'pinyin-pro'

/**
 * A text as it is searched: widths, cases and dashes made one, and without brackets and spaces, so that 示卫公罚〔2026〕1号 is found
 * as `示卫公罚[2026]1号`, `示卫公罚（２０２６）1号` or without any.
 */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Pd}/gu, '-')
    .replace(/[\p{Ps}\p{Pe}\s\u200b]/gu, '')
}

/** The words of a query, each folded: all of them must be found. */
export const queryWords = (query: string): string[] =>
  query
    .slice(0, 100)
    .split(/\s+/)
    .map(folded)
    .filter((word) => word !== '')

/** First letters of the syllables of a Chinese name: 虚构丽人 → `xglr`; what is not Chinese is left out. */
export const initialsOf = (text: string): string =>
  pinyin(text, { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'removed' }).join('').toLowerCase()

/** Letters and figures mean little by two; Chinese characters mean a word. */
const runs = /[\x21-\x7e]+|[^\x21-\x7e]+/gu
const isPlain = (run: string): boolean => /^[\x21-\x7e]/.test(run)

function pieces(run: string, length: number): string[] {
  const characters = [...run]
  if (characters.length < length) return []
  return characters.slice(0, characters.length - length + 1).map((_, i) => characters.slice(i, i + length).join(''))
}

/** Where Chinese and letters or figures meet: of 虚构7县 that is `构7` and `7县`, without which its pieces are in every text. */
const meetings = (characters: readonly string[]): string[] =>
  characters.flatMap((one, i) => {
    const next = characters[i + 1]
    return next === undefined || isPlain(one) === isPlain(next) ? [] : [`${one}${next}`]
  })

/** As PostgreSQL sorts bytes: a place that surrogates would take sorts after all others. */
function byCodePoint(one: string, other: string): number {
  for (let i = 0; i < one.length && i < other.length; i++) {
    const [a, b] = [one.charCodeAt(i), other.charCodeAt(i)]
    if (a !== b) return a >= 0xd800 && b >= 0xd800 ? ((a + 0x2000) & 0xffff) - ((b + 0x2000) & 0xffff) : a - b
  }
  return one.length - other.length
}

/**
 * What a text is found by: of Chinese every character and pair, of letters and figures every one, two and three, and the pairs where
 * the two meet; sorted by code point.
 */
export function gramsOf(text: string): string[] {
  const found = text
    .split('\n')
    .flatMap((line) => [
      ...meetings([...line]),
      ...(line.match(runs) ?? []).flatMap((run) =>
        (isPlain(run) ? [1, 2, 3] : [1, 2]).flatMap((length) => pieces(run, length)),
      ),
    ])
  return [...new Set(found)].sort(byCodePoint)
}

/** The longest pieces of a folded word: a text that has the word has them all. What has them all is looked at once more. */
export function gramsWanted(word: string): string[] {
  const found = (word.match(runs) ?? []).flatMap((run) => {
    const length = Math.min([...run].length, isPlain(run) ? 3 : 2)
    return pieces(run, length)
  })
  return [...new Set([...found, ...meetings([...word])])]
}

/** What else an index of grams holds of a row, as its kind; no word has it, because {@link folded} leaves brackets out. */
export const facetGram = (name: string, value: string | number): string => `[${name}:${value}`
