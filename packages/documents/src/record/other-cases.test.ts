import { type CaseRecord, china, type Layer, lawBook, liaoning, openCase, perform } from '@zhifa/domain'
import {
  go,
  sampleAct,
  sampleBureau,
  sampleCancellation,
  sampleHead,
  sampleInspection,
  sampleLaw,
  sampleLicence,
  sampleMeasure,
  sampleNonAcceptance,
  sampleOnTheSpot,
  sampleRecord,
  sampleRegistry,
} from '@zhifa/domain/testing'
import { describe, expect, it } from 'vitest'
import { caseFileOf } from '../casefile/case-file-of'
import { inOrder, standardOrder } from '../casefile/order'
import { renderCaseFile } from '../casefile/render-case-file'
import { form, forms } from '../form/registry'
import { renderForm } from '../render/render-form'
import { plainText, textOfPdf } from '../testing/pdf-text'
import { documentsOf, draftsOf, type RecordContext } from './documents-of'
import { filledFrom, fillings } from './fillings'

const agency = sampleRegistry.agencies.get(sampleHead.agency)
if (!agency) throw new Error('the sample case has an agency')
const context: RecordContext = { agency, law: sampleLaw, registry: sampleRegistry }

const cases: Readonly<Record<string, CaseRecord>> = {
  'a penalty': sampleRecord(),
  'a licence granted': sampleLicence(),
  'a licence refused': sampleLicence({ decide: 'refuse' }),
  'a renewal refused': sampleLicence({ kind: 'renewal', decide: 'refuse' }),
  'an application not accepted': sampleNonAcceptance(),
  'a licence cancelled': sampleCancellation(),
  'a sealing released': sampleMeasure(),
  'goods seized in an emergency and destroyed': sampleMeasure({ kind: 'seizure', emergency: true, end: 'disposal' }),
  'a health control released': sampleMeasure({ kind: 'health-control' }),
  'an inspection': sampleInspection(),
  'a penalty on the spot': sampleOnTheSpot(),
}
const all = Object.entries(cases)

describe('what a record fills completely', () => {
  it.each(all)('%s: every document can be printed as it is [R2.1] [R2.3]', async (_, record) => {
    const documents = documentsOf(record, context)
    expect(documents.length).toBeGreaterThan(0)
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
    ['an inspection', ['service-receipt', 'correction-recheck']],
  ])('%s has these papers, in the order of the acts [R2.1]', (name, expected) => {
    const papers = documentsOf(cases[name] as CaseRecord, context).map((document) => document.form)
    expect(papers.filter((id) => form(id).audience !== 'public')).toEqual(expected)
  })
})

describe('what a record fills in part', () => {
  it.each(all)('%s: only what the table leaves to a person is missing [R2.1]', (_, record) => {
    for (const draft of draftsOf(record, context)) {
      const left = fillings.flatMap((row) => (row.form === draft.form ? (row.byHand ?? []) : []))
      const fields = new Set(draft.missing.map((path) => path.split('.')[0] ?? ''))
      expect(
        [...fields].filter((field) => !left.includes(field)),
        draft.form,
      ).toEqual([])
      expect(fields.size, draft.form).toBeGreaterThan(0)
    }
  })
})

describe('how much of a form a record fills', () => {
  it('is told for every form', () => {
    const counts = { fully: 0, partly: 0, 'by-hand': 0 }
    for (const { id } of forms) counts[filledFrom(id)]++
    expect(counts.fully).toBeGreaterThanOrEqual(35)
    expect(counts.partly).toBeGreaterThanOrEqual(30)
    expect(counts.fully + counts.partly + counts['by-hand']).toBe(forms.length)
  })

  it('names forms and fields that exist', () => {
    for (const row of fillings) {
      const shape = (forms.find((item) => item.id === row.form)?.data as unknown as { shape?: object })?.shape
      expect(Object.keys(shape ?? {}), row.form).toEqual(expect.arrayContaining([...(row.byHand ?? [])]))
    }
  })
})

