import { describe, expect, it } from 'vitest'
import { plainText } from '../../../testing/pdf-text'
import { ContentMissingError } from '../../form/errors'
import { renderForm } from '../../render/render-form'
import { penaltyPriorNotice } from './penalty-prior-notice'

const sample = penaltyPriorNotice.sample
const codes = async (data: unknown): Promise<string[]> => {
  const error = await renderForm(penaltyPriorNotice, data).catch((reason: unknown) => reason)
  if (error instanceof ContentMissingError) return error.findings.map((finding) => finding.code)
  throw new Error(`not refused: ${String(error)}`)
}

describe('a prior notice says what 行政处罚法第四十四条、第四十五条 demand [D3.1]', () => {
  it.each([
    ['proposed', 'content.content'],
    ['facts', 'content.facts'],
    ['discretion', 'content.reasons'],
    ['violated', 'content.basis'],
    ['defencePeriod', 'content.rights'],
  ])('without %s it is refused', async (key, code) => {
    expect(await codes(Object.fromEntries(Object.entries(sample).filter(([name]) => name !== key)))).toEqual([code])
  })

  it('tells of the hearing where the penalty gives a right to one', async () => {
    const proposed = [{ kind: 'licence-revocation', licence: '公共场所卫生许可证（示例字第1号）' }]
    expect(await codes({ ...sample, proposed })).toEqual(['content.hearing-right'])
    const text = plainText(
      await renderForm(penaltyPriorNotice, { ...sample, proposed, hearing: { amount: 5, unit: 'working-day' } }),
    )
    expect(text).toContain('5个工作日内向本机关提出，听证不收取任何费用')
  })

  it('grants five working days at least to ask for it', async () => {
    expect(await codes({ ...sample, hearing: { amount: 3, unit: 'working-day' } })).toEqual(['content.hearing-term'])
    expect(await codes({ ...sample, hearing: { amount: 5, unit: 'calendar-day' } })).toEqual(['content.hearing-term'])
  })
})
