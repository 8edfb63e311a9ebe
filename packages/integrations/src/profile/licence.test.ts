import { Publication, publicationOf, replay } from '@zhifa/domain'
import { sampleLaw, sampleLicence, sampleRegistry } from '@zhifa/domain/testing'
import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { exportSpreadsheet } from '../spreadsheet'
import { profileOf } from './profiles'
import { buildRow } from './row'
import { valuesOf } from './values-of'

const profile = profileOf('double-publicity-licence-g2')
const agency = sampleRegistry.agencies.get('demo-bureau')!
const published = (decide: 'grant' | 'refuse') => {
  const record = sampleLicence({ decide })
  const found = Publication.parse(publicationOf(record, replay(record), agency, sampleLaw))
  if (found.verb !== 'publish') throw new Error('sample')
  return found
}

describe('the licence table of 28 columns, from a case to the sheet [D5.1]', () => {
  it('is filled from the public content, with a warning where a cell rests on the closed network', () => {
    const { content } = published('grant')
    const row = buildRow(profile, content.partyKind, valuesOf(content, profile) ?? {})
    if (!row.ok) throw new Error(JSON.stringify(row.findings))
    expect(row.cells).toMatchObject({
      XK_XDR_LB: '法人及非法人组织',
      XK_XKWS: '准予行政许可决定书',
      XK_XKLB: '普通',
      XK_XKZS: '卫生许可证',
      XK_JDRQ: '2026/09/28',
      XK_YXQZI: '2030/09/27',
      XK_ZT: '1',
      XK_XKJGDM: agency.uscc,
    })
    expect(row.warnings.map(({ path }) => path?.[0])).toEqual(['XK_FRDB'])
  })

  it('takes no refusal, no penalty, and never a column of another table', () => {
    expect(valuesOf(published('refuse').content, profile)).toBeUndefined()
    expect(valuesOf(published('grant').content, profileOf('double-publicity-penalty-g2'))).toBeUndefined()
  })

  it('leaves as a spreadsheet with 28 columns', async () => {
    const done = await exportSpreadsheet(
      profile,
      [published('grant'), published('refuse')],
      new Date('2026-09-30T00:00:00Z'),
    )
    if (!done.ok) throw new Error(JSON.stringify(done.findings))
    expect([done.rows, done.warnings.map(({ code }) => code)]).toEqual([1, ['row.missing', 'export.left-out']])
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(Buffer.from(done.bytes) as never)
    const sheet = book.worksheets[0]!
    expect(sheet.columnCount).toBe(28)
    expect(JSON.stringify(sheet.getSheetValues())).toContain('示卫公许〔2026〕1号')
  })
})
