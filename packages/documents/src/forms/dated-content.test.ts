import { describe, expect, it } from 'vitest'
import { checkForm } from '../form/check'
import { ContentMissingError } from '../form/errors'
import { form } from './registry'

const lacks = (id: string, change: object): string[] => {
  try {
    checkForm(form(id), { ...(form(id).sample as object), ...change })
    return []
  } catch (error) {
    if (!(error instanceof ContentMissingError)) throw error
    return error.findings.map(({ code }) => code.replace('content.', ''))
  }
}
const [government, above] = ['示例市示例区人民政府', '示例市卫生健康委员会']
const remedies = (...bodies: readonly (string | undefined)[]) => ({
  reconsideration: { bodies, days: 60 },
  suit: { court: '示例市示例区人民法院', months: 6 },
})

describe('who hears the reconsideration, by the day of the decision [R2.1]', () => {
  it.each([
    ['2024-01-01', [government], []],
    ['2024-01-01', [above], ['reconsideration-body']],
    ['2024-01-01', [government, above], ['reconsideration-body']],
    ['2023-12-31', [government, above], []],
    ['2023-12-31', [government], []],
    ['2023-12-31', [above], ['reconsideration-choice']],
    ['2023-12-31', [government, government], ['reconsideration-choice']],
  ])('a decision of %s that names %j lacks %j', (decidedOn, bodies, rules) => {
    expect(lacks('penalty-decision', { decidedOn, remedies: remedies(...bodies) })).toEqual(rules)
    const spot = { on: decidedOn, at: `${decidedOn}T09:50` }
    const order = decidedOn < '2024-01-01' ? 'either' : 'review-first'
    const suit = order === 'either' ? remedies().suit : { court: '示例市示例区人民法院', days: 15 }
    expect(lacks('onspot-penalty-decision', { ...spot, remedies: { ...remedies(...bodies), order, suit } })).toEqual(
      rules,
    )
    expect(lacks('license-refusal-decision', { on: decidedOn, remedies: remedies(...bodies) })).toEqual(rules)
  })
})

describe('how long a hearing can be asked for, by the day of the notice [R2.1]', () => {
  it.each([
    ['2021-07-15', 5, 'working-day', []],
    ['2021-07-15', 4, 'working-day', ['hearing-term']],
    ['2021-07-15', 5, 'calendar-day', ['hearing-term']],
    ['2021-07-14', 3, 'calendar-day', []],
    ['2021-07-14', 2, 'calendar-day', ['hearing-term-before']],
  ])('a notice of %s with %d %s lacks %j', (on, amount, unit, rules) => {
    const hearing = { amount, unit }
    for (const id of ['penalty-prior-notice', 'hearing-rights-notice'])
      expect(lacks(id, { on, hearing })).toEqual(rules)
  })

  it('is offered for the kinds of that day', () => {
    const ban = { proposed: [{ kind: 'occupational-ban', description: '五年内不得从事经营活动。' }] }
    expect(lacks('penalty-prior-notice', { ...ban, on: '2021-07-15', hearing: undefined })).toEqual(['hearing-right'])
    expect(lacks('penalty-prior-notice', { ...ban, on: '2021-07-14', hearing: undefined })).toEqual([])
    const revoked = { proposed: [{ kind: 'licence-revocation', licence: '演示许可证' }], hearing: undefined }
    expect(lacks('penalty-prior-notice', { ...revoked, on: '2021-07-14' })).toEqual(['hearing-right'])
  })
})
