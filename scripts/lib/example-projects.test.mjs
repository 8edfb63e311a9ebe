import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isThere, otherProgram, projects, runProject, startService } from './example-projects.mjs'
import { inRoot } from './paths.mjs'

const dir = inRoot('examples')
const names = projects(dir)
const clients = names.filter((name) => otherProgram(join(dir, name)))

describe('example projects', () => {
  it.each(names.filter((name) => !clients.includes(name)))(
    '%s prints what it should',
    async (name) => {
      const { stdout, expected } = await runProject(join(dir, name))
      expect(stdout).toBe(expected)
    },
    60_000,
  )
})

describe('programs in other languages, against the real service', () => {
  let service
  beforeAll(async () => {
    service = await startService(join(dir, clients[0]))
  }, 60_000)
  afterAll(() => service?.stop())

  it.each(clients)(
    '%s',
    async (name) => {
      const [program] = otherProgram(join(dir, name))
      // A machine without that language cannot say; CI has both.
      if (!isThere(program)) return console.warn(`${name}: 未安装 not installed: ${program}`)
      const { stdout, expected } = await runProject(join(dir, name), service.url)
      expect(stdout).toBe(expected)
    },
    60_000,
  )
})
