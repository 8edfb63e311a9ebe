import { describe, expect, it } from 'vitest'
import { defineRule, type RuleDefinition, RuleSet, RuleSetError, ruleSet } from '.'

const rule = (id: string, change: Partial<RuleDefinition<{ n: number | undefined }>> = {}) =>
  defineRule<{ n: number | undefined }>({
    id: `others.${id}`,
    title: id,
    cites: ['行政处罚法 47'],
    inForce: { from: '2021-07-15' },
    appliesTo: { category: 'penalty' },
    facts: { n: '数目 entries' },
    reads: () => ({ n: 1 }),
    holds: ({ n }) => n > 0,
    otherwise: { message: { zh: '少', en: 'few' }, cure: { zh: '补', en: 'add' } },
    examples: { met: [{ n: 1 }], notMet: [{ n: 0 }], undetermined: [{}] },
    ...change,
  })

const set = ruleSet(
  'x',
  rule('b'),
  [rule('a', { inForce: { from: '2021-07-15', until: '2025-12-31' } })],
  rule('own', { appliesTo: { category: 'penalty', procedures: ['penalty.own'] } }),
  rule('licence', { appliesTo: { category: 'licence' } }),
)
const ids = (id: string, category: string, on: string) => set.for({ id, category }, on).map((one) => one.id)

describe('a set of rules', () => {
  it('gives the rules of a procedure that are in force on a day, from the first to the last, by id', () => {
    expect(ids('penalty.simple', 'penalty', '2021-07-14')).toEqual([])
    expect(ids('penalty.simple', 'penalty', '2021-07-15')).toEqual(['others.a', 'others.b'])
    expect(ids('penalty.simple', 'penalty', '2025-12-31')).toEqual(['others.a', 'others.b'])
    expect(ids('penalty.simple', 'penalty', '2026-01-01')).toEqual(['others.b'])
    expect(ids('penalty.own', 'penalty', '2026-01-01')).toEqual(['others.b', 'others.own'])
    expect(ids('licence.x', 'licence', '2026-01-01')).toEqual(['others.licence'])
  })

  it('keeps what it found for a day, and not for ever', () => {
    const kept = set.for({ id: 'p', category: 'penalty' }, '2024-01-01')
    expect(set.for({ id: 'p', category: 'penalty' }, '2024-01-01')).toBe(kept)
    for (let i = 0; i <= 1001; i++) set.for({ id: `p${i}`, category: 'penalty' }, '2024-01-01')
    const again = set.for({ id: 'p', category: 'penalty' }, '2024-01-01')
    expect(again).not.toBe(kept)
    expect(again).toEqual(kept)
  })

  it('refuses two rules with one id and says which', () => {
    const twice = () => new RuleSet('x', [rule('b'), rule('a'), rule('b')])
    expect(twice).toThrow(RuleSetError)
    expect(twice).toThrow('Rule set / 规则集有误：others.b twice')
  })

  it('has another version as soon as a rule says something else', () => {
    const version = (change: Partial<RuleDefinition<{ n: number | undefined }>>) =>
      ruleSet('x', rule('a', change)).version
    expect(version({})).toMatch(/^[0-9a-f]{64}$/)
    expect(version({})).toBe(version({ reads: () => ({ n: 2 }) }))
    for (const change of [{ title: '别的' }, { revision: 2 }, { arises: () => true }, { cites: ['行政处罚法 48'] }])
      expect(version(change)).not.toBe(version({}))
    expect(set.get('others.own')?.title).toBe('own')
    expect(set.get('others.none')).toBeUndefined()
  })
})
