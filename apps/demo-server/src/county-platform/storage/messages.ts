import { groupCommit } from '@zhifa/integrations'
import { addMinutes } from 'date-fns/addMinutes'
import { isBefore } from 'date-fns/isBefore'
import { type Kysely, sql, type Transaction } from 'kysely'
import { chinaDay } from '../../web/china-time'
import { endItems } from './public-items'

interface Message {
  readonly id: string
  readonly until: Date
}

/** Notes message ids inside a transaction, those that are asked for together in one statement. */
export function rememberMessages<DB>(trx: Transaction<DB>): (id: string, until: Date) => Promise<boolean> {
  const remember = groupCommit<Message, boolean>({
    limit: 1000,
    apart: ({ id }) => id,
    async write(messages) {
      const { rows } = await sql<{ id: string }>`insert into platform.message (id, until)
        select id, until from jsonb_to_recordset(${JSON.stringify(messages)}::jsonb) as r (id text, until timestamptz)
        on conflict (id) do nothing returning id`.execute(trx)
      const fresh = new Set(rows.map(({ id }) => id))
      return messages.map(({ id }) => fresh.has(id))
    },
  })
  return (id, until) => remember({ id, until })
}

/** Forgets, once in a while, message ids whose replay the clock refuses anyway, and lets go of items whose last day is past. */
export function expireMessages<DB>(db: Kysely<DB>, now: () => Date): () => Promise<void> {
  let next: Date | undefined
  return async () => {
    if (next !== undefined && isBefore(now(), next)) return
    next = addMinutes(now(), 1)
    await sql`delete from platform.message where until < ${now()}`.execute(db)
    await endItems(db, chinaDay(now()))
  }
}
