import { mkdtemp, open as openFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { documentsOf, type PackageReport, verifyPackage } from '@zhifa/documents'
import type { Act } from '@zhifa/domain'
import { ed25519 } from '@zhifa/domain/cli-kit'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { lateFilesOf, packagesOf } from '../src/bureau/archive'
import { readCase } from '../src/bureau/cases/read-case'
import { ledgerVerifierKey } from '../src/bureau/ledger'
import { listReads } from '../src/bureau/reading'
import { type Typesetter, TypesettingBusyError, typesetHere } from '../src/bureau/typesetting'
import { actByAll } from '../src/demo/sample/act-by-all'
import { openDemoCase, walk } from '../src/demo/sample/walk'
import { startBureau, type TestBureau } from './bureau'
import { film, hashed, uploading } from './media-files'

let bureau: TestBureau
let directory: string
let caseId: string
let open: string
/** What was asked of the typesetter, and whether it turns everybody away. */
const typeset: string[] = []
let crowded = false
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'zhifa-archive-desk-'))
  const here = typesetHere()
  const asked = <T>(make: () => Promise<T>, what: string): Promise<T> => {
    typeset.push(what)
    return crowded ? Promise.reject(new TypesettingBusyError()) : make()
  }
  const typesetter: Typesetter = {
    form: (...paper) => asked(() => here.form(...paper), paper[1]),
    caseFile: (...file) => here.caseFile(...file),
    volume: (...file) => asked(() => here.volume(...file), 'volume'),
    close: () => here.close(),
  }
  bureau = await startBureau('postgres', { log: () => {}, typesetter })
  const { context } = bureau.system
  const today = context.bureau.today()
  caseId = await openDemoCase(context, today, false)
  await walk(context, caseId, today, 'closing')
  await upload(film(300_000), '归档前录像.mp4')
  await walk(context, caseId, today)
  open = await openDemoCase(context, today, false)
  await walk(context, open, today, 'filing')
})
afterAll(async () => {
  await bureau.close()
  await rm(directory, { recursive: true, force: true })
})

async function upload(bytes: Buffer, filename: string): Promise<void> {
  const officer = await uploading(await bureau.as('officer-a'))
  const announced = await officer.announce(caseId, { size: bytes.length, said: { filename } })
  expect((await officer.patch(announced.headers.get('location') ?? '', 0, bytes)).status).toBe(204)
}

/** Takes a package along and verifies it with nothing of the bureau's but its public key. */
async function taken(number: number): Promise<PackageReport> {
  const archivist = await bureau.as('archivist')
  const response = await fetch(`${bureau.url}/desk/cases/${caseId}/archive/${number}.zip`, {
    headers: { cookie: archivist.cookie },
  })
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/zip'])
  const file = join(directory, `${number}.zip`)
  await writeFile(file, Buffer.from(await response.arrayBuffer()))
  const key = ledgerVerifierKey(bureau.system.ledgerKey)
  return verifyPackage(file, { trusted: { ledger: [key], witnesses: [] }, verify: ed25519 })
}
const outcomes = (report: PackageReport) =>
  Object.fromEntries(Object.entries(report).map(([property, { outcome }]) => [property, outcome]))
const packages = () => packagesOf(bureau.system.context.db, bureau.system.context.bureau.agency.id, caseId)

it('no package is made while papers cannot be typeset, rather than one that lacks them for ever', async () => {
  crowded = true
  const archivist = await bureau.as('archivist')
  const refused = await archivist.postForm(`/desk/cases/${caseId}/archive`, [])
  expect([refused.status, await packages()]).toEqual([503, []])
  crowded = false
  typeset.length = 0
})

