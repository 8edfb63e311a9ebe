import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { superviseCounty } from '../src/demo/county/supervise'
import { prepareApart } from '../src/demo/settings/prepare-database'
import { lockDirectory } from '../src/storage'
import { eventually } from './eventually'
import { type Home, home, type Programs, processesOf, programs } from './program'

/** How often a start is killed; more for a soak. */
const rounds = Number(process.env.ZHIFA_START_KILLS ?? 6)

let files: Programs
let at: Home
let root: string
/** A program that lives and does nothing. */
let idle: string
beforeAll(async () => {
  files = await programs()
  at = await home(files)
  root = await mkdtemp(join(tmpdir(), 'zhifa-starts-'))
  idle = join(root, 'idle.mjs')
  await writeFile(idle, "console.error('still busy'); process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)")
})
afterAll(async () => {
  await at.remove()
  await files.remove()
  await rm(root, { recursive: true, force: true })
})

it('gives up a platform that lives and never answers, says so in both languages and ends it', async () => {
  const county = superviseCounty({ program: idle, env: {}, waitSeconds: 2, log: () => {} })
  await expect(county.ready).rejects.toThrow(
    /县级平台的启动在2秒内未完成.*START_WAIT_SECONDS.*within 2 seconds.*still busy/s,
  )
  await county.stop()
  expect(processesOf(idle)).toEqual([])
})

it('gives up a creation of a database that does not end, and ends it', async () => {
  const directory = join(root, 'never')
  await expect(prepareApart(idle, directory, 1)).rejects.toThrow(
    /建立数据库 .*never 在1秒内未完成.*START_WAIT_SECONDS/s,
  )
  expect(processesOf(idle)).toEqual([])
})

it('a server whose database is not made in time says why and ends with 2, and leaves no half-made database', async () => {
  const short = join(root, 'short')
  await mkdir(short)
  // Somebody else is at it for longer than the server is told to wait.
  const leave = lockDirectory(join(short, 'desk'))
  const server = at.begin({ FIRST_CASES: 'none', START_WAIT_SECONDS: '1', DATA_DIR: short })
  expect(await server.ended).toBe(2)
  expect(server.output()).toMatch(/建立数据库 .*desk 在1秒内未完成.*within 1 seconds/s)
  leave()
  expect(await readdir(short)).toEqual([])
})

it('a start that is killed at any instant leaves nobody behind, and the next one starts', async () => {
  const data = join(at.directory, 'data')
  for (let i = 0; i < rounds; i++) {
    const server = at.begin({ FIRST_CASES: 'none' })
    // Every third is killed in the first second, while programs load; the others anywhere on the way to serving.
    const after = Math.round(Math.random() * (i % 3 === 0 ? 1000 : 12_000))
    await Promise.race([pause(after), server.endedEarly])
    server.process.kill('SIGKILL')
    await server.ended
    await eventually(async () => [files.main, files.platform].every((program) => processesOf(program).length === 0))
    for (const name of ['desk', 'platform'])
      if (existsSync(join(data, name)))
        expect(await readdir(join(data, name)), `killed after ${after} ms`).toContain('global')
  }
  const last = await at.start({ FIRST_CASES: 'none' })
  expect((await fetch(`${at.url}/`)).status).toBe(200)
  last.process.kill('SIGTERM')
  expect(await last.ended).toBe(0)
  expect((await readdir(data)).filter((name) => /lock|preparing|new$/.test(name))).toEqual([])
}, 600_000)
