import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sampleBureau, sampleRecord, sampleRegistryData } from '@zhifa/domain/testing'
import { afterAll, describe, expect, it } from 'vitest'
import { questionsOf } from '../appraisal'
import { run } from './run'

const dir = mkdtempSync(join(tmpdir(), 'zhifa-review-'))
afterAll(() => rmSync(dir, { recursive: true }))
const file = (name: string, value: unknown): string => {
  const path = join(dir, name)
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value))
  return path
}

const caseFile = file('case.json', sampleRecord())
const people = file('registry.json', sampleRegistryData)
const layer = file('layer.json', sampleBureau)
const questions = questionsOf().filter((question) => question.asks !== undefined)
const answers = file('answers.json', Object.fromEntries(questions.map(({ id }) => [id, { holds: true }])))

describe('zhifa-review', () => {
  it('determine: 0 when a review is required, 1 when not, 3 when a fact is missing [L2.1]', async () => {
    expect(await run(['determine', caseFile])).toMatchObject({ code: 1, err: '' })
    const required = await run(['determine', caseFile, '--layer', layer])
    expect(required.code).toBe(0)
    expect(required.out).toContain('应当进行法制审核')
    expect(JSON.parse((await run(['determine', caseFile, '--json'])).out)).toMatchObject({
      format: 'zhifa-review-determination/1',
      outcome: 'not-required',
    })
    expect(JSON.parse((await run(['determine', caseFile, '--json', '--on', '2019-03-01'])).out).on).toBe('2019-03-01')
    const marked = file('marked.json', `\uFEFF${JSON.stringify(sampleRecord())}`)
    expect(await run(['determine', marked])).toEqual(await run(['determine', caseFile]))
    expect(
      (await run(['determine', file('begun.json', { ...sampleRecord(), entries: [] }), '--on', '2026-11-20'])).code,
    ).toBe(3)
  })

  it('check: 3 with the open questions, 0 when they are answered [L3.1]', async () => {
    const open = await run(['check', caseFile, '--registry', people, '--layer', layer])
    expect(open.code).toBe(3)
    expect(open.out).toContain('（十）违法行为是否涉嫌犯罪需要移送司法机关')
    expect(open.err).toContain('待答 facts.clear')
    const own = file(
      'review-answers.json',
      Object.fromEntries(questions.filter(({ id }) => id.includes('.')).map(({ id }) => [id, { holds: true }])),
    )
    expect(await run(['check', caseFile, '--registry', people, '--layer', layer, '--answers', own])).toMatchObject({
      code: 0,
    })
    const trace = JSON.parse((await run(['check', caseFile, '--registry', people, '--layer', layer, '--json'])).out)
    expect(trace).toMatchObject({ format: 'zhifa-review-check/1', case: '2026-0001' })
  })

  it('appraise: 3 while something is open, 0 when it is scored [R5.2]', async () => {
    expect(await run(['appraise', caseFile, '--registry', people, '--layer', layer])).toMatchObject({ code: 3 })
    const scored = await run([
      'appraise',
      caseFile,
      '--registry',
      people,
      '--layer',
      layer,
      '--answers',
      answers,
      '--json',
    ])
    expect([scored.code, JSON.parse(scored.out).score]).toEqual([0, 100])
  })

  it("appraises by the bureau's own standard [R5.2]", async () => {
    const item = {
      id: 'own-seal',
      title: '盖章',
      group: '文书',
      points: 5,
      veto: false,
      appliesTo: { categories: ['penalty'] },
    }
    const scheme = (more: object) =>
      file('scheme.json', { id: 'own', title: '本局标准', grade: 'unverified', items: [{ ...item, ...more }] })
    const given = (answersFile: string) => ['appraise', caseFile, '--registry', people, '--answers', answersFile]
    const yes = file('own-answers.json', { 'own-seal': { holds: true } })
    const scored = await run([...given(yes), '--scheme', scheme({ asks: '看印章' }), '--json'])
    expect([scored.code, JSON.parse(scored.out).score]).toEqual([0, 100])
    expect((await run([...given(yes)])).err).toContain('own-seal')
    expect(
      await run(['appraise', caseFile, '--registry', people, '--scheme', scheme({ rules: ['no.such'] })]),
    ).toMatchObject({ code: 2 })
    expect(await run(['appraise', caseFile, '--registry', people, '--scheme', scheme({})])).toMatchObject({ code: 2 })
  })

  it.each([
    [[], /zhifa-review/],
    [['nonsense'], /zhifa-review/],
    [['toString', caseFile], /zhifa-review/],
    [['determine'], /用法/],
    [['determine', caseFile, 'more'], /用法/],
    [['determine', '/no/such/file'], /无法读取文件/],
    [['determine', file('not.json', '{')], /不是有效的 JSON/],
    [['determine', file('empty.json', {})], /案件编号：必填/],
    [['determine', caseFile, '--on', 'today'], /--on/],
    [['determine', caseFile, '--layer', people], /layer|registry/],
    [['determine', caseFile, '--bogus'], /^没有 --bogus 这个选项 \/ unknown option --bogus/],
    [['constructor', caseFile], /^没有 constructor 这个命令 \/ unknown command constructor\n/],
    [['determine', file('no-acts.json', { ...sampleRecord(), entries: [] })], /案件尚无记录/],
    [['check', caseFile], /--registry/],
    [['check', caseFile, '--registry', caseFile], /agencies|机关/],
    [
      ['check', caseFile, '--registry', people, '--answers', file('a1.json', { 'no.such': { holds: true } })],
      /没有编号为“no\.such”/,
    ],
    [
      ['check', caseFile, '--registry', people, '--answers', file('a2.json', { 'facts.clear': { holds: '' } })],
      /是否符合/,
    ],
    [
      [
        'check',
        caseFile,
        '--registry',
        people,
        '--answers',
        file('a3.json', { 'procedure.filed-first': { holds: true } }),
      ],
      /不接受人工回答/,
    ],
  ])('%j is wrong use: exit 2, nothing written', async (argv, message) => {
    const result = await run(argv as string[])
    expect(result).toMatchObject({ code: 2, out: '' })
    expect(result.err).toMatch(message)
  })

  it('names the wrong field of a case in both languages', async () => {
    const record = JSON.parse(JSON.stringify(sampleRecord()))
    record.entries[1].data.handlers = 'officer-a'
    const result = await run(['determine', file('bad.json', record)])
    expect(result.code).toBe(2)
    expect(result.err).toMatch(/第2条记录（立案）承办人.*entry 2 filing/)
  })

  it('--help is not wrong use', async () => expect(await run(['--help'])).toMatchObject({ code: 0 }))
})

