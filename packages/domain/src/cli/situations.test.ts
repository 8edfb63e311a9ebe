import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { run } from './run'

const dir = mkdtempSync(join(tmpdir(), 'zhifa 情形-'))
afterAll(() => rmSync(dir, { recursive: true }))
const file = (name: string, value: unknown): string => {
  const path = join(dir, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value))
  return path
}
const situation = (change: object = {}) => ({
  title: '告知书当日送达',
  cites: ['行政处罚法 44'],
  procedure: 'penalty.ordinary',
  start: { sample: 'penalty.ordinary', before: 'notice-service' },
  try: { step: 'notice-service' },
  expect: 'accepted',
  ...change,
})
const record = {
  id: 'x',
  procedure: 'penalty.ordinary',
  agency: 'demo-bureau',
  cause: 'public-place.unlicensed',
  entries: [],
}

describe('zhifa-domain situations', () => {
  it('plays the situations of the package, one line each', async () => {
    const shipped = fileURLToPath(new URL('../../situations', import.meta.url))
    const played = await run(['situations', shipped])
    expect(played).toMatchObject({ code: 0, err: '' })
    const lines = played.out.split('\n')
    expect(lines.length).toBeGreaterThan(60)
    expect(lines.every((line) => /^✓ 成立 {2}\S+\.yaml {2}\S/.test(line))).toBe(true)
  })

  it('says what came of one that does not hold, in words and as JSON', async () => {
    const wrong = file('wrong.yaml', situation({ expect: 'refused', by: ['service.after-document'] }))
    const played = await run(['situations', wrong])
    expect(played).toMatchObject({ code: 1, err: '' })
    expect(played.out).toContain('✗ 不成立')
    expect(played.out).toContain('预期 expected refused，实际 got accepted；未见 missing service.after-document')
    const [json] = JSON.parse((await run(['situations', wrong, '--json'])).out)
    expect(json).toMatchObject({ title: '告知书当日送达', holds: false, expected: 'refused', got: 'accepted' })
    const other = file('other.yaml', situation({ try: { step: 'notice-service', data: { receivedOn: '2026-11-03' } } }))
    expect((await run(['situations', other])).out).toMatch(/阻止办理的 in the way .*service\.after-document/)
  })

  it('begins with a record that stands beside the file, and does not take it for a situation', async () => {
    file('records/case.json', record)
    file('records/a.json', situation({ start: { record: 'case.json' }, try: { step: 'intake' } }))
    const played = await run(['situations', join(dir, 'records')])
    expect(played).toMatchObject({ code: 0, out: '✓ 成立  a.json  告知书当日送达' })
  })

  it('names all that is wrong in all files, and then prints no answer', async () => {
    file('bad/a.yaml', 'title: x\nexpekt: accepted\n')
    file('bad/b.yaml', situation({ change: { decision: {} } }))
    file('bad/c.yaml', situation())
    file('bad/d.yaml', situation({ start: { record: 'gone.json' } }))
    file('bad/e.json', { ...record, entries: [{}] })
    file('bad/f.yml', situation({ start: { record: 'e.json' } }))
    const { code, out, err } = await run(['situations', join(dir, 'bad')])
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^a\.yaml:2:\d+: expekt: 没有名为"expekt"的字段，是否为"expect"？ \/ unknown field expekt/m)
    expect(err).toMatch(/^b\.yaml: 起点之前没有步骤decision/m)
    expect(err).not.toMatch(/^c\.yaml/m)
    expect(err).toMatch(/无法读取文件.*gone\.json/)
    expect(err).toMatch(/e\.json: .*第1项/)
  })

  it.each([
    [['situations'], /usage/],
    [['situations', 'a', 'b'], /usage/],
    [['situations', join(dir, 'nothing-here')], /无法读取/],
    [['situations', file('empty/x.txt', '').replace(/x\.txt$/, '')], /没有情形文件/],
    [['situations', file('broken.yaml', 'title: [')], /broken\.yaml:1:\d+: 不是有效的 YAML/],
    [['situations', file('bad.json', '{'), '--json'], /不是有效的 YAML/],
  ])('%j is wrong use', async (argv, message) => {
    const result = await run(argv)
    expect(result).toMatchObject({ code: 2, out: '' })
    expect(result.err).toMatch(message)
  })
})
