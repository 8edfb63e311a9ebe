import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  CreateBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../../scripts/testing/run-typescript'
import { hasRadosgw, type RunningRadosgw, startRadosgw } from '../../../scripts/testing/start-radosgw'
import { openNewCase } from '../src/bureau/cases'
import { moveMedia } from '../src/demo/commands/move-media'
import { readSettings } from '../src/demo/settings/settings'
import { startBureau, type TestBureau } from './bureau'
import { people } from './client'
import { film, hashed, uploading } from './media-files'
import { home, programs } from './program'

const settingsOf = (env: Record<string, string>) => {
  const read = readSettings(env)
  if (!read.ok) throw new Error(JSON.stringify(read.findings))
  return read.value
}

describe('the settings of a bucket', () => {
  const whole = {
    MEDIA_S3_ENDPOINT: 'https://storage.example.invalid',
    MEDIA_S3_BUCKET: 'zhifa',
    MEDIA_S3_ACCESS_KEY_ID: 'an-id',
    MEDIA_S3_SECRET_ACCESS_KEY: 'a-secret',
  }
  it('are all there or none', () => {
    expect(readSettings({}).ok).toBe(true)
    expect(readSettings(whole).ok).toBe(true)
    for (const name of Object.keys(whole)) {
      const { [name]: _, ...rest } = whole as Record<string, string>
      const read = readSettings(rest)
      expect(read.ok ? [] : read.findings.map(({ path }) => path)).toEqual([[name]])
      expect(JSON.stringify(read)).not.toContain('a-secret')
    }
  })
})

