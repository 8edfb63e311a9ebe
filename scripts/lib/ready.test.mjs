import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { installState } from './install.mjs'
import { isAbandoned, withLock } from './lock.mjs'
import { isOldNode } from './node-version.mjs'
import { newestChange } from './source-time.mjs'

let dir
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'zhifa-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

const write = (path, text) => {
  mkdirSync(join(dir, path, '..'), { recursive: true })
  writeFileSync(join(dir, path), text)
}
const lockFile = (packages) => JSON.stringify({ packages: { '': { name: 'x' }, ...packages } })
const one = { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } }
const installed = (wanted, present) => {
  write('package-lock.json', lockFile(wanted))
  write('node_modules/.package-lock.json', lockFile(present))
}

describe('installed dependencies', () => {
  it('are missing on a fresh clone and after an installation that never ended', () => {
    write('package-lock.json', lockFile(one))
    expect(installState(dir)).toBe('missing')
    installed(one, one)
    write('node_modules/.zhifa-installing', '')
    expect(installState(dir)).toBe('missing')
    write('node_modules/.package-lock.json', '{"packages":')
    rmSync(join(dir, 'node_modules/.zhifa-installing'))
    expect(installState(dir)).toBe('missing')
  })

  it('are fresh by content, whatever the times of the files say', () => {
    installed(one, one)
    utimesSync(join(dir, 'package-lock.json'), new Date(), new Date(Date.now() + 60_000))
    expect(installState(dir)).toBe('fresh')
    installed({ 'node_modules/a': { version: '2.0.0', integrity: 'sha512-b' } }, one)
    utimesSync(join(dir, 'package-lock.json'), new Date(0), new Date(0))
    expect(installState(dir)).toBe('stale')
  })

  it('need no optional package of another platform, but every other one', () => {
    const more = (optional) => ({ ...one, 'node_modules/b': { version: '1.0.0', integrity: 'sha512-b', optional } })
    installed(more(true), one)
    expect(installState(dir)).toBe('fresh')
    installed(more(false), one)
    expect(installState(dir)).toBe('stale')
  })

  it('are stale when a workspace names its command anew, since npm links commands', () => {
    const workspace = (bin) => ({ 'packages/a': { version: '1.0.0', bin: { a: bin } } })
    installed(workspace('bin/a.js'), workspace('dist/a.js'))
    expect(installState(dir)).toBe('stale')
  })
})

describe('lock', () => {
  it('lets one process in at a time and opens again after an error', async () => {
    const file = join(dir, 'x/ensure.lock')
    const order = []
    const job = (name, fails) =>
      withLock(file, async () => {
        order.push(`${name} in`)
        await new Promise((next) => setTimeout(next, 20))
        order.push(`${name} out`)
        if (fails) throw new Error(name)
      })
    const [first, second] = await Promise.allSettled([job('a', true), job('b', false)])
    expect([first.status, second.status]).toEqual(['rejected', 'fulfilled'])
    expect(order).toEqual(['a in', 'a out', 'b in', 'b out'])
  })

  it('is taken over from a process that is gone or silent, not from a living one', () => {
    const file = join(dir, 'ensure.lock')
    writeFileSync(file, String(process.pid))
    expect(isAbandoned(file)).toBe(false)
    utimesSync(file, new Date(0), new Date(0))
    expect(isAbandoned(file)).toBe(true)
    writeFileSync(file, '999999999')
    expect(isAbandoned(file)).toBe(true)
  })
})

it('refuses a Node that is too old and no other', () => {
  expect(['18.20.4', '20.18.9'].map(isOldNode)).toEqual([true, true])
  expect(['20.19.0', '20.20.2', '22.3.0', '24.0.0'].map(isOldNode)).toEqual([false, false, false, false])
})

it('finds the newest source and passes over what is generated', () => {
  write('src/a.ts', '')
  write('src/dist/b.js', '')
  utimesSync(join(dir, 'src/a.ts'), 1_000, 1_000)
  expect(newestChange(dir, ['src', 'absent'])).toBe(1_000_000)
})
