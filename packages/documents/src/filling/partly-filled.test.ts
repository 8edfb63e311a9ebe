import {
  type CaseRecord,
  china,
  type Layer,
  lawBook,
  liaoning,
  openCase,
  procedures,
  registry as registryOf,
} from '@zhifa/domain'
import {
  go,
  performByAll,
  sampleAct,
  sampleBureau,
  sampleHead,
  sampleRecord,
  sampleRegistry,
  sampleRegistryData,
} from '@zhifa/domain/testing'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { plainText } from '../../testing/pdf-text'
import { allCases, cases, context } from '../../testing/sample-records'
import { forms } from '../forms/registry'
import { renderForm } from '../render/render-form'
import { documentsOf, draftsOf } from './documents-of'
import { filledFrom, fillings } from './fillings'

describe('what a record fills in part', () => {
  it.each(allCases)('%s: only what the table leaves to a person is missing [R2.1]', (_, record) => {
    for (const draft of draftsOf(record, context)) {
      const left = fillings.flatMap((row) => (row.form.id === draft.form ? (row.byHand ?? []) : []))
      const fields = new Set(draft.missing.map((path) => path.split('.')[0] ?? ''))
      expect(
        [...fields].filter((field) => !left.includes(field)),
        draft.form,
      ).toEqual([])
      expect(fields.size, draft.form).toBeGreaterThan(0)
    }
  })
})

describe('a draft that somebody completed', () => {
  it('is rendered like any other: the fine in instalments [R2.1]', async () => {
    const drafts = draftsOf(cases['an execution'] as CaseRecord, context)
    expect(drafts.map((draft) => [draft.form, draft.missing])).toEqual([
      ['surcharge-decision', ['number', 'days', 'surcharge']],
      ['demand-notice', ['deadline', 'manner']],
      ['fine-deferral-approval', ['review']],
      ['fine-deferral-notice', ['number']],
    ])
    const data = { ...(drafts[3]?.data as object), number: '示卫公延缴〔2026〕1号' }
    expect(plainText(await renderForm('fine-deferral-notice', data))).toContain('人民币叁仟元整')
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

  it('has a row for every document that a procedure names', () => {
    for (const { id, steps } of procedures.values())
      for (const step of Object.values(steps))
        for (const document of step.documents ?? []) {
          const rows = fillings.filter((row) => row.form.id === document && row.procedures.includes(id))
          expect(
            rows.some((row) => row.steps.includes(step.id)),
            `${id} ${step.id} ${document}`,
          ).toBe(true)
        }
  })

  it('names steps that each of its procedures has', () => {
    for (const row of fillings)
      for (const id of row.procedures)
        for (const step of row.steps) expect(procedures.get(id)?.steps, `${row.form.id} ${id}`).toHaveProperty(step)
  })

  it('names forms of the catalogue and fields that exist', () => {
    for (const { form, byHand = [] } of fillings) {
      expect(forms.some((item) => item.id === form.id && item.data === form.data)).toBe(true)
      const shape = form.data instanceof z.ZodObject ? form.data.shape : {}
      expect(Object.keys(shape), form.id).toEqual(expect.arrayContaining([...byHand]))
    }
  })
})

describe('papers of a penalty that takes another way', () => {
  const start = () => sampleRecord({ upTo: 'evidence' })
  const papers = (record: CaseRecord): string[] => documentsOf(record, context).map((document) => document.form)

  it('time is extended: the sheet names both days [R2.1]', async () => {
    const known: Layer = {
      ...sampleBureau,
      benchmarks: [],
      id: 'known-extension',
      checklists: [],
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
    const done = performByAll(
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

  it('those in charge discuss it: who came, who did not and why, and what each of them said [R2.1]', async () => {
    const opinion = sampleRecord({ upTo: 'review-opinion' })
    const registry = {
      ...sampleRegistryData,
      officers: [
        ...sampleRegistryData.officers,
        { ...sampleRegistryData.officers.find(({ id }) => id === 'deputy-head')!, id: 'second-deputy', name: '示例丑' },
      ],
    }
    const people = registryOf(registry)
    const meeting = {
      step: 'collective-discussion',
      on: opinion.entries.at(-1)?.on ?? '',
      by: ['agency-head'],
      data: {
        subject: 'serious-case',
        attendees: ['agency-head', 'deputy-head'],
        absent: [{ person: 'second-deputy', reason: '因公外出' }],
        views: [
          { person: 'agency-head', view: '同意承办意见。' },
          { person: 'deputy-head', view: '建议从轻，保留意见。' },
        ],
        opinions: '就幅度进行了讨论。',
        conclusion: 'proceed',
        text: '按承办意见办理。',
      },
    }
    const done = performByAll(opinion, meeting, { law: context.law, registry: people })
    if (!done.ok) throw new Error(done.findings.map((item) => item.message.zh).join())
    const drafted = (record: CaseRecord) =>
      draftsOf(record, { ...context, registry: people }).find((item) => item.form === 'collective-discussion-record')
    const byHand = {
      begin: `${meeting.on}T14:00`,
      end: `${meeting.on}T15:00`,
      place: '会议室',
      recorder: '示例辛',
      report: '承办人汇报案情。',
    }
    const printed = async (record: CaseRecord) =>
      plainText(
        await renderForm('collective-discussion-record', { ...(drafted(record)?.data as object), ...byHand }),
      ).replaceAll(/\s/g, '')
    expect([...(drafted(done.record)?.missing ?? [])].sort()).toEqual(Object.keys(byHand).sort())
    const text = await printed(done.record)
    for (const said of [
      '示例庚、示例子',
      '示例丑：因公外出',
      '示例庚：同意承办意见。',
      '示例子：建议从轻，保留意见。',
      '就幅度进行了讨论。',
    ])
      expect(text).toContain(said)
    // A record from before views and absences were kept is printed as it was.
    const { absent: _, views: __, ...before } = meeting.data
    const old = await printed({
      ...done.record,
      entries: done.record.entries.with(-1, { ...done.record.entries.at(-1)!, data: before }),
    })
    expect(old).toContain('就幅度进行了讨论。')
    expect(old).not.toContain('各负责人意见')
    expect(old).not.toContain('缺席情况')
  })

  it('goods are kept as evidence: the sheet and the list [R2.1]', async () => {
    const inspection = sampleAct(openCase('penalty.ordinary', { id: 'x', ...sampleHead }), 'scene-inspection')
    const record = go(start(), {
      ...inspection,
      step: 'preservation',
      // Each act has a recording of its own.
      recordings: inspection.recordings?.map((one) => ({ ...one, id: 'AV-003', sha256: 'b'.repeat(64) })),
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
