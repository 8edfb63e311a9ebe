import { createHash, randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type CaseRecord, certify } from '@zhifa/domain'
import { ed25519 } from '@zhifa/domain/cli-kit'
import { sampleLaw, sampleRecord, sampleRegistry } from '@zhifa/domain/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ZipFile } from 'yazl'
import { packageLedger } from '../../testing/package-ledger'
import type { RecordContext } from '../filling/documents-of'
import { type PackedMedia, packageParts } from './contents'
import { readPackage } from './read-package'
import { verifyPackage } from './verify/verify-package'
import { type SealedManifest, writePackage } from './write-package'

const agency = sampleRegistry.agencies.get(sampleRecord().agency)!
const context: RecordContext = { agency, law: sampleLaw, registry: sampleRegistry }
const ledger = packageLedger(agency.uscc)
const trust = { trusted: ledger.trusted, verify: ed25519 }

let directory: string
let count = 0
const fresh = (): string => join(directory, `${count++}.zip`)

const film = Buffer.concat([Buffer.from('00000018667479706d703432', 'hex'), randomBytes(300_000)])
const mediaOf = (bytes: Buffer): PackedMedia => ({
  sha256: createHash('sha256').update(bytes).digest('hex'),
  sm3: createHash('sm3').update(bytes).digest('hex'),
  bytes: bytes.length,
  type: 'video/mp4',
  name: '现场录像.mp4',
  device: '演示记录仪',
  open: () => Readable.from([bytes]),
})
/** The sample with its recordings being the film that is there. */
const record: CaseRecord = {
  ...sampleRecord(),
  entries: sampleRecord().entries.map((entry) => ({
    ...entry,
    ...(entry.recordings
      ? { recordings: entry.recordings.map((item) => ({ ...item, sha256: mediaOf(film).sha256 })) }
      : {}),
  })),
}

async function packed(
  of: CaseRecord = record,
  options: Partial<Parameters<typeof packageParts>[2]> = {},
): Promise<{ file: string; sealed: SealedManifest }> {
  const file = fresh()
  const certificate = certify(of, { law: sampleLaw, registry: sampleRegistry })
  const parts = packageParts(of, context, {
    on: '2026-11-28',
    fonds: '0123',
    media: [mediaOf(film)],
    ...(certificate ? { certificate } : {}),
    ...options,
  })
  return { file, sealed: await writePackage(parts, createWriteStream(file), ledger.sealing(of)) }
}

/** A package unpacked, to be tampered with. */
async function unpacked(file: string): Promise<Map<string, Buffer>> {
  const reader = await readPackage(file)
  const files = new Map<string, Buffer>()
  for (const { path } of reader.files) {
    const parts: Buffer[] = []
    for await (const part of await reader.open(path)) parts.push(part as Buffer)
    files.set(path, Buffer.concat(parts))
  }
  reader.close()
  return files
}

async function repacked(files: ReadonlyMap<string, Buffer>): Promise<string> {
  const zip = new ZipFile()
  for (const [path, bytes] of files) zip.addBuffer(bytes, path)
  zip.end()
  const file = fresh()
  await pipeline(Readable.from(zip.outputStream), createWriteStream(file))
  return file
}

let whole: string
let files: Map<string, Buffer>
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'zhifa-archive-'))
  whole = (await packed()).file
  files = await unpacked(whole)
}, 120_000)
afterAll(() => rm(directory, { recursive: true, force: true }))

const outcomes = async (file: string, by = trust) => {
  const report = await verifyPackage(file, by)
  return Object.fromEntries(Object.entries(report).map(([property, { outcome }]) => [property, outcome]))
}
/** What is found after a change, as `property code file`. */
async function found(change: (files: Map<string, Buffer>) => void): Promise<string[]> {
  const copy = new Map(files)
  change(copy)
  const report = await verifyPackage(await repacked(copy), trust)
  return Object.entries(report).flatMap(([property, { findings }]) =>
    findings
      .filter(({ outcome }) => outcome === 'not-met')
      .map(({ code, path = [] }) => `${property} ${code.replace('archive-package.', '')} ${path.join('/')}`),
  )
}
const json = (path: string, change: (value: never) => void) => (all: Map<string, Buffer>) => {
  const value = JSON.parse(all.get(path)!.toString('utf8')) as never
  change(value)
  all.set(path, Buffer.from(`${JSON.stringify(value, null, 2)}\n`))
}

