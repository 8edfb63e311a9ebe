import { describe, expect, it } from 'vitest'
import { plainText } from '../../../testing/pdf-text'
import { ContentMissingError, FormDataError } from '../../form/errors'
import { renderForm } from '../../render/render-form'
import { penaltyDecision } from './penalty-decision'

const sample = penaltyDecision.sample
const without = (...keys: string[]) => Object.fromEntries(Object.entries(sample).filter(([key]) => !keys.includes(key)))
const refusal = async (data: unknown): Promise<{ name: string; codes: string[]; message: string }> => {
  const error = await renderForm(penaltyDecision, data).catch((reason: unknown) => reason)
  if (!(error instanceof ContentMissingError || error instanceof FormDataError))
    throw new Error(`not refused: ${String(error)}`)
  return { name: error.name, codes: error.findings.map((finding) => finding.code), message: error.message }
}

describe('a decision states the six items of 行政处罚法第五十九条 or is not printed [D3.1]', () => {
  it.each([
    ['facts', 'content.facts-and-evidence', '第五十九条第一款第二项'],
    ['evidence', 'content.facts-and-evidence', '第五十九条第一款第二项'],
    ['violated', 'content.facts-and-evidence', '第五十九条第一款第二项'],
    ['penalties', 'content.kind-and-basis', '第五十九条第一款第三项'],
    ['penaltyBasis', 'content.kind-and-basis', '第五十九条第一款第三项'],
    ['payment', 'content.performance', '第五十九条第一款第四项'],
    ['remedies', 'content.remedies', '第五十九条第一款第五项'],
    ['agency', 'content.authority-and-date', '第五十九条第一款第六项'],
    ['defence', 'content.defence-heard', '第四十五条'],
    ['correction', 'content.correction', '第二十八条'],
  ])('without %s it is refused with the article', async (key, code, article) => {
    const { name, codes, message } = await refusal(without(key))
    expect(name).toBe('ContentMissingError')
    expect(codes).toEqual([code])
    expect(message).toContain(article)
  })

  it('without the address of the party it is refused', async () => {
    const { address: _, ...party } = sample.party as Record<string, unknown>
    expect((await refusal({ ...sample, party })).codes).toEqual(['content.party'])
  })

  it('an empty list of evidence is as good as none', async () => {
    expect((await refusal({ ...sample, evidence: [] })).codes).toEqual(['content.facts-and-evidence'])
  })

  it('names every wrong field at once, in Chinese and English, beside what is missing', async () => {
    const { name, codes, message } = await refusal({
      ...without('facts'),
      number: '示卫公罚[2026]12号',
      publicity: 'yes',
      extra: 1,
    })
    expect(name).toBe('FormDataError')
    expect(codes).toHaveLength(4)
    for (const word of ['文号', 'number', '是否依法公示', 'publicity', 'extra', '违反法律、法规、规章的事实和证据'])
      expect(message).toContain(word)
  })
})

describe('the remedies in a decision [D3.1]', () => {
  it('name the government as the only body from 2024-01-01', async () => {
    const remedies = { ...sample.remedies, reconsideration: { bodies: ['示例市卫生健康委员会'], days: 60 } }
    expect((await refusal({ ...sample, remedies })).codes).toEqual(['content.reconsideration-body'])
  })

  it('may name two bodies for a decision before that day', async () => {
    const remedies = {
      ...sample.remedies,
      reconsideration: { bodies: ['示例市示例区人民政府', '示例市卫生健康委员会'], days: 60 },
    }
    const text = plainText(await renderForm(penaltyDecision, { ...sample, remedies, decidedOn: '2023-12-29' }))
    expect(text).toContain('示例市示例区人民政府或者示例市卫生健康委员会')
  })

  it('are never shorter than 60 days and 6 months', async () => {
    const remedies = { ...sample.remedies, suit: { court: '示例市示例区人民法院', months: 3 } }
    expect((await refusal({ ...sample, remedies })).codes).toEqual(['content.remedy-terms'])
  })
})
