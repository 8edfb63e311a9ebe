import { createHash, randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, open, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CreateBucketCommand, ListMultipartUploadsCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasRadosgw, type RunningRadosgw, startRadosgw } from '../../../../../../scripts/testing/start-radosgw'
import type { BlobStore } from './blob-store'
import { directoryStore } from './directory-store'
import { moveBlobs } from './move-blobs'
import { type S3Options, s3Store } from './s3-store'

const megabyte = 1024 * 1024
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

let root: string
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'zhifa-blobs-'))
})
afterAll(() => rm(root, { recursive: true, force: true }))

let count = 0
async function staged(bytes: Uint8Array): Promise<string> {
  const path = join(root, `staged-${count++}`)
  await writeFile(path, bytes)
  return path
}
async function read(store: BlobStore, ...what: Parameters<BlobStore['read']>): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of store.read(...what)) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

function contract(open: () => BlobStore): void {
  it('gives back what it took over, whole and in part, and takes the same twice as once [R3.2]', async () => {
    const store = open()
    const bytes = randomBytes(200_000)
    const name = sha256(bytes)
    expect(await store.size(name)).toBeUndefined()
    for (let times = 0; times < 2; times++) {
      const path = await staged(bytes)
      await store.keep(path, name)
      await expect(stat(path)).rejects.toThrow('ENOENT')
    }
    expect(await store.size(name)).toBe(200_000)
    expect((await read(store, name)).equals(bytes)).toBe(true)
    expect((await read(store, name, { start: 10, end: 19 })).equals(bytes.subarray(10, 20))).toBe(true)
  })

  it('fails to read what it has not, and takes no name that is no hash', async () => {
    const store = open()
    await expect(read(store, '0'.repeat(64))).rejects.toThrow()
    for (const name of ['../../etc/passwd', `${'a'.repeat(63)}/`, 'A'.repeat(64), ''])
      await expect(store.size(name)).rejects.toThrow(RangeError)
  })
}

describe('files in a directory', () => {
  contract(() => directoryStore(join(root, 'files')))
})

describe.skipIf(!hasRadosgw())('files in a bucket of a real S3 server (Ceph RADOS Gateway)', () => {
  let server: RunningRadosgw
  let bucket: S3Options
  let client: S3Client
  let store: BlobStore
  beforeAll(async () => {
    server = await startRadosgw()
    const { endpoint, accessKeyId, secretAccessKey } = server
    bucket = { endpoint, accessKeyId, secretAccessKey, region: 'default', bucket: 'zhifa' }
    client = new S3Client({
      endpoint,
      region: 'default',
      forcePathStyle: true,
      credentials: { accessKeyId, secretAccessKey },
    })
    await client.send(new CreateBucketCommand({ Bucket: 'zhifa' }))
    store = await s3Store(bucket)
  }, 300_000)
  afterAll(async () => {
    store?.close()
    client?.destroy()
    await server?.stop()
  })
  const keys = async () =>
    ((await client.send(new ListObjectsV2Command({ Bucket: 'zhifa' }))).Contents ?? []).map(({ Key }) => Key)

  contract(() => store)

  it('keeps a file of many parts without holding it in memory', async () => {
    const [part, parts] = [randomBytes(8 * megabyte), 48]
    const path = join(root, 'long')
    const hash = createHash('sha256')
    const file = await open(path, 'w')
    for (let i = 0; i < parts; i++) {
      await file.write(part)
      hash.update(part)
    }
    await file.close()
    const name = hash.digest('hex')
    const before = process.memoryUsage().rss
    let most = before
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage().rss)
    }, 20)
    await store.keep(path, name)
    clearInterval(watch)
    expect(await store.size(name)).toBe(parts * part.length)
    expect((most - before) / megabyte).toBeLessThan(250)
    const again = createHash('sha256')
    for await (const piece of store.read(name)) again.update(piece as Buffer)
    expect(again.digest('hex')).toBe(name)
  }, 60_000)

  it.each([
    ['short', 1000],
    ['of several parts', 40 * megabyte],
  ])('refuses a file %s that was swapped after it was hashed, and leaves nothing of it', async (_, size) => {
    const before = await keys()
    const [hashed, swapped] = [randomBytes(size), randomBytes(size)]
    await expect(store.keep(await staged(swapped), sha256(hashed))).rejects.toThrow('changed after it was hashed')
    expect(await keys()).toEqual(before)
    const open = await client.send(new ListMultipartUploadsCommand({ Bucket: 'zhifa' }))
    expect(open.Uploads ?? []).toEqual([])
  })

  it('says which bucket it cannot use, and never the key', async () => {
    const wrong = { ...bucket, secretAccessKey: 'no-such-secret' }
    const error = await s3Store(wrong).catch((found: unknown) => found)
    expect(String(error)).toContain('zhifa')
    for (const secret of [wrong.secretAccessKey, bucket.accessKeyId])
      expect(JSON.stringify({ text: String(error), ...(error as object) })).not.toContain(secret)
    await expect(s3Store({ ...bucket, bucket: 'no-such-bucket' })).rejects.toThrow('no-such-bucket')
    await expect(s3Store({ ...bucket, endpoint: 'http://127.0.0.1:9' })).rejects.toThrow('127.0.0.1:9')
  })

  it('takes over the files of a directory; one that has decayed there stays, and is named', async () => {
    const files = join(root, 'to-move')
    const from = directoryStore(files)
    const good = [randomBytes(3000), randomBytes(20 * megabyte)]
    for (const bytes of good) await from.keep(await staged(bytes), sha256(bytes))
    const bad = sha256(Buffer.from('decayed'))
    await mkdir(join(files, bad.slice(0, 2)), { recursive: true })
    await writeFile(join(files, bad.slice(0, 2), bad), 'not what it was')
    const move = () => moveBlobs(files, from, store, join(root, 'moving'))
    expect(await move()).toEqual({ files: 2, damaged: [bad] })
    for (const bytes of good) {
      expect((await read(store, sha256(bytes))).equals(bytes)).toBe(true)
      expect(await from.size(sha256(bytes))).toBeUndefined()
    }
    expect(await store.size(bad)).toBeUndefined()
    expect(await move()).toEqual({ files: 0, damaged: [bad] })
    expect(await readdir(join(root, 'moving'))).toEqual([])
  })
})
