import { type LawBook, type PlainDate, parseCitation, type Statute } from '@zhifa/domain'

/** The cited norms that had no edition in force on a day, as far as the law book knows. */
export const notInForce = (law: LawBook, texts: readonly string[], on: PlainDate): readonly string[] =>
  texts.filter((text) => !law.edition(parseCitation(text), on))

/** The citations that name a norm and no article of it. */
export const withoutArticle = (texts: readonly string[]): readonly string[] =>
  texts.filter((text) => parseCitation(text).article === undefined)

/** The citations whose norm is of one of these ranks, as far as the law book knows it. */
export const ofRank = (law: LawBook, texts: readonly string[], ranks: readonly Statute['rank'][]): readonly string[] =>
  texts.filter((text) => {
    const statute = law.statute(parseCitation(text).statute)
    return statute !== undefined && ranks.includes(statute.rank)
  })

/** The article as `norm number`, without paragraph and item. */
export function articleOf(text: string): string {
  const { statute, article, inserted } = parseCitation(text)
  return `${statute} ${article ?? ''}${inserted ?? ''}`
}

/** The articles, in order; see {@link articleOf}. */
export const articlesOf = (texts: readonly string[]): readonly string[] => texts.map(articleOf).sort()
