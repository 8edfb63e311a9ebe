import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { samplePublication } from '../../testing'
import { wanYuan } from './money'
import { penaltyValues } from './penalty-values'
import { Profile } from './profile'
import { profileOf, profiles } from './profiles'
import { buildRow, codeCell, type RowValues } from './row'

const merged = profileOf('double-publicity-penalty-g2')
const sample = samplePublication('1')
const content = sample.verb === 'publish' ? sample.content : undefined
if (content?.kind !== 'penalty') throw new Error('sample')
const values = penaltyValues(content, merged, { CF_XDR_SHXYM: '91350100M000100Y43' })
const codesOf = (row: ReturnType<typeof buildRow>) => (row.ok ? [] : row.findings.map(({ code }) => code))
const build = (more: RowValues) => buildRow(merged, 'individual-business', { ...values, ...more })

describe('field tables of the double publicity as data [D5.1]', () => {
  it('have the columns of their editions, and say how well each is known', () => {
    const count = Object.fromEntries(profiles.map(({ id, columns }) => [id, columns.length]))
    expect(count).toMatchObject({ 'double-publicity-penalty-g2': 30, 'double-publicity-licence-g2': 28 })
    expect(merged.columns.every(({ useGrade }) => useGrade === 'unverified')).toBe(true)
    const licence = profileOf('double-publicity-licence-g2').columns.filter(({ useGrade }) => useGrade === 'secondary')
    expect(licence.map(({ code }) => code)).toEqual(expect.arrayContaining(['XK_XKWS', 'XK_WSH', 'XK_XKLB', 'XK_NR']))
  })

  it('are valid by a JSON Schema generated from the program', () => {
    const file = readFileSync(new URL('../../data/profile.schema.json', import.meta.url), 'utf8')
    expect(JSON.parse(file)).toEqual(JSON.parse(JSON.stringify(z.toJSONSchema(Profile))))
    expect(() => profileOf('double-publicity-penalty-g0')).toThrow(/没有名为/)
  })

  it('are filled from the public content, with warnings where a duty to fill rests on memory', () => {
    const row = build({})
    if (!row.ok) throw new Error(JSON.stringify(row.findings))
    expect(row.cells).toMatchObject({
      CF_XDR_LB: '个体工商户',
      CF_CFLB: '警告;罚款',
      CF_NR_FK: '0.050000',
      CF_JDRQ: '2026/09/25',
    })
    expect(row.warnings.map(({ path, grade, outcome }) => [path?.[0], grade, outcome])).toEqual(
      ['CF_FRDB', 'CF_YXQ', 'CF_GSJZQ'].map((code) => [code, 'unverified', 'undetermined']),
    )
  })

  it('never mix generations', () => {
    expect(codesOf(build({ CF_FR_SFZH: '11010519491231002X' }))).toEqual(['row.generation'])
    expect(codesOf(build({ CF_XDR_ZDM: '1' }))).toEqual(['row.unknown-column'])
    expect(codesOf(build({ XK_ZT: '1' }))).toEqual(['row.generation'])
    const of2018 = profileOf('double-publicity-penalty-g1-organisation')
    expect(codesOf(buildRow(of2018, 'organisation', values))).toEqual(['row.generation'])
    expect(codesOf(buildRow(of2018, 'natural-person', {}))).toEqual(['row.party'])
  })

  it.each(['undefine', 'undefined', 'null', 'NULL', '无', '测试', '-', '00000000000000000X', '0000000', '  无 '])(
    'refuse the placeholder %j in every text column',
    (token) => {
      for (const { code, type } of merged.columns)
        if (type !== 'wan-yuan') expect(codesOf(build({ [code]: token }))).not.toEqual([])
      expect(codesOf(build({ CF_SY: token }))).toEqual(['cell.placeholder'])
    },
  )

  it.each<[string, RowValues, string]>([
    ['blank text', { CF_SY: ' ' }, 'cell.blank'],
    [
      'a list that one receiver would cut',
      { CF_CFLB: '罚款;没收违法所得;没收非法财物;责令停产停业;暂扣许可证件;降低资质等级' },
      'cell.length',
    ],
    ['another category of party', { CF_XDR_LB: '个体户' }, 'cell.code-list'],
    ['其他 without a name', { CF_FR_ZJLX: '其他-', CF_FR_ZJHM: 'A1' }, 'cell.code-list'],
    ['a number without its check character', { CF_XDR_SHXYM: '91350100M000100Y42' }, 'cell.uscc'],
    ['an identity number that is none', { CF_FR_ZJLX: '身份证', CF_FR_ZJHM: '110105194912310021' }, 'cell.resident-id'],
    ['a day that does not exist', { CF_JDRQ: '2026-02-30' }, 'cell.date'],
    ['a date in the target’s form', { CF_JDRQ: '2026/09/25' }, 'cell.date'],
    ['an amount as text', { CF_NR_FK: '0.05' }, 'cell.amount'],
    ['half a 分', { CF_NR_FK: 0.5 }, 'cell.amount'],
    ['a cell that must stay empty', { CF_XDR_ZJHM: '11010519491231002X' }, 'row.must-be-empty'],
    ['broken text', { CF_SY: '违法\ufffd事实' }, 'cell.control'],
  ])('refuse %s', (_, more, code) => {
    expect(codesOf(build(more))).toEqual([code])
  })

  it('take a code against its check character where somebody found it so on the licence, and no other fault of it', () => {
    const wrongByCheck = '91350100M000100Y42'
    expect(codesOf(build({ CF_XDR_SHXYM: { codeOnLicence: wrongByCheck } }))).toEqual([])
    expect(codesOf(build({ CF_XDR_SHXYM: { codeOnLicence: wrongByCheck.slice(1) } }))).toEqual(['cell.uscc'])
    expect(codeCell({ uscc: wrongByCheck, usccAsOnLicence: true })).toEqual({ codeOnLicence: wrongByCheck })
    expect([codeCell({ uscc: wrongByCheck }), codeCell({})]).toEqual([wrongByCheck, undefined])
  })

  it('ask for the amount of a fine that was imposed, and for the number of a named paper', () => {
    const { CF_NR_FK: _, ...rest } = values
    const row = buildRow(merged, 'individual-business', { ...rest, CF_FR_ZJLX: '身份证' })
    expect(row.ok && row.warnings.map(({ path }) => path?.[0])).toEqual(
      expect.arrayContaining(['CF_NR_FK', 'CF_FR_ZJHM']),
    )
  })

  it('refuse a licence without what receivers are known to require', () => {
    const licence = profileOf('double-publicity-licence-g2')
    const row = buildRow(licence, 'organisation', { XK_XDR_MC: '示例县虚构饭店', XK_XDR_LB: '法人及非法人组织' })
    expect(row.ok ? [] : row.findings.map(({ path }) => path?.[0])).toEqual([
      'XK_XKWS',
      'XK_WSH',
      'XK_XKLB',
      'XK_XKZS',
      'XK_NR',
      'XK_XKJGDM',
    ])
  })

  it('write money exact to the 分', () => {
    expect([0, 1, 100, 200_000, 1_000_000, 123_456_789].map(wanYuan)).toEqual([
      '0.000000',
      '0.000001',
      '0.000100',
      '0.200000',
      '1.000000',
      '123.456789',
    ])
    fc.assert(
      fc.property(fc.maxSafeNat(), (fen) => {
        expect(wanYuan(fen)).toMatch(/^\d+\.\d{6}$/)
        expect(BigInt(wanYuan(fen).replace('.', ''))).toBe(BigInt(fen))
      }),
    )
    for (const bad of [-1, 0.1, Number.NaN]) expect(() => wanYuan(bad)).toThrow(RangeError)
  })
})
