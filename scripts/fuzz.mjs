// `npm run fuzz [-- PROJECT [MINUTES]]`: the tests with properties again and again, each time with new seeds, until a failure or until the
// minutes (20 by default) are over. A failure prints its seed: it goes into the test as a case of its own.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensure } from './ensure.mjs'
import { inRoot } from './lib/paths.mjs'
import { run } from './lib/run.mjs'

const [project, minutes = '20'] = process.argv.slice(2)
const houses = readdirSync(inRoot('packages')).filter((name) => project === undefined || name === project)
const files = houses.flatMap((house) =>
  readdirSync(inRoot(`packages/${house}`), { recursive: true, encoding: 'utf8' })
    .filter((file) => /^(src|test|testing)\/.*\.test\.ts$/.test(file.replaceAll('\\', '/')))
    .map((file) => join('packages', house, file))
    .filter((file) => /from 'fast-check'|testing\/always/.test(readFileSync(inRoot(file), 'utf8'))),
)
if (files.length === 0 || !(Number(minutes) > 0)) {
  console.error(`用法 Usage: npm run fuzz -- [${readdirSync(inRoot('packages')).join('|')}] [分钟 MINUTES]`)
  process.exit(2)
}
const problem = await ensure()
if (problem !== undefined) {
  console.error(problem)
  process.exit(1)
}
const end = Date.now() + Number(minutes) * 60_000
const args = [inRoot('node_modules/vitest/vitest.mjs'), 'run', '--reporter=dot', ...files]
let rounds = 0
while (process.exitCode === undefined && (rounds === 0 || Date.now() < end)) {
  rounds++
  if ((await run(process.execPath, args)) !== 0) process.exitCode = 1
}
console.log(`${files.length} 个文件 files，${rounds} 轮 rounds`)
