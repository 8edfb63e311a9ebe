import { readFileSync } from 'node:fs'
import type { Finding } from '@zhifa/domain'
import { describe, expect, it } from 'vitest'
import { checkForm } from '../form/check'
import { ContentMissingError, type FormDataError } from '../form/errors'
import { form, forms } from './registry'

type Data = Record<string, unknown>
const sample = (id: string): Data => structuredClone(form(id).sample) as Data

/** The codes of what a document would lack; empty when it may be made. */
function lacks(id: string, data: unknown): string[] {
  try {
    checkForm(form(id), data)
    return []
  } catch (error) {
    if (!(error instanceof ContentMissingError)) throw error
    return error.findings.map((finding) => finding.code)
  }
}

const without = (data: Data, path: string): Data => {
  const [key = '', ...rest] = path.split('.')
  const { [key]: inner, ...others } = data
  return rest.length === 0 ? others : { ...others, [key]: without(inner as Data, rest.join('.')) }
}

const byField = forms.flatMap((item) =>
  item.mustState.flatMap((rule) => (rule.fields ?? []).map((field) => [item.id, rule.id, field] as const)),
)

describe('what the law makes a document state', () => {
  it.each(byField)('%s is refused with the article of %s when %s is missing [R2.1]', (id, rule, field) => {
    const data = without(sample(id), field)
    expect(lacks(id, data)).toContain(`content.${rule}`)
    try {
      checkForm(form(id), data)
    } catch (error) {
      const found = (error as ContentMissingError).findings.find((finding) => finding.code === `content.${rule}`)
      expect(found?.message.zh).toMatch(/未载明.+（《?.+）/)
    }
  })

  const statements = byField.filter(([id, , field]) => {
    const value = field.split('.').reduce<unknown>((at, key) => (at as Data | undefined)?.[key], sample(id))
    return typeof value === 'string' && !/^\d{4}-\d{2}-\d{2}/.test(value)
  })
  it.each(statements)(
    '%s is refused by %s when %s is filled with a phrase that says nothing [R2.1]',
    (id, rule, field) => {
      for (const phrase of ['无', '略。', '/', '——']) {
        const set = (data: Data, [key = '', ...rest]: string[]): Data => ({
          ...data,
          [key]: rest.length === 0 ? phrase : set(data[key] as Data, rest),
        })
        const found = refused(id, set(sample(id), field.split('.')))
        expect(
          found.map(({ path }) => path?.join('.')),
          phrase,
        ).toContain(field)
        expect(found.length, `${rule}: ${phrase}`).toBeGreaterThan(0)
      }
    },
  )

  it.each(forms.map((item) => [item.id] as const))('the sample of %s lacks nothing', (id) => {
    expect(lacks(id, form(id).sample)).toEqual([])
  })

  const days = (from: string, to: string) => ({ from, to })
  it.each([
    ['seizure-decision', { period: days('2026-09-28', '2026-10-29') }, 'thirty-days'],
    ['seizure-decision', { officers: [{ name: '乙某某', certificate: '示例00001' }] }, 'two-officers'],
    ['seizure-extension-notice', { extended: days('2026-10-28', '2026-11-27') }, 'thirty-days'],
    ['seizure-extension-notice', { on: '2026-10-28' }, 'thirty-days'],
    ['compulsory-measure-approval', { reportedAt: '2026-09-29T10:41' }, 'within-24-hours'],
    ['compulsory-measure-approval', { reportedAt: undefined }, 'within-24-hours'],
    ['onspot-penalty-decision', { penalties: [{ kind: 'fine', amount: 300_001 }] }, 'simple-procedure'],
    ['onspot-penalty-decision', { penalties: [{ kind: 'criticism' }] }, 'simple-procedure'],
    [
      'onspot-penalty-decision',
      {
        remedies: {
          order: 'either',
          reconsideration: { bodies: ['示例市示例区人民政府'], days: 60 },
          suit: { court: '示例市示例区人民法院', months: 6 },
        },
      },
      'review-first',
    ],
    ['onspot-penalty-decision', { payTo: undefined }, 'payment'],
    ['hearing-rights-notice', { hearing: { amount: 5, unit: 'calendar-day' } }, 'hearing-term'],
    ['hearing-notice', { on: '2026-10-26' }, 'seven-days'],
    ['hearing-notice', { openness: 'closed' }, 'open'],
    ['hearing-record', { host: '乙某某' }, 'host'],
    ['demand-notice', { deadline: '2027-05-06' }, 'ten-days'],
    ['demand-notice', { money: { principal: 100, surcharge: 101, to: '示例银行' } }, 'cap'],
    ['enforcement-application', { demandedOn: '2027-05-14' }, 'after-demand'],
    ['surcharge-decision', { surcharge: 180_001 }, 'amount'],
    ['surcharge-decision', { days: 40, surcharge: 360_000 }, 'amount'],
    ['fine-deferral-notice', { plan: undefined }, 'plan'],
    ['no-penalty-decision', { education: undefined }, 'education'],
    ['decision-revocation', { changed: undefined }, 'changed'],
    ['evidence-preservation-decision', { period: days('2026-09-28', '2026-10-28') }, 'term'],
    ['time-extension-approval', { on: '2026-12-28' }, 'in-time'],
    ['inspection-approval', { visits: 1 }, 'frequency'],
    ['inspection-result-notice', { detail: undefined }, 'detail'],
    ['panel-review-record', { officers: [{ name: '乙某某', certificate: '示例00001' }] }, 'three-members'],
    ['public-service-announcement', { days: 60 }, 'thirty-days'],
    ['service-address-confirmation', { electronic: undefined }, 'electronic-address'],
    ['supervision-opinion', { remedies: undefined }, 'correction-remedies'],
    ['product-confirm-reply', { reason: undefined }, 'reason'],
    ['license-supplement-notice', { appliedOn: '2026-09-20' }, 'five-days'],
    ['license-acceptance-notice', { limit: 46 }, 'limit'],
    ['license-hearing-notice', { request: { amount: 4, unit: 'working-day' } }, 'five-days'],
    ['license-revocation-decision', { cause: 'other' }, 'other'],
    ['license-site-review-record', { officers: [{ name: '乙某某', certificate: '示例00001' }] }, 'two-reviewers'],
    ['publicity-withdrawal-approval', { dueOn: '2026-11-25' }, 'three-days'],
    [
      'license-refusal-decision',
      { remedies: remediesOf({ bodies: ['示例市卫生健康委员会'] }) },
      'reconsideration-body',
    ],
    ['license-refusal-decision', { remedies: remediesOf({ days: 30 }) }, 'remedy-terms'],
  ])('%s with %j is refused by %s [R2.1]', (id, change, rule) => {
    const data = Object.fromEntries(
      Object.entries({ ...sample(id), ...change }).filter(([, value]) => value !== undefined),
    )
    expect(lacks(id, data)).toContain(`content.${rule}`)
  })

  it('lets an on-the-spot decision of 2023 name either remedy: the order changed on 2024-01-01', () => {
    const either = {
      order: 'either',
      reconsideration: { bodies: ['示例市示例区人民政府', '示例市卫生健康委员会'], days: 60 },
      suit: { court: '示例市示例区人民法院', months: 6 },
    }
    const old = { ...sample('onspot-penalty-decision'), on: '2023-12-31', at: '2023-12-31T09:50' }
    expect(lacks('onspot-penalty-decision', { ...old, remedies: either })).toEqual([])
    expect(lacks('onspot-penalty-decision', old)).toEqual(['content.direct-suit'])
  })

  it('lets one officer punish on the spot before 2021-07-15, and counts a certificate once', () => {
    const [officer] = sample('onspot-penalty-decision').officers as unknown[]
    const decided = (on: string) =>
      lacks('onspot-penalty-decision', {
        ...sample('onspot-penalty-decision'),
        on,
        at: `${on}T09:50`,
        penalties: [{ kind: 'fine', amount: 50_00 }],
        officers: [officer, officer],
      })
    expect(decided('2021-07-15')).toContain('content.two-officers')
    expect(decided('2021-07-14')).not.toContain('content.two-officers')
  })

  const fine = (amount: number) => ({ penalties: [{ kind: 'fine', amount }] })
  const decision = sample('penalty-decision') as { payment: object }
  it.each([
    ['onspot-penalty-decision', { at: '2026-09-29T00:00' }, ['act-before-decision']],
    ['onspot-penalty-decision', { payDays: 14 }, ['payment-term']],
    ['onspot-penalty-decision', { payDays: 16 }, ['payment-term']],
    ['onspot-penalty-decision', { ...fine(100_01), payment: 'on-spot' }, ['on-spot-collection']],
    ['onspot-penalty-decision', { ...fine(100_00), payment: 'on-spot' }, []],
    ['onspot-penalty-decision', { ...fine(100_01), payment: 'on-spot', onSpotReason: '当事人流动经营。' }, []],
    ['onspot-penalty-decision', { penalties: [{ kind: 'warning' }] }, ['sum-to-pay']],
    ['penalty-decision', { penalties: [{ kind: 'warning' }] }, ['sum-to-pay']],
    ['penalty-decision', { payment: { ...decision.payment, days: 14 } }, ['payment-term']],
    ['penalty-decision', { payment: { ...decision.payment, surchargePercentPerDay: 2.9 } }, ['surcharge']],
  ])('%s with %j lacks %j [R2.1] [D3.1]', (id, change, rules) => {
    expect(lacks(id, { ...sample(id), ...change })).toEqual(rules.map((rule) => `content.${rule}`))
  })

  const refused = (id: string, data: unknown): readonly Finding[] => {
    try {
      checkForm(form(id), data)
    } catch (error) {
      return (error as ContentMissingError | FormDataError).findings
    }
    return []
  }
  it('names each field that says nothing, not the first of its rule, in both languages', () => {
    const { evidence: _, violated: __, decidedOn: ___, ...data } = sample('penalty-decision')
    const [content, date] = refused('penalty-decision', data)
    expect(content).toMatchObject({ path: ['evidence'] })
    expect(content?.message.zh).toMatch(/：证据、违反的条款$/)
    expect(content?.message.en).toMatch(/: evidence, violated$/)
    expect(date).toMatchObject({ path: ['decidedOn'] })
  })

  it('names what is wrong beside what is missing, also of the same rule', () => {
    const { facts: _, ...data } = sample('penalty-decision')
    const paths = refused('penalty-decision', { ...data, evidence: 5 }).map((finding) => finding.path?.join('.'))
    expect(paths).toEqual(['evidence', 'facts'])
  })

  it('says which field a condition is about', () => {
    const [finding] = refused('penalty-decision', { ...sample('penalty-decision'), payment: undefined })
    expect(finding).toMatchObject({ path: ['payment'], code: 'content.performance' })
  })
})

