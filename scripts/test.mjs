// `npm test`: prepares a fresh clone, runs every test of every workspace and closes with one summary.
// `npm test -- ARGS` hands ARGS to vitest, e.g. `npm test -- --project domain deadline`.
import { rmSync } from 'node:fs'
import { ensure } from './ensure.mjs'
import { inRoot } from './lib/paths.mjs'
import { fullResults, partialResults, readResults } from './lib/results.mjs'
import { run } from './lib/run.mjs'
import { suites } from './lib/suites.mjs'
import { closing, summarise } from './lib/summary.mjs'

const vitest = async (args, file) => {
  rmSync(file, { force: true })
  return run(
    process.execPath,
    [inRoot('node_modules/vitest/vitest.mjs'), 'run', `--reporter=${inRoot('scripts/lib/reporter.mjs')}`, ...args],
    { env: { ...process.env, ZHIFA_TEST_RESULTS: file, ZHIFA_TEST_BUILT: 'yes' } },
  )
}

const args = process.argv.slice(2)
const file = args.length === 0 ? fullResults : partialResults
const problem = await ensure()
if (problem !== undefined) console.error(problem)
const exitCode = problem === undefined ? await vitest(args, file) : 1
const results = problem === undefined ? readResults(file) : undefined
const summary = summarise(results, { expected: args.length === 0 ? suites() : [], exitCode })
console.log(closing(summary))
process.exitCode = summary.failed > 0 || exitCode !== 0 ? 1 : 0
