import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sampleRecord, sampleRegistryData } from '@zhifa/domain/testing'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { run } from './run'

const dir = mkdtempSync(join(tmpdir(), 'zhifa-review-main-'))
afterAll(() => rmSync(dir, { recursive: true }))
const file = (name: string, value: unknown): string => {
  const path = join(dir, name)
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value))
  return path
}
const caseFile = file('case.json', sampleRecord())
const people = file('registry.json', sampleRegistryData)

describe('the program', () => {
  const argv = process.argv
  const code = process.exitCode
  afterEach(() => {
    process.argv = argv
    process.exitCode = code
    vi.restoreAllMocks()
    vi.resetModules()
  })

  async function printed(...args: string[]) {
    const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    const err = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    process.argv = ['node', 'zhifa-review', ...args]
    await import('./main')
    const text = (spy: typeof out) => spy.mock.calls.map(([chunk]) => String(chunk))
    const result = { code: process.exitCode, out: text(out), err: text(err) }
    vi.restoreAllMocks()
    return result
  }

  it('prints answers on stdout, open questions and wrong use on stderr, and exits as the answer says', async () => {
    const { out } = await run(['determine', caseFile])
    expect(await printed('determine', caseFile)).toEqual({ code: 1, out: [`${out}\n`], err: [] })
    vi.resetModules()
    const wrong = await run(['determine'])
    expect(await printed('determine')).toEqual({ code: 2, out: [], err: [`${wrong.err}\n`] })
    vi.resetModules()
    const open = await run(['check', caseFile, '--registry', people])
    expect(await printed('check', caseFile, '--registry', people)).toEqual({
      code: 1,
      out: [`${open.out}\n`],
      err: [`${open.err}\n`],
    })
  })
})
