import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { run } from './run'

const dir = mkdtempSync(join(tmpdir(), 'zhifa-'))
afterAll(() => rmSync(dir, { recursive: true }))
let n = 0
const list = (...lines: string[]): string => {
  n += 1
  const path = join(dir, `${n}.csv`)
  writeFileSync(path, ['标题,公布日期,施行日期,时效性', ...lines].join('\r\n'))
  return path
}
const stale = (...lines: string[]) => run(['data', 'stale', list(...lines)])

describe('the editions of the book beside a list of norms', () => {
  it('nothing has changed: exit 0, and the norms that the list does not name are counted', async () => {
    const result = await stale(
      '中华人民共和国行政处罚法,2021-01-22,2021-07-15,现行有效',
      '中华人民共和国行政处罚法,2017-09-01,2018-01-01,已修改',
      '"公共场所卫生管理条例",2024-12-06,2025-01-20,有效',
      '母婴保健法实施办法,2023-07-20,2023-07-20,有效',
      '虚构条例,2026-01-01,2026-01-01,有效',
    )
    expect(result).toMatchObject({ code: 0, err: '' })
    expect(result.out).toMatch(/清单5行，有变动0项，清单没有的规范\d+部/)
  })

  it('a newer edition is named with both its days, the book’s newest, and what rests on the norm: exit 1', async () => {
    const result = await stale('中华人民共和国医师法,2027-03-01,2027-06-01,尚未生效')
    expect(result.code).toBe(1)
    expect(result.out).toContain('[newer-edition] 《医师法》有2027-03-01公布、2027-06-01施行的版本，本书最新为2022版')
    expect(result.out).toContain('physician.unlicensed')
    // Without the day in force the day of publication says that it is newer.
    expect((await stale('医师法,2027-03-01,,有效')).code).toBe(1)
    expect((await stale('医师法,2021-08-20,,有效')).code).toBe(0)
  })

  it('an edition that ends in the book is not stale, a repealed norm that the book holds in force is', async () => {
    expect((await stale('卫生行政处罚程序,1997-06-19,1997-06-19,已废止')).code).toBe(0)
    const result = await stale('供水条例,2026-02-11,2026-06-01,已废止')
    expect(result).toMatchObject({ code: 1, out: expect.stringContaining('[repealed] 《供水条例》已废止') })
    // An older edition of the same norm is repealed in the list, as it is in the book.
    expect((await stale('公共场所卫生管理条例,2019-04-23,2019-04-23,已废止')).code).toBe(0)
  })

  it('as data', async () => {
    const result = await run(['data', 'stale', list('精神卫生法,2027-01-01,2027-07-01,有效'), '--json'])
    const { stale: found, unlisted } = JSON.parse(result.out)
    expect(found).toEqual([
      {
        statute: 'mental-health-law',
        kind: 'newer-edition',
        listed: { title: '精神卫生法', publishedOn: '2027-01-01', inForceOn: '2027-07-01', status: 'in-force' },
        rules: ['mental.unqualified'],
      },
    ])
    expect(unlisted).toContain('penalty-law')
  })

  it('takes English titles and statuses, quoted cells and a byte order mark', async () => {
    const path = join(dir, 'english.csv')
    writeFileSync(
      path,
      '\uFEFFtitle,published on,in force on,status\n"《中华人民共和国 医师法》",2027-03-01,2027-06-01,"not yet in force"\n\n',
    )
    expect((await run(['data', 'stale', path])).code).toBe(1)
  })

  it.each([
    [['data', 'stale'], /usage/],
    [['data', 'stale', join(dir, 'none.csv')], /cannot read/],
    [['data', 'stale', list()], /the list is empty/],
    [['data', 'stale', list('医师法,2027-02-30,2027-06-01,有效')], /真实存在的日期/],
    [['data', 'stale', list('医师法,2027-02-01,2027-06-01,什么')], /unknown status 什么/],
    [['data', 'stale', list('医师法,2027-02-01')], /line 2 has 2 cells, the head has 4/],
    [['data', 'stale', list('"医师法,2027-02-01,,有效')], /a quote never ends/],
  ])('%j is wrong use: exit 2, nothing written', async (argv, message) => {
    const result = await run(argv)
    expect(result).toMatchObject({ code: 2, out: '' })
    expect(result.err).toMatch(message)
  })

  it('a column that is missing is named', async () => {
    const path = join(dir, 'columns.csv')
    writeFileSync(path, '标题,公布日期,时效性\n医师法,2027-02-01,有效\n')
    expect(await run(['data', 'stale', path])).toMatchObject({ code: 2, err: expect.stringContaining('施行日期') })
  })
})
