import { mkdtemp, open, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { china, lawBook, liaoning } from '@zhifa/domain'
import { sampleActs, sampleBureau } from '@zhifa/domain/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNewCase } from '../src/bureau/cases'
import { readCase } from '../src/bureau/cases/read-case'
import { checkTables } from '../src/bureau/ledger/check-tables'
import { mediaOf } from '../src/bureau/media'
import { scrubNightly } from '../src/bureau/media/scrub'
import { openDemoCase, walk } from '../src/demo/sample/walk'
import { startBureau, type TestBureau } from './bureau'
import { Client } from './client'
import { film, hashed, uploading } from './media-files'

const megabyte = 1024 * 1024
let bureau: TestBureau
let directory: string
let caseId: string

const uploadRule = {
  id: 'recording.upload',
  title: '音像记录上传',
  event: '记录结束之日',
  duty: 'agency' as const,
  versions: [
    {
      from: '2018-12-21',
      amount: 2,
      unit: 'working-day' as const,
      cites: ['国卫监督发〔2018〕54号'],
      grade: 'unverified' as const,
    },
  ],
}

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'zhifa-media-'))
  bureau = await startBureau('postgres', {
    media: { directory, limits: { file: 8 * megabyte, case: 20 * megabyte } },
    law: lawBook(china, liaoning, { ...sampleBureau, periods: [...(sampleBureau.periods ?? []), uploadRule] }),
  })
  caseId = await newCase()
})
afterAll(async () => {
  await bureau.close()
  await rm(directory, { recursive: true, force: true })
})

async function newCase(): Promise<string> {
  const { db, bureau: of } = bureau.system.context
  const opened = await openNewCase(db, of, { cause: 'public-place.unlicensed' }, 'officer-a')
  if (!opened.ok) throw new Error(JSON.stringify(opened.findings))
  return opened.id
}
const officer = async () => uploading(await bureau.as('officer-a'))
const stored = () => {
  const { db, bureau: of } = bureau.system.context
  return mediaOf(db, of.agency.id, caseId)
}
const codes = (text: string): string[] =>
  (JSON.parse(text) as { findings: { code: string }[] }).findings.map(({ code }) => code)

describe('a file of a case comes whole or not at all', () => {
  it('goes on after the line broke in the middle, and is what was sent [R3.2]', async () => {
    const person = await officer()
    const bytes = film(5 * megabyte)
    const announced = await person.announce(caseId, { size: bytes.length, said: { filename: '现场录像.mp4' } })
    expect(announced.status).toBe(201)
    const path = announced.headers.get('location') ?? ''
    await person.broken(path, bytes, 2 * megabyte)
    const offset = Number((await person.head(path)).headers.get('upload-offset'))
    expect(offset).toBeGreaterThan(0)
    expect(offset).toBeLessThan(bytes.length)
    expect(await stored()).toEqual([])
    expect((await person.patch(path, offset + 1, bytes.subarray(offset + 1))).status).toBe(409)
    expect(await person.patch(path, offset, bytes.subarray(offset))).toMatchObject({
      status: 204,
      offset: String(bytes.length),
    })
    expect(await stored()).toMatchObject([
      {
        name: '现场录像.mp4',
        size: bytes.length,
        type: 'video/mp4',
        sha256: hashed('sha256', bytes),
        sm3: hashed('sm3', bytes),
        uploadedBy: 'officer-a',
      },
    ])
    expect(await readdir(join(directory, 'incoming'))).toEqual([])
    const { db, bureau: of } = bureau.system.context
    expect(await checkTables(db, of.agency.id)).toEqual([])
    const leaf = await sql<{ line: string }>`select line from zhifa.leaf where kind = 'media'`.execute(db)
    expect(leaf.rows[0]?.line).toContain(hashed('sm3', bytes))
    expect(leaf.rows[0]?.line).not.toContain('现场录像')
  })

  it('becomes a file of the case although the server ended between its last byte and the record', async () => {
    const person = await officer()
    const bytes = film(200_000)
    const announced = await person.announce(caseId, { size: bytes.length, said: { filename: '续传.mp4' } })
    const path = announced.headers.get('location') ?? ''
    // What a server leaves that ended there: all bytes, no row.
    const file = await open(join(directory, 'incoming', path.split('/').at(-1) ?? ''), 'w')
    await file.writeFile(bytes)
    await file.close()
    expect((await person.head(path)).status).toBe(404)
    expect((await stored()).map(({ sha256 }) => sha256)).toContain(hashed('sha256', bytes))
  })

  it('comes by a plain form where no scripts run', async () => {
    const client = await bureau.as('officer-a')
    const bytes = film(300_000)
    const form = new FormData()
    form.set('started', '2026-01-05T09:00')
    form.set('ended', '2026-01-05T09:20')
    form.set('officer', 'officer-a')
    form.set('place', '虚构路1号')
    form.set('file', new Blob([new Uint8Array(bytes)]), '询问录像.mp4')
    const sent = (to: string, headers: Record<string, string>) =>
      fetch(`${bureau.url}/desk/cases/${to}/media`, { method: 'POST', body: form, redirect: 'manual', headers })
    const own = { cookie: client.cookie, origin: bureau.url }
    expect((await sent(caseId, { cookie: client.cookie })).status).toBe(403)
    expect((await sent(caseId, own)).status).toBe(303)
    expect((await stored()).at(-1)).toMatchObject({
      sha256: hashed('sha256', bytes),
      place: '虚构路1号',
      started: '2026-01-05T09:00',
    })
    const again = await sent(caseId, own)
    expect([again.status, await again.text()]).toEqual([
      422,
      expect.stringContaining('相同的文件已在本案中：“询问录像.mp4”'),
    ])
    expect(await readdir(join(directory, 'incoming'))).toEqual([])
  })

  it('is marked where it came later than the bureau allows itself [R3.3]', async () => {
    const person = await officer()
    const today = bureau.system.context.bureau.today()
    const before = (await (await bureau.as('officer-a')).get(`/desk/cases/${caseId}/media`)).text
    expect(before).toContain('逾期上传1个')
    expect(
      (
        await person.whole(caseId, film(1000), {
          filename: '当日.mp4',
          started: `${today}T00:00`,
          ended: `${today}T00:01`,
        })
      ).status,
    ).toBe(204)
    expect((await (await bureau.as('officer-a')).get(`/desk/cases/${caseId}/media`)).text).toContain('逾期上传1个')
  })
})

