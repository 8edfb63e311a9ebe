import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Kysely } from 'kysely'
import type { Bureau } from '../bureau'
import type { BlobStore } from './blobs/blob-store'
import { directoryStore } from './blobs/directory-store'
import type { S3Options } from './blobs/s3-store'
import { type Hashing, startHashing } from './hashing/follow'
import { type Scrub, scrubNightly } from './scrub'
import { Staging } from './staging'

/** How much may be kept, in bytes. */
export interface MediaLimits {
  readonly file: number
  readonly case: number
}

/** Where recordings and other files of cases are kept, and how much of them. */
export interface MediaOptions {
  readonly directory: string
  readonly limits?: Partial<MediaLimits>
  /** A bucket that keeps the files; without one they lie in the directory, where uploads come in either way. */
  readonly s3?: S3Options | undefined
  /** Bytes that one pass over the files hashes again. */
  readonly scrubBytes?: number
  /** How many of them a second at most. */
  readonly scrubBytesASecond?: number
}

/** The files of the bureau's cases: what is kept, what is on its way, and how what is kept stands. */
export interface Media {
  readonly blobs: BlobStore
  readonly limits: MediaLimits
  readonly hashing: Hashing
  readonly staging: Staging
  /** Where uploads lie while they come. */
  readonly incoming: string
  readonly scrub: Scrub
  close(): Promise<void>
}

const gigabyte = 1024 ** 3

/** Where a directory has its files. */
export const filesIn = (directory: string): string => join(directory, 'files')

/** Opens where files are kept. @throws BlobStoreError when a bucket is set and cannot be used */
export async function openBlobs({ directory, s3 }: Pick<MediaOptions, 'directory' | 's3'>): Promise<BlobStore> {
  // Its client is large: whoever keeps files in a directory does not wait for it.
  if (s3) return (await import('./blobs/s3-store')).s3Store(s3)
  const files = filesIn(directory)
  await mkdir(files, { recursive: true })
  return directoryStore(files)
}

/** Opens the store of files. @throws BlobStoreError */
export async function openMedia<DB>(
  db: Kysely<DB>,
  bureau: Bureau,
  { directory, limits, s3, scrubBytes = 200 * gigabyte, scrubBytesASecond = 50 * 1024 ** 2 }: MediaOptions,
  log: (error: unknown) => void,
): Promise<Media> {
  const incoming = join(directory, 'incoming')
  await mkdir(incoming, { recursive: true })
  const blobs = await openBlobs({ directory, s3 })
  const hashing = startHashing()
  const staging = new Staging(incoming, hashing)
  const scrub = scrubNightly({
    db,
    blobs,
    now: bureau.now,
    bytes: scrubBytes,
    bytesASecond: scrubBytesASecond,
    log,
    before: () => staging.deleteExpired(),
  })
  return {
    blobs,
    hashing,
    staging,
    incoming,
    scrub,
    limits: { file: 4 * gigabyte, case: 64 * gigabyte, ...limits },
    async close() {
      await scrub.stop()
      await hashing.close()
      blobs.close()
    },
  }
}
