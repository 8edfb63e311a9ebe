import { type Kysely, sql } from 'kysely'

/** Whether the database answers. */
export const isReached = <DB>(db: Kysely<DB>): Promise<boolean> =>
  sql`select 1`.execute(db).then(
    () => true,
    () => false,
  )