it('the archivist packs an archived case; another machine finds it authentic, usable and safe [R2.3]', async () => {
  const archivist = await bureau.as('archivist')
  const page = `/desk/cases/${caseId}/archive`
  expect((await archivist.get(`/desk/cases/${caseId}`)).text).toContain(page)
  expect((await archivist.get(page)).text).toContain('制作移交包')
  const made = await archivist.postForm(page, [])
  expect([made.status, made.headers.get('location')]).toEqual([303, page])
  // Every paper and both volumes came from the typesetter, and none from the thread that answers requests.
  const { db, bureau: house } = bureau.system.context
  const papers = documentsOf((await readCase(db, caseId))!, house).map(({ form }) => form)
  expect(typeset.toSorted()).toEqual([...papers, 'volume', 'volume'].toSorted())
  const report = await taken(1)
  expect(outcomes(report)).toEqual({ authentic: 'met', complete: 'met', usable: 'met', safe: 'met' })
  expect(report.authentic.findings.map(({ code }) => code)).toContain('archive-package.manifest-proved')
  const { reads } = await listReads(bureau.system.context.db, bureau.system.context.bureau.agency.id, { caseId })
  expect(reads[0]).toMatchObject({ person: 'archivist', kind: 'export', item: '1' })
}, 120_000)

it('a second one without anything new is refused, and the first stays as it was', async () => {
  const archivist = await bureau.as('archivist')
  const page = `/desk/cases/${caseId}/archive`
  const [first] = await packages()
  const again = await archivist.postForm(page, [])
  expect([again.status, again.text.includes('没有新的材料')]).toEqual([409, true])
  expect(await packages()).toEqual([first])
}, 120_000)

it('a paper that comes after the file was closed is described by the archivist and packed as a supplement; the closed file stays as it is [R2.3]', async () => {
  const archivist = await bureau.as('archivist')
  const [register, archive, media] = ['register', 'archive', 'media'].map(
    (page) => `/desk/cases/${caseId}/${page}`,
  ) as [...[string, string, string]]
  const [first] = await packages()
  const length = (await readCase(bureau.system.context.db, caseId))!.entries.length
  // Whoever does not say that they know the case is closed is told so.
  const verdict = Buffer.from('%PDF-1.4\n% 行政判决书（演示）\n%%EOF\n')
  const send = async (who: string, said: Readonly<Record<string, string>>) => {
    const person = await uploading(await bureau.as(who))
    const announced = await person.announce(caseId, { size: verdict.length, said: { filename: '判决书.pdf', ...said } })
    if (announced.status !== 201) return [announced.status, announced.text]
    return [(await person.patch(announced.headers.get('location') ?? '', 0, verdict)).status, '']
  }
  expect(await send('officer-a', {})).toEqual([422, expect.stringContaining('已经归档')])
  expect((await send('reviewer-b', { supplement: 'yes' }))[0]).toBe(403)
  expect(await send('officer-a', { supplement: 'yes' })).toEqual([204, ''])
  expect((await archivist.get(media)).text).toContain('归档后补充')
  // A file that nobody described goes nowhere.
  const open = await archivist.postForm(archive, [])
  expect([open.status, open.text.includes('1个归档以后上传的文件尚未登记')]).toEqual([409, true])

  const file = /name="file" value="([0-9a-f]{64})"/.exec((await archivist.get(register)).text)?.[1] ?? ''
  const paper = [
    ...[['kind', 'late-paper'] as const, ['file', file] as const, ['title', '行政判决书'] as const],
    ...[['what', 'remedy'] as const, ['volume', 'main'] as const, ['from', '示例县人民法院（演示）'] as const],
    ...[['receivedOn', bureau.system.context.bureau.today()] as const, ['pages', '6'] as const],
    ['reason', '判决在归档以后送达本机关。'] as const,
  ]
  expect((await (await bureau.as('officer-a')).postForm(register, paper)).status).toBe(422)
  expect((await archivist.postForm(register, paper)).status).toBe(303)
  const twice = await archivist.postForm(register, paper)
  expect([twice.status, twice.text.includes('已经登记为补充材料')]).toEqual([422, true])
  expect((await archivist.get(register)).text).toContain('补充卷（1）')
  expect((await archivist.get(`/desk/cases/${caseId}`)).text).toContain('补充卷（1件）')

  expect((await archivist.postForm(archive, [])).status).toBe(303)
  const [before, supplement] = await packages()
  expect([before, supplement?.number]).toEqual([first, 2])
  expect(outcomes(await taken(2))).toEqual({ authentic: 'met', complete: 'met', usable: 'met', safe: 'met' })
  expect(outcomes(await taken(1))).toEqual({ authentic: 'met', complete: 'met', usable: 'met', safe: 'met' })
  expect((await archivist.postForm(archive, [])).status).toBe(409)
  expect((await readCase(bureau.system.context.db, caseId))!.entries).toHaveLength(length)
}, 120_000)