describe('the package of a case for the archive [R2.3]', () => {
  it('holds papers, data with schemas, recordings, metadata, digests, proofs and a description, and is sound', async () => {
    const names = [...files.keys()]
    for (const part of [
      'papers/main.pdf',
      'papers/sub.pdf',
      'data/record.json',
      'data/record.schema.json',
      'data/papers.json',
      'data/papers.schema.json',
      'data/certificate.json',
      'media/list.json',
      `media/${mediaOf(film).sha256}.mp4`,
      'metadata.json',
      'description.json',
      'description.txt',
      'manifest.json',
      'ledger/proofs.json',
      'ledger/checkpoint.txt',
    ])
      expect(names).toContain(part)
    expect(names.filter((name) => /^papers\/p\d{3}-/.test(name)).length).toBeGreaterThan(12)
    const report = await verifyPackage(whole, trust)
    const wrong = Object.values(report).flatMap(({ findings }) => findings.filter(({ outcome }) => outcome !== 'met'))
    expect(wrong).toEqual([])
    expect(JSON.parse(files.get('description.json')!.toString())).toMatchObject({
      standard: { number: 'GB/T 42727-2023', grade: 'unverified' },
      kind: 'whole',
    })
    for (const { unchecked } of Object.values(report)) expect(unchecked.length).toBeGreaterThan(0)
  })

  it('is not called authentic by whoever trusts no key, nor by whoever trusts another', async () => {
    const nobody = { ...trust, trusted: { ledger: [], witnesses: [] } }
    expect(await outcomes(whole, nobody)).toMatchObject({ authentic: 'undetermined', complete: 'met' })
    const stranger = { ...trust, trusted: packageLedger(agency.uscc).trusted }
    expect((await outcomes(whole, stranger)).authentic).toBe('not-met')
  })

  it('keeps internal papers out of the main volume, and says of every paper which it is in', () => {
    const { papers } = JSON.parse(files.get('metadata.json')!.toString()) as {
      papers: { form: string; volume: string }[]
    }
    const of = (volume: string) => new Set(papers.filter((paper) => paper.volume === volume).map(({ form }) => form))
    expect(of('main')).toContain('penalty-decision')
    expect(of('sub').size).toBeGreaterThan(0)
    for (const form of of('sub')) expect(of('main')).not.toContain(form)
  })
})

