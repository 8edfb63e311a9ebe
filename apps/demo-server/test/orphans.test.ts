import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { eventually } from './eventually'
import { type Home, home, type Programs, processesOf, programs } from './program'

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

it('a platform ends with its parent at any instant: while it loads, while its database opens, while it serves', async () => {
  const prepared = await at.start({ FIRST_CASES: 'none' })
  prepared.process.kill('SIGTERM')
  expect(await prepared.ended).toBe(0)
  const kills = 16
  for (let i = 0; i < kills; i++) {
    const server = at.begin({ FIRST_CASES: 'none' })
    await Promise.race([eventually(async () => processesOf(files.platform).length > 0), server.endedEarly])
    // From the instant of the fork to well after the first answer.
    await pause(i * 100)
    server.process.kill('SIGKILL')
    await server.ended
    await eventually(async () => processesOf(files.platform).length === 0, 8000)
  }
})
