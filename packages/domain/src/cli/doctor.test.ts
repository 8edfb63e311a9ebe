import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { sampleBureau, sampleRecord, sampleRegistry } from '../../testing'
import { run } from './run'

const dir = mkdtempSync(join(tmpdir(), 'zhifa-doctor-'))
afterAll(() => rmSync(dir, { recursive: true }))
const file = (name: string, value: unknown): string => {
  const path = join(dir, name)
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value))
  return path
}
const layer = file('bureau-layer', sampleBureau)
const people = file('people', {
  officers: [...sampleRegistry.officers.values()],
  agencies: [...sampleRegistry.agencies.values()],
})
const done = sampleRecord()
const decided = { ...sampleRecord({ upTo: 'decision' }), id: 'late-one' }
const ask = (...args: string[]) => run(['doctor', ...args, '--layer', layer])

describe('zhifa-domain doctor', () => {
  it('finds nothing in a case that is in order: exit 0', async () => {
    const found = await ask(file('done.json', done), '--as-of', '2026-11-25', '--registry', people)
    expect(found).toMatchObject({ code: 0, err: '' })
    expect(found.out).toContain('检查1件，没有发现问题')
    expect((await ask(join(dir, 'done.json'), '--as-of', '2026-11-25')).err).toContain('--registry')
  })

  it('says what is the matter, by when, on which article and what to do: exit 1', async () => {
    const path = file('late.json', JSON.stringify(decided, null, 2))
    const found = await ask(path, '--as-of', '2026-11-25', '--registry', people)
    expect(found.code).toBe(1)
    expect(found.out).toContain('late-one')
    expect(found.out).toContain('[已经逾期] 2026-11-24 doctor.never-served')
    expect(found.out).toContain('《行政处罚法》第六十一条')
    const json = JSON.parse((await ask(path, '--as-of', '2026-11-25', '--json')).out)
    expect(json).toMatchObject({ asOf: '2026-11-25', examined: 1, cases: [{ caseId: 'late-one' }] })
    expect(json.cases[0].symptoms.map(({ code }: { code: string }) => code)).toEqual([
      'doctor.never-served',
      'doctor.publication-overdue',
    ])
  })

  it('takes folders, lists and JSON lines, and passes over what is no record in a folder', async () => {
    mkdirSync(join(dir, 'cases'))
    file('cases/a.json', [done, decided])
    file('cases/b.jsonl', `${JSON.stringify(done)}\n${JSON.stringify(decided)}\n`)
    file('cases/settings.json', { colour: 'blue' })
    const json = JSON.parse((await ask(join(dir, 'cases'), '--as-of', '2026-11-25', '--json')).out)
    expect([json.examined, json.cases.length]).toEqual([4, 2])
    expect(json.cases[1].place).toContain('b.jsonl:2')
  })

  it('a record that does not fit is found, not skipped', async () => {
    const [first, ...rest] = done.entries
    const damaged = { ...done, entries: [{ ...first!, data: {} }, ...rest] }
    const found = await ask(file('damaged.json', damaged), '--as-of', '2026-11-25')
    expect(found.code).toBe(1)
    expect(found.out).toContain('doctor.impossible')
  })

  it.each([
    [[]],
    [['/no/such']],
    [[file('other.json', { a: 1 })]],
    [[file('text.json', 'no JSON')]],
    [[join(dir, 'done.json'), '--as-of', 'tomorrow']],
    [[join(dir, 'done.json'), '--registry', join(dir, 'other.json')]],
  ])('%j is wrong use: exit 2', async (args) => {
    expect(await ask(...args)).toMatchObject({ code: 2, out: '' })
  })
})