describe('a package that was tampered with', () => {
  const paper = 'papers/main.pdf'
  const filmPath = `media/${mediaOf(film).sha256}.mp4`

  it('every file of it, one bit turned, is found at that file', async () => {
    const missed: string[] = []
    for (const path of files.keys()) {
      const at = await found((all) => {
        const bytes = Buffer.from(all.get(path)!)
        const middle = Math.floor(bytes.length / 2)
        bytes[middle] = (bytes[middle] ?? 0) ^ 1
        all.set(path, bytes)
      })
      // Proofs that no longer prove are placed at what they prove.
      const places = path.startsWith('ledger/') ? ['ledger/', 'manifest.json', 'data/record.json'] : [path]
      if (!at.some((item) => places.some((place) => item.includes(place)))) missed.push(`${path}: ${at}`)
    }
    expect(missed).toEqual([])
  }, 300_000)

  it('every file of it, taken away, is missed by name', async () => {
    const missed: string[] = []
    for (const path of files.keys()) {
      const copy = new Map(files)
      copy.delete(path)
      const report = await verifyPackage(await repacked(copy), trust)
      const open = Object.values(report).flatMap(({ findings }) => findings.filter(({ outcome }) => outcome !== 'met'))
      if (open.length === 0) missed.push(path)
      else if (!path.startsWith('ledger/') && !open.some((item) => item.path?.includes(path))) missed.push(path)
    }
    expect(missed).toEqual([])
  }, 300_000)

  it('a paper changed together with its digest in the manifest is no longer what the ledger holds', async () => {
    const at = await found((all) => {
      const changed = Buffer.from(all.get(paper)!.toString('latin1').replace('%PDF-1.4', '%PDF-1.5'), 'latin1')
      all.set(paper, changed)
      json('manifest.json', (manifest: { files: { path: string; sha256: string; sm3: string }[] }) => {
        const line = manifest.files.find(({ path }) => path === paper)!
        line.sha256 = createHash('sha256').update(changed).digest('hex')
        line.sm3 = createHash('sm3').update(changed).digest('hex')
      })(all)
    })
    expect(at).toEqual(['authentic manifest-proved manifest.json'])
  })

  it('a record changed with everything in the package made anew still differs from the ledger, at its entry', async () => {
    const decision = record.entries.find(({ step }) => step === 'decision')!
    const forged: CaseRecord = {
      ...record,
      entries: record.entries.map((entry) => (entry === decision ? { ...entry, on: '2026-01-05' } : entry)),
    }
    const other = await unpacked((await packed(forged)).file)
    const at = await found((all) => {
      for (const [path, bytes] of other) if (!path.startsWith('ledger/')) all.set(path, bytes)
    })
    expect(at).toContain('authentic entry-differs data/record.json')
    expect(at).toContain('authentic manifest-proved manifest.json')
  })

  it.each<[string, (all: Map<string, Buffer>) => void, string]>([
    ['a program', (all) => all.set(filmPath, Buffer.concat([Buffer.from('MZ'), film])), 'safe program'],
    [
      'a script in a paper',
      (all) => all.set(paper, Buffer.concat([files.get(paper)!, Buffer.from('/JavaScript (app.alert(1))\n%%EOF')])),
      `safe active ${paper}`,
    ],
    ['a file of another kind', (all) => all.set('readme.html', Buffer.from('<script>')), 'safe other-kind readme.html'],
    [
      'a file that nobody listed',
      (all) => all.set('papers/p999-forged.pdf', files.get(paper)!),
      'complete file-added papers/p999-forged.pdf',
    ],
    [
      'a paper that is no PDF/A',
      (all) => all.set(paper, Buffer.from('%PDF-1.4\n1 0 obj\n%%EOF')),
      `usable paper-format ${paper}`,
    ],
    [
      'a record of another shape',
      json('data/record.json', (value: { entries: { data: unknown }[] }) => {
        value.entries[3]!.data = {}
      }),
      'usable record data/record.json',
    ],
    [
      'data of a paper that do not fit its form',
      json('data/papers.json', (value: { data: unknown }[]) => {
        value[0]!.data = {}
      }),
      'usable paper-data data/papers.json',
    ],
    [
      'a recording left out of its list',
      json('media/list.json', (value: { files: unknown[] }) => {
        value.files = []
      }),
      'complete file-changed media/list.json',
    ],
  ])('%s is found', async (_, change, expected) => {
    expect((await found(change)).join('\n')).toContain(expected)
  })

  it('a name that leaves the folder, and a link, are found and never followed', async () => {
    const { readFile, writeFile } = await import('node:fs/promises')
    const copy = new Map(files).set('papers/aa-aa-evil.pdf', Buffer.from('x'))
    const file = await repacked(copy)
    const bytes = (await readFile(file)).toString('latin1').replaceAll('papers/aa-aa-evil.pdf', 'papers/../../evil.pdf')
    await writeFile(file, Buffer.from(bytes, 'latin1'))
    const { safe } = await verifyPackage(file, trust)
    expect(safe.findings.map(({ code, path = [] }) => `${code} ${path}`)).toContain(
      'archive-package.unsafe-name papers/../../evil.pdf',
    )
    const zip = new ZipFile()
    zip.addBuffer(Buffer.from('/etc/passwd'), 'papers/main.pdf', { mode: 0o120777 })
    zip.end()
    const linked = fresh()
    await pipeline(Readable.from(zip.outputStream), createWriteStream(linked))
    const report = await verifyPackage(linked, trust)
    expect(report.safe.findings.map(({ code }) => code)).toContain('archive-package.unsafe-name')
    expect(report.complete.outcome).toBe('not-met')
  })

  it('cut off, or no package at all, is refused', async () => {
    const { readFile, writeFile } = await import('node:fs/promises')
    const bytes = await readFile(whole)
    const file = fresh()
    await writeFile(file, bytes.subarray(0, bytes.length - 100))
    await expect(verifyPackage(file, trust)).rejects.toMatchObject({ code: 'archive-package.unreadable' })
  })
})

