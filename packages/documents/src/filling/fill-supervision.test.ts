import type { Act, CaseRecord } from '@zhifa/domain'
import { go, sampleInspection, sampleRecord } from '@zhifa/domain/testing'
import { describe, expect, it } from 'vitest'
import { plainText } from '../../testing/pdf-text'
import { context } from '../../testing/sample-records'
import { renderForm } from '../render/render-form'
import { draftsOf } from './documents-of'

const act = (step: string, by: string, on: string, data: object, approvedBy = 'agency-head'): Act => ({
  ...{ step, on, data, by: [by] },
  ...(approvedBy === '' ? {} : { approvedBy }),
})
const asked = (on: string, kind: string, number: string): Act =>
  act(
    'supervision-paper',
    'officer-a',
    on,
    { kind, number, body: '示例县司法局', receivedOn: on, demands: '请核查并报告。' },
    '',
  )
const reported = (on: string, paper: string, more: object = {}): Act =>
  act('supervision-report', 'officer-a', on, { paper, measures: '已经核查，台账附后。', ...more })

const draftOf = (record: CaseRecord, form: string) => {
  const draft = draftsOf(record, context).findLast((one) => one.form === form)
  return draft && { data: draft.data as object, missing: draft.missing }
}

describe('papers of what a case is supervised in', () => {
  it.each([
    ['a penalty', sampleRecord()],
    ['an inspection', sampleInspection()],
  ])('of %s: the report is a letter to whoever asked, which lacks nothing but its number [R2.1]', async (_, record) => {
    const on = record.entries.at(-1)!.on
    const done = go(
      record,
      asked(on, 'notice', '示司监通〔2026〕30号'),
      asked(on, 'urging-letter', '示司督〔2026〕2号'),
      reported(on, '示司监通〔2026〕30号'),
    )
    const letter = draftOf(done, 'supervision-answer')
    expect(letter?.missing).toEqual(['number'])
    expect(letter?.data).toMatchObject({
      receiver: '示例县司法局',
      paper: { title: '行政执法监督通知书', number: '示司监通〔2026〕30号' },
    })
    const pdf = await renderForm('supervision-answer', { ...letter?.data, number: '示卫公函〔2026〕1号' })
    expect(plainText(pdf).replaceAll(/\s/g, '')).toContain('《行政执法监督通知书》（示司监通〔2026〕30号）收悉')
  })

  it('an opinion that is not taken up says why', () => {
    const record = sampleRecord()
    const on = record.entries.at(-1)!.on
    const number = '示检建〔2026〕1号'
    const because = { disagreement: '所述情形与现场录像不符。' }
    const done = go(record, asked(on, 'prosecutorial-suggestion', number), reported(on, number, because))
    expect(draftOf(done, 'supervision-answer')?.data).toMatchObject({ paper: { title: '检察建议书' }, ...because })
  })

  it('whoever complained is told the result in a letter that names nobody', async () => {
    const record = sampleRecord()
    const on = record.entries.at(-1)!.on
    const complaint = { number: '投诉2026-5', acceptedOn: on, by: '演示投诉人', subject: '执法时没有出示证件。' }
    const answer = { complaint: '投诉2026-5', result: 'unfounded', text: '现场录像显示已经出示。', toldOn: on }
    const done = go(
      record,
      act('complaint', 'office-head', on, complaint, ''),
      act('complaint-answer', 'office-head', on, answer),
    )
    const letter = draftOf(done, 'complaint-answer')
    expect(letter?.missing).toEqual(['number'])
    expect(JSON.stringify(letter)).not.toContain(complaint.by)
    const pdf = await renderForm('complaint-answer', { ...letter?.data, number: '示卫公诉复〔2026〕1号' })
    expect(plainText(pdf).replaceAll(/\s/g, '')).toContain('受理编号：投诉2026-5')
  })
})
