// `npm run soak [-- NAME …]`: tests whose length is a setting, at the length that finds what a short run does not. Each ends by
// itself; without a name all of them, one after another.
import { ensure } from './ensure.mjs'
import { inRoot } from './lib/paths.mjs'
import { run } from './lib/run.mjs'

/** By name: which test of which workspace, and how long. */
const soaks = {
  /** Two desks, a platform and their database under mixed load, while any of them is killed, restarted or finds its disk full. */
  duty: { project: 'demo-server', test: 'test/mixed-load', env: { ZHIFA_DUTY_MINUTES: '60' } },
  kills: { project: 'demo-server', test: 'test/kills-under-writers', env: { ZHIFA_KILL_ROUNDS: '200' } },
  /** A start that is killed while it writes three invented years, on the embedded database. */
  past: { project: 'demo-server', test: 'test/past-written', env: { ZHIFA_PAST_HOME: 'embedded' } },
  /** Any payload that a step takes fills papers that can be printed. */
  words: { project: 'documents', test: 'src/filling/any-payload', env: { ZHIFA_SOAK_RUNS: '100000' } },
}

const names = process.argv.slice(2)
const unknown = names.filter((name) => !(name in soaks))
if (unknown.length > 0) {
  console.error(`没有 There is no ${unknown.join(', ')}：${Object.keys(soaks).join(', ')}`)
  process.exit(2)
}
const problem = await ensure()
if (problem !== undefined) {
  console.error(problem)
  process.exit(1)
}
for (const [name, { project, test, env }] of Object.entries(soaks)) {
  if (names.length > 0 && !names.includes(name)) continue
  console.error(`${name} …`)
  const vitest = [inRoot('node_modules/vitest/vitest.mjs'), 'run', '--project', project, test]
  const exitCode = await run(process.execPath, vitest, { env: { ...process.env, ...env } })
  if (exitCode !== 0) process.exitCode = 1
}
