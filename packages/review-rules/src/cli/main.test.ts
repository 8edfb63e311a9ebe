import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sampleBureau, sampleRecord, sampleRegistryData } from '@zhifa/domain/testing'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { readJson, UsageError } from './io'
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
    const { out } = run(['determine', caseFile])
    expect(await printed('determine', caseFile)).toEqual({ code: 0, out: [`${out}\n`], err: [] })
    vi.resetModules()
    const wrong = run(['determine'])
    expect(await printed('determine')).toEqual({ code: 2, out: [], err: [`${wrong.err}\n`] })
    vi.resetModules()
    const open = run(['check', caseFile, '--registry', people])
    expect(await printed('check', caseFile, '--registry', people)).toEqual({
      code: 1,
      out: [`${open.out}\n`],
      err: [`${open.err}\n`],
    })
  })
})

describe('wrong use', () => {
  it('is one file more than a command takes, or a layer that contradicts itself', () => {
    expect(run(['determine', caseFile, caseFile])).toMatchObject({ code: 2, out: '' })
    const parameter = sampleBureau.parameters[0]!
    const layer = {
      ...sampleBureau,
      parameters: [{ ...parameter, versions: [...parameter.versions, ...parameter.versions] }],
    }
    const result = run(['determine', caseFile, '--layer', file('layer.json', layer)])
    expect(result).toMatchObject({ code: 2, out: '' })
    expect(result.err).toContain(parameter.id)
  })

  it('is a scheme that names unknown rules', () => {
    const item = {
      id: 'own',
      title: '自有',
      group: '程序',
      points: 1,
      veto: false,
      appliesTo: { categories: ['penalty'] },
      rules: ['no.such'],
    }
    const scheme = file('scheme.json', { id: 'own', title: '本局', grade: 'unverified', items: [item] })
    const result = run(['appraise', caseFile, '--registry', people, '--scheme', scheme])
    expect(result).toMatchObject({ code: 2, out: '' })
    expect(result.err).toBe('The scheme names unknown rules / 评查标准引用了不存在的规则：no.such')
  })

  it('names the file that is no JSON, and every wrong field of one on a line of its own', () => {
    const broken = file('broken.json', '{')
    expect(() => readJson(broken)).toThrow(UsageError)
    expect(() => readJson(broken)).toThrow(
      expect.objectContaining({ code: 'cli.usage', message: `不是有效的 JSON / not JSON: ${broken}` }),
    )
    const empty = file('empty.json', {})
    const lines = run(['determine', empty]).err.split('\n')
    expect(lines.length).toBeGreaterThan(1)
    for (const line of lines) expect(line.startsWith(`${empty}: `), line).toBe(true)
  })
})

describe('what is said beside an answer', () => {
  it('is nothing for machines, and nothing where nothing is open', () => {
    expect(run(['check', caseFile, '--registry', people, '--json']).err).toBe('')
    expect(run(['determine', caseFile]).err).toBe('')
    expect(run(['appraise', caseFile, '--registry', people]).err).toBe('')
  })
})
