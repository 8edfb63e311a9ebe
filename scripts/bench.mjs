// `npm run bench [-- NAME]`: runs packages/*/bench/*.bench.ts and apps/*/bench/*.bench.ts and prints what they measured
// beside their targets. It reports and never judges: times depend on the machine. A file exports
//   async function bench(): Promise<{ name: string; value: number; unit: string; target?: string; met?: boolean; note?: string }[]>
// `npm run bench -- compare [NAME]`: runs the *.compare.ts beside them, which set ours beside what others offer for the same
// task, and writes docs/benchmarks.md with its pictures once all have run.
import { fork } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import { join } from 'node:path'
import { ensure } from './ensure.mjs'
import { writePage } from './lib/bench/page.mjs'
import { inRoot, root } from './lib/paths.mjs'
import { table } from './lib/table.mjs'

const cache = inRoot('node_modules/.cache/zhifa')

const args = process.argv.slice(2)
const comparing = args[0] === 'compare'
const ending = comparing ? '.compare.ts' : '.bench.ts'
const wanted = args[comparing ? 1 : 0] ?? ''

const benchFiles = () =>
  ['packages', 'apps'].flatMap((group) =>
    readdirSync(join(root, group)).flatMap((name) => {
      const dir = join(root, group, name, 'bench')
      if (!existsSync(dir)) return []
      const files = readdirSync(dir).filter((file) => file.endsWith(ending))
      return files.sort().map((file) => ({ suite: name, file, path: join(dir, file) }))
    }),
  )

/** @returns {Promise<object[] | undefined>} undefined when the file threw */
const measure = async ({ suite, file, path }) => {
  const { bundle } = await import('./lib/bench-bundle.mjs')
  const outfile = join(cache, 'bench', `${suite}-${file.replace(/\.ts$/, '.mjs')}`)
  await bundle(path, outfile)
  return new Promise((done) => {
    const child = fork(inRoot('scripts/lib/bench-file.mjs'), [outfile], {
      cwd: root,
      execArgv: ['--enable-source-maps'],
    })
    let rows
    child.on('message', (message) => {
      rows = message.rows
    })
    child.on('exit', () => done(rows))
  })
}

const number = (value) =>
  value.toLocaleString('en-US', value >= 100 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 3 })
const mark = ({ met }) => (met === undefined ? '' : met ? '✓' : '✗')

const problem = await ensure()
if (problem !== undefined) {
  console.error(problem)
  process.exit(1)
}

const [load = 0] = os.loadavg()
const results = []
for (const each of benchFiles().filter(({ suite, file }) => `${suite}/${file}`.includes(wanted))) {
  console.error(`${each.suite}/${each.file} …`)
  const rows = await measure(each).catch((error) => console.error(error.message))
  if (rows === undefined) process.exitCode = 1
  results.push(
    ...(rows ?? [{ name: `${each.file}: 未完成 did not finish`, value: Number.NaN, unit: '' }]).map((row) => ({
      suite: each.suite,
      ...row,
    })),
  )
}

const machine = {
  cpu: os.cpus()[0]?.model ?? 'unknown',
  cores: os.cpus().length,
  memoryGB: Math.round(os.totalmem() / 2 ** 30),
  node: process.version,
  platform: `${os.platform()} ${os.arch()}`,
}

if (comparing) compared()
else printed()

/** Part of the comparisons, or some that failed, is no page. */
function compared() {
  const whole = wanted === '' && process.exitCode === undefined
  if (whole) writePage(results, machine, load)
  else console.log(JSON.stringify(results, undefined, 1))
}

function printed() {
  const head = ['suite', 'measured', 'result', 'unit', 'target', '', 'note']
  const body = results.map((row) => [
    row.suite,
    row.name,
    number(row.value),
    row.unit,
    row.target ?? '',
    mark(row),
    row.note ?? '',
  ])
  console.log(
    `\n${machine.cores} × ${machine.cpu}, ${machine.memoryGB} GB, Node ${machine.node}, ${machine.platform}\n`,
  )
  console.log(table([head, ...body]))
  mkdirSync(cache, { recursive: true })
  const plain = results.map((row) => ({ ...row, value: Number.isFinite(row.value) ? row.value : null }))
  writeFileSync(join(cache, 'bench.json'), `${JSON.stringify({ machine, results: plain }, undefined, 2)}\n`)
}
