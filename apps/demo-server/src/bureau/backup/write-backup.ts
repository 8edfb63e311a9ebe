import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { type Kysely, sql, type Transaction } from 'kysely'
import { unhurried } from '../../storage'
import { type LedgerKey, ledgerHead, ledgerKeyText, SigningKeyChangedError } from '../ledger'
import { type BlobStore, keptFiles } from '../media'
import { newestKnown } from '../schema/migrate'
import { BackupError } from './backup-error'
import { type Manifest, writeManifest } from './manifest'
import { RowSet } from './row-set'
import { rowsOf, type StoredTable, sequencesOf, stepsOf, storedTables } from './tables'

/** Where the rows of a table lie in a backup, a row on each line. */
export const tableFile = (name: string): string => join('tables', `${name}.jsonl.gz`)
/** Where a file of a case lies in a backup. */
export const mediaFile = (sha256: string): string => join('media', sha256.slice(0, 2), sha256)

export interface BackupOptions<DB> {
  readonly db: Kysely<DB>
  /** An empty directory, or one that is made. */
  readonly directory: string
  /** Signs the manifest. */
  readonly key: LedgerKey
  /** Absent: files are kept elsewhere, and the manifest only names them. */
  readonly blobs?: BlobStore | undefined
  readonly now: () => Date
  /** Told which table or how many files were written. */
  readonly progress?: (zh: string, en: string) => void
}

/**
 * Writes everything of one instant, while others go on: rows in one snapshot of the database, then the files that those rows name,
 * which are never changed. An embedded database has one connection, so acts wait there until its rows are written. Keys are left
 * out: whoever finds the backup cannot sign for the bureau.
 *
 * @returns the manifest; `media.damaged` names files that the store did not give back as they were
 * @throws BackupError when something lies in the directory already, or the schema is of another release
 * @throws SigningKeyChangedError when the ledger is signed with another key
 */
export async function writeBackup<DB>(options: BackupOptions<DB>): Promise<Manifest> {
  const { db, directory, key, blobs, now, progress } = options
  await demandEmpty(directory)
  const made = now().toISOString()
  const rows = await db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute((trx) => unhurried(trx, () => writeTables(trx, options)))
  const media = await writeMedia(rows.files, blobs, directory, progress)
  const { files: _, ...written } = rows
  const manifest = await writeManifest(directory, { format: 'zhifa-backup/1', made, ...written, media }, key)
  await syncWhole(directory)
  return manifest
}

async function demandEmpty(directory: string): Promise<void> {
  // What is in a backup is for nobody else on the machine.
  await mkdir(directory, { recursive: true, mode: 0o700 })
  if ((await readdir(directory)).length > 0)
    throw new BackupError(
      '目录不是空的，备份只写入空目录',
      'the directory is not empty, and nothing is written over',
      directory,
    )
}

async function writeTables<DB>(
  trx: Transaction<DB>,
  { directory, key, progress }: Pick<BackupOptions<DB>, 'directory' | 'key' | 'progress'>,
) {
  const mine = ledgerKeyText(key)
  await sql`set local time zone 'UTC'`.execute(trx)
  await mkdir(join(directory, 'tables'))
  const steps = await stepsOf(trx)
  if (steps.zhifa !== newestKnown)
    throw new BackupError(
      `数据库结构为第${steps.zhifa ?? 0}步，本程序为第${newestKnown}步：请用与数据库相同版本的程序备份`,
      `the schema is at step ${steps.zhifa ?? 0}, this program at ${newestKnown}: back it up with the release that made it`,
      'zhifa',
    )
  const tables: Manifest['tables'] = []
  for (const table of await storedTables(trx)) {
    tables.push(await writeTable(trx, table, join(directory, tableFile(table.name))))
    progress?.(`已写入 ${table.name}：${tables.at(-1)?.rows}行`, `${table.name}: ${tables.at(-1)?.rows} rows`)
  }
  const { rows: agencies } = await sql<{ agency: string; signing_key: string | null }>`
    select agency, signing_key from zhifa.ledger order by 1`.execute(trx)
  const pinned = agencies.flatMap(({ signing_key }) => signing_key ?? [])
  if (pinned.length > 0 && !pinned.includes(mine)) throw new SigningKeyChangedError(pinned[0] ?? '', mine)
  const ledgers: Manifest['ledgers'] = []
  for (const { agency } of agencies) {
    const { size, root } = await ledgerHead(trx, { id: agency, uscc: agency })
    ledgers.push({ agency, size, root })
  }
  const { rows: files } = await sql<{ sha256: string }>`
    select distinct sha256 from (${keptFiles}) f order by 1`.execute(trx)
  return { steps, tables, sequences: await sequencesOf(trx), ledgers, files: files.map(({ sha256 }) => sha256) }
}

async function writeTable<DB>(trx: Transaction<DB>, table: StoredTable, path: string) {
  const { name, columns } = table
  const set = new RowSet()
  const hash = createHash('sha256')
  const lines = async function* () {
    for await (const row of rowsOf(trx, table)) {
      set.add(row)
      yield `${row}\n`
    }
  }
  const hashed = async function* (parts: AsyncIterable<Buffer>) {
    for await (const part of parts) {
      hash.update(part)
      yield part
    }
  }
  await pipeline(lines, createGzip({ level: 1 }), hashed, createWriteStream(path, { mode: 0o600 }))
  return { name, columns: [...columns], rows: set.rows, rowSet: set.digest(), sha256: hash.digest('hex') }
}

async function writeMedia<DB>(
  named: readonly string[],
  blobs: BlobStore | undefined,
  directory: string,
  progress: BackupOptions<DB>['progress'],
): Promise<Manifest['media']> {
  const files: Manifest['media']['files'] = []
  const damaged: string[] = []
  for (const sha256 of named) {
    const size = blobs ? await copied(blobs, sha256, join(directory, mediaFile(sha256))) : 0
    if (size === undefined) damaged.push(sha256)
    else files.push({ sha256, size })
  }
  if (blobs) progress?.(`已写入${files.length}个文件`, `${files.length} files of cases`)
  return { kept: blobs ? 'all' : 'none', files, damaged }
}

/** Copies a file out of the store. @returns its size in bytes; nothing where it is gone or not what it was */
export async function copied(blobs: BlobStore, sha256: string, path: string): Promise<number | undefined> {
  const hash = createHash('sha256')
  let size = 0
  await mkdir(dirname(path), { recursive: true })
  const staged = await open(`${path}.part`, 'w', 0o600)
  try {
    for await (const part of blobs.read(sha256) as AsyncIterable<Buffer>) {
      hash.update(part)
      size += part.length
      await staged.write(part)
    }
    await staged.sync()
  } catch (error) {
    // A disk that is full is no fault of the file.
    if (error instanceof Error && 'code' in error && ['ENOSPC', 'EDQUOT'].includes(String(error.code))) throw error
    size = -1
  } finally {
    await staged.close()
  }
  if (size < 0 || hash.digest('hex') !== sha256) {
    await rm(`${path}.part`)
    return undefined
  }
  await rename(`${path}.part`, path)
  return size
}

/** Makes the files of a backup and their names survive a loss of power. */
async function syncWhole(directory: string): Promise<void> {
  for (const entry of await readdir(directory, { withFileTypes: true, recursive: true })) {
    const handle = await open(join(entry.parentPath, entry.name), 'r')
    await handle.sync()
    await handle.close()
  }
  const handle = await open(directory, 'r')
  await handle.sync()
  await handle.close()
}
