import type { Transaction } from 'kysely'
import type { Written } from '../../ledger'

/** One numbered step of the schema. A step that was released is never edited; a new step follows it. */
export interface Migration {
  readonly number: number
  readonly name: string
  readonly statements: readonly string[]
  /** What must hold before the statements, else nothing is changed. May throw. */
  readonly before?: <DB>(trx: Transaction<DB>) => Promise<void>
  /** What only the program can do, after the statements. */
  readonly run?: <DB>(trx: Transaction<DB>, written: Written) => Promise<void>
}
