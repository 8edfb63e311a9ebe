import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { china, LawBookError } from '@zhifa/domain'
import { build } from 'tsup'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildEngine } from '../../scripts/engine.mjs'
import type { Files } from '../cli/files'
import { run } from '../cli/run'
import { form } from '../forms/registry'
import { OptionsError } from '../options/options-error'
import { renderForm } from '../render/render-form'
import { renderBatch } from './render-batch'

const root = fileURLToPath(new URL('../../../..', import.meta.url))
const decision = form('penalty-decision').sample as Record<string, unknown>
let folder = ''
let worker: URL

// A thread runs JavaScript: the worker is built from the sources as they are.
beforeAll(async () => {
  mkdirSync(join(root, 'node_modules/.cache'), { recursive: true })
  folder = mkdtempSync(join(root, 'node_modules/.cache/zhifa-batch-'))
  await build({
    entry: { worker: join(root, 'packages/documents/src/batch/worker.ts') },
    outDir: folder,
    format: ['esm'],
    target: 'node20',
    platform: 'node',
    config: false,
    silent: true,
    noExternal: [/^@zhifa\//],
    esbuildOptions: (options) => {
      options.alias = { '@zhifa/domain': join(root, 'packages/domain/src/index.ts') }
    },
    outExtension: () => ({ js: '.mjs' }),
  })
  await buildEngine(folder)
  worker = pathToFileURL(join(folder, 'worker.mjs'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a batch', () => {
  it('makes every document, the same bytes as one by one, whatever the number of workers [R2.3]', async () => {
    const jobs = Array.from({ length: 12 }, (_, i) => ({
      form: 'penalty-decision',
      data: { ...decision, number: `示卫公罚〔2026〕${i + 1}号` },
      out: `${i}.pdf`,
    }))
    for (const workers of [1, 3]) {
      const made = new Map<string, Uint8Array>()
      const report = await renderBatch(jobs, {
        workers,
        worker,
        write: async (out, bytes) => void made.set(out, bytes),
      })
      expect(report).toMatchObject({ total: 12, done: 12, failed: 0, failures: [] })
      for (const job of jobs)
        expect(Buffer.compare(made.get(job.out) ?? Buffer.alloc(0), await renderForm(job.form, job.data))).toBe(0)
    }
  })

  it('makes OFD as it makes PDF, by the ending of the name', async () => {
    const jobs = [1, 2, 3].map((i) => ({ form: 'penalty-decision', data: decision, out: `${i}.ofd` }))
    const made = new Map<string, Uint8Array>()
    const report = await renderBatch(jobs, {
      workers: 2,
      worker,
      write: async (out, bytes) => void made.set(out, bytes),
    })
    expect(report).toMatchObject({ done: 3, failures: [] })
    const one = await renderForm('penalty-decision', decision, { format: 'ofd' })
    for (const bytes of made.values()) expect(Buffer.compare(bytes, one)).toBe(0)
  })

  it('checks every kind of document by the layers that it is given', async () => {
    const { sample } = form('seizure-decision')
    const jobs = ['pdf', 'ofd', 'html', 'json'].map((kind) => ({
      form: 'seizure-decision',
      data: sample,
      out: `1.${kind}`,
    }))
    const write = async (): Promise<void> => undefined
    expect(await renderBatch(jobs, { worker, write })).toMatchObject({ done: 4 })
    // A law by which nothing is seized for longer than a day.
    const periods = china.periods.map((period) =>
      period.id === 'coercion.seizure'
        ? { ...period, versions: period.versions.map((version) => ({ ...version, amount: 1 })) }
        : period,
    )
    const strict = await renderBatch(jobs, { worker, write, layers: [{ ...china, periods }] })
    expect(strict.failures.map(({ code }) => code)).toEqual(Array(4).fill('documents.content-missing'))
    await expect(
      renderBatch(jobs, { worker, write, layers: [{ ...china, periods: [...china.periods, ...china.periods] }] }),
    ).rejects.toThrow(LawBookError)
  })

  it('reports each failure and goes on [R2.3]', async () => {
    const made: string[] = []
    const report = await renderBatch(
      [
        { form: 'penalty-decision', data: decision, out: 'a.pdf' },
        { form: 'no-form', data: {}, out: 'b.pdf' },
        { form: 'penalty-decision', data: { ...decision, facts: 'ꀀ' }, out: 'c.pdf' },
        { form: 'penalty-decision', data: decision, out: 'a.pdf' },
        'nonsense',
        { form: 'penalty-decision', data: decision, out: 'full.html' },
        { form: 'penalty-decision', data: decision, out: 'd.html' },
        { form: 'penalty-decision', data: decision, out: 'odd.html' },
      ],
      {
        worker,
        write: async (out) => {
          if (out === 'full.html') throw Object.assign(new Error('no space left'), { code: 'ENOSPC' })
          if (out === 'odd.html') throw null
          made.push(out)
        },
      },
    )
    expect(made.sort()).toEqual(['a.pdf', 'd.html'])
    expect(report).toMatchObject({ total: 8, done: 2, failed: 6 })
    expect(report.failures.map((item) => [item.index, item.code])).toEqual([
      [1, 'documents.unknown-form'],
      [2, 'documents.missing-glyph'],
      [3, 'documents.batch-name'],
      [4, 'documents.batch-job'],
      [5, 'ENOSPC'],
      [7, 'documents.batch-write'],
    ])
  })

  it('knows names that are one file on some disk, and an ending that says nothing', async () => {
    const outs = ['a.html', 'A.html', 'x/y.html', 'x\\y.html', 'b.docx']
    const report = await renderBatch(
      outs.map((out) => ({ form: 'penalty-decision', data: decision, out })),
      { worker, write: async () => {} },
    )
    expect(report.failures.map((item) => [item.out, item.code])).toEqual([
      ['A.html', 'documents.batch-name'],
      ['x\\y.html', 'documents.batch-name'],
      ['b.docx', 'documents.output-kind'],
    ])
  })

  it('takes jobs only as workers come free', async () => {
    let [taken, finished, most] = [0, 0, 0]
    function* jobs() {
      for (let i = 0; i < 20; i++) {
        taken++
        most = Math.max(most, taken - finished)
        yield { form: 'penalty-decision', data: decision, out: `${i}.json` }
      }
    }
    await renderBatch(jobs(), { workers: 2, worker, write: async () => void finished++ })
    expect(most).toBeLessThanOrEqual(5)
  })

  it('replaces a worker that dies, and says which documents were lost', async () => {
    const bad = join(folder, 'dying.mjs')
    writeFileSync(
      bad,
      `import { parentPort } from 'node:worker_threads'
       parentPort.on('message', ({ index }) => index === 1 ? process.exit(3) : parentPort.postMessage({ index, bytes: new Uint8Array([index]) }))`,
    )
    const jobs = Array.from({ length: 6 }, (_, i) => ({ form: 'x', data: null, out: `${i}` }))
    const report = await renderBatch(jobs, { workers: 1, worker: pathToFileURL(bad), write: async () => {} })
    expect(report.total).toBe(6)
    expect(report.failures.map((item) => item.code)).toContain('documents.worker-lost')
    expect(report.done).toBeGreaterThanOrEqual(4)
  })

  it('gives up on a worker that never starts, without trying for ever', async () => {
    const jobs = Array.from({ length: 40 }, (_, i) => ({ form: 'x', data: null, out: `${i}` }))
    const report = await renderBatch(jobs, { worker: pathToFileURL(join(folder, 'gone.mjs')), write: async () => {} })
    expect(report).toMatchObject({ total: 40, failed: 40 })
    expect(report.failures.every((item) => item.code === 'documents.worker-lost')).toBe(true)
  })

  it.each([0, 65, 1.5])('refuses %d workers', async (workers) => {
    await expect(renderBatch([], { workers, worker, write: async () => {} })).rejects.toThrow(OptionsError)
  })
})

describe('zhifa-documents batch', () => {
  const files = (input: Record<string, string>, folders: Record<string, string[]> = {}): Files => ({
    read: async (path) => input[path] ?? readFileSync(path, 'utf8'),
    write: async () => {},
    list: async (path) => folders[path],
  })

  it.each([
    [['batch', 'in.jsonl'], '-o'],
    [['batch', 'in.jsonl', '-o', 'out', '--workers', '0'], '--workers'],
  ])('%j is wrong use', async (args, word) => {
    const result = await run(args, files({}))
    expect(result.code).toBe(2)
    expect(result.err).toContain(word)
  })

  it('names the line or the file that cannot be read, and goes on [R2.3]', async () => {
    const lines = await run(['batch', 'in.jsonl', '-o', 'out'], files({ 'in.jsonl': '\ufeff[]\r\n{broken\r\n' }))
    expect(lines.err).toMatch(/不是有效的 JSON \/ not JSON: 第2行 line 2/)
    expect(lines.err).toContain('应为一组字段')
    const missing = Object.assign(new Error('is a directory'), { code: 'EISDIR' })
    const folder: Files = {
      ...files({ 'jobs/b.json': 'x' }, { jobs: ['a.json', 'b.json'] }),
      read: async (path) => {
        if (path === 'jobs/a.json') throw missing
        return 'x'
      },
    }
    const result = await run(['batch', 'jobs', '-o', 'out'], folder)
    expect(result.code).toBe(1)
    expect(result.err).toMatch(/a\.json: 无法读取 \/ cannot read \(这是目录[\s\S]*not JSON: b\.json/)
  })

  it('reports lines that are no jobs, exit 1', async () => {
    const result = await run(
      ['batch', 'in.jsonl', '-o', 'out', '--json'],
      files({ 'in.jsonl': '{\n[]\n{"form":""}\n\n' }),
    )
    expect(result.code).toBe(1)
    const report = JSON.parse(result.out) as { total: number; failures: { code: string }[] }
    expect(report.total).toBe(3)
    expect(report.failures.every((item) => item.code === 'documents.batch-job')).toBe(true)
    expect(report.failures[2]).toMatchObject({ out: '000003.pdf', form: '' })
  })
})
