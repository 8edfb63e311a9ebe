import { type SeveralOptions, sampleLaw, sampleRegistry, sampleSeveral } from '@zhifa/domain/testing'
import { describe, expect, it } from 'vitest'
import { plainText } from '../../testing/pdf-text'
import { renderForm } from '../render/render-form'
import { documentsOf } from './documents-of'

const agency = sampleRegistry.agencies.get('demo-bureau')!
const papers = (options: SeveralOptions) =>
  documentsOf(sampleSeveral(options), { agency, law: sampleLaw, registry: sampleRegistry })
const textOf = async (options: SeveralOptions, form: string, nth = 0) =>
  plainText(await renderForm(form, papers(options).filter((paper) => paper.form === form)[nth]!.data))

describe('papers of several violations and parties', () => {
  it.each([
    ['three-causes', { causes: 3 }, 'penalty-decision'],
    ['two-parties', { parties: 2 }, 'penalty-decision'],
    ['notice-of-four-causes-and-three-parties', { causes: 4, parties: 3 }, 'penalty-prior-notice'],
    ['report-of-three-causes', { causes: 3 }, 'investigation-final-report'],
    ['approval-of-two-parties', { parties: 2 }, 'penalty-decision-approval'],
  ] as const)('%s reads as it did', async (name, options, form) => {
    await expect(`${await textOf(options, form)}\n`).toMatchFileSnapshot(`../../golden/several/${name}.txt`)
  })

  it('a joint decision is one paper with the penalty of each; a receipt is made for each service', () => {
    const made = papers({ parties: 3 })
    expect(made.filter(({ form }) => form === 'penalty-decision')).toHaveLength(1)
    const receipts = made.filter(({ form, of }) => form === 'service-receipt' && of === 'penalty-decision')
    expect(receipts.map(({ data }) => (data as { addressee: string }).addressee)).toEqual([
      '虚构丽人美发（演示）有限公司',
      '虚构巧手美发（演示）有限公司',
      '演示七',
    ])
  })

  it('a separate decision is a paper of its own, under its own number, about nobody else', async () => {
    const made = papers({ parties: 2, separate: true })
    const decisions = made.filter(({ form }) => form === 'penalty-decision')
    expect(decisions.map(({ data }) => (data as { number: string }).number)).toEqual([
      '示卫公罚〔2026〕1号',
      '示卫公罚〔2026〕2号',
    ])
    const [first, second] = await Promise.all(
      [0, 1].map((nth) => textOf({ parties: 2, separate: true }, 'penalty-decision', nth)),
    )
    expect(first).not.toContain('虚构巧手美发')
    expect(second).not.toContain('虚构丽人美发')
    const receipts = made.filter(({ form, of }) => form === 'service-receipt' && of === 'penalty-decision')
    expect(receipts.map(({ data }) => (data as { documents: { number: string }[] }).documents[0]?.number)).toEqual([
      '示卫公罚〔2026〕1号',
      '示卫公罚〔2026〕2号',
    ])
  })
})
