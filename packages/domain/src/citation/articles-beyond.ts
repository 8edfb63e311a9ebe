import { compactCitation, parseCitation } from './citation'

const plain = (text: string): string => compactCitation(parseCitation(text))

/**
 * The articles that a list names and another does not, in whichever way the two write them; each once, as it is written.
 * @example articlesBeyond(decision.penaltyBasis, notice.penaltyBasis) // what the party was not told
 */
export function articlesBeyond(texts: readonly string[], known: readonly string[]): string[] {
  const named = new Set(known.map(plain))
  return [...new Set(texts)].filter((text) => !named.has(plain(text)))
}
