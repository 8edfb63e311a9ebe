import { sql } from 'kysely'

/** The index of words, word for word as the schema has it: grams, and facets beside them. */
export const searchedIndex = sql`(grams || array['[kind:' || kind, '[year:' || extract(year from day)])`
