import { createHash } from 'node:crypto'
import { link, mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type BlobStore, ChangedOnTheWayError } from './blob-store'

/** What became of the files of a directory. */
export interface Moved {
  readonly files: number
  /** Names of files whose bytes are not those of their name: they stay where they are. */
  readonly damaged: readonly string[]
}

/** The SHA-256 of what a store gives back, in lower-case hex. */
export async function digestIn(store: BlobStore, sha256: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const part of store.read(sha256)) hash.update(part as Buffer)
  return hash.digest('hex')
}

/**
 * Moves the files of a directory store to another store. Each is hashed here, sent, read back and hashed again, and only then gone from
 * the directory: whoever is stopped in between starts again and nothing is lost.
 *
 * @throws ChangedOnTheWayError when the other store gives other bytes back
 * @param directory as `directoryStore` was given it
 * @param staging a directory on the same disk
 */
export async function moveBlobs(directory: string, from: BlobStore, to: BlobStore, staging: string): Promise<Moved> {
  await mkdir(staging, { recursive: true })
  const damaged: string[] = []
  let files = 0
  for (const folder of await readdir(directory)) {
    for (const sha256 of (await readdir(join(directory, folder))).sort()) {
      const staged = join(staging, `move-${sha256}`)
      if ((await digestIn(from, sha256)) !== sha256) {
        damaged.push(sha256)
        continue
      }
      await rm(staged, { force: true })
      await link(join(directory, folder, sha256), staged)
      await to.keep(staged, sha256)
      if ((await digestIn(to, sha256)) !== sha256) throw new ChangedOnTheWayError(sha256)
      await rm(join(directory, folder, sha256))
      files += 1
    }
  }
  return { files, damaged }
}
