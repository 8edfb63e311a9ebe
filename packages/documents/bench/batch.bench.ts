import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { form, renderBatch } from '../src/index'
import type { Measure } from './measure'

const decision = form('penalty-decision')
const count = 1000
const megabyte = 2 ** 20

function* jobs(most: number) {
  for (let i = 1; i <= most; i++) {
    const data = { ...(decision.sample as object), number: `示卫公罚〔2026〕${i}号` }
    yield { form: decision.id, data, out: `${i}.pdf` }
  }
}

interface Run {
  readonly seconds: number
  /** Of all threads. */
  readonly cpuSeconds: number
  /** Memory of the process: before, and the most in the first and in the second half. */
  readonly rss: { readonly before: number; readonly first: number; readonly second: number }
}

/** @param workers threads, as built: `npm run bench` builds first. */
async function run(workers: number): Promise<Run> {
  const before = process.memoryUsage.rss()
  const most = { first: 0, second: 0 }
  const [start, cpu] = [performance.now(), process.cpuUsage()]
  const report = await renderBatch(jobs(count), {
    workers,
    worker: new URL('../dist/batch-worker.js', import.meta.url),
    write: async () => {},
    onProgress: ({ done }) => {
      const half = done > count / 2 ? 'second' : 'first'
      most[half] = Math.max(most[half], process.memoryUsage.rss())
    },
  })
  if (report.done !== count) throw new Error(`${report.failed} documents failed: ${report.failures[0]?.message}`)
  const { user, system } = process.cpuUsage(cpu)
  return { seconds: (performance.now() - start) / 1000, cpuSeconds: (user + system) / 1e6, rss: { before, ...most } }
}

/** A thousand decisions with one worker and with two, with their start; and the command line's first document. */
export async function bench(): Promise<Measure[]> {
  const first = await firstPdf()
  const one = await run(1)
  const two = await run(2)
  const ratio = one.seconds / two.seconds
  const memory = (two.rss.second - one.rss.before) / 2 / megabyte
  const growth = two.rss.second / two.rss.first
  const cpu = (result: Run) => `${result.cpuSeconds.toFixed(1)} s of processor time`
  return [
    {
      name: 'process start to first PDF',
      value: first,
      unit: 's',
      target: '< 0.6',
      met: first < 0.6,
      note: 'median of 5',
    },
    { name: `${count} decisions, one worker`, value: count / one.seconds, unit: 'docs/s', note: cpu(one) },
    { name: `${count} decisions, two workers`, value: count / two.seconds, unit: 'docs/s', note: cpu(two) },
    {
      name: 'two workers / one',
      value: ratio,
      unit: '×',
      target: '≥ 1.7',
      met: ratio >= 1.7,
      note: 'needs two idle cores',
    },
    {
      name: 'cores that one worker keeps busy',
      value: one.cpuSeconds / one.seconds,
      unit: 'cores',
      note: 'what is over 1 the second worker cannot gain',
    },
    { name: 'memory per worker', value: memory, unit: 'MB', target: '< 300', met: memory < 300 },
    { name: 'memory, second half / first', value: growth, unit: '×', target: '≤ 1.1', met: growth <= 1.1 },
  ]
}

/** Seconds from the start of the command to its end, with the document on disk. */
async function firstPdf(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'zhifa-documents-bench-'))
  const command = fileURLToPath(new URL('../bin/zhifa-documents.js', import.meta.url))
  try {
    const data = join(folder, 'data.json')
    await writeFile(data, JSON.stringify(decision.sample))
    const times: number[] = []
    for (let i = 0; i < 5; i++) {
      const start = performance.now()
      const args = [command, 'render', decision.id, data, '-o', join(folder, `${i}.pdf`)]
      await promisify(execFile)(process.execPath, args)
      times.push((performance.now() - start) / 1000)
    }
    return times.sort((a, b) => a - b)[2] ?? Number.NaN
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
