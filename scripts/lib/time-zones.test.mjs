import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { inRoot } from './paths.mjs'

const run = promisify(execFile)
const folders = [
  'src/date',
  'src/calendar',
  'src/deadline',
  'src/case-deadlines',
  'src/case/act/perform.test.ts',
  'golden',
]

// A legal day is a day in the place of the case: no date may depend on where the process believes it is.
describe('time zones', () => {
  it.each(['Pacific/Kiritimati', 'America/New_York', 'Asia/Shanghai'])(
    'dates, periods and the sample case are the same in %s',
    async (zone) => {
      const vitest = inRoot('node_modules/vitest/vitest.mjs')
      const args = [vitest, 'run', '--project', 'domain', '--reporter', 'json', ...folders]
      const { stdout } = await run(process.execPath, args, {
        cwd: inRoot('.'),
        env: { ...process.env, TZ: zone },
        maxBuffer: 64 * 1024 * 1024,
      })
      const { numPassedTests, numFailedTests } = JSON.parse(stdout.slice(stdout.indexOf('{')))
      expect(numFailedTests).toBe(0)
      expect(numPassedTests).toBeGreaterThan(60)
    },
    120_000,
  )
})
