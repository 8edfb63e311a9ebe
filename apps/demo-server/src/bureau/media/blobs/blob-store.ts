import type { Readable } from 'node:stream'

/** A part of a file: both ends included, as HTTP counts. */
export interface ByteRange {
  readonly start: number
  readonly end: number
}

/** Where the bytes of files are kept, each under its own SHA-256: the same bytes are kept once, and never changed. */
export interface BlobStore {
  /**
   * Takes over a file that lies on this machine's disk, durably: when this returns, the bytes survive a loss of power. The staged
   * file is gone afterwards. Where the same bytes are kept already, they are kept once.
   *
   * @param sha256 in lower-case hex, computed from the staged file
   */
  keep(staged: string, sha256: string): Promise<void>
  /** Size in bytes; nothing where there is no such file. */
  size(sha256: string): Promise<number | undefined>
  /** The bytes, or a part of them. The stream fails where there is no such file. */
  read(sha256: string, range?: ByteRange): Readable
}
