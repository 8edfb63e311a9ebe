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
   * @throws ChangedOnTheWayError where a store sees that the file is not what was hashed
   */
  keep(staged: string, sha256: string): Promise<void>
  /** Size in bytes; nothing where there is no such file. */
  size(sha256: string): Promise<number | undefined>
  /** The bytes, or a part of them. The stream fails where there is no such file. */
  read(sha256: string, range?: ByteRange): Readable
  /** Lets go of what holds connections open. */
  close(): void
}

/** Thrown when a store of files cannot be used as it is set. Names no key. */
export class BlobStoreError extends Error {
  readonly code = 'media.store'
  constructor(endpoint: string, bucket: string, cause: unknown) {
    super(
      `文件存储不可用：${endpoint} 的存储桶 ${bucket}，请核对 S3 设置 / The store of files cannot be used: bucket ${bucket} at ${endpoint} (${cause instanceof Error ? cause.name : 'unknown'})`,
    )
    this.name = 'BlobStoreError'
  }
}

/** Thrown when a file was changed between being hashed and being kept. */
export class ChangedOnTheWayError extends Error {
  readonly code = 'media.changed-on-the-way'
  constructor(sha256: string) {
    super(
      `文件在校验之后、保存之前被改动：${sha256} / The file was changed after it was hashed and before it was kept: ${sha256}`,
    )
    this.name = 'ChangedOnTheWayError'
  }
}

/** @throws RangeError for what is no SHA-256 in lower-case hex: whatever becomes part of a path is asked first */
export function demandSha256(sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new RangeError('not a SHA-256 / 不是SHA-256')
  return sha256
}
