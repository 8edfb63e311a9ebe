import { penaltyOrdinary } from '@zhifa/domain'
import { sampleLaw } from '@zhifa/domain/testing'
import { describe, expect, it } from 'vitest'
import { type SampleDefinition, sampleDefinition, sampleRule } from '../../testing/sample-rule'
import { defineRule, guardRule, type Rule, ruleSet } from '../rule'
import type { AppliesTo } from '../view/cases'
import { analyse } from '.'

const kinds = (rules: readonly Rule[], procedures: Parameters<typeof analyse>[2] = []) =>
  analyse(ruleSet('x', rules), sampleLaw, procedures).map(({ kind, rule, other }) => [
    kind,
    rule,
    ...(other ? [other] : []),
  ])
const rule = (name: string, change: Partial<SampleDefinition> = {}): Rule =>
  sampleRule(name, { facts: { n: `数目${name} entries` }, ...change })
const only = (...procedures: string[]) => ({ appliesTo: { category: 'penalty' as const, procedures } })

const { facts: _f, reads: _r, holds: _h, examples: _e, arises: _a, support: _s, ...head } = sampleDefinition('guarded')
/** Of penalties of whichever procedure: what its steps are is not known. */
const appliesTo: AppliesTo = { category: 'penalty' }
const guarded = (name: string, guard: string, ...steps: string[]): Rule =>
  guardRule({ ...head, appliesTo, id: `others.${name}`, title: name, guard, steps })

describe('rules that repeat each other', () => {
  const twice = (one: Partial<SampleDefinition>, other: Partial<SampleDefinition>) =>
    kinds([rule('a', { facts: { n: '数目 entries' }, ...one }), rule('b', { facts: { n: '数目 entries' }, ...other })])
  const repeats = [['same-reading', 'others.b', 'others.a']]

  it('read the same of one case', () => {
    expect(twice({}, {})).toEqual(repeats)
    expect(twice({}, { appliesTo: { category: 'licence' } })).toEqual([])
    expect(twice({}, only('penalty.simple'))).toEqual(repeats)
    expect(twice(only('penalty.simple'), {})).toEqual(repeats)
    expect(twice(only('penalty.simple'), only('penalty.ordinary'))).toEqual([])
    expect(twice(only('penalty.simple', 'penalty.ordinary'), only('penalty.ordinary'))).toEqual(repeats)
    expect(twice(only('penalty.ordinary'), only('penalty.simple', 'penalty.ordinary'))).toEqual(repeats)
  })

  it('whatever the order of what they read', () => {
    const two = (name: string, ...facts: string[]) =>
      defineRule({
        ...sampleDefinition(name),
        facts: { a: facts[0], b: facts[1] },
        reads: () => ({ a: 1, b: 2 }),
        examples: { met: [{ a: 1, b: 1 }], notMet: [{ a: 0, b: 0 }], undetermined: [{ a: 1 }] },
        holds: ({ a }: { a: number }) => a > 0,
      } as never)
    expect(kinds([two('a', '甲 x', '乙 y'), two('b', '乙 y', '甲 x')])).toEqual(repeats)
    expect(kinds([two('a', '甲 x', '乙 y'), two('b', '乙 y', '丙 z')])).toEqual([])
  })

  it('say the same, or ask the same', () => {
    expect(kinds([rule('a', { title: '同' }), rule('b', { title: '同' })])).toEqual([
      ['duplicate', 'others.b', 'others.a'],
    ])
    expect(kinds([rule('a', { asks: '是否？' }), rule('b', { asks: '是否？' })])).toEqual([
      ['duplicate', 'others.b', 'others.a'],
    ])
    expect(kinds([rule('a', { asks: '是否？' }), rule('b', { asks: '是否足够？' })])).toEqual([])
    // A question reads its own answer: what it asks tells it from others, not what it reads.
    const same = { facts: { n: '数目 entries' } as const }
    expect(kinds([rule('a', { ...same, asks: '甲？' }), rule('b', { ...same, asks: '乙？' })])).toEqual([])
  })

  it('ask one check of the same steps', () => {
    const cleared = (name: string, ...steps: string[]) => guarded(name, 'review.cleared', ...steps)
    expect(kinds([cleared('a', 'decision'), cleared('b', 'decision')])).toEqual(repeats)
    expect(kinds([cleared('a', 'decision'), cleared('b', 'no-penalty')])).toEqual([])
  })

  it('are said to repeat the first of them', () => {
    const [remark] = analyse(ruleSet('x', rule('a', { title: '同' }), rule('b', { title: '同' })), sampleLaw)
    expect(remark).toEqual({
      kind: 'duplicate',
      rule: 'others.b',
      other: 'others.a',
      message: { zh: 'others.b：与others.a重复', en: 'others.b: repeats others.a' },
    })
  })
})

describe('a rule that asks a check', () => {
  it('that no step has is found, with the steps that it names', () => {
    const [remark, ...more] = analyse(ruleSet('x', guarded('a', 'no.such', 'decision', 'no-such-step')), sampleLaw)
    expect([remark?.kind, more]).toEqual(['unknown-guard', []])
    expect(remark?.message).toEqual({
      zh: 'others.a：步骤decision、no-such-step没有检查“no.such”，规则始终不能确定',
      en: 'others.a: no step of decision, no-such-step has the guard no.such',
    })
    expect(kinds([guarded('a', 'no.such', 'payment')])).toEqual([['unknown-guard', 'others.a']])
  })

  it('is looked for in every procedure of its kind, and in no other', () => {
    const guards = [{ id: 'own.check', title: '检查', cites: [], check: () => [] }]
    const steps = { ...penaltyOrdinary.steps, filing: { ...penaltyOrdinary.steps.filing!, guards } }
    const own = { ...penaltyOrdinary, id: 'own.penalty', steps }
    expect(kinds([guarded('a', 'own.check', 'filing')], [own])).toEqual([])
    expect(kinds([guarded('a', 'own.check', 'filing')], [{ ...own, category: 'licence' }])).toEqual([
      ['unknown-guard', 'others.a'],
    ])
  })
})