describe.skipIf(!hasRadosgw())('a bureau whose files lie on a real S3 server (Ceph RADOS Gateway)', () => {
  let server: RunningRadosgw
  let client: S3Client
  let bureau: TestBureau
  let caseId: string
  let directory: string
  const key = (sha256: string) => ({ Bucket: 'zhifa', Key: `files/${sha256.slice(0, 2)}/${sha256}` })
  const said: unknown[] = []

  beforeAll(async () => {
    server = await startRadosgw()
    directory = await mkdtemp(join(tmpdir(), 'zhifa-media-s3-'))
    const { endpoint, accessKeyId, secretAccessKey } = server
    const credentials = { accessKeyId, secretAccessKey }
    client = new S3Client({ endpoint, region: 'default', forcePathStyle: true, credentials })
    await client.send(new CreateBucketCommand({ Bucket: 'zhifa' }))
    bureau = await startBureau('embedded', {
      media: { directory, s3: { endpoint, region: 'default', bucket: 'zhifa', accessKeyId, secretAccessKey } },
      log: (error) => said.push(error),
    })
    const { db, bureau: of } = bureau.system.context
    const opened = await openNewCase(db, of, { cause: 'public-place.unlicensed' }, 'officer-a')
    if (!opened.ok) throw new Error(JSON.stringify(opened.findings))
    caseId = opened.id
  }, 120_000)
  afterAll(async () => {
    await bureau?.close()
    client?.destroy()
    await server?.stop()
    await rm(directory, { recursive: true, force: true })
  })

  it('takes an upload that was interrupted, keeps it in the bucket, and plays a part of it [R3.2]', async () => {
    const person = uploading(await bureau.as('officer-a'))
    const bytes = film(20_000_000)
    const announced = await person.announce(caseId, { size: bytes.length, said: { filename: '现场录像.mp4' } })
    const path = announced.headers.get('location') ?? ''
    await person.broken(path, bytes, 5_000_000)
    const offset = Number((await person.head(path)).headers.get('upload-offset'))
    expect(offset).toBeGreaterThan(0)
    expect((await person.patch(path, offset, bytes.subarray(offset))).status).toBe(204)
    const sha256 = hashed('sha256', bytes)
    expect(await bureau.system.context.media.blobs.size(sha256)).toBe(bytes.length)
    expect([await readdir(directory), await readdir(join(directory, 'incoming'))]).toEqual([['incoming'], []])
    const part = await fetch(`${bureau.url}/desk/cases/${caseId}/media/${sha256}`, {
      headers: { cookie: (await bureau.as('officer-a')).cookie, range: 'bytes=17000000-17000999' },
    })
    expect(part.status).toBe(206)
    expect(Buffer.from(await part.arrayBuffer()).equals(bytes.subarray(17_000_000, 17_001_000))).toBe(true)
  })

  it('finds by the next pass what was changed in the bucket, and what is gone', async () => {
    const person = uploading(await bureau.as('officer-a'))
    const bytes = film(30_000)
    expect((await person.whole(caseId, bytes, { filename: '照看.mp4' })).status).toBe(204)
    const { scrub } = bureau.system.context.media
    await scrub.pass()
    expect((await scrub.standing()).damaged).toEqual([])
    const sha256 = hashed('sha256', bytes)
    const flipped = Buffer.from(bytes)
    flipped.writeUInt8((flipped[12_345] ?? 0) ^ 1, 12_345)
    await client.send(new PutObjectCommand({ ...key(sha256), Body: flipped }))
    await scrub.pass()
    expect((await scrub.standing()).damaged).toMatchObject([{ sha256, fault: 'changed', name: '照看.mp4' }])
    await client.send(new DeleteObjectCommand(key(sha256)))
    await scrub.pass()
    expect((await scrub.standing()).damaged).toMatchObject([{ sha256, fault: 'missing' }])
    await client.send(new PutObjectCommand({ ...key(sha256), Body: bytes }))
    await scrub.pass()
    expect((await scrub.standing()).damaged).toEqual([])
  })

  it('takes over by one command what a directory held before; a server that goes on finds it there', async () => {
    const old = await mkdtemp(join(tmpdir(), 'zhifa-media-old-'))
    const before = await startBureau('embedded', { media: { directory: old } })
    const { db, bureau: of } = before.system.context
    const opened = await openNewCase(db, of, { cause: 'public-place.unlicensed' }, 'officer-a')
    if (!opened.ok) throw new Error(JSON.stringify(opened.findings))
    const bytes = film(50_000)
    await uploading(await before.as('officer-a')).whole(opened.id, bytes, { filename: '从前.mp4' })
    await before.close()
    const settings = settingsOf({
      MEDIA_DIR: old,
      MEDIA_S3_ENDPOINT: server.endpoint,
      MEDIA_S3_BUCKET: 'zhifa',
      MEDIA_S3_ACCESS_KEY_ID: server.accessKeyId,
      MEDIA_S3_SECRET_ACCESS_KEY: server.secretAccessKey,
    })
    expect(await moveMedia(settings)).toEqual({ files: 1, damaged: [] })
    const found = bureau.system.context.media.blobs.read(hashed('sha256', bytes))
    found.resume()
    await once(found, 'end')
    expect(await bureau.system.context.media.blobs.size(hashed('sha256', bytes))).toBe(bytes.length)
    await rm(old, { recursive: true, force: true })
  })

  it('a drill: backed up from the bucket while the server runs, checked, restored into an empty bucket of another place', async () => {
    const files = await programs()
    const at = await home(files)
    const copy = (name: string) => join(at.directory, name)
    const bucket = (name: string) => ({
      MEDIA_S3_ENDPOINT: server.endpoint,
      MEDIA_S3_BUCKET: name,
      MEDIA_S3_ACCESS_KEY_ID: server.accessKeyId,
      MEDIA_S3_SECRET_ACCESS_KEY: server.secretAccessKey,
    })
    const own = { LEDGER_KEY_DIR: copy('keys'), FIRST_CASES: 'none' }
    const first = { ...own, ...bucket('drill-1'), DATA_DIR: copy('data') }
    const second = { ...own, ...bucket('drill-2'), DATA_DIR: copy('other') }
    const told = async (args: readonly string[], env: Readonly<Record<string, string>>) => {
      const program = run(files.main, args, env)
      return { code: await program.ended, text: program.output() }
    }
    const at2 = (name: string, sha256: string) => ({ ...key(sha256), Bucket: name })
    for (const name of ['drill-1', 'drill-2']) await client.send(new CreateBucketCommand({ Bucket: name }))
    const program = await at.start(first)
    try {
      const officer = await people(at.url)('officer-a')
      const { id } = (await officer.postJson('/api/cases', { cause: 'public-place.unlicensed' })).json<{ id: string }>()
      const [kept, flipped] = [film(200_000), film(60_000)]
      for (const [bytes, filename] of [
        [kept, '现场.mp4'],
        [flipped, '另一.mp4'],
      ] as const)
        expect((await uploading(officer).whole(id, bytes, { filename })).status).toBe(204)
      const [whole, other] = [hashed('sha256', kept), hashed('sha256', flipped)]
      expect(await told(['backup', copy('b1')], first)).toEqual({ code: 0, text: expect.stringContaining('2个文件') })
      expect((await told(['verify-backup', copy('b1')], {})).code).toBe(0)

      // What the bucket does not give back as it was is named, and the rest is backed up.
      await client.send(new PutObjectCommand({ ...at2('drill-1', other), Body: film(60_000).fill(1) }))
      const damaged = await told(['backup', copy('b2')], first)
      expect(damaged).toEqual({ code: 1, text: expect.stringMatching(/1个文件/) })
      expect(damaged.text).toContain(other)
      program.process.kill('SIGTERM')
      await program.ended

      // The platform went with its demonstration: nobody witnesses, and that is said.
      const restored = await told(['restore', copy('b1')], second)
      expect(restored).toEqual({ code: 3, text: expect.stringContaining('账本与备份一致') })
      for (const [sha256, bytes] of [
        [whole, kept],
        [other, flipped],
      ] as const) {
        const { Body } = await client.send(new GetObjectCommand(at2('drill-2', sha256)))
        expect(Buffer.from((await Body?.transformToByteArray()) ?? []).equals(Buffer.from(bytes))).toBe(true)
      }
      const again = await at.start(second)
      const read = await fetch(`${at.url}/desk/cases/${id}/media/${other}`, {
        headers: { cookie: (await people(at.url)('officer-a')).cookie },
      })
      expect(Buffer.from(await read.arrayBuffer()).equals(Buffer.from(flipped))).toBe(true)
      again.process.kill('SIGTERM')
      await again.ended
      // Not one word of the program holds the key of the store.
      expect([program.output(), restored.text, damaged.text, again.output()].join('')).not.toContain(
        server.secretAccessKey,
      )
    } finally {
      if (program.process.exitCode === null) program.process.kill('SIGKILL')
      await at.remove()
      await files.remove()
    }
  }, 120_000)

  it('never says its key', () => {
    expect(JSON.stringify(said)).not.toContain(server.secretAccessKey)
  })
})
