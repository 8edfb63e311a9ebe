import { createReadStream } from 'node:fs'
import { mkdir, open, rename, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type BlobStore, demandSha256 } from './blob-store'

/** Makes what was written to a file, or to the list of a directory, survive a loss of power. */
async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT'

/** Files in a directory, `ab/abcdef…`: staged files must lie on the same file system, so that they come here by being renamed. */
export function directoryStore(directory: string): BlobStore {
  const pathOf = (sha256: string): string => join(directory, demandSha256(sha256).slice(0, 2), sha256)
  const size = async (sha256: string): Promise<number | undefined> => {
    try {
      return (await stat(pathOf(sha256))).size
    } catch (error) {
      if (isMissing(error)) return undefined
      throw error
    }
  }
  return {
    size,
    async keep(staged, sha256) {
      const path = pathOf(sha256)
      const folder = dirname(path)
      await sync(staged)
      await mkdir(folder, { recursive: true })
      // What is there already may have decayed since it was kept; what was just hashed is whole, and takes its place.
      await rename(staged, path)
      await sync(folder)
      await sync(directory)
    },
    read: (sha256, range) => createReadStream(pathOf(sha256), { highWaterMark: 256 * 1024, ...range }),
    close: () => undefined,
  }
}
