import {
  type CaseRecord,
  china,
  defineProcedure,
  type Layer,
  lawBook,
  liaoning,
  line,
  money,
  openCase,
  PlainDate,
} from '@zhifa/domain'
import { sampleBureau, sampleLaw, sampleRecord, sampleRegistry } from '@zhifa/domain/testing'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { plainText, textOfPdf } from '../../testing/pdf-text'
import { paragraph } from '../blocks/paragraph'
import { caseFileOf } from '../case-file/case-file-of'
import { renderCaseFile } from '../case-file/render-case-file'
import { defineForm } from '../form/form'
import { renderForm } from '../render/render-form'
import { documentsOf, draftsOf, type RecordContext } from './documents-of'
import { filling } from './filling'
import { TermUnitError } from './term-unit-error'

const record = sampleRecord()
const agency = sampleRegistry.agencies.get(record.agency)
if (!agency) throw new Error('the sample case has an agency')
const context: RecordContext = { agency, law: sampleLaw, registry: sampleRegistry }

describe('the documents of a record', () => {
  const documents = documentsOf(record, context)

  it('come in the order of the acts [R2.1] [D3.1]', () => {
    expect(documents.map((document) => document.form)).toEqual([
      'case-intake-record',
      'case-filing-report',
      'scene-record',
      'interview-record',
      'investigation-final-report',
      'evidence-list',
      'legal-review-opinion',
      'penalty-prior-notice',
      'service-receipt',
      'defence-review-opinion',
      'penalty-decision',
      'penalty-decision-approval',
      'publication-sheet',
      'service-receipt',
      'case-closing-report',
    ])
  })

  it.each(documents.map((document) => [`${document.seq} ${document.title}`, document] as const))(
    '%s can be printed as it is [R2.1] [R2.3]',
    async (_, document) => {
      const pdf = await renderForm(document.form, document.data)
      expect(plainText(pdf)).toContain(agency.name)
      // No page without text of its own: an empty one, or one with the last signature only.
      for (const page of textOfPdf(pdf))
        expect(page.filter((line) => !/（续页）|^— |^第\d+页|^被\S{2}人：＿/.test(line.text)).length).toBeGreaterThan(1)
    },
  )

  it('tell the party the remedies by the law of the day of the decision [D3.1]', async () => {
    const decision = documents.find((document) => document.form === 'penalty-decision')
    const text = plainText(await renderForm('penalty-decision', decision?.data))
    expect(text).toContain(`60日内向${agency.government}申请行政复议`)
    expect(text).toContain(`6个月内直接向${agency.court}提起行政诉讼`)
    expect(text).toContain('罚款人民币叁仟元整（¥3,000.00）')
  })

  it('say that a record was not signed, why, and who saw it [D3.1]', async () => {
    const entries = record.entries.map((entry) =>
      entry.step === 'scene-inspection'
        ? {
            ...entry,
            data: {
              ...(entry.data as object),
              signature: { kind: 'refused', reason: '当事人拒绝签名', witness: '演示见证人' },
            },
          }
        : entry,
    )
    const scene = documentsOf({ ...record, entries }, context).find((document) => document.form === 'scene-record')
    expect(plainText(await renderForm('scene-record', scene?.data))).toContain(
      '拒签说明：当事人拒绝签名（见证人：演示见证人）',
    )
  })

  it('stay the same when the record grows: a document shows the case as it stood at its act', () => {
    const part = { ...record, entries: record.entries.slice(0, 8) }
    const before = documentsOf(part, context)
    expect(documents.slice(0, before.length)).toEqual(before)
  })
})

describe('a term that a document counts in days', () => {
  it('is not printed from a law book that gives it in another unit', () => {
    const months: Layer = {
      ...sampleBureau,
      benchmarks: [],
      id: 'hearing-in-months',
      checklists: [],
      parameters: [],
      periods: [
        {
          id: 'penalty.hearing-request',
          title: '申请听证期限',
          event: '告知之日',
          duty: 'party',
          versions: [{ from: '2021-07-15', amount: 1, unit: 'month', cites: ['行政处罚法 64'], grade: 'unverified' }],
        },
      ],
    }
    const entries = record.entries.map((entry) =>
      entry.step === 'prior-notice' ? { ...entry, data: { ...(entry.data as object), hearingOffered: true } } : entry,
    )
    const law = lawBook(china, liaoning, sampleBureau, months)
    expect(() => documentsOf({ ...record, entries }, { ...context, law })).toThrow(TermUnitError)
    expect(() => documentsOf({ ...record, entries }, context)).not.toThrow()
  })
})

describe('联系人 of a notice', () => {
  it('is printed as it was typed, whoever in the registry goes by such a name or id [R0.1]', async () => {
    const person = `${[...sampleRegistry.officers.keys()][0]}（收发室）`
    const entries = record.entries.map((entry) => {
      if (entry.step !== 'prior-notice') return entry
      const data = entry.data as { readonly contact: object }
      return { ...entry, data: { ...data, contact: { ...data.contact, person } } }
    })
    const notice = documentsOf({ ...record, entries }, context).find(({ form }) => form === 'penalty-prior-notice')
    expect(notice?.data).toMatchObject({ contact: { person } })
    expect(plainText(await renderForm('penalty-prior-notice', notice?.data))).toContain(`联系人：${person}`)
  })
})