function remediesOf(reconsideration: object) {
  return {
    reconsideration: { bodies: ['示例市示例区人民政府'], days: 60, ...reconsideration },
    suit: { court: '示例市示例区人民法院', months: 6 },
  }
}

describe('the catalogue', () => {
  it('has every form once, each graded by its letter [R2.1]', () => {
    expect(new Set(forms.map((item) => item.id)).size).toBe(forms.length)
    expect(forms.filter((item) => item.catalogue !== undefined)).toHaveLength(145)
    for (const item of forms) {
      if (item.catalogue === 'C' || item.catalogue === 'D') expect(item.grade, item.id).toBe('unverified')
      if (item.catalogue === 'A') expect(item.grade, item.id).toBe('secondary')
    }
  })

  it('are counted in the READMEs and guides as there are', () => {
    const read = (path: string) => readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8')
    const counts = [forms.length, forms.filter((item) => item.catalogue !== undefined).length]
    for (const path of ['docs/guide/documents.md', 'docs/guide/en/documents.md', 'packages/documents/README.md'])
      for (const count of counts) expect(read(path), path).toMatch(new RegExp(`\\b${count}\\b`))
  })

  it('numbers its samples with the nature code of the form [R2.1]', () => {
    for (const item of forms) {
      const number = item.number?.(item.data.parse(item.sample))
      if (item.nature !== undefined) expect(number, item.id).toContain(`${item.nature}〔`)
    }
  })
})
