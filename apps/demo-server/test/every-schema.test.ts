import { createHash, randomBytes } from 'node:crypto'
import { secretText } from '@zhifa/integrations'
import { type Kysely, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase } from '../../../scripts/testing/database'
import { readCase } from '../src/bureau/cases/read-case'
import { writtenBy } from '../src/bureau/ledger'
import { migrateCases, migrations, newestKnown } from '../src/bureau/schema/migrate'
import { ledgers } from '../src/bureau/schema/migrations/008-ledgers'
import { media } from '../src/bureau/schema/migrations/016-media'
import { openSystem } from '../src/bureau/system'
import { publishFirstItems } from '../src/demo/sample/first-items'
import { openDemoCase, walk } from '../src/demo/sample/walk'
import { startBureau, type TestBureau } from './bureau'

it('a step that was released is never written anew: databases out there have carried it out as it was', async () => {
  const lines = migrations.map(({ number, name, statements }) => {
    const digest = createHash('sha256').update(JSON.stringify(statements)).digest('hex')
    return `${String(number).padStart(3, '0')} ${name} ${digest}\n`
  })
  await expect(lines.join('')).toMatchFileSnapshot('golden/migrations.txt')
})

/** What a database is made of: columns, constraints, indexes, triggers and functions, as the server tells them. */
const shapeOf = async <DB>(db: Kysely<DB>): Promise<readonly string[]> => {
  const { rows } = await sql<{ line: string }>`
    select format('%s.%s %s %s %s', table_name, column_name, data_type, is_nullable, column_default) as line
      from information_schema.columns where table_schema = 'zhifa'
    union all select format('%s %s', conrelid::regclass, pg_get_constraintdef(oid)) from pg_constraint
      where connamespace = 'zhifa'::regnamespace
    union all select indexdef from pg_indexes where schemaname = 'zhifa'
    union all select pg_get_triggerdef(t.oid) from pg_trigger t join pg_class c on c.oid = t.tgrelid
      where c.relnamespace = 'zhifa'::regnamespace and not t.tgisinternal
    union all select pg_get_functiondef(oid) from pg_proc where pronamespace = 'zhifa'::regnamespace and prokind = 'f'
    order by 1`.execute(db)
  return rows.map(({ line }) => line)
}

const tablesOf = async <DB>(db: Kysely<DB>): Promise<readonly string[]> => {
  const { rows } = await sql<{ name: string }>`select tablename as name from pg_tables
    where schemaname = 'zhifa' and tablename <> 'migration'`.execute(db)
  return rows.map(({ name }) => name)
}

/** Puts what `from` holds into the tables that `to` has by now, with the columns that they have by now. */
async function copyRows<A, B>(from: Kysely<A>, to: Kysely<B>): Promise<void> {
  await to.transaction().execute(async (trx) => {
    await sql`set local session_replication_role = replica`.execute(trx)
    for (const name of await tablesOf(to)) {
      const table = sql.raw(`zhifa.${name}`)
      const { rows } = await sql<{ rows: string }>`
        select coalesce(jsonb_agg(to_jsonb(t)), '[]')::text as rows from ${table} t`.execute(from)
      await sql`delete from ${table}`.execute(trx)
      await sql`insert into ${table} select * from jsonb_populate_recordset(null::${table}, ${rows[0]?.rows}::jsonb)`.execute(
        trx,
      )
    }
  })
}

/** Since each agency has a ledger its leaves are what they are today; what was before is the matter of `upgrade.test.ts`. */
const between = (first: number, end: number): readonly number[] =>
  migrations.map(({ number }) => number).filter((number) => number >= first && number < end)

describe.each([
  ['cases without recordings', ledgers.number, media.number, 'filing'],
  ['a case from intake to archive, and one that stands', media.number, newestKnown, undefined],
] as const)('%s, in a database of every earlier release', (_, first, end, until) => {
  let source: TestBureau
  let ids: readonly string[]
  let shape: readonly string[]
  beforeAll(async () => {
    source = await startBureau('postgres', { log: () => {} })
    const { context } = source.system
    const today = context.bureau.today()
    ids = [await openDemoCase(context, today, true), await openDemoCase(context, today, true)]
    await walk(context, ids[0]!, today, until)
    await walk(context, ids[1]!, today, until ?? 'prior-notice')
    await publishFirstItems(context)
    await context.witnessing.checkpoint()
    shape = await shapeOf(context.db)
    expect(await context.integrity.check()).toEqual([])
  })
  afterAll(() => source.close())

  it.each(between(first, end))(
    'step %i: is brought up to date, is what its ledger proves, and reads as today [R4.1]',
    async (step) => {
      const { context } = source.system
      const old = await freshDatabase()
      try {
        await migrateCases(old.db, writtenBy(context.bureau), step)
        await copyRows(context.db, old.db)
        const system = await openSystem({
          bureau: context.bureau,
          databaseUrl: old.url,
          directory: source.directory,
          platform: { url: source.platformUrl, key: secretText(randomBytes(32)) },
          witness: { firstUse: true },
          log: () => {},
        })
        try {
          expect(await shapeOf(old.db)).toEqual(shape)
          expect(await system.context.integrity.check()).toEqual([])
          for (const id of ids) expect(await readCase(old.db, id)).toEqual(await readCase(context.db, id))
        } finally {
          await system.close()
        }
      } finally {
        await old.drop()
      }
    },
  )
})
