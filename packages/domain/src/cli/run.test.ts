import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { sampleBureau, sampleRecord } from '../../testing'
import { leafLine, leafOf } from '../ledger/ledger'
import { run } from './run'

const dir = mkdtempSync(join(tmpdir(), 'zhifa-'))
afterAll(() => rmSync(dir, { recursive: true }))
const file = (name: string, text: string): string => {
  const path = join(dir, name)
  writeFileSync(path, text)
  return path
}

describe('zhifa-domain', () => {
  it('adds working days', async () => {
    expect(await run(['working-day', 'add', '2026-09-24', '7'])).toEqual({ code: 0, out: '2026-10-12', err: '' })
    expect(await run(['working-day', 'add', '2026-10-12', '-7'])).toEqual({ code: 0, out: '2026-09-24', err: '' })
    expect((await run(['working-day', 'add', '2026-12-30', '5', '--json'])).out).toBe(
      '{"date":"2027-01-06","provisional":true}',
    )
  })

  it('takes the notice of a new year as a file', async () => {
    const year = { year: 2027, papers: ['x'], days: [{ name: '元旦', date: '2027-01-04', isOffDay: true }] }
    file('2027.json', JSON.stringify(year))
    expect((await run(['working-day', 'add', '2026-12-30', '5', '--json', '--calendar', dir])).out).toBe(
      '{"date":"2027-01-07","provisional":false}',
    )
  })

  it.each([
    [['working-day', 'add', '2026-02-30', '7'], /真实存在的日期/],
    [['working-day', 'add', '2026-09-24', '1.5'], /DAYS/],
    [['working-day', 'add', '2026-09-24', ''], /DAYS/],
    [['working-day', 'add', '2026-09-24'], /usage/],
    [['working-day', 'subtract', '2026-09-24', '1'], /usage/],
    [['working-day', 'add', '2026-09-24', '20000'], /2099/],
    [['deadline', 'no.such', '--start', '2026-09-24'], /^没有期限 no\.such/],
    [['deadline', 'penalty.payment', '--start', 'tomorrow'], /--start/],
    [['deadline', 'penalty.payment'], /usage/],
    [['deadline', 'coercion.emergency-approval', '--start', '2026-09-24'], /THH:MM/],
    [['deadline', 'coercion.emergency-approval', '--start', '2026-09-24T25:00'], /--start/],
    [['deadline', 'penalty.payment', '--start', '2026-09-24T10:00'], /does not run in hours/],
    [['verify'], /usage/],
    [['verify', '/no/such/file'], /无法读取/],
    [['nonsense'], /没有 nonsense 这个命令 \/ unknown command nonsense/],
    [['constructor'], /unknown command constructor/],
    [[], /^zhifa-domain/],
    [['deadline', '--bogus'], /^没有 --bogus 这个选项 \/ unknown option --bogus/],
  ])('%j is wrong use: exit 2, nothing written', async (argv, message) => {
    const result = await run(argv)
    expect(result).toMatchObject({ code: 2, out: '' })
    expect(result.err).toMatch(message)
  })

  it('computes a deadline with its count and articles', async () => {
    const found = JSON.parse(
      (await run(['deadline', 'penalty.hearing-request', '--start', '2026-09-28', '--json'])).out,
    )
    expect(found).toMatchObject({
      raw: '2026-10-10',
      due: '2026-10-10',
      unit: 'working-day',
      provisional: false,
      citations: ['《行政处罚法》第六十四条第一项', '《行政处罚法》第八十五条'],
    })
    expect(found.steps).toHaveLength(5)
    expect((await run(['deadline', 'penalty.decision-period', '--start', '2026-07-03'])).out).toContain('2026-10-01')
  })

  it('computes a period in hours from a time of day', async () => {
    const argv = ['deadline', 'coercion.emergency-approval', '--start', '2026-09-30T18:20']
    expect((await run(argv)).out).toContain('2026-10-01T18:20')
    expect(JSON.parse((await run([...argv, '--json'])).out)).toMatchObject({ due: '2026-10-01T18:20', unit: 'hour' })
  })

  it('reads a layer with a byte order mark', async () => {
    const argv = ['deadline', 'penalty.payment', '--start', '2026-09-24', '--layer']
    const plain = await run([...argv, file('layer.json', JSON.stringify(sampleBureau))])
    expect(plain.code).toBe(0)
    expect(await run([...argv, file('marked-layer.json', `\uFEFF${JSON.stringify(sampleBureau)}`)])).toEqual(plain)
  })

  it('cannot be told where no value is verified', async () => {
    expect(await run(['deadline', 'penalty.statement', '--start', '2026-07-03'])).toMatchObject({ code: 3 })
  })

  it('lists all periods with their articles and grades', async () => {
    expect((await run(['deadline', '--list'])).out).toMatch(/penalty\.hearing-request[\s\S]*第六十四条第一项/)
    expect(JSON.parse((await run(['deadline', '--list', '--json'])).out).length).toBeGreaterThan(15)
  })

  it('verifies an exported record and finds a change [R4.1]', async () => {
    const record = sampleRecord()
    const lines = record.entries.map((entry) => leafLine(leafOf(record, entry)))
    expect(await run(['verify', file('good.jsonl', `${lines.join('\n')}\n`)])).toMatchObject({ code: 0 })
    expect(await run(['verify', file('marked.jsonl', `\uFEFF${lines.join('\n')}\n`)])).toMatchObject({ code: 1 })
    const cut = await run(['verify', file('cut.jsonl', `${lines.slice(1).join('\n')}\n`)])
    expect(cut.code).toBe(1)
    expect(cut.err).toContain('应为第1条')
  })

  it('checks the data and says what is unverified', async () => {
    const result = await run(['data', 'check'])
    expect(result.code).toBe(0)
    expect(result.out).toContain('未核实')
    const folder = mkdtempSync(join(dir, 'layers-'))
    writeFileSync(
      join(folder, 'bad.json'),
      JSON.stringify({ year: 2027, papers: [], days: [{ name: '', date: '2027-02-30', isOffDay: 'no' }] }),
    )
    expect(await run(['data', 'check', folder])).toMatchObject({ code: 1 })
    expect(await run(['data', 'check', join(folder, 'none')])).toMatchObject({ code: 2, out: '' })
  })

  it('names every mistake of a layer file by place, with the id that was meant', async () => {
    const layer = { ...sampleBureau, parameters: [{ ...sampleBureau.parameters[0], id: 'review.scoppe', extra: 1 }] }
    const path = file('wrong-layer.json', JSON.stringify(layer))
    const checked = await run(['data', 'check', path])
    expect(checked.code).toBe(1)
    expect(checked.err.split('\n')).toEqual([
      expect.stringMatching(/wrong-layer\.json: demo-bureau parameters\[0\]\.extra: /),
      expect.stringMatching(
        /wrong-layer\.json: demo-bureau parameters review\.scoppe: .*是否指review\.scope？.*Did you mean review\.scope\?/,
      ),
    ])
    // The same file as a layer of a command is wrong use, with the same words.
    const used = await run(['deadline', 'penalty.payment', '--start', '2026-09-24', '--layer', path])
    expect(used).toMatchObject({ code: 2, out: '', err: expect.stringContaining('extra') })
    const misspelt = { ...sampleBureau, parameters: [{ ...sampleBureau.parameters[0], id: 'review.scoppe' }] }
    const unknown = file('misspelt-layer.json', JSON.stringify(misspelt))
    expect(await run(['deadline', 'penalty.payment', '--start', '2026-09-24', '--layer', unknown])).toMatchObject({
      code: 2,
      err: expect.stringContaining('review.scope'),
    })
    const right = await run(['data', 'check', file('right-layer.json', JSON.stringify(sampleBureau))])
    expect(right).toMatchObject({ code: 0, err: '' })
    // What is open in its own layer is listed, what is open in the others is counted.
    const [summary, others, ...own] = right.out.trimEnd().split('\n').reverse()
    expect(own.filter((line) => !line.startsWith('[unverified] demo-bureau '))).toEqual([])
    expect(own.length).toBeGreaterThan(0)
    expect(others).toMatch(/另有\d{2,}项.*\d{2,} more in the layers that come along/)
    expect(summary).toMatch(/层，错误0/)
    const all = await run(['data', 'check'])
    expect(all.out).toContain('[unverified] china ')
    expect(all.out).not.toContain('come along')
  })

  it('prints the schema of a layer file, with the day on which a value was read', async () => {
    const schema = await run(['data', 'schema'])
    expect(schema.code).toBe(0)
    expect(JSON.parse(schema.out).properties.periods.items.properties.versions.items.properties.readOn).toMatchObject({
      format: 'date',
    })
    expect(await run(['data'])).toMatchObject({ code: 2, out: '' })
  })
})
