import type { ChangesPage, InventoryItem, ReceivingStore, SummaryGroup } from '@zhifa/integrations'
import { type Kysely, sql } from 'kysely'

/** What the platform shows altogether, counted and digested in the database. */
export function inventoryOf<DB>(db: Kysely<DB>): Pick<ReceivingStore, 'groups' | 'list' | 'changes'> {
  return {
    async groups({ agency, kind }) {
      const group = kind === undefined ? sql`kind` : sql`substr(approved_on, 1, 7)`
      const { rows } = await sql<SummaryGroup>`
        select ${group} as "group", count(*)::integer as count,
          encode(sha256(convert_to(string_agg(concat_ws(' ', key, version, digest, ${state}), chr(10)
            order by key collate "C"), 'UTF8')), 'hex') as digest
        from platform.item
        where substr(key, 1, 18) = ${agency} and (${kind ?? null}::text is null or kind = ${kind ?? null})
        group by 1 order by 1`.execute(db)
      return rows
    },
    async list({ agency, kind, month, after = '' }, limit) {
      const { rows } = await sql<InventoryItem>`
        select key, version, digest, ${state} as state from platform.item
        where substr(key, 1, 18) = ${agency} and kind = ${kind} and substr(approved_on, 1, 7) = ${month}
          and key collate "C" > ${after} order by key collate "C" limit ${limit}`.execute(db)
      return rows
    },
    async changes(since, limit) {
      const { rows } = await sql<Omit<Change, 'at'> & { at: Date }>`
        select sequence, key, version, digest, ${state} as state, updated_at as at from platform.item
        where sequence > ${since} order by sequence limit ${limit + 1}`.execute(db)
      const changes = rows.slice(0, limit).map(({ at, ...row }): Change => ({ ...row, at: at.toISOString() }))
      return { changes, next: changes.at(-1)?.sequence ?? since, more: rows.length > limit }
    },
  }
}

type Change = ChangesPage['changes'][number]

const state = sql.raw(`case verb when 'publish' then 'published' else 'withdrawn' end`)
