// `npm run mutate -- GROUP [--quick] [FILE …]`: mutation testing with Stryker. Changes the sources of a group one place at
// a time and shows the changes that no test noticed; FILE, a path or pattern from the root, narrows it; --quick leaves out
// what runs while a module loads (tables, texts): then nothing is loaded anew, and it is ten times faster. Reports go to
// reports/mutation. The guards are asked by their examples alone, in minutes (`mutation/by-examples.mjs`).
// A developer's command: it takes minutes to an hour and is no part of `npm test`. At least 90 % is the aim.
import { availableParallelism } from 'node:os'
import { Stryker } from '@stryker-mutator/core'
import { inRoot } from './lib/paths.mjs'
import { groups } from './mutation/groups.mjs'

const args = process.argv.slice(2)
const [name = '', ...only] = args.filter((arg) => arg !== '--quick')
const group = groups[name]
if (!group) {
  console.error(`请指定一组 Name a group: npm run mutate -- ${Object.keys(groups).join('|')} [文件 file …]`)
  process.exit(1)
}

if (group.examples !== undefined) {
  const { byExamples, reported } = await import('./mutation/by-examples.mjs')
  const found = await byExamples(only.length === 0 ? group.mutate : only, group.examples)
  process.exit(reported(name, found) ? 0 : 1)
}

process.chdir(inRoot('.'))
process.env.ZHIFA_MUTATE = name
const quick = args.includes('--quick') || (group.quick ?? false)
process.env.ZHIFA_MUTATE_QUICK = quick ? '1' : ''
const results = await new Stryker({
  mutate: [...(only.length === 0 ? group.mutate : only), ...(group.spare ?? []), '!**/*.test.ts'],
  // What the tests need, and nothing else, is copied into the sandbox.
  ignorePatterns: [
    '/*',
    '!/package.json',
    '!/tsconfig*.json',
    '!/vitest.config.ts',
    '!/packages',
    '!/docs',
    '!/scripts',
    'dist',
    'test-results',
  ],
  buildCommand: 'node scripts/mutation/bundle.mjs',
  testRunner: 'vitest',
  vitest: { configFile: 'scripts/mutation/vitest.config.mjs', related: false },
  coverageAnalysis: 'perTest',
  ignoreStatic: quick,
  // Types are not checked in a run, and a test compares a file with the guide word for word.
  disableTypeChecks: false,
  concurrency: Number(process.env.ZHIFA_MUTATE_JOBS) || availableParallelism(),
  timeoutMS: 10_000,
  incremental: true,
  incrementalFile: `reports/mutation/${name}.incremental.json`,
  reporters: ['clear-text', 'html', 'json', 'progress'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: `reports/mutation/${name}.html` },
  jsonReporter: { fileName: `reports/mutation/${name}.json` },
  thresholds: { high: 95, low: 90, break: null },
}).runMutationTest()

const counted = results.filter(({ status }) => !['Ignored', 'CompileError', 'RuntimeError'].includes(status))
const killed = counted.filter(({ status }) => status === 'Killed' || status === 'Timeout').length
const score = counted.length === 0 ? 100 : (100 * killed) / counted.length
console.log(`${name}: ${killed} / ${counted.length} 被发现 noticed, ${score.toFixed(1)} % (≥ 90 %)`)
process.exitCode = score >= 90 ? 0 : 1
