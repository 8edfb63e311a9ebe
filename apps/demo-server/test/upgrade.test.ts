import { canonicalJson } from '@zhifa/domain'
import {
  append,
  consistencyPlan,
  emptyTree,
  type Hash,
  hashLine,
  inclusionProof,
  leafLine,
  leafOf,
  rootOf,
  type TreeState,
  treeOf,
  verifyConsistency,
  verifyInclusion,
  verifyLedger,
} from '@zhifa/domain/ledger'
import { type Kysely, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase, freshEmbedded } from '../../../scripts/testing/database'
import { readCase } from '../src/bureau/cases/read-case'
import { checkTables, ledgerHead, ledgerProof, pinSigningKey, writtenBy } from '../src/bureau/ledger'
import { checkLeaves } from '../src/bureau/ledger/check-leaves'
import { ledgerLines } from '../src/bureau/ledger/lines'
import { migrateCases } from '../src/bureau/schema/migrate'
import { cases } from '../src/bureau/schema/migrations/001-cases'
import { people } from '../src/bureau/schema/migrations/002-people'
import { disclosure } from '../src/bureau/schema/migrations/003-disclosure'
import { certificates } from '../src/bureau/schema/migrations/004-certificates'
import { proposals } from '../src/bureau/schema/migrations/005-proposals'
import { demonstrationMark } from '../src/bureau/schema/migrations/006-demonstration'
import { passkeys } from '../src/bureau/schema/migrations/007-passkeys'
import { publishFirstItems } from '../src/demo/sample/first-items'
import { openDemoCase, walk } from '../src/demo/sample/walk'
import { startBureau, type TestBureau } from './bureau'
import { gathered } from './gathered'

/** The schema as it was before each agency had a ledger. */
const before = [cases, people, disclosure, certificates, proposals, demonstrationMark, passkeys]
const copied = [
  'case_record',
  'document_number',
  'publication',
  'account',
  'demo_case',
  'registry_event',
  'proposal',
  'confirmation',
  'passkey',
  'demonstration',
]
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

type Rows = readonly Record<string, unknown>[]
const rowsOf = async <DB>(db: Kysely<DB>, table: string): Promise<Rows> => {
  const { rows } = await sql<{ row: Record<string, unknown> }>`
    select to_jsonb(t) as row from ${sql.raw(`zhifa.${table}`)} t order by to_jsonb(t)::text`.execute(db)
  return rows.map(({ row }) => row)
}

let source: TestBureau
let ids: string[]
beforeAll(async () => {
  source = await startBureau('postgres', { log: () => {} })
  const { context } = source.system
  const today = context.bureau.today()
  ids = [await openDemoCase(context, today, true), await openDemoCase(context, today, true)]
  await walk(context, ids[0]!, today)
  await walk(context, ids[1]!, today, 'prior-notice')
  await publishFirstItems(context)
})
afterAll(() => source.close())

