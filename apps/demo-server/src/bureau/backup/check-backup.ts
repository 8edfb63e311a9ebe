import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { append, emptyTree, hashLine, rootOf, type TreeState } from '@zhifa/domain/ledger'
import { type Manifest, readManifest } from './manifest'
import { RowSet } from './row-set'
import { mediaFile, tableFile } from './write-backup'

/** What of a backup is not what it was, by the file where it lies. */
export interface Fault {
  readonly file: string
  readonly zh: string
  readonly en: string
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

/** SHA-256 of a file in hex; nothing where it cannot be read. */
async function digestOf(path: string): Promise<string | undefined> {
  const hash = createHash('sha256')
  try {
    for await (const part of createReadStream(path)) hash.update(part as Buffer)
  } catch {
    return undefined
  }
  return hash.digest('hex')
}

const faultOf = (file: string, found: string | undefined, expected: string): Fault[] => {
  if (found === expected) return []
  return found === undefined
    ? [{ file, zh: '缺失或者无法读取', en: 'missing or unreadable' }]
    : [{ file, zh: '内容被改动', en: 'its bytes were changed' }]
}

/** The rows of a table of a backup. The file must have been checked before. */
export async function* backedUpRows(directory: string, table: string): AsyncGenerator<string> {
  const file = createReadStream(join(directory, tableFile(table)))
  const text = file.pipe(createGunzip())
  file.on('error', (error) => text.destroy(error))
  for await (const line of createInterface({ input: text, crlfDelay: Number.POSITIVE_INFINITY })) yield line
}

/**
 * Checks a backup by itself, without a database: the signature of its manifest, each file against its digest, the number and the
 * set of rows, and the tree of each ledger, leaf by leaf, against the head in the manifest.
 *
 * @returns the manifest and what is not what it was, file by file
 * @throws BackupError when there is no manifest, or it is not what was signed
 */
export async function checkBackup(
  directory: string,
): Promise<{ readonly manifest: Manifest; readonly faults: readonly Fault[] }> {
  const manifest = await readManifest(directory)
  const faults: Fault[] = []
  for (const { name, sha256 } of manifest.tables)
    faults.push(...faultOf(tableFile(name), await digestOf(join(directory, tableFile(name))), sha256))
  if (manifest.media.kept === 'all')
    for (const { sha256 } of manifest.media.files)
      faults.push(...faultOf(mediaFile(sha256), await digestOf(join(directory, mediaFile(sha256))), sha256))
  if (!faults.some(({ file }) => file.startsWith('tables'))) faults.push(...(await rowFaults(directory, manifest)))
  return { manifest, faults }
}

async function rowFaults(directory: string, manifest: Manifest): Promise<Fault[]> {
  const faults: Fault[] = []
  const trees = new Map<string, TreeState>()
  for (const { name, rows, rowSet } of manifest.tables) {
    const set = new RowSet()
    for await (const row of backedUpRows(directory, name)) {
      set.add(row)
      if (name === 'zhifa.leaf') addLeaf(trees, row)
    }
    if (set.rows !== rows || set.digest() !== rowSet)
      faults.push({ file: tableFile(name), zh: '行与清单不一致', en: 'its rows are not those of the manifest' })
  }
  for (const { agency, size, root } of manifest.ledgers) {
    const tree = trees.get(agency) ?? emptyTree
    if (tree.size !== size || hex(rootOf(tree)) !== root)
      faults.push({
        file: tableFile('zhifa.leaf'),
        zh: `账本（${agency}）与清单中的根不一致`,
        en: `the ledger of ${agency} does not have the root of the manifest`,
      })
  }
  return faults
}

/** Rows come in the order of their key, which is that of the ledger. */
function addLeaf(trees: Map<string, TreeState>, row: string): void {
  const { agency, line } = JSON.parse(row) as { agency: string; line: string }
  trees.set(agency, append(trees.get(agency) ?? emptyTree, hashLine(line)))
}
