import { type RawBuilder, sql } from 'kysely'
import { gramsWanted, queryWords } from './words'

/**
 * What a row must fulfil to have all words of a query, in a table with `words` (folded lines) and `grams` ({@link gramsOf} them, under
 * a GIN index): bureau, portal and county platform search by these two columns.
 *
 * @param byIndex whether the words are looked for by the index of their grams, or read in each row that is met
 */
export function havingWords(text: string, byIndex = true): RawBuilder<unknown>[] {
  const words = queryWords(text)
  const grams = [...new Set(words.flatMap(gramsWanted))]
  return [
    ...(byIndex && grams.length > 0 ? [sql`grams @> array[${sql.join(grams)}]::text[]`] : []),
    ...words.filter((word) => !byIndex || !isGram(word)).map((word) => sql`strpos(words, ${word}) > 0`),
  ]
}

/** A word that is one gram is in every text of that gram: its rows need not be read once more, and of a frequent one they are many. */
function isGram(word: string): boolean {
  const grams = gramsWanted(word)
  return grams.length === 1 && grams[0] === word
}
