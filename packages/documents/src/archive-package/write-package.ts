import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { Readable, Transform, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import type { Part } from './contents'
import { type PackageManifest, type PackageProofs, paths } from './layout'

/** What the ledger says of a package: the proofs, and the signed head that they lead to. */
export interface PackageLedger {
  readonly proofs: PackageProofs
  readonly checkpoint: string
}

/** The manifest of a package and its digests. */
export interface SealedManifest {
  readonly manifest: PackageManifest
  readonly text: string
  readonly sha256: string
  readonly sm3: string
}

const hex = (algorithm: 'sha256' | 'sm3', bytes: Uint8Array): string =>
  createHash(algorithm).update(bytes).digest('hex')

/** Thrown when a recording is not what its name says: a package that cannot be verified is not made. */
export class MediaChangedError extends Error {
  readonly code = 'archive-package.media-changed'
  constructor(readonly path: string) {
    super(`${path}：内容与其SHA-256不一致，请从备份恢复 / is not what its SHA-256 says: restore it from the backup`)
    this.name = 'MediaChangedError'
  }
}

/**
 * Writes a package as ZIP, part after part in constant memory, and hashes each as it goes by.
 *
 * @param seal told of the manifest when all parts are written: puts it into the ledger, and gives the proofs
 * @throws MediaChangedError
 */
export async function writePackage(
  parts: AsyncIterable<Part>,
  out: Writable,
  seal: (manifest: SealedManifest) => Promise<PackageLedger | undefined>,
): Promise<SealedManifest> {
  const zip = new ZipFile()
  // A failure of one side ends the other: nobody waits for the rest of a file that nobody reads.
  const done = pipeline(Readable.from(zip.outputStream), out)
  done.catch(() => {})
  const failed = done.then(() => new Promise<never>(() => {}))
  const add = async (part: Part, compress: boolean) => {
    const [sha256, sm3] = [createHash('sha256'), createHash('sm3')]
    let bytes = 0
    const through = new Transform({
      transform(chunk: Buffer, _, done) {
        bytes += chunk.length
        sha256.update(chunk)
        sm3.update(chunk)
        done(null, chunk)
      },
    })
    const source = 'bytes' in part ? Readable.from([part.bytes]) : part.open()
    source.once('error', (error) => through.destroy(error))
    const ended = once(through, 'end')
    zip.addReadStream(through, part.path, { compress, mtime: fixedTime })
    source.pipe(through)
    await Promise.race([ended, failed])
    return { path: part.path, bytes, sha256: sha256.digest('hex'), sm3: sm3.digest('hex') }
  }
  const files: PackageManifest['files'] = []
  for await (const part of parts) {
    const media = part.path.startsWith('media/') && 'open' in part
    const file = await add(part, !media && !part.path.endsWith('.pdf'))
    if (media && !part.path.startsWith(`media/${file.sha256}.`)) throw new MediaChangedError(part.path)
    files.push(file)
  }
  const manifest: PackageManifest = { version: 'zhifa-archive/1', files: files.sort(byPath) }
  const text = `${JSON.stringify(manifest, null, 2)}\n`
  const bytes = Buffer.from(text, 'utf8')
  const sealed: SealedManifest = { manifest, text, sha256: hex('sha256', bytes), sm3: hex('sm3', bytes) }
  await add({ path: paths.manifest, bytes }, true)
  const ledger = await seal(sealed)
  if (ledger) {
    await add({ path: paths.proofs, bytes: Buffer.from(`${JSON.stringify(ledger.proofs, null, 2)}\n`) }, true)
    await add({ path: paths.checkpoint, bytes: Buffer.from(ledger.checkpoint) }, true)
  }
  zip.end()
  await done
  return sealed
}

const byPath = (a: { readonly path: string }, b: { readonly path: string }): number => (a.path < b.path ? -1 : 1)

/** When a file was written is in the metadata and in the ledger: the container says nothing of it. */
const fixedTime = new Date(1980, 0, 1)
