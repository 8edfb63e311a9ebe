import { type RawBuilder, sql } from 'kysely'
import { gramsWanted, queryWords } from './words'

/** What the GIN index of a table has of each row: its grams, and facets beside them where lists are asked by facet too. */
export interface Indexed {
  /** What the index is of, word for word. */
  readonly of: RawBuilder<unknown>
  /** Facets of the question, {@link facetGram} each: what is frequent and what has the facet are met in the index, not row by row. */
  readonly facets: readonly string[]
}

const bare: Indexed = { of: sql`grams`, facets: [] }

/**
 * What a row must fulfil to have all words of a query, in a table with `words` (folded lines) and `grams` ({@link gramsOf} them, under
 * a GIN index): bureau, portal and county platform search by these two columns.
 *
 * @param indexed absent: the index is of `grams` alone
 */
export function havingWords(text: string, indexed: Indexed = bare): RawBuilder<unknown>[] {
  const words = queryWords(text)
  const grams = [...new Set(words.flatMap(gramsWanted))]
  return [
    ...(grams.length > 0 ? [sql`${indexed.of} @> array[${sql.join([...grams, ...indexed.facets])}]::text[]`] : []),
    ...words.filter((word) => !isGram(word)).map(inWords),
  ]
}

/** The same, read in each row that is met: for walks that no index of words may cut short. */
export const readingWords = (text: string): RawBuilder<unknown>[] => queryWords(text).map(inWords)

const inWords = (word: string): RawBuilder<unknown> => sql`strpos(words, ${word}) > 0`

/** A word that is one gram is in every text of that gram: its rows need not be read once more, and of a frequent one they are many. */
function isGram(word: string): boolean {
  const grams = gramsWanted(word)
  return grams.length === 1 && grams[0] === word
}
