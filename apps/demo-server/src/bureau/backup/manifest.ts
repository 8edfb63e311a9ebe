import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { validate } from '@zhifa/domain'
import { parseVerifierKey } from '@zhifa/domain/ledger'
import { z } from 'zod'
import { ed25519 } from '../../signing/ed25519'
import { type LedgerKey, ledgerKeyText } from '../ledger'
import { BackupError } from './backup-error'

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const count = z.int().nonnegative()

const Table = z.strictObject({
  /** With its schema. */
  name: z.string().regex(/^[a-z_]+\.[a-z_]+$/),
  columns: z.array(z.string()).min(1),
  rows: count,
  /** What {@link RowSet} gives of the rows: the same in whatever order they lie. */
  rowSet: Sha256,
  /** Of its file, compressed as it lies in the backup. */
  sha256: Sha256,
})

/** What a backup holds. Rows are of one instant; files are those that the rows of that instant name. */
export const Manifest = z.strictObject({
  format: z.literal('zhifa-backup/1'),
  made: z.iso.datetime(),
  /** The last step of each schema. */
  steps: z.record(z.string(), count),
  tables: z.array(Table),
  /** Where counters stand, by the name of their sequence. */
  sequences: z.record(z.string(), count),
  /** The head of each agency's ledger. */
  ledgers: z.array(z.strictObject({ agency: z.string(), size: count, root: Sha256 })),
  /** The public half of the key with which the ledger and this manifest are signed; the key itself is in no backup. */
  key: z.string().refine((text) => parseVerifierKey(text)?.algorithm === 1),
  /** Files of cases, by their SHA-256; `none`: they are kept elsewhere, and only looked for when the backup is restored. */
  media: z.strictObject({
    kept: z.enum(['all', 'none']),
    files: z.array(z.strictObject({ sha256: Sha256, size: count })),
    /** Files that were gone or changed in the store when the backup was made. */
    damaged: z.array(Sha256),
  }),
})
export type Manifest = z.infer<typeof Manifest>

const text = 'manifest.json'
const signature = 'manifest.sig'
/** Says what is signed: no other text that this key signs begins so. */
const signed = (bytes: Uint8Array): Uint8Array =>
  Buffer.concat([Buffer.from('zhifa-backup/1\n'), createHash('sha256').update(bytes).digest()])

/** Writes the manifest, signed, as the last of a backup: without it there is none. */
export async function writeManifest(
  directory: string,
  content: Omit<Manifest, 'key'>,
  key: LedgerKey,
): Promise<Manifest> {
  const manifest = { ...content, key: ledgerKeyText(key) }
  const bytes = Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`)
  await writeFile(join(directory, signature), `${Buffer.from(key.sign(signed(bytes))).toString('base64')}\n`)
  await writeFile(join(directory, text), bytes)
  return manifest
}

/** Reads the manifest and checks that it was signed with the key that it names. @throws BackupError */
export async function readManifest(directory: string): Promise<Manifest> {
  const [bytes, given] = await Promise.all(
    [text, signature].map((name) => readFile(join(directory, name)).catch(() => undefined)),
  )
  if (!bytes || !given)
    throw new BackupError(
      '缺少清单，备份没有完成或者不是备份',
      'it has no manifest: unfinished, or no backup at all',
      text,
    )
  const read = validate(Manifest, parsed(bytes), 'backup.manifest')
  const key = read.ok ? parseVerifierKey(read.value.key) : undefined
  if (!read.ok || !key || !ed25519(key.publicKey, signed(bytes), Buffer.from(given.toString(), 'base64')))
    throw new BackupError('清单被改动，或者与其签名不符', 'the manifest was changed, or is not what was signed', text)
  return read.value
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString())
  } catch {
    return undefined
  }
}
