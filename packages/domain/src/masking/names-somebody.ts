const bare = (text: string): string => text.replaceAll(/[\s\p{P}]/gu, '')

/**
 * Whether a text says one of the words that are kept from its readers, spaces and signs between its characters or not.
 * @example namesSomebody('演 示·甲反映', ['演示甲']) // true
 */
export function namesSomebody(text: string, words: readonly (string | undefined)[]): boolean {
  const said = bare(text)
  return words.some((word) => word !== undefined && bare(word).length > 1 && said.includes(bare(word)))
}
