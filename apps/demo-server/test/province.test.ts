import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { migratePush } from '@zhifa/integrations'
import { type Kysely, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../scripts/testing/database'
import { writtenBy } from '../src/bureau/ledger'
import { migrateCases } from '../src/bureau/schema/migrate'
import { preparePlatform } from '../src/county-platform/storage/schema'
import { demoBureau } from '../src/demo/sample/bureau'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const guides = ['docs/guide/province.md', 'docs/guide/en/province.md']

/** What a guide lists under a heading of its own. */
function listed(guide: string, name: string): string[] {
  const part = readFileSync(join(root, guide), 'utf8').split(`<!-- ${name} -->`)[1]?.split(`<!-- /${name} -->`)[0]
  return [...(part ?? '').matchAll(/^- `([^`]+)`$/gm)].map(([, text]) => text ?? '').sort()
}

/** Sources in which a statement of that kind is written. */
const filesWith = (statement: RegExp): string[] =>
  ['apps/demo-server/src', 'packages/integrations/src']
    .flatMap((dir) =>
      readdirSync(join(root, dir), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
        .map((name) => join(dir, name)),
    )
    .filter((file) => statement.test(readFileSync(join(root, file), 'utf8')))
    .sort()

describe.each(guides)('%s names what a distributed database would refuse, and nothing else', (guide) => {
  it.each([
    ['advisory', /pg_advisory/],
    ['skip', /skip locked/i],
    ['deferrable', /\bdeferrable\b/],
  ] as const)('in the sources: %s', (name, statement) => {
    expect(listed(guide, name)).toEqual(filesWith(statement))
  })

  describe('in the schema', () => {
    let database: FreshDatabase
    let db: Kysely<unknown>
    beforeAll(async () => {
      database = await freshDatabase()
      db = database.db
      await migrateCases(db, writtenBy(demoBureau(() => new Date())))
      await migratePush(db)
      await preparePlatform(db)
    })
    afterAll(() => database.drop())
    const schemas = ['zhifa', 'zhifa_push', 'platform']
    const found = async (statement: ReturnType<typeof sql<{ name: string }>>): Promise<string[]> =>
      (await statement.execute(db)).rows.map(({ name }) => name).sort()

    it('triggers, sequences, keys', async () => {
      const triggers = await found(sql<{ name: string }>`select distinct n.nspname || '.' || p.proname as name
        from pg_trigger t join pg_proc p on p.oid = t.tgfoid join pg_namespace n on n.oid = p.pronamespace
        where not t.tgisinternal and n.nspname in (${sql.join(schemas)})`)
      const sequences = await found(sql<{ name: string }>`select schemaname || '.' || sequencename as name
        from pg_sequences where schemaname in (${sql.join(schemas)})`)
      // By its columns: an expression stands as it is written.
      const keys = await found(sql<{ name: string }>`select n.nspname || '.' || c.relname || ' (' ||
          (select string_agg(pg_get_indexdef(x.indexrelid, k, true), ', ' order by k)
            from generate_series(1, x.indnkeyatts) k) || ')' as name
        from pg_index x join pg_class c on c.oid = x.indrelid join pg_namespace n on n.oid = c.relnamespace
        where x.indisunique and n.nspname in (${sql.join(schemas)})
          and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attnum = any(x.indkey)
            and a.attname in ('agency', 'case_id'))`)
      expect({
        triggers: listed(guide, 'triggers'),
        sequences: listed(guide, 'sequences'),
        keys: listed(guide, 'keys'),
      }).toEqual({
        ...{ triggers, sequences, keys },
      })
    })
  })
})
