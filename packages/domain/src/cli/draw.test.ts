import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { run } from './run'

const dir = mkdtempSync(join(tmpdir(), 'zhifa-draw-'))
afterAll(() => rmSync(dir, { recursive: true }))
const file = (name: string, value: unknown): string => {
  const path = join(dir, name)
  writeFileSync(path, JSON.stringify(value))
  return path
}
const plan = {
  format: 'zhifa-draw/1',
  id: 'demo',
  title: '演示抽查',
  on: '2026-09-28',
  quota: { percent: 40, rounding: 'up' },
  risks: { A: { weight: 1, yearlyCap: 1 } },
  team: 2,
  objects: ['a', 'b', 'c', 'd', 'e'].map((id) => ({
    id,
    name: id,
    category: 'c',
    area: 'x',
    risk: 'A',
    inspected: id === 'a' ? 1 : 0,
  })),
  inspectors: ['p', 'q', 'r'].map((id) => ({ id, name: id, categories: ['c'], areas: ['x'] })),
}
const hex = 'ab'.repeat(16)

describe('zhifa-domain draw', () => {
  it('commits, draws with the number that became public, and verifies [D2.4]', async () => {
    const path = file('plan.json', plan)
    const { commitment } = JSON.parse((await run(['draw', path, '--commit'])).out)
    const drawn = await run(['draw', path, '--entropy', hex, '--json'])
    expect(drawn).toMatchObject({ code: 0, err: '' })
    const result = file('result.json', JSON.parse(drawn.out))
    expect(await run(['draw', '--verify', result, '--commitment', commitment, '--entropy', hex])).toMatchObject({
      code: 0,
      err: '',
    })
    expect((await run(['draw', '--verify', result])).err).toContain('--commitment')
    expect((await run(['draw', path, '--entropy', hex])).out).toContain('未参加抽取：a')
    const forged = file('forged.json', { ...JSON.parse(drawn.out), drawn: [] })
    expect((await run(['draw', '--verify', forged])).code).toBe(1)
    expect((await run(['draw', '--verify', result, '--commitment', '0'.repeat(64)])).code).toBe(1)
  })

  it('uses the machine for randomness only when the plan says so, and records what it was', async () => {
    const path = file('machine.json', { ...plan, entropy: { source: 'machine' } })
    const result = JSON.parse((await run(['draw', path, '--json'])).out)
    expect(result.entropy).toMatchObject({ source: 'machine', hex: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect((await run(['draw', '--verify', file('own.json', result)])).code).toBe(0)
    const given = file('given.json', { ...plan, entropy: { source: 'given', hex, origin: '演示开奖号码' } })
    expect((await run(['draw', given])).out).toContain('演示开奖号码')
  })

  it('takes what came up afterwards from the file', async () => {
    const changes = [{ kind: 'object-withdrawn', object: 'z', on: '2026-09-29', reason: '已注销' }]
    expect(await run(['draw', file('changed.json', { ...plan, changes }), '--entropy', hex])).toMatchObject({
      code: 1,
      out: '',
    })
  })

  it('answers no when the list does not suffice', async () => {
    const result = await run(['draw', file('few.json', { ...plan, quota: { count: 5 } }), '--entropy', hex])
    expect(result.code).toBe(1)
    expect(result.err).toContain('未抽满')
  })

  it.each([
    [['draw'], /usage/],
    [['draw', '/no/such/file', '--entropy', hex], /无法读取/],
    [['draw', file('p.json', plan)], /no entropy/],
    [['draw', file('p.json', plan), '--entropy', 'abc'], /--entropy/],
    [['draw', file('q.json', { ...plan, entropy: { source: 'machine' } }), '--entropy', hex], /leave out --entropy/],
    [['draw', file('r.json', { ...plan, team: 1 }), '--entropy', hex], /team/],
    [['draw', 'x', '--verify', 'y'], /usage/],
  ])('%j is wrong use', async (argv, message) => {
    const result = await run(argv)
    expect(result).toMatchObject({ code: 2, out: '' })
    expect(result.err).toMatch(message)
  })
})