describe.each([
  ['PostgreSQL', freshDatabase],
  ['the embedded database', freshEmbedded],
] as const)('a database from before each agency had a ledger, on %s', (_, fresh) => {
  let old: FreshDatabase
  let leaves: Hash[]
  let tree: TreeState
  const kept = new Map<string, Rows>()
  const written = () => writtenBy(source.system.context.bureau)

  /** Writes what the walked cases hold as the release before wrote it: entries twice, one list of leaves, one head. */
  const fill = async (): Promise<void> => {
    const { db } = old
    await sql`create schema zhifa`.execute(db)
    await sql`create table zhifa.migration
      (number integer primary key, name text not null, applied_at timestamptz not null default now())`.execute(db)
    for (const { number, name, statements } of before) {
      for (const statement of statements) await sql.raw(statement).execute(db)
      await sql`insert into zhifa.migration (number, name) values (${number}, ${name})`.execute(db)
    }
    for (const table of copied) {
      const rows = await rowsOf(source.system.context.db, table)
      const name = sql.raw(`zhifa.${table}`)
      await sql`insert into ${name} select * from jsonb_populate_recordset(null::${name}, ${JSON.stringify(rows)}::jsonb)`.execute(
        db,
      )
      kept.set(table, await rowsOf(db, table))
    }
    tree = emptyTree
    leaves = []
    for (const id of ids) {
      const record = (await readCase(source.system.context.db, id))!
      for (const entry of record.entries) {
        const line = leafLine(leafOf(record, entry))
        const hash = hashLine(line)
        await sql`insert into zhifa.entry values (${id}, ${entry.seq}, ${entry.step}, ${canonicalJson(entry)},
          ${new Date('2026-11-20T01:00:00Z')}, 'officer-a')`.execute(db)
        await sql`insert into zhifa.ledger_leaf values (${leaves.length}, ${id}, ${entry.seq}, ${line}, ${hex(hash)})`.execute(
          db,
        )
        leaves.push(hash)
        tree = append(tree, hash)
      }
    }
    await sql`update zhifa.ledger_head set size = ${tree.size}, peaks = ${tree.peaks.map(hex).join(' ')}`.execute(db)
  }
  beforeAll(async () => {
    old = await fresh()
    await fill()
  })
  afterAll(() => old.drop())

  const asOwner = (statement: string): Promise<void> =>
    old.db.transaction().execute(async (trx) => {
      await sql`set local session_replication_role = replica`.execute(trx)
      await sql.raw(statement).execute(trx)
    })

  it.each([
    [
      'an entry',
      `body = replace(body, '300000', '200000')`,
      'zhifa.entry',
      `step = 'decision'`,
      /第\d+项的两份内容不一致/,
    ],
    [
      'a leaf',
      `line = replace(line, '300000', '200000')`,
      'zhifa.ledger_leaf',
      `line like '%300000%'`,
      /与账本的哈希不一致/,
    ],
    ['the head', `peaks = replace(peaks, '0', '1')`, 'zhifa.ledger_head', 'true', /与其头部不一致/],
  ])(
    'is not brought up to date, and stays as it is, when %s was changed in it',
    async (_name, set, table, where, message) => {
      const name = table.replace('zhifa.', '')
      const whole = await rowsOf(old.db, name)
      await asOwner(`update ${table} set ${set} where ${where}`)
      expect(await rowsOf(old.db, name)).not.toEqual(whole)
      const refused = { code: 'ledger.old-differs', message: expect.stringMatching(message) }
      await expect(migrateCases(old.db, written())).rejects.toMatchObject(refused)
      await asOwner(`delete from ${table}`)
      await sql`insert into ${sql.raw(table)} select * from
      jsonb_populate_recordset(null::${sql.raw(table)}, ${JSON.stringify(whole)}::jsonb)`.execute(old.db)
      expect(await rowsOf(old.db, name)).toEqual(whole)
    },
  )

  it('keeps every row, reads the same records, and every leaf keeps its place', async () => {
    await migrateCases(old.db, written())
    for (const table of copied) expect([table, await rowsOf(old.db, table)]).toEqual([table, kept.get(table)])
    for (const id of ids) expect(await readCase(old.db, id)).toEqual(await readCase(source.system.context.db, id))
    const lines = await gathered(ledgerLines(old.db, written().agency))
    expect(lines.slice(0, leaves.length).map((line) => hex(hashLine(line)))).toEqual(leaves.map(hex))
    expect(verifyLedger(lines)).toMatchObject({ sound: true, cases: { [ids[0]!]: expect.any(Number) } })
  })

  it('still answers for the proofs that were given out before, and for what was signed then', async () => {
    const { agency } = source.system.context.bureau
    const now = await ledgerHead(old.db, agency)
    const then = await ledgerHead(old.db, agency, tree.size)
    const root = rootOf(tree)
    expect([then.root, now.size > tree.size]).toEqual([hex(root), true])
    for (const index of [0, 7, leaves.length - 1])
      expect(verifyInclusion(leaves[index]!, index, tree.size, inclusionProof(leaves, index), root)).toBe(true)
    expect(hex(rootOf(treeOf(leaves)))).toBe(then.root)
    const proof = await ledgerProof(old.db, agency.id, consistencyPlan(tree.size, now.size))
    expect(verifyConsistency(tree.size, now.size, root, Buffer.from(now.root, 'hex'), proof)).toBe(true)
  })

  it('is what its new ledger proves, leaf by leaf and row by row, and a change is found from then on', async () => {
    const { agency } = source.system.context.bureau
    const all = async () => [
      ...(await checkLeaves(old.db, agency, source.system.ledgerKey)),
      ...(await checkTables(old.db, agency.id)),
    ]
    await pinSigningKey(old.db, agency.id, source.system.ledgerKey)
    expect(await all()).toEqual([])
    await asOwner(`update zhifa.confirmation set at = '2026-01-01T00:00' where person = 'agency-head'`)
    expect((await all()).some(({ place, field }) => place.startsWith('确认 ') && field === 'at')).toBe(true)
  })

  it('is brought up to date once', async () => {
    const size = (await gathered(ledgerLines(old.db, written().agency))).length
    await migrateCases(old.db, written())
    expect((await gathered(ledgerLines(old.db, written().agency))).length).toBe(size)
  })
})
