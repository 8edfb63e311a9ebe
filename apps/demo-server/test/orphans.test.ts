import { execFileSync } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { eventually } from './eventually'
import { type Home, home, type Programs, programs } from './program'

let files: Programs
let at: Home
beforeAll(async () => {
  files = await programs()
  at = await home(files)
})
afterAll(async () => {
  await at.remove()
  await files.remove()
})

/** The processes that run the platform of this test, children or orphans. */
function platforms(): number[] {
  try {
    const found = execFileSync('pgrep', ['-f', files.platform], { encoding: 'utf8' })
    return found.trim().split('\n').map(Number)
  } catch {
    return []
  }
}

it('a platform ends with its parent at any instant: while it loads, while its database opens, while it serves', async () => {
  const prepared = await at.start({ FIRST_CASES: 'none' })
  prepared.process.kill('SIGTERM')
  expect(await prepared.ended).toBe(0)
  const kills = 16
  for (let i = 0; i < kills; i++) {
    const server = at.begin({ FIRST_CASES: 'none' })
    await eventually(async () => platforms().length > 0)
    // From the instant of the fork to well after the first answer.
    await pause(i * 100)
    server.process.kill('SIGKILL')
    await server.ended
    await eventually(async () => platforms().length === 0, 8000)
  }
})
