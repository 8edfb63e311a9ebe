import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { sampleBureau, sampleRecord } from '../../testing'
import { run } from './run'

const dir = mkdtempSync(join(tmpdir(), 'zhifa-receipt-'))
afterAll(() => rmSync(dir, { recursive: true }))
const file = (name: string, value: unknown): string => {
  const path = join(dir, name)
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value))
  return path
}
const layer = file('layer.json', sampleBureau)

describe('zhifa-domain receipt', () => {
  it('of a deadline is given by the deadline command, and verified: exit 0', async () => {
    const given = await run(['deadline', 'penalty.hearing-request', '--start', '2026-09-28', '--receipt'])
    expect(given).toMatchObject({ code: 0, err: '' })
    const found = await run(['receipt', 'verify', file('deadline.json', given.out)])
    expect(found.code).toBe(0)
    expect(found.out).toContain('重新运算，结果一致')
    expect(found.out).toContain('均经核实')
  })

  it('says what differs: exit 1', async () => {
    const given = await run(['deadline', 'penalty.hearing-request', '--start', '2026-09-28', '--receipt'])
    const forged = given.out.replaceAll('2026-10-10', '2026-10-30')
    const found = await run(['receipt', 'verify', file('forged.json', forged)])
    expect(found.code).toBe(1)
    expect(found.out).toContain('receipt.result')
    const other = await run(['receipt', 'verify', file('deadline.json', given.out), '--layer', layer])
    expect(other.code).toBe(1)
    expect(other.out).toContain(`现在所用而凭证没有或者不同的层：${sampleBureau.id}`)
    expect(JSON.parse((await run(['receipt', 'verify', join(dir, 'forged.json'), '--json'])).out)).toMatchObject({
      same: false,
    })
  })

  it('of an unverified value says so beside, and when it is verified', async () => {
    const given = await run([
      'deadline',
      'disclosure.error-answer',
      '--start',
      '2026-09-28',
      '--receipt',
      '--layer',
      layer,
    ])
    expect(given.err).toContain('未经核实：disclosure.error-answer')
    const found = await run(['receipt', 'verify', file('weak.json', given.out), '--layer', layer])
    expect([found.code, found.out.includes('未经核实：disclosure.error-answer')]).toEqual([0, true])
  })

  it('of any other question is made from a file of inputs', async () => {
    expect((await run(['receipt', '--list'])).out).toMatch(/^deadline .*\ncase-deadlines .*\ndetermination .*\nfine /)
    const inputs = file('case.json', { record: sampleRecord(), asOf: '2026-11-20' })
    const given = await run(['receipt', 'case-deadlines', inputs, '--layer', layer])
    expect(JSON.parse(given.out).read.length).toBeGreaterThan(5)
    expect((await run(['receipt', 'verify', file('r.json', given.out), '--layer', layer])).code).toBe(0)
  })

  it.each([
    [['receipt']],
    [['receipt', 'verify']],
    [['receipt', 'verify', layer]],
    [['receipt', 'nothing', layer]],
    [['receipt', 'fine', layer]],
    [['deadline', 'no.such', '--start', '2026-09-28', '--receipt']],
  ])('%j is wrong use: exit 2', async (args) => {
    expect(await run(args)).toMatchObject({ code: 2, out: '' })
  })
})
