import { Publication, type PublicContent } from '@zhifa/domain'
import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { samplePublication, sampleWithdrawal } from '../../testing'
import { exportSpreadsheet, readWorkbook } from '../spreadsheet'
import { profileOf } from './profiles'
import { buildRow } from './row'
import { valuesOf } from './values-of'

const profile = profileOf('sft-0052-2023')
const sample = Publication.parse(samplePublication('1'))
if (sample.verb !== 'publish' || sample.content.kind !== 'penalty') throw new Error('sample')
const penalty = sample.content
const { documentNumber, caseName, partyName, partyKind, uscc, decidedOn, agencyName, agencyUscc } = penalty
const about = { documentNumber, caseName, partyName, partyKind, uscc, decidedOn, agencyName, agencyUscc }
const licence: PublicContent = {
  ...about,
  ...{
    kind: 'licence',
    outcome: 'refused',
    documentTitle: '不予许可决定书',
    category: '普通',
    matter: '公共场所卫生许可',
  },
}
const inspection: PublicContent = {
  ...about,
  ...{ kind: 'inspection', manner: 'random', items: ['卫生许可', '从业人员健康'], inspectedOn: '2026-09-20' },
  ...{ conclusion: 'no-problem', summary: '未发现问题。' },
}

describe('the data elements of SF/T 0052-2023 [D5.1]', () => {
  it('are ours until somebody reads the standard: no column claims to be verified', () => {
    expect(profile.unread).toBe(true)
    for (const { code, nameGrade, useGrade } of profile.columns)
      expect([code, nameGrade, useGrade]).toEqual([code, 'unverified', 'unverified'])
  })

  it.each([
    ['penalty', penalty, { CASE_KIND: '行政处罚', RESULT_KIND: '警告;罚款', FINE: '0.050000' }],
    ['licence', licence, { CASE_KIND: '行政许可', RESULT_KIND: '不予许可', ITEM_NAME: '公共场所卫生许可' }],
    ['inspection', inspection, { CASE_KIND: '行政检查', ITEM_NAME: '卫生许可;从业人员健康', STEP_DATE: '2026-09-20' }],
  ])('take a %s, each public field in its column', (_, content, wanted) => {
    const row = buildRow(profile, content.partyKind, valuesOf(content, profile) ?? {})
    expect(row).toMatchObject({ ok: true, warnings: [], cells: { PARTY_NAME: partyName, ...wanted } })
  })

  it('take what is handed over, and leave empty what is not known', () => {
    const row = buildRow(
      profile,
      partyKind,
      valuesOf(penalty, profile, { ITEM_CODE: '330223001000', AGENCY_AREA: '990101' })!,
    )
    expect(row).toMatchObject({ ok: true, cells: { ITEM_CODE: '330223001000', AGENCY_AREA: '990101' } })
    expect(row.ok && row.cells.OFFICER_NAMES).toBeUndefined()
    const wrong = buildRow(profile, partyKind, valuesOf(penalty, profile, { CF_WSH: 'x' })!)
    expect(wrong).toMatchObject({ ok: false, findings: [{ code: 'row.generation' }] })
  })

  it('say in every heading and first of all warnings that nothing of it is verified', async () => {
    const made = await exportSpreadsheet(profile, [sample, sampleWithdrawal('2', 2)], new Date(0))
    if (!made.ok) throw new Error(JSON.stringify(made.findings))
    expect(made.warnings.map(({ code }) => code)).toEqual(['export.unread-standard', 'export.left-out'])
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load(made.bytes.slice().buffer as ArrayBuffer)
    const head = workbook.worksheets[0]!.getRow(1)
    expect([head.cellCount, String(head.getCell(1).value)]).toEqual([
      profile.columns.length,
      '执法主体名称（未经核实）',
    ])
    expect(await readWorkbook(profile, made.bytes)).toMatchObject([{ DOCUMENT_NUMBER: documentNumber }])
  })
})
