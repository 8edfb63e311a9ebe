import type { CaseRecord } from '@zhifa/domain'
import { sampleInspection, sampleLicence, sampleRecord } from '@zhifa/domain/testing'
import { describe, expect, it } from 'vitest'
import { plainText, textOfPdf } from '../../testing/pdf-text'
import { agency, allCases, cases, context } from '../../testing/sample-records'
import { caseFileOf } from '../case-file/case-file-of'
import { inOrder, standardOrder } from '../case-file/order'
import { renderCaseFile } from '../case-file/render-case-file'
import { form } from '../forms/registry'
import { renderForm } from '../render/render-form'
import { documentsOf, draftsOf } from './documents-of'

describe('what a record fills completely', () => {
  it.each(allCases)('%s: every document can be printed as it is [R2.1] [R2.3]', async (_, record) => {
    const documents = documentsOf(record, context)
    expect(documents.length + draftsOf(record, context).length).toBeGreaterThan(0)
    for (const document of documents) {
      const text = plainText(await renderForm(document.form, document.data))
      expect(text).toContain(document.form === 'seal-strip' ? '封' : agency.name)
    }
  })

  it.each([
    [
      'a licence granted',
      [
        'license-acceptance-notice',
        'legal-review-opinion',
        'license-review-form',
        'license-grant-decision',
        'service-receipt',
      ],
    ],
    [
      'a renewal refused',
      [
        'license-acceptance-notice',
        'legal-review-opinion',
        'license-review-form',
        'license-change-refusal-decision',
        'service-receipt',
      ],
    ],
    [
      'a sealing released',
      [
        'legal-review-opinion',
        'seizure-decision',
        'goods-list',
        'seal-strip',
        'seizure-extension-notice',
        'seizure-release-decision',
      ],
    ],
    [
      'goods seized in an emergency and destroyed',
      [
        'seizure-decision',
        'goods-list',
        'compulsory-measure-approval',
        'seizure-extension-notice',
        'seizure-disposition-decision',
      ],
    ],
    ['a penalty on the spot', ['onspot-penalty-decision']],
    ['an inspection', ['inspection-scene-record', 'service-receipt', 'correction-order', 'correction-recheck']],
  ])('%s has these papers, in the order of the acts [R2.1]', (name, expected) => {
    const papers = documentsOf(cases[name] as CaseRecord, context).map((document) => document.form)
    expect(papers.filter((id) => form(id).audience !== 'public')).toEqual(expected)
  })
})

describe('the receipt of a service', () => {
  it.each([
    ['a licence granted', 'license-grant-decision', '准予行政许可决定书'],
    ['a licence refused', 'license-refusal-decision', '不予行政许可决定书'],
    ['a renewal refused', 'license-change-refusal-decision', '不予变更（延续）行政许可决定书'],
  ])('%s: names what was served [R2.1]', (name, of, title) => {
    const receipt = documentsOf(cases[name] as CaseRecord, context).find((item) => item.form === 'service-receipt')
    expect(receipt?.of).toBe(of)
    expect(receipt?.data).toMatchObject({ documents: [{ title, number: expect.stringContaining('〔2026〕1号') }] })
  })
})

describe('the bound file of other cases', () => {
  it.each(allCases.filter(([, record]) => documentsOf(record, context).length > 0))(
    '%s: every paper has its place, and the file is bound in that order [R2.2]',
    async (_, record) => {
      const file = caseFileOf(record, context, { volume: 'whole', on: '2026-11-20' })
      const places = [...standardOrder.main, ...standardOrder.sub]
      for (const paper of file.documents) expect(places).toContain(paper.of ?? paper.form)
      const sorted = inOrder(file.documents, standardOrder).map((paper) => paper.of ?? paper.form)
      expect(sorted.map((id) => places.indexOf(id))).toEqual(
        [...sorted.map((id) => places.indexOf(id))].sort((a, b) => a - b),
      )
      const pages = textOfPdf(await renderCaseFile(file))
      expect(pages.length).toBeGreaterThan(file.documents.length)
    },
  )

  it('is called after what the case is about [R2.2]', () => {
    const title = (record: CaseRecord) => caseFileOf(record, context, { volume: 'whole', on: '2026-11-20' }).cover.title
    expect(title(sampleLicence())).toBe('虚构丽人美发（演示）有限公司申请公共场所卫生许可案')
    expect(title(sampleInspection())).toBe('虚构丽人美发（演示）有限公司行政检查案')
    expect(title(sampleRecord())).toBe('虚构丽人美发（演示）有限公司未取得公共场所卫生许可证擅自营业案')
  })
})

describe('the ten points of a review opinion', () => {
  it('are filled from the outcomes of a check, where they are given [R2.1]', async () => {
    const record = sampleRecord()
    const seq = record.entries.find((entry) => entry.step === 'review-opinion')?.seq ?? 0
    const points = [
      'subject',
      'officers',
      'facts',
      'evidence',
      'law',
      'discretion',
      'procedure',
      'powers',
      'documents',
      'crime',
    ] as const
    const checks = new Map([[seq, points.map((point) => ({ point, outcome: 'met' as const }))]])
    const opinion = documentsOf(record, { ...context, checks }).find((item) => item.form === 'legal-review-opinion')
    const printed = plainText(await renderForm('legal-review-opinion', opinion?.data))
    expect(printed.match(/符合|未超越|不涉嫌/g)?.length).toBeGreaterThanOrEqual(10)
    // 符合 under 是否超越 and 是否涉嫌 would say the contrary.
    expect(printed.match(/未超越|不涉嫌(?!犯罪)/g)).toEqual(['未超越', '不涉嫌'])
    const without = documentsOf(record, context).find((item) => item.form === 'legal-review-opinion')
    expect(without?.data).not.toHaveProperty('checks')
  })
})
