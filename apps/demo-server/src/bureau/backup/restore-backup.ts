import { copyFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parseVerifierKey } from '@zhifa/domain/ledger'
import { migratePush } from '@zhifa/integrations'
import { type Kysely, sql, type Transaction } from 'kysely'
import { unhurried } from '../../storage'
import { checkLeaves, checkTables, type Difference, type LedgerKey, ledgerHead, type Written } from '../ledger'
import { type BlobStore, digestIn } from '../media'
import { migrateCases } from '../schema/migrate'
import { BackupError } from './backup-error'
import { backedUpRows, type Fault } from './check-backup'
import type { Manifest } from './manifest'
import { RowSet } from './row-set'
import { rowsOf, schemas, storedTables, writeRows } from './tables'
import { mediaFile } from './write-backup'

export interface RestoreOptions<DB> {
  /** Of an empty place: neither schema is there. */
  readonly db: Kysely<DB>
  readonly directory: string
  readonly manifest: Manifest
  /** Whose ledger is held against what was signed. */
  readonly agency: { readonly id: string; readonly uscc: string }
  readonly written: Written
  readonly progress?: (zh: string, en: string) => void
}

/**
 * Brings a checked backup into an empty database, all or nothing: the schema at the steps that the backup has, the rows, then
 * the steps that came since. Before anything stays, the rows are read back and held against the manifest, each ledger against
 * its root, and the record against what was signed.
 *
 * @throws BackupError when something is there already, or what was restored is not what was backed up
 */
export async function restoreRows<DB>(options: RestoreOptions<DB>): Promise<void> {
  const { db, manifest, agency, written } = options
  await demandNothing(db)
  await db.transaction().execute(async (trx) => {
    await unhurried(trx, async () => {
      await sql`set local time zone 'UTC'`.execute(trx)
      await migrateCases(trx, written, manifest.steps.zhifa)
      if (manifest.steps.zhifa_push !== undefined) await migratePush(trx, manifest.steps.zhifa_push)
      await loosened(trx, () => fill(trx, options))
      await demandSame(trx, manifest)
      await migrateCases(trx, written)
      const found = await differences(trx, manifest, agency)
      const [first] = found
      if (first)
        throw new BackupError(`${first.zh}（共${found.length}处）`, `${first.en} (${found.length})`, first.place)
    })
  })
}

async function demandNothing<DB>(db: Kysely<DB>): Promise<void> {
  const { rows } = await sql<{ name: string }>`select nspname as name from pg_namespace
    where nspname in (${sql.join([...schemas])})`.execute(db)
  const [first] = rows
  if (first)
    throw new BackupError(
      '数据库不是空的，备份只恢复到新建的数据库',
      'the database is not empty: restore into a new one',
      first.name,
    )
}

/** Lets rows come in any order and whoever guards them stand aside, for the length of one step. */
async function loosened<DB>(trx: Transaction<DB>, work: () => Promise<void>): Promise<void> {
  const tables = await storedTables(trx)
  const { rows: ties } = await sql<{ name: string; tie: string }>`
    select conrelid::regclass::text as name, conname as tie from pg_constraint c
    join pg_namespace n on n.oid = c.connamespace
    where contype = 'f' and not condeferrable and n.nspname in (${sql.join([...schemas])})`.execute(trx)
  const tie = ({ name, tie }: { name: string; tie: string }, how: string) =>
    sql`alter table ${sql.table(name)} alter constraint ${sql.ref(tie)} ${sql.raw(how)}`.execute(trx)
  for (const { name } of tables) await sql`alter table ${sql.table(name)} disable trigger user`.execute(trx)
  for (const each of ties) await tie(each, 'deferrable initially deferred')
  await work()
  await sql`set constraints all immediate`.execute(trx)
  for (const each of ties) await tie(each, 'not deferrable')
  for (const { name } of tables) await sql`alter table ${sql.table(name)} enable trigger user`.execute(trx)
}

const atOnce = 100
/** A statement holds so many characters at most, or a single row. */
const charactersAtOnce = 8_000_000