describe('what zhifa-review prints', () => {
  it('help, wrong use and open questions say what they said', async () => {
    const lines = [
      ['--help'],
      ['check', '--help'],
      ['nonsense'],
      ['determine'],
      ['check'],
      ['appraise'],
      ['check', caseFile],
      ['determine', '/no/such/file.json'],
      ['determine', caseFile, '--bogus'],
      ['check', caseFile, '--registry', people, '--layer', layer],
    ]
    const said = await Promise.all(
      lines.map(async (argv) => {
        const { code, out, err } = await run(argv)
        return `$ zhifa-review ${argv.join(' ')}\n${code}\n${argv.includes('--help') ? out : ''}${err}`
      }),
    )
    const text = said.join('\n\n').replaceAll(dir, 'DIR')
    await expect(`${text}\n`).toMatchFileSnapshot(fileURLToPath(new URL('../../test/golden/cli.txt', import.meta.url)))
  })

  it('an appraisal for machines: item by item, with the rules behind it [R5.2]', async () => {
    const { items } = JSON.parse((await run(['appraise', caseFile, '--registry', people, '--json'])).out)
    expect(items.find((item: { id: string }) => item.id === 'p-approved')).toEqual({
      id: 'p-approved',
      outcome: 'met',
      earned: 3,
      points: 3,
      rules: [
        { id: 'powers.approved-by-the-head', outcome: 'met' },
        { id: 'procedure.review-not-after-decision', outcome: 'met' },
      ],
    })
    expect((await run(['appraise', caseFile, '--registry', people])).out).toMatch(/^评查标准：/)
  })
})
