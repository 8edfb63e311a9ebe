import { changeSchemas, penaltyOrdinary, procedures } from '@zhifa/domain'
import { sampleActs, sampleLaw, sampleLists, sampleRecord, sampleRegistry } from '@zhifa/domain/testing'
import { reviewRules } from '@zhifa/review-rules'
import { render } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { asSent, everyField, textsOf } from '../../../../test/form-fields'
import { sentByHand } from '../../../../test/sent-by-hand'
import { readAct } from '../act-form'
import { editList, formOf, Input, knownOf, Value } from './'

describe('the form of a step', () => {
  const all = [...procedures.values()].flatMap((procedure) =>
    Object.values(procedure.steps).map((step) => [`${procedure.id} ${step.id}`, step] as const),
  )
  it.each(all)('%s: every field and choice has a Chinese name, from the schema [D3.1]', (_, step) => {
    expect(step.title).toMatch(/\p{Script=Han}/u)
    expect(step.hint).toBeTruthy()
    const form = formOf(step.data)
    const fields = everyField(form).filter((field) => field !== form)
    for (const { key, title } of fields) expect(title, `${step.id}.${key}`).toMatch(/\p{Script=Han}/u)
    for (const field of fields)
      for (const text of textsOf(field)) expect(text, `${step.id}.${field.key}`).toMatch(/\p{Script=Han}|^\d+年$/u)
  })

  it('lets an officer be chosen where the field holds an id of the registry, and only there: 联系人 is a text [R0.1]', () => {
    const kinds = (id: string) =>
      everyField(formOf(penaltyOrdinary.steps[id]!.data)).map(({ key, kind }) => [key, kind] as const)
    expect(kinds('prior-notice')).toContainEqual(['person', 'text'])
    expect(kinds('recusal-decision')).toEqual(
      expect.arrayContaining([
        ['person', 'person'],
        ['replacement', 'person'],
      ]),
    )
    expect(kinds('handover')).toEqual(
      expect.arrayContaining([
        ['from', 'person'],
        ['to', 'person'],
      ]),
    )
    expect(kinds('filing')).toContainEqual(['handlers', 'people'])
  })

  it('takes an id for no day, though a day would be one [R0.1]', () => {
    const kinds = (change: 'person-entered' | 'role-given') =>
      everyField(formOf(changeSchemas.get(change)!)).map(({ key, kind }) => [key, kind] as const)
    expect(kinds('person-entered')).toContainEqual(['person', 'text'])
    expect(kinds('role-given')).toContainEqual(['from', 'date'])
  })

  it('reads every act of the sample case as it was filled in [R0.1]', () => {
    const record = sampleRecord()
    const acts = sampleActs('2026-11-20').map((make) => make(record))
    for (const act of acts) {
      const step = penaltyOrdinary.steps[act.step]!
      const form = asSent(sentByHand(step, act as never))
      expect(readAct(step, form)).toEqual(JSON.parse(JSON.stringify(act)))
    }
  })

  it('keeps what is no number as it was typed, so that the check can name it', () => {
    const step = penaltyOrdinary.steps.payment!
    expect(readAct(step, { 'data.amount': '三千' }).data).toEqual({ amount: '三千' })
    expect(readAct(step, { 'data.amount': '3,000.5' }).data).toEqual({ amount: 300_050 })
    expect(readAct(step, { 'data.amount': '1.005' }).data).toEqual({ amount: '1.005' })
  })

  it('offers what a list of the bureau has, keeps what was written beside it, and reads what is chosen or typed', () => {
    const { approval } = procedures.get('inspection.planned')!.steps
    const field = everyField(formOf(approval!.data)).find(({ key }) => key === 'items')!
    const html = (lists: object) =>
      render(
        Input({
          ...{ field, name: 'data.items', value: ['公共场所卫生', '没有列出的'] },
          context: { registry: sampleRegistry, problems: new Map(), ...lists },
        })!,
      )
    const shown = html({
      lists: {
        'inspection-items': [
          ['公共场所卫生', '公共场所卫生'],
          ['医疗机构执业', '医疗机构执业'],
        ],
      },
    })
    expect([...shown.matchAll(/value="([^"]+)"( checked)?/g)].map(([, value, checked]) => [value, !!checked])).toEqual([
      ['公共场所卫生', true],
      ['医疗机构执业', false],
      ['没有列出的', true],
    ])
    expect(shown).toContain('没有列出的（不在清单内）')
    expect(html({})).toContain('<textarea')
    const items = (sent: string | string[]) =>
      (readAct(approval!, { 'data.items': sent }).data as { items: unknown }).items
    expect(items(['公共场所卫生', '医疗机构执业'])).toEqual(['公共场所卫生', '医疗机构执业'])
    expect(items('公共场所卫生\r\n 医疗机构执业\n')).toEqual(['公共场所卫生', '医疗机构执业'])
  })

  it('offers in a row the tiers of the cause that stands in it, everywhere else those of the cause of the case', () => {
    const { decision } = penaltyOrdinary.steps
    const law = sampleLaw
    const context = {
      registry: sampleRegistry,
      problems: new Map(),
      ...knownOf({ law, lists: sampleLists, today: () => '2026-11-20' }, 'public-place.unlicensed'),
    }
    const violations = everyField(formOf(decision!.data)).find(({ key }) => key === 'violations')!
    const other = 'public-place.no-health-certificate'
    const shown = (value: unknown) => render(Input({ field: violations, name: 'data.violations', value, context })!)
    const options = (html: string, name: string): string[] => {
      const [, select = ''] = new RegExp(`<select[^>]*name="${name}"[^>]*>(.*?)</select>`).exec(html) ?? []
      return [...select.matchAll(/<option [^>]*value="([^"]+)"/g)].map(([, value = '']) => value)
    }
    const tiersOf = (cause: string) => law.cause(cause, '2026-11-20')!.tiers.map(({ id }) => id)
    const html = shown([{ no: 1, cause: 'public-place.unlicensed' }, { no: 2, cause: other, tier: 'gone' }, { no: 3 }])
    expect(options(html, 'data.violations.0.cause')).toEqual([...law.causes.keys()])
    expect(options(html, 'data.violations.0.tier')).toEqual(expect.arrayContaining(tiersOf('public-place.unlicensed')))
    expect(options(html, 'data.violations.1.tier')).toEqual([...tiersOf(other), 'gone'])
    expect(tiersOf(other)).not.toEqual(tiersOf('public-place.unlicensed'))
    // Before the cause is chosen there is nothing to choose from.
    expect(html).toMatch(/<input [^>]*name="data.violations.2.tier"/)
    const alone = everyField(formOf(decision!.data)).find(
      ({ key, listed }) => key === 'tier' && listed === 'cause-tiers',
    )!
    const one = render(Input({ field: alone, name: 'data.tier', value: undefined, context })!)
    expect(options(one, 'data.tier')).toEqual(expect.arrayContaining(tiersOf('public-place.unlicensed')))
    expect(
      render(Value({ field: violations, value: [{ no: 2, cause: other, tier: tiersOf(other)[0] }], context })!),
    ).toContain(law.causes.get(other)!.title)
  })

  it('offers beside a benchmark its factors and steps, and beside a factor what it may say', () => {
    const context = {
      registry: sampleRegistry,
      problems: new Map(),
      ...knownOf({ law: sampleLaw, lists: sampleLists, today: () => '2026-11-20' }, 'public-place.uncleaned'),
    }
    const uses = everyField(formOf(penaltyOrdinary.steps.decision!.data)).find(({ key }) => key === 'benchmarks')!
    const [benchmark] = [...sampleLaw.benchmarks.values()]
    const value = [
      {
        benchmark: benchmark!.id,
        factors: [{ factor: 'items', value: '12' }, { factor: 'corrected', value: '否' }, {}],
        step: 'usual',
      },
      {},
    ]
    const html = render(Input({ field: uses, name: 'data.benchmarks', value, context })!)
    const chosen = (name: string) =>
      new RegExp(`<select[^>]*name="${name}"[^>]*>(.*?)</select>`)
        .exec(html)?.[1]
        ?.match(/value="[^"]+"/g)
        ?.map((one) => one.slice(7, -1))
    expect(chosen('data.benchmarks.0.benchmark')).toEqual([benchmark!.id])
    expect(chosen('data.benchmarks.0.factors.0.factor')).toEqual(['items', 'corrected'])
    expect(chosen('data.benchmarks.0.factors.1.value')).toEqual(['是', '否'])
    expect(chosen('data.benchmarks.0.step')).toEqual(['light', 'usual', 'heavy'])
    // A figure is typed, and so is what belongs to something not chosen yet.
    for (const name of ['0.factors.0.value', '0.factors.2.value', '1.step'])
      expect(html).toMatch(new RegExp(`<input [^>]*name="data.benchmarks.${name}"`))
    const read = render(Value({ field: uses, value, context })!)
    expect(read).toContain(benchmark!.factors[0]!.title)
    expect(read).toContain('一般：')
    expect(read).not.toContain('corrected')
  })

  it('reads out checklists, their questions and the rules of the review by their words', () => {
    const context = {
      registry: sampleRegistry,
      ...knownOf({ law: sampleLaw, lists: sampleLists, today: () => '2026-11-20' }, 'public-place.unlicensed'),
    }
    const list = [...sampleLaw.checklists.values()][0]!
    const question = list.versions[0]!.questions[0]!
    const checklists = everyField(formOf(procedures.get('inspection.planned')!.steps.visit!.data)).find(
      ({ key }) => key === 'checklists',
    )!
    const answers = everyField(formOf(penaltyOrdinary.steps['review-opinion']!.data)).find(
      ({ key }) => key === 'answers',
    )!
    const filled = [{ checklist: list.id, version: 1, answers: [{ question: question.id, answer: 'yes' }] }]
    const read = render(Value({ field: checklists, value: filled, context })!)
    expect(read).toContain(list.title)
    expect(read).toContain(question.text)
    expect(read).not.toContain(list.id)
    const rule = reviewRules.rules[0]!
    const answered = render(Value({ field: answers, value: [{ rule: rule.id, holds: true }], context })!)
    expect(answered).toContain(rule.title)
    expect(answered).not.toContain(rule.id)
  })

  it('adds and removes rows, and follows no path into what is not there', () => {
    const act = { data: { items: [{ id: '甲' }, { id: '乙' }] } }
    editList(act, 'add:data.items')
    editList(act, 'remove:data.items.0')
    editList(act, 'add:__proto__.polluted')
    editList(act, 'remove:data.nothing.4')
    expect(act.data.items).toEqual([{ id: '乙' }, {}])
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })
})
