import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { sampleActs, sampleBureau, sampleRecord, sampleRegistryData } from '../../testing'
import { procedures } from '../procedures/procedures'
import { run } from './run'
import { stepNames } from './step-schema'

const dir = mkdtempSync(join(tmpdir(), 'zhifa-perform-'))
afterAll(() => rmSync(dir, { recursive: true }))
const file = (name: string, value: unknown): string => {
  const path = join(dir, name)
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value))
  return path
}

const record = sampleRecord({ upTo: 'intake' })
const act = sampleActs('2026-11-20')[1]!(record)
const known = ['--registry', file('people.json', sampleRegistryData), '--layer', file('layer.json', sampleBureau)]
const recordFile = file('record.json', record)
const actFile = file('act.json', act)
const approved = ['--at', `${act.on}T17:00`, '--system', '示例审批系统', '--reference', '演示1号']

describe('zhifa-domain perform', () => {
  it('writes the longer record, which the next act takes, the same as the library', async () => {
    const { code, out, err } = await run(['perform', recordFile, actFile, ...known, ...approved])
    expect([code, err]).toEqual([0, ''])
    const longer = JSON.parse(out)
    expect(longer.entries.map(({ step }: { step: string }) => step)).toEqual(['intake', 'filing'])
    expect(longer.entries[1].confirmations[0].how).toEqual({
      way: 'external',
      system: '示例审批系统',
      reference: '演示1号',
    })
    const again = await run(['preflight', file('longer.json', longer), actFile, ...known])
    expect([again.code, again.out]).toEqual([1, expect.stringContaining('立案')])
  })

  it('preflight names whose confirmation of which digest is wanted; with these it is done', async () => {
    const { code, out } = await run(['preflight', recordFile, actFile, ...known, '--json'])
    expect(code).toBe(0)
    const { digest, confirmers } = JSON.parse(out)
    const at = `${act.on}T17:00`
    const confirmations = confirmers.map((person: string) => ({ person, at, digest, how: { way: 'session' } }))
    const full = { ...act, entered: { by: act.by[0], at }, confirmations }
    expect((await run(['perform', recordFile, file('full.json', full), ...known])).code).toBe(0)
    const less = { ...full, confirmations: confirmations.slice(1) }
    const refused = await run(['perform', recordFile, file('less.json', less), ...known])
    expect(refused).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/^\[not-met\]/) })
  })

  it.each([
    [['perform', recordFile], /usage/],
    [['perform', '-', '-', ...known], /once only/],
    [['perform', recordFile, actFile], /--registry/],
    [['perform', recordFile, actFile, ...known], /--at, --system, --reference/],
    [['perform', recordFile, actFile, ...known, '--at', '2026-10-10T10:00'], /--system/],
    [['perform', recordFile, actFile, ...known, ...approved.slice(2), '--at', 'now'], /--at/],
    [
      ['perform', recordFile, file('near.json', { ...act, step: 'filling' }), ...known],
      /没有步骤“filling”，是否为 filing？/,
    ],
    [
      ['preflight', recordFile, file('near.json', { ...act, step: 'filling' }), ...known],
      /has no step filling, did you mean/,
    ],
    [['perform', actFile, actFile, ...known], /act\.json/],
    [['perform', recordFile, file('none.json', { step: 'filing' }), ...known], /none\.json/],
    [['perform', recordFile, actFile, ...known, '--procedures', '/no/such.mjs'], /no\/such\.mjs/],
    [['perform', recordFile, actFile, ...known, '--procedures', file('x.mjs', 'export default 7')], /defineProcedure/],
  ])('%j is wrong use', async (argv, message) => {
    expect(await run(argv)).toMatchObject({ code: 2, out: '', err: expect.stringMatching(message) })
  })
})

describe('zhifa-domain schema', () => {
  it('gives what every step takes', async () => {
    for (const name of stepNames()) {
      const { code, out } = await run(['schema', name])
      expect([name, code]).toEqual([name, 0])
      expect(JSON.parse(out)).toHaveProperty('$schema')
    }
    expect(stepNames().length).toBe([...procedures.values()].flatMap(({ steps }) => Object.keys(steps)).length)
    expect(JSON.parse((await run(['schema', 'penalty.ordinary/filing'])).out).properties.party).toBeDefined()
  })

  it('asks back for a step of several procedures, and knows no other', async () => {
    expect(await run(['schema', 'decision'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('penalty.simple/'),
    })
    expect(await run(['schema', 'no-such'])).toMatchObject({ code: 2, err: expect.stringContaining('no-such') })
  })
})