describe("a bureau's own procedure, form and filling", () => {
  const levy = defineProcedure({
    id: 'levy.ordinary',
    title: '行政征收',
    category: 'other',
    initial: 'start',
    phases: { start: '待核定', assessed: '已核定' },
    final: ['assessed'],
    payloads: {
      assessment: z.strictObject({ payer: line('缴费人', 'organisation-name'), amount: money('应缴金额（分）') }),
    },
    steps: { assessment: { title: '核定', in: ['start'], to: 'assessed', role: 'handler', cites: ['行政处罚法 4'] } },
  })
  const notice = defineForm({
    id: 'levy-notice',
    title: '征收通知书',
    audience: 'party',
    copies: ['存档'],
    data: z.strictObject({
      on: PlainDate.meta({ title: '日期' }),
      payer: line('缴费人', 'organisation-name'),
      amount: money('应缴金额（分）'),
      place: line('缴费地点'),
    }),
    date: (d) => d.on,
    blocks: (d) => [paragraph(`${d.payer}应缴${d.amount}分，缴至${d.place}。`)],
    sample: { on: '2026-09-28', payer: '示例公司', amount: 100, place: '示例银行' },
    cites: [],
    grade: 'unverified',
  })
  const rows = [
    filling(levy, ['assessment'], notice, {
      when: (view) => view.entry.data.amount > 0,
      byHand: ['place'],
      data: (view) => ({ on: view.entry.on, payer: view.entry.data.payer, amount: view.entry.data.amount }),
    }),
  ]
  const assessed = (amount: number): CaseRecord => ({
    ...openCase(levy, { id: 'L-1', agency: agency.id, cause: 'levy' }),
    entries: [
      {
        seq: 1,
        step: 'assessment',
        on: '2026-09-28',
        by: [{ id: 'officer-a', name: '甲某某' }],
        data: { payer: '虚构演示公司', amount },
      },
    ],
  })
  const own = { ...context, procedures: [levy], fillings: rows }

  it('yield papers like the built-in ones, and what is left to a person is named', async () => {
    const [draft, ...others] = draftsOf(assessed(100), own)
    expect(others).toEqual([])
    expect(draft).toMatchObject({ form: 'levy-notice', title: '征收通知书', seq: 1, missing: ['place'] })
    const pdf = await renderForm(notice, { ...(draft?.data as object), place: '示例银行' })
    expect(plainText(pdf)).toContain('虚构演示公司应缴100分')
  })

  it('yield nothing where the row does not ask for the act', () => {
    expect(draftsOf(assessed(0), own)).toEqual([])
    expect(documentsOf(assessed(100), own)).toEqual([])
  })
})

/** How many pages the catalogue takes, by their heads. */
const catalogueSheets = (pages: readonly string[][]): number =>
  pages.filter(([head]) => head?.startsWith('卷内文件目录')).length

describe('the bound case file of a record', () => {
  it('has cover, catalogue, papers and remark sheet, and one page count [R2.2]', async () => {
    const file = caseFileOf(record, context, { volume: 'whole', on: '2026-11-20', checkpoint: 'demo-checkpoint' })
    const pdf = await renderCaseFile(file)
    const pages = textOfPdf(pdf).map((page) => page.map((line) => line.text))
    expect(pages[0]?.join('')).toContain('行政处罚案卷')
    expect(pages[1]?.[0]).toBe('卷内文件目录')
    expect(pages.at(-1)?.join('')).toContain('卷内备考表')
    expect(pages.at(-1)?.join('')).toContain('demo-checkpoint')
    // Numbered pages run from 1 to the last, with none on cover, catalogue and remark sheet.
    const sheets = 2 + catalogueSheets(pages)
    const numbers = pages.map((page) => page.at(-1)).filter((line) => /^\d+$/.test(line ?? ''))
    expect(numbers).toEqual(Array.from({ length: pages.length - sheets }, (_, i) => String(i + 1)))
    expect(pages[0]?.join('')).toContain(`共${pages.length - sheets}页`)
  })

  it('says in the catalogue on which page each paper begins [R2.2]', async () => {
    const pages = textOfPdf(await renderCaseFile(caseFileOf(record, context, { volume: 'whole', on: '2026-11-20' })))
    const sheets = catalogueSheets(pages.map((page) => page.map((line) => line.text)))
    const papers = pages.slice(1 + sheets, -1)
    const index = pages.slice(1, 1 + sheets).flatMap((page) => page.map((line) => line.text))
    const starts = papers.flatMap((page, i) => (page.some((line) => line.text.includes('（续页）')) ? [] : [i + 1]))
    const rows = index.flatMap((text) => /\d{4}\.\d{2}\.\d{2}(\d+)(?:-\d+)?／$/.exec(text)?.[1] ?? [])
    expect(rows.map(Number)).toEqual(starts)
  })

  it('keeps internal papers out of the main file and nothing else [R2.2] [R4.2]', () => {
    const forms = (volume: 'main' | 'sub' | 'whole') =>
      caseFileOf(record, context, { volume, on: '2026-11-20' }).documents.map((paper) => paper.form)
    expect(forms('sub')).toEqual(['legal-review-opinion', 'penalty-decision-approval'])
    expect(forms('main')).toEqual(forms('whole').filter((form) => !forms('sub').includes(form)))
  })

  it('says which paper is wrong, when one is', async () => {
    const file = caseFileOf(record, context, { volume: 'main', on: '2026-11-20' })
    const documents = file.documents.map((paper, i) => (i === 3 ? { ...paper, data: {} } : paper))
    await expect(renderCaseFile({ ...file, documents }, { faulty: 'refuse' })).rejects.toThrow(
      /《询问笔录（卷内文件第4件）》.*documents\.3 \(interview-record\)/,
    )
  })

  it('is the same bytes for the same record [R2.3]', async () => {
    const bind = () => renderCaseFile(caseFileOf(record, context, { volume: 'main', on: '2026-11-20' }))
    expect(Buffer.compare(await bind(), await bind())).toBe(0)
  })
})