describe('what is refused', () => {
  const named = (filename: string) => ({ filename })

  it('who is not on the case, has not signed in, or comes from elsewhere', async () => {
    for (const account of ['officer-b', 'archivist', 'agency-head'])
      expect(
        (await uploading(await bureau.as(account)).whole(caseId, film(1000), named('甲.mp4'))).status,
        account,
      ).toBe(403)
    expect((await uploading(new Client(bureau.url)).announce(caseId, { size: 10, said: named('甲.mp4') })).status).toBe(
      303,
    )
    const client = await bureau.as('officer-a')
    const foreign = await client.send('POST', `/desk/cases/${caseId}/media/uploads`, '', {
      origin: 'http://elsewhere.invalid',
      'tus-resumable': '1.0.0',
      'upload-length': '10',
    })
    expect(foreign.status).toBe(403)
    const disguised = await fetch(`${bureau.url}/desk/cases/${caseId}/media/uploads`, {
      headers: {
        cookie: client.cookie,
        'x-http-method-override': 'POST',
        'tus-resumable': '1.0.0',
        'upload-length': '10',
      },
    })
    expect(disguised.status).toBe(404)
  })

  it('an upload that somebody else announced, or for another case', async () => {
    const path =
      (await (await officer()).announce(caseId, { size: 1000, said: named('甲.mp4') })).headers.get('location') ?? ''
    expect((await uploading(await bureau.as('officer-b')).head(path)).status).toBe(404)
    expect((await (await officer()).head(path.replace(caseId, await newCase()))).status).toBe(404)
    expect((await (await officer()).head(path)).status).toBe(200)
  })

  it.each([
    ['an executable by its name', '安装.exe', film(1000), 'media.type'],
    ['a picture that can run scripts, by its name', '图.SVG', film(1000), 'media.type'],
    ['a page by its name', '说明.html', film(1000), 'media.type'],
    ['an executable that is called a film', '甲.mp4', Buffer.concat([Buffer.from('MZ'), film(1000)]), 'media.type'],
    [
      'a page that is called a picture',
      '甲.jpg',
      Buffer.from('<!doctype html><script>alert(1)</script>'),
      'media.type',
    ],
    [
      'an SVG that is called a picture',
      '甲.png',
      Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'),
      'media.type',
    ],
    ['what is larger than a file may be', '甲.mp4', film(8 * megabyte + 1), 'media.file-limit'],
    ['what nobody can name', '甲\n乙.mp4', film(1000), 'input.custom'],
  ])('%s', async (_, filename, bytes, code) => {
    const count = (await stored()).length
    const done = await (await officer()).whole(caseId, bytes, named(filename))
    expect([413, 422]).toContain(done.status)
    if (code !== undefined) expect(codes(done.text)).toHaveLength(1)
    if (code === 'media.type') expect(codes(done.text)).toEqual([code])
    expect(await stored()).toHaveLength(count)
    if (done.status === 422)
      expect((await readdir(join(directory, 'incoming'))).filter((name) => !name.endsWith('.json'))).toHaveLength(1)
  })

  it('the same file again, and says where it is', async () => {
    const bytes = film(5000)
    expect((await (await officer()).whole(caseId, bytes, named('原名.mp4'))).status).toBe(204)
    const again = await (await officer()).whole(caseId, bytes, named('新名.mp4'))
    expect([again.status, codes(again.text)]).toEqual([422, ['media.duplicate']])
    expect(again.text).toContain('“原名.mp4”')
    const other = await newCase()
    expect((await (await officer()).whole(other, bytes, named('新名.mp4'))).status).toBe(204)
  })

  it('more than a case may have, also where two uploads come at once', async () => {
    const full = await newCase()
    const person = await officer()
    const [a, b, c] = await Promise.all([1, 2, 3].map((n) => person.whole(full, film(7 * megabyte), named(`${n}.mp4`))))
    expect([a, b, c].map((done) => done?.status).sort()).toEqual([204, 204, 422])
    const refused = [a, b, c].find((done) => done?.status === 422)
    expect(codes(refused?.text ?? '')).toEqual(['media.case-limit'])
  })
})

