import ExcelJS from 'exceljs'
import { describe, expect, it, vi } from 'vitest'
import { samplePublication, sampleWithdrawal } from '../../testing'
import { profileOf, profiles, valuesOf } from '../profile'
import { exportSpreadsheet } from './export'
import { cellLimit, OtherTableError, readWorkbook, writeSheets } from './workbook'

const profile = profileOf('double-publicity-penalty-g2')
const at = new Date('2026-09-28T02:00:00Z')
const sample = samplePublication('1')
const withContent = (more: object) => ({ ...sample, content: { ...(sample as { content: object }).content, ...more } })

describe('the spreadsheet of the double publicity [D5.1]', () => {
  it('has the columns of its edition and every value as text, exact to the 分', async () => {
    const exchange = { CF_FRDB: '甲某', CF_YXQ: '2026-10-12', CF_GSJZQ: '2027-09-25' }
    const made = await exportSpreadsheet(
      profile,
      [{ publication: withContent({ fine: 123_456_789 }), exchange }, samplePublication('2')],
      at,
    )
    if (!made.ok) throw new Error(JSON.stringify(made.findings))
    const [first, second] = await readWorkbook(profile, made.bytes)
    expect(first).toMatchObject({ CF_NR_FK: '123.456789', CF_GSJZQ: '2027/09/25', CF_WSH: '示卫罚〔2026〕1号' })
    expect(second).not.toHaveProperty('CF_FRDB')
    const warned = made.warnings.map(({ path = [] }) => path.join('.'))
    expect(warned).toEqual(['0.CF_XDR_SHXYM', '1.CF_XDR_SHXYM', '1.CF_FRDB', '1.CF_YXQ', '1.CF_GSJZQ'])
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load(made.bytes.slice().buffer as ArrayBuffer)
    const sheet = workbook.worksheets[0]
    expect(sheet?.columnCount).toBe(30)
    sheet?.eachRow((row) => row.eachCell(({ type }) => expect(type).toBe(ExcelJS.ValueType.String)))
    expect(sheet?.getRow(1).getCell(20).text).toBe('罚款金额(万元)')
  })

  it('cannot be made to calculate', async () => {
    const made = await exportSpreadsheet(profile, [withContent({ facts: '=HYPERLINK("http://x","y")' })], at)
    const [row] = made.ok ? await readWorkbook(profile, made.bytes) : []
    expect(row?.CF_SY).toBe('=HYPERLINK("http://x","y")')
  })

  it.each([
    '_x0041_',
    'a_x005F_b',
    '_X0041_',
    '__x0041__x0042_',
    '_x00_',
    '_x000A_',
    '_xFfFf_',
    '_x0041',
    'a_x0041_x0042_',
    '_x005F_x0041_',
  ])('%s is read back as it was typed, and so by a spreadsheet program', async (facts) => {
    const made = await exportSpreadsheet(profile, [withContent({ facts })], at)
    const bytes = made.ok ? made.bytes : new Uint8Array()
    const [row] = await readWorkbook(profile, bytes)
    expect(row?.CF_SY).toBe(facts)
  })

  it('refuses what certainly is personal data, by place and never by its words', async () => {
    const facts = '当事人电话13800138000，身份证1. 11010519491231002X。'
    const made = await exportSpreadsheet(profile, [sample, withContent({ facts })], at)
    expect(made.ok ? [] : made.findings.map(({ code, path }) => [code, path?.join('.')])).toEqual([
      ['push.personal-data', '1.content.facts'],
    ])
    expect(JSON.stringify(made)).not.toMatch(/13800138000|11010519491231002X/)
  })

  it('refuses what no cell holds, by row and column', async () => {
    const wide = { ...profile, columns: profile.columns.map(({ length: _, ...column }) => column) }
    const { content } = sample as Extract<typeof sample, { verb: 'publish' }>
    const values = JSON.parse(JSON.stringify(valuesOf(content, wide)))
    const rows = [cellLimit, cellLimit + 1].map((length) => ({
      partyKind: content.partyKind,
      values: { ...values, CF_SY: 'a'.repeat(length) },
    }))
    const made = await exportSpreadsheet(wide, rows, at)
    expect(made.ok ? [] : made.findings.map(({ code, path }) => [code, path])).toEqual([
      ['export.cell-limit', [1, 'CF_SY']],
    ])
  })

  it('is the same bytes for the same rows', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-01') })
    const first = await exportSpreadsheet(profile, [sample], at)
    vi.setSystemTime(new Date('2027-06-01'))
    const second = await exportSpreadsheet(profile, [sample], at)
    vi.useRealTimers()
    expect(first.ok && second.ok && Buffer.compare(first.bytes, second.bytes)).toBe(0)
  })

  it('is not written at all when one row is wrong, and names row and column', async () => {
    const made = await exportSpreadsheet(profile, [sample, withContent({ facts: '测试' }), { nothing: 1 }], at)
    expect(made.ok).toBe(false)
    expect(made.ok ? [] : made.findings.map(({ path }) => path?.slice(0, 2))).toContainEqual([1, 'CF_SY'])
  })

  it('leaves out what the table does not take, and says so', async () => {
    const made = await exportSpreadsheet(profile, [sampleWithdrawal('1', 2)], at)
    expect(made).toMatchObject({ ok: true, rows: 0, warnings: [{ code: 'export.left-out', path: [0] }] })
  })

  it('is not read as a table of another edition', async () => {
    const made = await exportSpreadsheet(profile, [sample], at)
    for (const other of profiles.filter(({ id }) => id !== profile.id))
      await expect(made.ok && readWorkbook(other, made.bytes)).rejects.toThrow(OtherTableError)
  })
})

describe('rows as a workbook', () => {
  it('are text where they are text, numbers where they are numbers, and never a formula', async () => {
    const rows = [
      ['程序', '件数'],
      ['=1+1', 12],
      ['2026-01-01', undefined],
    ]
    const bytes = await writeSheets([{ title: '统计/表', rows, head: 1, widths: [30] }], at)
    expect(await writeSheets([{ title: '统计/表', rows, head: 1, widths: [30] }], at)).toEqual(bytes)
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load(bytes.slice().buffer as ArrayBuffer)
    const sheet = workbook.worksheets[0]!
    expect([sheet.name, sheet.getCell('A2').value, sheet.getCell('B2').value]).toEqual(['统计 表', '=1+1', 12])
    expect([sheet.getCell('A2').type, sheet.getCell('B2').type]).toEqual([
      ExcelJS.ValueType.String,
      ExcelJS.ValueType.Number,
    ])
    expect([sheet.getCell('A3').value, sheet.getCell('B3').value]).toEqual(['2026-01-01', null])
  })
})
