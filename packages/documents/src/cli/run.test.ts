import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sampleRecord, sampleRegistryData } from '@zhifa/domain/testing'
import { describe, expect, it } from 'vitest'
import { OfdPackage } from '../../testing/ofd-package'
import { form } from '../forms/registry'
import type { Files } from './files'
import { run } from './run'

function disk(files: Record<string, string> = {}): Files & { written: Map<string, Uint8Array> } {
  const written = new Map<string, Uint8Array>()
  return {
    written,
    read: async (path) => {
      const text = files[path]
      if (text === undefined) throw Object.assign(new Error('no such file'), { code: 'ENOENT' })
      return text
    },
    write: async (path, bytes) => {
      written.set(path, bytes)
    },
  }
}
const decision = form('penalty-decision').sample as Record<string, unknown>

describe('zhifa-documents', () => {
  it('lists every form with its grade [R2.1]', async () => {
    const { code, out } = await run(['list', '--json'], disk())
    expect(code).toBe(0)
    const list = JSON.parse(out) as { id: string; catalogue: string | null }[]
    // The forms of the catalogue, and the public sheets that are not in it.
    expect(list.filter((item) => item.catalogue !== null)).toHaveLength(145)
    expect(list.filter((item) => item.catalogue === null).map((item) => item.id)).toEqual([
      'publication-sheet',
      'result-sheet',
    ])
    expect((await run(['list'], disk())).out).toMatch(/penalty-decision\s+A secondary\s+party\s+fully\s+行政处罚决定书/)
  })

  it('prints the schema and the sample of a form [R2.1]', async () => {
    const schema = JSON.parse((await run(['schema', 'penalty-decision'], disk())).out) as {
      properties: Record<string, { title: string }>
    }
    expect(schema.properties.facts?.title).toBe('违法事实')
    expect(JSON.parse((await run(['sample', 'penalty-decision'], disk())).out)).toEqual(decision)
  })

  it('renders a form from a file or from standard input [R2.3]', async () => {
    const files = disk({ '-': JSON.stringify(decision) })
    const result = await run(['render', 'penalty-decision', '-', '-o', 'out.pdf'], files)
    expect(result).toMatchObject({ code: 0, err: '' })
    expect(Buffer.from(files.written.get('out.pdf') ?? []).toString('latin1')).toMatch(/^%PDF-1\.4/)
  })

  it('binds a case file [R2.2]', async () => {
    const file = {
      cover: {
        agency: '示例局',
        category: 'penalty',
        title: '示例案',
        volume: 'whole',
        result: '警告。',
        officers: ['甲'],
        archivedOn: '2026-11-10',
      },
      documents: [{ form: 'penalty-decision', data: decision, on: '2026-10-20' }],
      remark: { state: '齐全。', compiledOn: '2026-11-10' },
    }
    const files = disk({ 'case.json': JSON.stringify(file) })
    expect((await run(['case-file', 'case.json', '-o', 'case.pdf'], files)).code).toBe(0)
    expect(files.written.has('case.pdf')).toBe(true)
  })

  it('binds a case file with a paper that cannot be made, says which, and exits 1 [R2.2]', async () => {
    const file = {
      cover: {
        agency: '示例局',
        category: 'penalty',
        title: '示例案',
        volume: 'whole',
        result: '警告。',
        officers: ['甲'],
        archivedOn: '2026-11-10',
      },
      documents: [{ form: 'penalty-decision', data: { ...decision, facts: '示例\u0007' }, on: '2026-10-20' }],
      remark: { state: '齐全。', compiledOn: '2026-11-10' },
    }
    const files = disk({ 'case.json': JSON.stringify(file) })
    const done = await run(['case-file', 'case.json', '-o', 'case.pdf'], files)
    expect([done.code, files.written.has('case.pdf')]).toEqual([1, true])
    expect(done.err).toMatch(/《行政处罚决定书》（2026-10-20）未能印制.*U\+0007/)
  })

  it.each([
    [['render', 'penalty-decision', 'in.json', '-o', 'x.pdf'], { ...decision, facts: undefined }, 1, '第五十九条'],
    [['render', 'penalty-decision', 'in.json', '-o', 'x.pdf'], { ...decision, facts: 'ꀀ' }, 1, 'U+A000'],
    [['render', 'penalty-decision', 'in.json', '-o', 'x.pdf'], { ...decision, number: 12 }, 2, '文号'],
    [['render', 'penalty-decision', 'in.json', '-o', 'x.pdf'], { ...decision, number: '' }, 2, 'number'],
    [['render', 'penalty-decision', 'in.json', '-o', 'x.pdf'], null, 2, '输入'],
    [['render', 'no-form', 'in.json', '-o', 'x.pdf'], {}, 2, 'no-form'],
    [['render', 'penalty-decision', 'in.json'], decision, 2, '-o'],
    [['render', 'penalty-decision', 'gone.json', '-o', 'x.pdf'], {}, 2, 'gone.json'],
    [['case-file', 'in.json', '-o', 'x.pdf'], { documents: [] }, 2, '卷内文件'],
    [['render', 'penalty-decision', 'in.json', '-o', 'x.docx'], decision, 2, '.html'],
    [['render', 'penalty-decision', 'in.json', '-o', 'x'], decision, 2, '.html'],
    [['render', 'penalty-decision', 'in.json', '-o', 'x.pdf', '--workers', '2'], decision, 2, '--workers'],
    [['render', 'penalty-decision', 'in.json', '-o', 'x.html', '--draft', ''], decision, 2, '草稿标记'],
    [['case-file', 'in.json', '-o', 'x.html'], { documents: [] }, 2, '.pdf'],
    [['flow-chart', 'penalty.ordinary', '-o', 'x.png'], {}, 2, '.svg'],
    [['schema', 'penalty-decision', '-o', 'x.json'], {}, 2, '-o'],
    [['render', 'penalty-decision', 'in.json', '-o', 'x.pdf', '--profile', 'archive'], decision, 2, '--profile'],
    [['render', 'penalty-decision', 'in.json', '-o', 'x.ofd', '--profile', 'A'], decision, 2, 'archive'],
    [['render', 'penalty-decision', 'in.json', '-o', 'x.ofd', '--attach', 'numbr'], decision, 2, 'numbr'],
    [['flow-chart', 'penalty.simple', '-o', 'x.ofd', '--attach', 'inside'], {}, 2, '--attach'],
    [['batch', 'in.json', '-o', 'x', '--format', 'docx'], {}, 2, '--format'],
    [['frobnicate'], {}, 2, 'frobnicate'],
    [['list', '--nope'], {}, 2, '--nope'],
    [[], {}, 2, 'zhifa-documents: '],
  ] as const)('%j answers what is wrong, writes nothing', async (args, input, code, word) => {
    const files = disk({ 'in.json': JSON.stringify(input) })
    const result = await run(args, files)
    expect(result.code).toBe(code)
    expect(result.err).toContain(word)
    expect(result.out).toBe('')
    expect(files.written.size).toBe(0)
  })

  it('writes OFD: a form with the place of its seal, a case file, a chart [R2.1]', async () => {
    const file = {
      cover: {
        agency: '示例局',
        category: 'penalty',
        title: '示例案',
        volume: 'whole',
        result: '警告。',
        officers: ['甲'],
        archivedOn: '2026-11-10',
      },
      documents: [{ form: 'penalty-decision', data: decision, on: '2026-10-20' }],
      remark: { state: '齐全。', compiledOn: '2026-11-10' },
    }
    const files = disk({ 'in.json': JSON.stringify(decision), 'case.json': JSON.stringify(file) })
    const one = ['render', 'penalty-decision', 'in.json', '-o']
    const result = await run([...one, 'a.ofd', '--json', '--profile', 'archive', '--attach', 'number,agency'], files)
    expect(result).toMatchObject({ code: 0, err: '' })
    expect(JSON.parse(result.out)).toMatchObject({
      file: 'a.ofd',
      seals: [{ page: 3, box: { width: 42, height: 42 } }],
    })
    const ofd = (name: string) => new OfdPackage(files.written.get(name) ?? new Uint8Array())
    expect(ofd('a.ofd').text('OFD.xml')).toContain('OFD-A')
    expect(ofd('a.ofd').files.has('Doc_0/Attachs/data_1.json')).toBe(true)
    expect((await run([...one, 'b.OFD', '--attach', 'none'], files)).code).toBe(0)
    expect(ofd('b.OFD').files.has('Doc_0/Attachs/data_1.json')).toBe(false)
    expect((await run(['case-file', 'case.json', '-o', 'c.ofd', '--attach', 'inside'], files)).code).toBe(0)
    expect(ofd('c.ofd').text('Doc_0/Attachs/data_1.json')).toContain('示例案')
    expect((await run(['flow-chart', 'penalty.simple', '-o', 'd.ofd'], files)).code).toBe(0)
    expect(ofd('d.ofd').pages).toHaveLength(1)
  })

  it('binds the file of a case record, the same that zhifa-review takes, twice the same [R2.2]', async () => {
    const people = join(mkdtempSync(join(tmpdir(), 'zhifa-documents-')), 'people.json')
    writeFileSync(people, JSON.stringify(sampleRegistryData))
    const files = disk({ 'case.json': JSON.stringify(sampleRecord()) })
    const args = ['case-file', 'case.json', '--registry', people]
    for (const out of ['a.pdf', 'b.pdf'])
      expect(await run([...args, '-o', out], files)).toMatchObject({ code: 0, err: '' })
    const [a, b] = ['a.pdf', 'b.pdf'].map((name) => files.written.get(name) ?? new Uint8Array())
    expect(a?.length).toBeGreaterThan(100_000)
    expect(Buffer.compare(a ?? Buffer.alloc(0), b ?? Buffer.alloc(0))).toBe(0)
    expect((await run([...args, '--volume', 'sub', '-o', 'c.pdf'], files)).code).toBe(0)
    expect(files.written.get('c.pdf')?.length).toBeLessThan(a?.length ?? 0)
    expect((await run([...args, '--volume', 'third', '-o', 'd.pdf'], files)).err).toContain('--volume')
    expect((await run(['case-file', 'case.json', '-o', 'd.pdf'], files)).err).toContain('--registry')
    const broken = disk({ 'case.json': JSON.stringify({ ...sampleRecord(), agency: 7 }) })
    expect(await run([...args, '-o', 'd.pdf'], broken)).toMatchObject({
      code: 2,
      err: expect.stringContaining('agency'),
    })
  })

  it('writes to standard output what would be written to a file', async () => {
    const files = disk({ 'in.json': JSON.stringify(decision) })
    await run(['render', 'penalty-decision', 'in.json', '-o', 'x.html'], files)
    const { code, out, bytes } = await run(
      ['render', 'penalty-decision', 'in.json', '-o', '-', '--format', 'html'],
      files,
    )
    expect([code, out]).toEqual([0, ''])
    expect(Buffer.compare(bytes ?? Buffer.alloc(0), files.written.get('x.html') ?? Buffer.alloc(0))).toBe(0)
    const wrong = await run(['render', 'penalty-decision', 'in.json', '-o', '-', '--format', 'docx'], files)
    expect(wrong).toMatchObject({ code: 2, err: expect.stringContaining('--format') })
  })

  it('reads a file with a byte order mark', async () => {
    const files = disk({ 'in.json': `\ufeff${JSON.stringify(decision)}` })
    expect((await run(['render', 'penalty-decision', 'in.json', '-o', 'x.html'], files)).code).toBe(0)
  })

  it('says that it cannot write, instead of falling over', async () => {
    const files = {
      ...disk({ 'in.json': JSON.stringify(decision) }),
      write: async () => {
        throw Object.assign(new Error('is a directory'), { code: 'EISDIR' })
      },
    }
    const result = await run(['render', 'penalty-decision', 'in.json', '-o', 'x.html'], files)
    expect(result).toMatchObject({ code: 4, err: expect.stringMatching(/无法写入.*x\.html.*EISDIR/) })
  })

  it('says that a file is no font', async () => {
    const files = disk({
      'in.json': JSON.stringify(decision),
      'fonts.json': JSON.stringify({ body: [fileURLToPath(import.meta.url)] }),
    })
    const args = ['render', 'penalty-decision', 'in.json', '-o', 'x.pdf', '--fonts', 'fonts.json']
    expect(await run(args, files)).toMatchObject({ code: 2, err: expect.stringContaining('run.test.ts') })
  })

  it('says that a file is not JSON, and gives findings as JSON when asked', async () => {
    expect(
      (await run(['render', 'penalty-decision', 'in.json', '-o', 'x.pdf'], disk({ 'in.json': '{' }))).err,
    ).toContain('JSON')
    const { err } = await run(
      ['render', 'penalty-decision', 'in.json', '-o', 'x.pdf', '--json'],
      disk({ 'in.json': '{}' }),
    )
    expect((JSON.parse(err) as { findings: unknown[] }).findings.length).toBeGreaterThan(5)
  })
})