describe('what is shown', () => {
  it('a part of a file as a player asks for it, never as a page of this site', async () => {
    const bytes = film(100_000)
    await (await officer()).whole(caseId, bytes, { filename: '播放.mp4' })
    const at = `${bureau.url}/desk/cases/${caseId}/media/${hashed('sha256', bytes)}`
    const get = async (account: string, headers: Record<string, string> = {}) =>
      fetch(at, { redirect: 'manual', headers: { cookie: (await bureau.as(account)).cookie, ...headers } })
    const whole = await get('officer-a')
    expect(Buffer.from(await whole.arrayBuffer()).equals(bytes)).toBe(true)
    expect(
      Object.fromEntries(
        ['content-type', 'content-security-policy', 'x-content-type-options', 'content-disposition'].map((name) => [
          name,
          whole.headers.get(name),
        ]),
      ),
    ).toEqual({
      'content-type': 'video/mp4',
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'content-disposition': expect.stringMatching(/^attachment; filename=/),
    })
    const part = await get('officer-a', { range: 'bytes=1000-1999' })
    expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 1000-1999/${bytes.length}`])
    expect(Buffer.from(await part.arrayBuffer()).equals(bytes.subarray(1000, 2000))).toBe(true)
    const tail = await get('officer-a', { range: 'bytes=-10' })
    expect(Buffer.from(await tail.arrayBuffer()).equals(bytes.subarray(-10))).toBe(true)
    expect((await get('officer-a', { range: 'bytes=100000-' })).status).toBe(416)
    expect((await get('archivist')).status).toBe(200)
    expect((await get('officer-b')).status).toBe(403)
    expect((await fetch(at, { redirect: 'manual' })).status).toBe(303)
    expect(
      (
        await fetch(at.replace(/[0-9a-f]{64}$/, '0'.repeat(64)), {
          headers: { cookie: (await bureau.as('officer-a')).cookie },
        })
      ).status,
    ).toBe(404)
  })

  it('its page with a player, to those who may see it', async () => {
    const page = await (await bureau.as('officer-a')).get(`/desk/cases/${caseId}/media`)
    expect(page.text).toContain('<video')
    expect(page.text).toContain('multipart/form-data')
    expect(page.headers.get('content-security-policy')).toContain("media-src 'self'")
    expect((await (await bureau.as('archivist')).get(`/desk/cases/${caseId}/media`)).text).not.toContain(
      'multipart/form-data',
    )
    expect((await (await bureau.as('officer-b')).get(`/desk/cases/${caseId}/media`)).status).toBe(403)
  })
})

describe('the form of an act', () => {
  const recording = '7fad'.repeat(16)
  it('offers the files of the case where an act names one, keeps a hash that none of them has, and none to whoever sees none', async () => {
    const client = await bureau.as('officer-a')
    const at = `/desk/cases/${caseId}/acts/evidence`
    const form = (sha256: string) =>
      client.postForm(at, [
        ['expectedSeq', '0'],
        ['_do', 'refresh'],
        ['data.items.#', '1'],
        ['data.items.0.sha256', sha256],
      ])
    const [item] = await stored()
    const page = (await form(item?.sha256 ?? '')).text
    expect(page).toMatch(/<label for="f-data-items-0-sha256">证据文件/)
    expect(page).toMatch(new RegExp(`<option value="${item?.sha256}" selected>${item?.name}（`))
    expect(page).toContain(`href="/desk/cases/${caseId}/media"`)
    expect((await form(recording)).text).toMatch(
      new RegExp(`<option value="${recording}" selected>未上传的文件（SHA-256 7fad7fad7fad7fad…）`),
    )
    expect((await (await bureau.as('officer-b')).get(at)).text).not.toContain(item?.name)
  })
})

describe('an act that names a file by its hash', () => {
  it('is taken where the case has that file, and refused where it has not, or another case has it', async () => {
    const { context } = bureau.system
    const today = context.bureau.today()
    const id = await openDemoCase(context, today, false)
    await walk(context, id, today, 'filing')
    const record = (await readCase(context.db, id))!
    const act = sampleActs(today)[record.entries.length]!(record)
    expect(act.recordings).toHaveLength(1)
    const propose = async (sha256: string) =>
      (await bureau.as(act.by[0]!)).postJson(`/api/cases/${id}/acts`, {
        expectedSeq: record.entries.length,
        act: { ...act, recordings: act.recordings?.map((item) => ({ ...item, sha256 })) },
      })
    const nowhere = await propose('7fad'.repeat(16))
    expect([nowhere.status, codes(nowhere.text)]).toEqual([422, ['file.not-uploaded']])
    const [elsewhere] = await stored()
    expect(codes((await propose(elsewhere?.sha256 ?? '')).text)).toEqual(['file.not-uploaded'])
    const bytes = film(3000)
    expect((await uploading(await bureau.as(act.by[0]!)).whole(id, bytes, { filename: '本案.mp4' })).status).toBe(204)
    const path = join(directory, 'files', hashed('sha256', bytes).slice(0, 2), hashed('sha256', bytes))
    await rm(path)
    await context.media.scrub.pass()
    expect(codes((await propose(hashed('sha256', bytes))).text)).toEqual(['file.not-uploaded'])
    await writeFile(path, bytes)
    await context.media.scrub.pass()
    expect((await propose(hashed('sha256', bytes))).status).toBe(202)
  })
})

it('one byte that changed on the disk is found by the next pass, and no more once it is restored', async () => {
  const { scrub } = bureau.system.context.media
  const health = async () => ((await (await fetch(`${bureau.url}/healthz`)).json()) as { files: unknown }).files
  const supervision = async () => (await (await bureau.as('office-head')).get('/desk/supervision')).text
  const [item] = await stored()
  const { sha256, name } = item ?? { sha256: '', name: '' }
  await scrub.pass()
  expect(await health()).toEqual({ damaged: 0 })
  const path = join(directory, 'files', sha256.slice(0, 2), sha256)
  const flip = async (): Promise<void> => {
    const file = await open(path, 'r+')
    const byte = Buffer.alloc(1)
    await file.read(byte, 0, 1, 12_345)
    await file.write(Buffer.from([(byte[0] ?? 0) ^ 1]), 0, 1, 12_345)
    await file.close()
  }
  await flip()
  const pass = await scrub.pass()
  expect(pass.files).toBeGreaterThan(3)
  expect(await health()).toEqual({ damaged: 1 })
  expect(await supervision()).toContain(`${name}：内容已被改动`)
  await flip()
  await scrub.pass()
  expect(await health()).toEqual({ damaged: 0 })
  await rm(path)
  await scrub.pass()
  expect(await supervision()).toContain(`${name}：缺失或者无法读取`)
})

it('a pass reads no faster than it is told to', async () => {
  const { db, media, bureau: of } = bureau.system.context
  const scrub = scrubNightly({
    db,
    blobs: media.blobs,
    now: of.now,
    bytes: 10 * megabyte,
    bytesASecond: 4 * megabyte,
    log: () => {},
    before: async () => {},
  })
  const began = performance.now()
  const { bytes } = await scrub.pass()
  const seconds = (performance.now() - began) / 1000
  await scrub.stop()
  expect(bytes).toBeGreaterThan(5 * megabyte)
  expect(bytes / megabyte / seconds).toBeLessThan(4.2)
})