describe('the bound file of other cases', () => {
  it.each(all)('%s: every paper has its place, and the file is bound in that order [R2.2]', async (_, record) => {
    const file = caseFileOf(record, context, { volume: 'whole', on: '2026-11-20' })
    const places = [...standardOrder.main, ...standardOrder.sub]
    for (const paper of file.documents) expect(places).toContain(paper.of ?? paper.form)
    const sorted = inOrder(file.documents, standardOrder).map((paper) => paper.of ?? paper.form)
    expect(sorted.map((id) => places.indexOf(id))).toEqual(
      [...sorted.map((id) => places.indexOf(id))].sort((a, b) => a - b),
    )
    const pages = textOfPdf(await renderCaseFile(file))
    expect(pages.length).toBeGreaterThan(file.documents.length)
  })

  it('is called after what the case is about [R2.2]', () => {
    const title = (record: CaseRecord) => caseFileOf(record, context, { volume: 'whole', on: '2026-11-20' }).cover.title
    expect(title(sampleLicence())).toBe('虚构丽人美发（演示）有限公司申请公共场所卫生许可案')
    expect(title(sampleInspection())).toBe('虚构丽人美发（演示）有限公司行政检查案')
    expect(title(sampleRecord())).toBe('虚构丽人美发（演示）有限公司未取得公共场所卫生许可证擅自营业案')
  })
})

describe('papers of a penalty that takes another way', () => {
  const start = () => sampleRecord({ upTo: 'evidence' })
  const papers = (record: CaseRecord): string[] => documentsOf(record, context).map((document) => document.form)

  it('time is extended: the sheet names both days [R2.1]', async () => {
    const known: Layer = {
      ...sampleBureau,
      id: 'known-extension',
      parameters: [],
      periods: [
        {
          id: 'penalty.decision-extension',
          title: '延长办案期限',
          event: '办案期限届满之日',
          duty: 'agency',
          versions: [
            { from: '2021-07-15', amount: 30, unit: 'calendar-day', cites: ['行政处罚法 60'], grade: 'unverified' },
          ],
        },
      ],
    }
    const law = lawBook(china, liaoning, sampleBureau, known)
    const before = start()
    const done = perform(
      before,
      {
        step: 'time-extension',
        on: before.entries.at(-1)?.on ?? '',
        by: ['officer-a', 'officer-b'],
        approvedBy: 'agency-head',
        data: { reason: '需要补充检验。' },
      },
      { law, registry: sampleRegistry },
    )
    if (!done.ok) throw new Error(done.findings.map((item) => item.message.zh).join())
    const papersNow = documentsOf(done.record, { ...context, law })
    const paper = papersNow.find((document) => document.form === 'time-extension-approval')
    const { dueOn, to } = (paper?.data ?? {}) as { dueOn: string; to: string }
    expect(dueOn < to).toBe(true)
    expect(plainText(await renderForm('time-extension-approval', paper?.data))).toContain('需要补充检验')
  })

  it('goods are kept as evidence: the sheet and the list [R2.1]', async () => {
    const record = go(start(), {
      ...sampleAct(openCase('penalty.ordinary', { id: 'x', ...sampleHead }), 'scene-inspection'),
      step: 'preservation',
      approvedBy: 'agency-head',
      data: {
        number: '示卫公保〔2026〕1号',
        place: '示例县虚构街8号库房',
        reason: '证据可能灭失。',
        items: [{ name: '理发工具', quantity: '6件' }],
      },
    })
    expect(papers(record)).toEqual(expect.arrayContaining(['preservation-approval', 'goods-list']))
    const draft = draftsOf(record, context).find((item) => item.form === 'evidence-preservation-decision')
    expect(draft?.missing).toEqual(['manner'])
    const complete = { ...(draft?.data as object), manner: 'on-site' }
    expect(plainText(await renderForm('evidence-preservation-decision', complete))).toContain('理发工具')
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
    expect(
      plainText(await renderForm('legal-review-opinion', opinion?.data)).match(/■符合|☑符合|符合/g)?.length,
    ).toBeGreaterThanOrEqual(10)
    const without = documentsOf(record, context).find((item) => item.form === 'legal-review-opinion')
    expect(without?.data).not.toHaveProperty('checks')
  })
})
