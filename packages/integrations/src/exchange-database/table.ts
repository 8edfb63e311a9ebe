import { sql } from 'kysely'
import type { Profile } from '../profile'

/** Where the exchange table of a profile lies. */
export interface ExchangeTableOptions {
  readonly profile: Profile
  /** Schema of the exchange tables, for MySQL the database; `exchange` by default. */
  readonly schema?: string
}

/** A name in lower case, quoted: words that are free in one product (`row_number`) are reserved in another. */
export const columnName = (text: string) => sql.id(text.toLowerCase())

export const exchangeTable = ({ profile, schema = 'exchange' }: ExchangeTableOptions) =>
  sql.id(schema, profile.id.replaceAll('-', '_'))
