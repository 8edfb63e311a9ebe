import { filledFrom, form, forms, renderForm } from '@zhifa/documents'
import { sampleLaw } from '@zhifa/domain/testing'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { asSent, everyField, textsOf } from '../../../../test/form-fields'
import { sentField } from '../../../../test/sent-by-hand'
import { Input, readField } from '../form'
import { completeDraft } from './complete'
import { formOfDraft } from './form-of-draft'
import { missingFields, openedData } from './missing'

const draftable = forms.filter(({ id }) => filledFrom(id) === 'partly')

describe('the form of a document that a record fills in part', () => {
  it.each(draftable.map(({ id }) => [id] as const))('%s: every field and answer has a Chinese name [R2.1]', (id) => {
    const field = formOfDraft(id)
    for (const item of everyField(field)) {
      if (item !== field) expect(item.title, `${id}.${item.key}`).toMatch(/\p{Script=Han}/u)
      for (const text of textsOf(item)) expect(text, `${id}.${item.key}`).toMatch(/\p{Script=Han}/u)
    }
  })

  it.each(draftable)('$id: is shown, and read back as it was filled in [R2.1]', ({ id, sample }) => {
    const field = formOfDraft(id)
    const pairs = sentField(field, sample, 'data')
    const html = renderToString(
      Input({
        field,
        name: 'data',
        value: sample,
        context: { registry: { officers: new Map() } as never, problems: new Map() },
      }),
    )
    for (const [name] of pairs) expect(html, name).toContain(`name="${name}"`)
    expect(readField(field, asSent(pairs), 'data')).toEqual(sample)
  })

  it('shows money in 元 and keeps it in 分', () => {
    const field = formOfDraft('fine-deferral-notice')
    const amounts = everyField(field).filter(({ key }) => key === 'amount')
    expect(amounts.map(({ kind }) => kind)).toEqual(['money'])
    expect(readField(field, { 'data.plan.#': '1', 'data.plan.0.amount': '1,500' }, 'data')).toMatchObject({
      plan: [{ amount: 150_000 }],
    })
  })

  it('takes a share of a percent, and keeps what is no number as it was typed', () => {
    const field = formOfDraft('surcharge-decision')
    expect(readField(field, { 'data.percentPerDay': '1.5' }, 'data')).toMatchObject({ percentPerDay: 1.5 })
    expect(readField(field, { 'data.percentPerDay': '百分之三' }, 'data')).toMatchObject({ percentPerDay: '百分之三' })
  })
})

describe('what is missing', () => {
  const draft = {
    form: 'license-supplement-notice',
    title: '补正通知书',
    seq: 2,
    on: '2026-01-05',
    data: { agency: '示例县卫生健康局' },
    missing: ['number', 'materials', 'number', 'party.name'],
  }

  it('is named once, in Chinese, until it is filled in', () => {
    expect(missingFields(draft).map(({ title }) => title)).toEqual(['文号', '需要补正的材料', '当事人 · 名称'])
    expect(missingFields(draft, { number: '示卫公补〔2026〕1号', materials: [{}], party: { name: '' } })).toHaveLength(
      2,
    )
    expect(missingFields(draft, { number: '一', materials: [{ name: '申请书' }], party: { name: '甲' } })).toEqual([])
  })

  it('opens a list of which nothing is known with one row, and leaves the draft as it is', () => {
    const field = formOfDraft(draft.form)
    expect(openedData(field, draft)).toEqual({ agency: '示例县卫生健康局', materials: [{}] })
    expect(draft.data).toEqual({ agency: '示例县卫生健康局' })
  })
})

describe('a completed draft', () => {
  const sample = form('correction-order').sample as object

  it.each([
    ['does not say what the law wants', { demand: '' }, 'content.demand', 'data.demand', '第二十八条'],
    [
      'has a character without a glyph',
      { demand: '立即停止😀' },
      'input.unprintable-character',
      'data.demand',
      'U+1F600',
    ],
    ['hides a character', { demand: '立即\u202e停止' }, 'input.unprintable-character', 'data.demand', 'U+202E'],
  ])('%s: refused at its field, not printed [R2.1]', async (_, wrong, code, path, words) => {
    const done = await completeDraft(() => renderForm('correction-order', { ...sample, ...wrong }, { law: sampleLaw }))
    const findings = done.ok ? [] : done.findings
    expect(findings.map((item) => [item.code, item.path?.join('.')])).toEqual([[code, path]])
    expect(findings[0]?.message.zh).toContain(words)
  })
})