async function fill<DB>(trx: Transaction<DB>, { directory, manifest, progress }: RestoreOptions<DB>): Promise<void> {
  // What the steps put there of themselves is in the backup too.
  for (const { name } of await storedTables(trx)) await sql`delete from ${sql.table(name)}`.execute(trx)
  for (const table of manifest.tables) {
    let held: string[] = []
    let characters = 0
    const write = async (): Promise<void> => {
      if (held.length > 0) await writeRows(trx, table, held)
      held = []
      characters = 0
    }
    for await (const row of backedUpRows(directory, table.name)) {
      if (held.length === atOnce || characters + row.length > charactersAtOnce) await write()
      held.push(row)
      characters += row.length
    }
    await write()
    progress?.(`已恢复 ${table.name}：${table.rows}行`, `${table.name}: ${table.rows} rows`)
  }
  for (const [name, at] of Object.entries(manifest.sequences))
    if (at > 0) await sql`select setval(${name}::regclass, ${at})`.execute(trx)
}

/** The rows that are there now against those of the manifest. */
async function demandSame<DB>(trx: Transaction<DB>, manifest: Manifest): Promise<void> {
  const there = await storedTables(trx)
  for (const { name, columns, rowSet } of manifest.tables) {
    const key = there.find((table) => table.name === name)?.key ?? []
    const set = new RowSet()
    for await (const row of rowsOf(trx, { name, columns, key })) set.add(row)
    if (set.digest() !== rowSet)
      throw new BackupError('恢复后的行与备份不一致', 'the restored rows are not those of the backup', name)
  }
}

/** What the ledger of what was restored does not prove. */
async function differences<DB>(
  trx: Transaction<DB>,
  manifest: Manifest,
  agency: RestoreOptions<DB>['agency'],
): Promise<Difference[]> {
  for (const { agency: id, size, root } of manifest.ledgers)
    if ((await ledgerHead(trx, { id, uscc: id }, size)).root !== root)
      throw new BackupError('账本的根与清单不一致', 'the root of the ledger is not that of the manifest', id)
  return [...(await checkLeaves(trx, agency, publicHalf(manifest.key))), ...(await checkTables(trx, agency.id))]
}

/** The key in no backup signs nothing here; what it signed is checked with its public half. */
function publicHalf(text: string): LedgerKey {
  const key = parseVerifierKey(text)
  if (!key) throw new BackupError('公钥无法读取', 'its public key cannot be read', 'manifest.json')
  const sign = (): never => {
    throw new Error('备份中没有签名密钥 / a backup has no signing key')
  }
  return { name: key.name, publicKey: key.publicKey, sign }
}

/**
 * Brings the files of cases into their store, each hashed again; those that are there and whole stay as they are.
 * @returns files that the store does not give back as they should be, because the backup has none of them or lost them
 */
export async function restoreFiles(
  directory: string,
  { media }: Manifest,
  blobs: BlobStore,
  staging: string,
): Promise<Fault[]> {
  await mkdir(staging, { recursive: true })
  const faults: Fault[] = []
  for (const { sha256 } of media.files) {
    if (await isWhole(blobs, sha256)) continue
    if (media.kept === 'all') {
      const staged = join(staging, `restore-${sha256}`)
      await copyFile(join(directory, mediaFile(sha256)), staged)
      await blobs.keep(staged, sha256)
      if (await isWhole(blobs, sha256)) continue
    }
    faults.push({
      file: sha256,
      zh: '文件存储中缺失或者被改动',
      en: 'is missing from the store of files, or changed there',
    })
  }
  for (const sha256 of media.damaged)
    if (!(await isWhole(blobs, sha256)))
      faults.push({ file: sha256, zh: '备份时已经缺失或者被改动', en: 'was gone or changed when the backup was made' })
  return faults
}

async function isWhole(blobs: BlobStore, sha256: string): Promise<boolean> {
  try {
    return (await blobs.size(sha256)) !== undefined && (await digestIn(blobs, sha256)) === sha256
  } catch {
    return false
  }
}
