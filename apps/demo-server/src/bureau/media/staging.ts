import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { FileStore } from '@tus/file-store'
import { ERRORS } from '@tus/utils'
import { millisecondsInDay } from 'date-fns/constants'
import type { Digests, Following, Hashing } from './hashing/follow'

/** So many interrupted uploads keep the hash that they have come to; others are hashed from their beginning when they go on. */
const remembered = 64

/**
 * Uploads on their way, by the tus store: what lies on the disk is the offset, so that neither a broken connection nor a restart
 * loses a byte that was taken. Each is hashed while it grows.
 */
export class Staging extends FileStore {
  readonly #hashing: Hashing
  readonly #following = new Map<string, Following>()

  constructor(directory: string, hashing: Hashing) {
    super({ directory, expirationPeriodInMilliseconds: 3 * millisecondsInDay })
    this.#hashing = hashing
    // The size is said first: limits are asked before a byte is sent.
    this.extensions = this.extensions.filter((name) => name !== 'creation-defer-length')
  }

  pathOf(id: string): string {
    return join(this.directory, id)
  }

  override async write(readable: Readable, id: string, offset: number): Promise<number> {
    const file = createWriteStream(this.pathOf(id), { flags: 'r+', start: offset, highWaterMark: 1024 * 1024 })
    const following = this.#follow(id)
    try {
      await pipeline(
        readable,
        async function* (parts: AsyncIterable<Buffer>) {
          for await (const part of parts) {
            following.grown(offset + file.bytesWritten)
            yield part
          }
        },
        file,
      )
    } catch {
      throw ERRORS.FILE_WRITE_ERROR
    }
    following.grown(offset + file.bytesWritten)
    return offset + file.bytesWritten
  }

  /** The digests of a whole upload. */
  async digests(id: string, size: number): Promise<Digests> {
    const following = this.#follow(id)
    this.#following.delete(id)
    return following.digests(size)
  }

  /** Removes what there is of an upload, whether its file was taken over or not. */
  async clear(id: string): Promise<void> {
    this.#following.get(id)?.forget()
    this.#following.delete(id)
    await rm(this.pathOf(id), { force: true })
    await this.configstore.delete(id)
  }

  #follow(id: string): Following {
    const known = this.#following.get(id) ?? this.#hashing.follow(this.pathOf(id))
    this.#following.delete(id)
    this.#following.set(id, known)
    for (const [oldest, { forget }] of this.#following) {
      if (this.#following.size <= remembered) break
      forget()
      this.#following.delete(oldest)
    }
    return known
  }
}