it('a file that was closed and never packed is packed without what came later', async () => {
  const { context } = bureau.system
  const today = context.bureau.today()
  const other = await openDemoCase(context, today, false)
  await walk(context, other, today)
  const [officer, archivist] = [await uploading(await bureau.as('officer-a')), await bureau.as('archivist')]
  const bytes = film(2000)
  const announced = await officer.announce(other, {
    size: bytes.length,
    said: { filename: '补.mp4', supplement: 'yes' },
  })
  expect((await officer.patch(announced.headers.get('location') ?? '', 0, bytes)).status).toBe(204)
  const archive = `/desk/cases/${other}/archive`
  expect((await archivist.postForm(archive, [])).status).toBe(303)
  const whole = await fetch(`${bureau.url}${archive}/1.zip`, { headers: { cookie: archivist.cookie } })
  expect(Buffer.from(await whole.arrayBuffer()).includes(hashed('sha256', bytes))).toBe(false)
  expect((await archivist.postForm(archive, [])).status).toBe(409)
  const register = `/desk/cases/${other}/register`
  const paper: [string, string][] = [
    ...([
      ['kind', 'late-paper'],
      ['file', hashed('sha256', bytes)],
      ['title', '补充录像'],
      ['what', 'recording'],
    ] as const),
    ...([
      ['volume', 'main'],
      ['from', '监督一科'],
      ['receivedOn', today],
      ['reason', '设备故障，归档后恢复。'],
    ] as const),
  ].map(([name, value]) => [name, value])
  expect((await archivist.postForm(register, paper)).status).toBe(303)
  expect((await archivist.postForm(archive, [])).status).toBe(303)
  const second = await fetch(`${bureau.url}${archive}/2.zip`, { headers: { cookie: archivist.cookie } })
  expect(Buffer.from(await second.arrayBuffer()).includes(hashed('sha256', bytes))).toBe(true)
}, 120_000)

