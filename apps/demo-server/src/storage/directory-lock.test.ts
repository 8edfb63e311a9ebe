import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { bundle, run } from '../../../../scripts/testing/run-typescript'
import { lockDirectory } from './directory-lock'
import { startOf } from './process-mark'

let root: string
let directory: string
let lock: string
let taker: Awaited<ReturnType<typeof bundle>>
beforeAll(async () => {
  taker = await bundle('apps/demo-server/test/lock-taker.ts')
})
afterAll(() => taker.remove())
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'zhifa-lock-'))
  directory = join(root, 'desk')
  lock = `${directory}.lock`
})
afterEach(() => rmSync(root, { recursive: true }))

/** A process that lives, and one that is gone. */
async function processes(): Promise<{ readonly living: number; readonly gone: number; end(): void }> {
  const [living, gone] = [0, 1].map(() => spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']))
  const ended = new Promise((resolve) => gone?.once('close', resolve))
  gone?.kill('SIGKILL')
  await ended
  if (living?.pid === undefined || gone?.pid === undefined) throw new Error('no process')
  return { living: living.pid, gone: gone.pid, end: () => void living.kill('SIGKILL') }
}

it('is taken once and given back, with nothing left beside', () => {
  const leave = lockDirectory(directory)
  expect(readFileSync(lock, 'utf8')).toMatch(new RegExp(`^${process.pid} ${startOf(process.pid)} [0-9a-f]{12}$`))
  expect(() => lockDirectory(directory)).toThrow(/正在使用/)
  leave()
  expect(readdirSync(root)).toEqual([])
})

it('knows a living owner from a process that was given the number of a dead one', async () => {
  const { living, gone, end } = await processes()
  const inUse = [`${living}`, `${living} ${startOf(living)} 00`, `${living} - 00`]
  const stale = ['', 'x', `${gone}`, `${gone} 5 00`, `${living} 5 00`, `${process.pid}`, `${process.pid} 5 00`]
  try {
    for (const content of inUse) {
      writeFileSync(lock, content)
      expect(() => lockDirectory(directory), content).toThrow(new RegExp(`${living}`))
      expect(readFileSync(lock, 'utf8')).toBe(content)
    }
    for (const content of stale) {
      writeFileSync(lock, content)
      lockDirectory(directory)()
      expect(readdirSync(root), content).toEqual([])
    }
  } finally {
    end()
  }
})

it('leaves alone the lock of another who came after somebody deleted ours by hand', () => {
  const leave = lockDirectory(directory)
  writeFileSync(lock, '1 1 00')
  leave()
  expect(readFileSync(lock, 'utf8')).toBe('1 1 00')
})

it('of many takers of one stale lock exactly one gets it, while a taker before was killed in the middle', async () => {
  const { gone, end } = await processes()
  end()
  for (let round = 0; round < 4; round++) {
    const dead = `${gone} 5 ${round}`
    writeFileSync(lock, dead)
    const claim = `${lock}.${createHash('sha256').update(dead).digest('hex').slice(0, 12)}`
    // Every other time a taker was killed while it took over: its own claim is as dead as the lock.
    if (round % 2 === 1) writeFileSync(claim, `${gone} 6 ${round}`)
    const at = String(Date.now() + 1500)
    const takers = Array.from({ length: 6 }, () => run(taker.file, [directory, at]))
    for (const one of takers) await one.waitFor(/taken|in use/)
    expect(takers.filter((one) => one.output().includes('taken')).length).toBe(1)
    for (const one of takers) {
      one.process.kill('SIGKILL')
      await one.ended
    }
  }
}, 60_000)
