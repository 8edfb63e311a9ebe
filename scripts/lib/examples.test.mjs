import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { inRoot } from './paths.mjs'

const run = promisify(execFile)
/** What each example must print: a line that it cannot print without having worked. */
const proof = {
  'levy.ts': /拒绝 refused:.*缴纳[\s\S]*phase: archived/,
  'first-five-minutes.ts': /作出行政处罚决定 2027-01-13 running/,
}

describe('examples', () => {
  it.each(readdirSync(inRoot('examples')).filter((name) => name.endsWith('.ts')))(
    '%s runs',
    async (name) => {
      const { stdout } = await run(process.execPath, [inRoot('scripts/lib/run-example.mjs'), `examples/${name}`], {
        cwd: inRoot('.'),
      })
      expect(stdout).toMatch(proof[name] ?? /\S/)
    },
    60_000,
  )
})
