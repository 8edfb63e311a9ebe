import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import { Readable, Transform } from 'node:stream'
import { GetObjectCommand, HeadBucketCommand, HeadObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { Upload } from '@aws-sdk/lib-storage'
import { type BlobStore, BlobStoreError, ChangedOnTheWayError, demandSha256 } from './blob-store'

/** A bucket of an S3-compatible store, and who may write there. */
export interface S3Options {
  readonly endpoint: string
  readonly bucket: string
  readonly region: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
}

/** A part of an upload. Of each file four are in memory at most, whatever its size; 10,000 parts make 156 GB. */
const partBytes = 16 * 1024 * 1024
const partsAtOnce = 2

/** What a store answers of an object that it has not. */
const isMissing = (error: unknown): boolean => error instanceof Error && ['NotFound', 'NoSuchKey'].includes(error.name)

/**
 * Files in a bucket, `files/ab/abcdef…`. What lies on this machine's disk is read once more on its way there and hashed: bytes that
 * are not those of the name never become an object. The key is given to the client only and stands in no error and no log.
 *
 * @throws BlobStoreError when the bucket cannot be reached with what is set
 */
export async function s3Store({
  endpoint,
  bucket,
  region,
  accessKeyId,
  secretAccessKey,
}: S3Options): Promise<BlobStore> {
  const client = new S3Client({
    endpoint,
    region,
    // Stores beside Amazon's have no address for each bucket, and older ones refuse checksums in trailers.
    forcePathStyle: true,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    credentials: { accessKeyId, secretAccessKey },
  })
  const at = (sha256: string) => ({ Bucket: bucket, Key: `files/${demandSha256(sha256).slice(0, 2)}/${sha256}` })
  const size = async (sha256: string): Promise<number | undefined> => {
    try {
      return (await client.send(new HeadObjectCommand(at(sha256)))).ContentLength
    } catch (error) {
      if (isMissing(error)) return undefined
      throw error
    }
  }
  try {
    await client.send(new HeadBucketCommand({ Bucket: bucket }))
  } catch (error) {
    client.destroy()
    throw new BlobStoreError(endpoint, bucket, error)
  }
  return {
    size,
    async keep(staged, sha256) {
      const bytes = (await stat(staged)).size
      const hash = createHash('sha256')
      const hashed = new Transform({
        highWaterMark: 1024 * 1024,
        transform: (part: Buffer, _, done) => done(null, hash.update(part) && part),
        // Before the last part is sent: an upload that fails here leaves no object.
        flush: (done) => done(hash.digest('hex') === sha256 ? null : new ChangedOnTheWayError(sha256)),
      })
      const file = createReadStream(staged, { highWaterMark: 1024 * 1024 })
      file.on('error', (error) => hashed.destroy(error))
      const body = file.pipe(hashed)
      try {
        const params = { ...at(sha256), Body: body, ContentType: 'application/octet-stream' }
        await new Upload({ client, params, partSize: partBytes, queueSize: partsAtOnce }).done()
      } finally {
        file.destroy()
      }
      if ((await size(sha256)) !== bytes) throw new ChangedOnTheWayError(sha256)
      await rm(staged)
    },
    read: (sha256, range) =>
      Readable.from(
        (async function* () {
          const asked = range && { Range: `bytes=${range.start}-${range.end}` }
          const { Body } = await client.send(new GetObjectCommand({ ...at(sha256), ...asked }))
          if (Body instanceof Readable) yield* Body
        })(),
        { objectMode: false, highWaterMark: 256 * 1024 },
      ),
    close: () => client.destroy(),
  }
}