describe('what is not whole is not called so', () => {
  it('a recording without its file leaves completeness open, a case that was not archived is not complete', async () => {
    const { file } = await packed(record, { media: [] })
    expect(await outcomes(file)).toMatchObject({ authentic: 'met', complete: 'undetermined' })
    const open = await packed({ ...record, entries: record.entries.slice(0, -1) })
    const report = await verifyPackage(open.file, trust)
    expect(report.complete.findings.map(({ code }) => code)).toContain('archive-package.not-archived')
  })

  it('a film whose bytes are not those of its name is not packed', async () => {
    const swapped = { ...mediaOf(film), open: () => Readable.from([Buffer.from('other')]) }
    await expect(packed(record, { media: [swapped] })).rejects.toMatchObject({ code: 'archive-package.media-changed' })
  })

  it('late papers make a supplement that names the package before it, and hold nothing of it', async () => {
    const before = { ...record, entries: record.entries.slice(0, -2) }
    const { sealed } = await packed(before)
    const { file } = await packed(record, {
      after: { entries: before.entries.length, manifest: sealed.sha256 },
      media: [],
    })
    const all = await unpacked(file)
    expect(JSON.parse(all.get('description.json')!.toString())).toMatchObject({
      kind: 'supplement',
      after: { entries: before.entries.length, manifest: sealed.sha256 },
    })
    const { papers } = JSON.parse(all.get('metadata.json')!.toString()) as { papers: { entry: number }[] }
    expect(papers.every(({ entry }) => entry > before.entries.length)).toBe(true)
    expect(await outcomes(file)).toMatchObject({ authentic: 'met', complete: 'met', usable: 'met', safe: 'met' })
  })

  describe('papers that came after the file was closed', () => {
    const verdict = Buffer.from('%PDF-1.4 行政判决书（演示）')
    const file = { ...mediaOf(verdict), name: '判决书.pdf', type: 'application/octet-stream' }
    const late = {
      ...{
        no: 1,
        title: '行政判决书',
        kind: '复议、诉讼文书',
        volume: 'main' as const,
        from: '示例县人民法院（演示）',
      },
      ...{ receivedOn: '2027-01-04', pages: 6, reason: '判决在归档以后送达。', sha256: file.sha256 },
      ...{ registeredBy: '示例壬', registeredAt: '2027-01-05T09:00' },
    }
    const supplement = async () => {
      const { sealed } = await packed()
      const after = { entries: record.entries.length, manifest: sealed.sha256, late: [late] }
      return packed(record, { after, media: [file] })
    }

    it('stand in a supplement with their description, list and digests; the closed file is what it was', async () => {
      const before = await packed()
      const bytes = await unpacked(before.file)
      const { file: added } = await supplement()
      expect(await outcomes(added)).toEqual({ authentic: 'met', complete: 'met', usable: 'met', safe: 'met' })
      const all = await unpacked(added)
      const metadata = JSON.parse(all.get('metadata.json')!.toString()) as { late: { papers: object[] } }
      expect(metadata.late.papers).toEqual([late])
      expect(all.get('papers/supplement.pdf')!.subarray(0, 5).toString()).toBe('%PDF-')
      expect(all.get(`media/${file.sha256}.bin`)).toEqual(verdict)
      expect(all.get('description.txt')!.toString()).toContain('其中归档以后补入的材料1件')
      expect([...all.keys()].filter((path) => /^papers\/p\d/.test(path))).toEqual([])
      expect(await unpacked(before.file)).toEqual(bytes)
      expect(await outcomes(before.file)).toMatchObject({ authentic: 'met', complete: 'met' })
    })

    it('are missed where their file or list lacks, and found where they were put into the closed file', async () => {
      const all = await unpacked((await supplement()).file)
      const codes = async (change: (files: Map<string, Buffer>) => void) => {
        const copy = new Map(all)
        change(copy)
        const { complete } = await verifyPackage(await repacked(copy), trust)
        return complete.findings.filter(({ outcome }) => outcome === 'not-met').map(({ code }) => code.split('.')[1])
      }
      expect(await codes((files) => files.delete(`media/${file.sha256}.bin`))).toContain('late-missing')
      expect(await codes((files) => files.delete('papers/supplement.pdf'))).toContain('late-index')
      const edit = (path: string, change: (value: Record<string, unknown>) => void) => (files: Map<string, Buffer>) => {
        const value = JSON.parse(files.get(path)!.toString()) as Record<string, unknown>
        change(value)
        files.set(path, Buffer.from(JSON.stringify(value)))
      }
      const whole = edit('description.json', (value) => {
        value.kind = 'whole'
      })
      expect(await codes(whole)).toContain('late-in-file')
      const fewer = edit('metadata.json', (value) => {
        delete value.late
      })
      expect(await codes(fewer)).toContain('late-counts')
    })
  })
})
