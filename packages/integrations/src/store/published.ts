import { type Kysely, sql } from 'kysely'

/** Everything that should be public now, by key: the stored publications as JSON values. */
export async function desiredPublications<DB>(db: Kysely<DB>): Promise<unknown[]> {
  const { rows } = await sql<{ body: string }>`
    select body from zhifa_push.publication where verb = 'publish' order by key`.execute(db)
  return rows.map(({ body }) => JSON.parse(body) as unknown)
}
