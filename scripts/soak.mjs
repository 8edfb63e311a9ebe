// `npm run soak -- words [RUNS]`: a property that CI asks some thousand times, asked long enough to find what is rare.
// Prints the counterexample with the seed that repeats it; exits 1 when there is one.
import { spawnSync } from 'node:child_process'
import { ensure } from './ensure.mjs'
import { root } from './lib/paths.mjs'

const soaks = {
  /** Any payload that a step takes fills papers that can be printed. */
  words: { project: 'documents', file: 'src/filling/any-payload.test.ts', runs: 100_000 },
}

const [name = '', runs] = process.argv.slice(2)
const soak = Object.hasOwn(soaks, name) ? soaks[name] : undefined
const problem =
  soak === undefined || (runs !== undefined && !/^[1-9]\d*$/.test(runs))
    ? `用法 usage: npm run soak -- ${Object.keys(soaks).join('|')} [次数 runs]`
    : await ensure({ build: false })
if (problem !== undefined || soak === undefined) {
  console.error(problem)
  process.exitCode = 2
} else {
  const args = ['vitest', 'run', '--project', soak.project, soak.file]
  const env = { ...process.env, ZHIFA_SOAK_RUNS: runs ?? String(soak.runs) }
  const { status } = spawnSync('npx', args, { cwd: root, env, stdio: 'inherit' })
  process.exitCode = status ?? 1
}
