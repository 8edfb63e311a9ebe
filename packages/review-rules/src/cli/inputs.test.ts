import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readJson, UsageError } from '@zhifa/domain/cli-kit'
import { sampleBureau, sampleRecord, sampleRegistryData } from '@zhifa/domain/testing'
import { afterAll, describe, expect, it } from 'vitest'
import { run } from './run'

const dir = mkdtempSync(join(tmpdir(), 'zhifa-review-inputs-'))
afterAll(() => rmSync(dir, { recursive: true }))
const file = (name: string, value: unknown): string => {
  const path = join(dir, name)
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value))
  return path
}
const caseFile = file('case.json', sampleRecord())
const people = file('registry.json', sampleRegistryData)

describe('wrong use', () => {
  it('is one file more than a command takes, or a layer that contradicts itself', async () => {
    expect(await run(['determine', caseFile, caseFile])).toMatchObject({ code: 2, out: '' })
    const parameter = sampleBureau.parameters[0]!
    const layer = {
      ...sampleBureau,
      parameters: [{ ...parameter, versions: [...parameter.versions, ...parameter.versions] }],
    }
    const result = await run(['determine', caseFile, '--layer', file('layer.json', layer)])
    expect(result).toMatchObject({ code: 2, out: '' })
    expect(result.err).toContain(parameter.id)
  })

  it('is a ground of the catalogue with days between its versions, each span named [L2.1]', async () => {
    const version = {
      cites: ['行政处罚法 58.1(4)'],
      grade: 'unverified',
      when: { fact: 'penalty.fine', atLeast: 200_000 },
    }
    const layer = (...spans: readonly object[]) => {
      const versions = spans.map((span) => ({ ...version, ...span }))
      const ground = { id: 'own.fine', title: '罚款二千元以上', categories: ['penalty'], versions }
      return run(['determine', caseFile, '--layer', file('gap.json', { ...sampleBureau, reviewGrounds: [ground] })])
    }
    expect(await layer({ from: '2024-01-01', until: '2024-06-30' }, { from: '2025-01-01' })).toEqual({
      code: 2,
      out: '',
      err: 'own.fine：2024-07-01至2024-12-31没有有效版本 / no version from 2024-07-01 to 2024-12-31',
    })
    expect((await layer({ from: '2024-01-01', until: '2024-06-30' }, { from: '2024-07-01' })).code).toBe(0)
  })

  it('is a scheme that names unknown rules', async () => {
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
    const result = await run(['appraise', caseFile, '--registry', people, '--scheme', scheme])
    expect(result).toMatchObject({ code: 2, out: '' })
    expect(result.err).toBe('评查标准引用了不存在的规则 / the scheme names unknown rules: no.such')
  })

  it('names the file that is no JSON, and every wrong field of one on a line of its own', async () => {
    const broken = file('broken.json', '{')
    expect(() => readJson(broken)).toThrow(UsageError)
    expect(() => readJson(broken)).toThrow(
      expect.objectContaining({
        code: 'cli.usage',
        message: expect.stringContaining(`不是有效的 JSON / not JSON: ${broken}`),
      }),
    )
    const empty = file('empty.json', {})
    const lines = (await run(['determine', empty])).err.split('\n')
    expect(lines.length).toBeGreaterThan(1)
    for (const line of lines) expect(line.startsWith(`${empty}: `), line).toBe(true)
  })
})

describe('what is said beside an answer', () => {
  it('is nothing for machines, and nothing where nothing is open', async () => {
    expect((await run(['check', caseFile, '--registry', people, '--json'])).err).toBe('')
    expect((await run(['determine', caseFile])).err).toBe('')
    expect((await run(['appraise', caseFile, '--registry', people])).err).toBe('')
  })
})

describe('the receipt of a review', () => {
  it('is verified by doing the review again, and says what differs', async () => {
    const given = await run(['check', caseFile, '--registry', people, '--receipt'])
    expect(given.code).toBe(0)
    const receipt = JSON.parse(given.out)
    expect(receipt).toMatchObject({ question: 'review', engine: { name: '@zhifa/review-rules' } })
    expect(receipt.read.length).toBeGreaterThan(5)
    expect(given.err === '').toBe(receipt.grade === 'text')
    const same = await run(['receipt', 'verify', file('receipt.json', given.out)])
    expect([same.code, same.out.split('\n')[0]]).toEqual([0, '重新运算，结果一致 / done again with the same result'])
    receipt.result.value.outcome = 'met'
    const forged = await run(['receipt', 'verify', file('forged.json', receipt)])
    expect([forged.code, forged.out.includes('receipt.result')]).toEqual([1, true])
    const other = await run([
      'receipt',
      'verify',
      file('receipt.json', given.out),
      '--layer',
      file('l.json', sampleBureau),
    ])
    expect([other.code, other.out.includes('receipt.law')]).toEqual([1, true])
    expect(await run(['receipt', 'make', caseFile])).toMatchObject({ code: 2, out: '' })
  })
})
