import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Kysely } from 'kysely'
import type { Bureau } from '../bureau'
import type { BlobStore } from './blobs/blob-store'
import { directoryStore } from './blobs/directory-store'
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
  /** Bytes that one pass over the files hashes again. */
  readonly scrubBytes?: number
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

/** Opens the store of files. */
export async function openMedia<DB>(
  db: Kysely<DB>,
  bureau: Bureau,
  { directory, limits, scrubBytes = 200 * gigabyte }: MediaOptions,
  log: (error: unknown) => void,
): Promise<Media> {
  const [files, incoming] = [join(directory, 'files'), join(directory, 'incoming')]
  await mkdir(files, { recursive: true })
  await mkdir(incoming, { recursive: true })
  const blobs = directoryStore(files)
  const hashing = startHashing()
  const staging = new Staging(incoming, hashing)
  const scrub = scrubNightly({
    db,
    blobs,
    now: bureau.now,
    bytes: scrubBytes,
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
    },
  }
}