it('what came while a closed case was open again came in time, and goes into the next package', async () => {
  const { context } = bureau.system
  const today = context.bureau.today()
  const other = await openDemoCase(context, today, false)
  await walk(context, other, today)
  const [officer, archivist] = [await uploading(await bureau.as('officer-a')), await bureau.as('archivist')]
  const archive = `/desk/cases/${other}/archive`
  expect((await archivist.postForm(archive, [])).status).toBe(303)
  const send = async (filename: string, said: Readonly<Record<string, string>> = {}) => {
    const bytes = Buffer.from(`%PDF-1.4\n% ${filename}（演示）\n%%EOF\n`)
    const announced = await officer.announce(other, { size: bytes.length, said: { filename, ...said } })
    expect((await officer.patch(announced.headers.get('location') ?? '', 0, bytes)).status).toBe(204)
    return hashed('sha256', bytes)
  }
  const act = async (said: Act) => {
    const { entries } = (await readCase(context.db, other))!
    const done = await actByAll(context, { caseId: other, expectedSeq: entries.length, act: said, user: said.by[0]! })
    expect(done.ok ? [] : done.findings.map(({ code, path }) => [code, path])).toEqual([])
  }
  const late = await send('late.pdf', { supplement: 'yes' })
  const data = { ground: 'error-found', reason: '结案后发现事实认定有误。' }
  await act({ step: 'reopening', on: today, by: ['officer-a'], approvedBy: 'agency-head', data })
  const inTime = await send('in-time.pdf')
  // It is closed and archived as it was before.
  const before = (await readCase(context.db, other))!
  for (const { step, by, approvedBy, data } of before.entries.filter(({ step }) => /^(closing|archiving)$/.test(step)))
    await act({
      step,
      on: today,
      by: by.map(({ id }) => id),
      ...(approvedBy ? { approvedBy: approvedBy.id } : {}),
      data: step === 'archiving' ? { ...Object(data), fileNumber: '2026-0909' } : data,
    })
  const record = (await readCase(context.db, other))!
  expect(await lateFilesOf(context.db, context.bureau.agency.id, record)).toEqual(new Set([late]))
  // The one that came late waits for its description; the other needs none.
  expect((await archivist.postForm(archive, [])).status).toBe(409)
  const paper = {
    ...{ kind: 'late-paper', file: late, title: '行政判决书', what: 'remedy', volume: 'main' },
    ...{ from: '示例县人民法院（演示）', receivedOn: today, reason: '归档后收到。' },
  }
  expect((await archivist.postForm(`/desk/cases/${other}/register`, Object.entries(paper))).status).toBe(303)
  expect((await archivist.postForm(archive, [])).status).toBe(303)
  const second = await fetch(`${bureau.url}${archive}/2.zip`, { headers: { cookie: archivist.cookie } })
  const bytes = Buffer.from(await second.arrayBuffer())
  expect([late, inTime].map((sha256) => bytes.includes(sha256))).toEqual([true, true])
}, 120_000)

it('nobody else makes or takes one, and none is made of a case that goes on', async () => {
  for (const id of ['officer-a', 'agency-head', 'office-head', 'reviewer-a']) {
    const person = await bureau.as(id)
    expect((await person.get(`/desk/cases/${caseId}/archive`)).status, id).toBe(403)
    expect((await person.get(`/desk/cases/${caseId}/archive/1.zip`)).status, id).toBe(403)
    expect((await person.postForm(`/desk/cases/${caseId}/archive`, [])).status, id).toBe(403)
  }
  const archivist = await bureau.as('archivist')
  expect((await archivist.postForm(`/desk/cases/${open}/archive`, [])).status).toBe(409)
  expect((await archivist.get(`/desk/cases/${open}/archive`)).text).toContain('案件归档后才能制作')
  expect((await archivist.get(`/desk/cases/${caseId}/archive/9.zip`)).status).toBe(404)
})

it('one byte of a package that changed in the store is found by the next pass, and no more once it is restored', async () => {
  const { media } = bureau.system.context
  const zip = (await packages())[0]?.zip ?? ''
  const path = join(bureau.directory, 'media', 'files', zip.slice(0, 2), zip)
  const flip = async (): Promise<void> => {
    const file = await openFile(path, 'r+')
    const byte = Buffer.alloc(1)
    await file.read(byte, 0, 1, 5000)
    await file.write(Buffer.from([(byte[0] ?? 0) ^ 1]), 0, 1, 5000)
    await file.close()
  }
  await media.scrub.pass()
  expect((await media.scrub.standing()).damaged).toEqual([])
  await flip()
  await media.scrub.pass()
  expect((await media.scrub.standing()).damaged).toEqual([
    { sha256: zip, caseId, name: '归档移交包第1号', fault: 'changed' },
  ])
  expect((await (await bureau.as('office-head')).get('/desk/supervision')).text).toContain(
    '归档移交包第1号：内容已被改动',
  )
  expect(await (await fetch(`${bureau.url}/healthz`)).json()).toMatchObject({ files: { damaged: 1 } })
  await flip()
  await media.scrub.pass()
  expect((await media.scrub.standing()).damaged).toEqual([])
})
