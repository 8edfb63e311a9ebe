import { china, lawBook } from '@zhifa/domain'
import { sampleLaw, sampleRecord, sampleRegistry } from '@zhifa/domain/testing'
import { describe, expect, it } from 'vitest'
import { sampleRule as rule } from '../../testing/sample-rule'
import { CaseView } from '../view/case-view'
import { RuleSet, RuleSetError, ruleSet, since } from '.'

const set = ruleSet(
  'x',
  rule('b'),
  [rule('a', { inForce: { from: '2021-07-15', until: '2025-12-31' } })],
  rule('own', { appliesTo: { category: 'penalty', procedures: ['penalty.own'] } }),
  rule('licence', { appliesTo: { category: 'licence' } }),
)
const ids = (id: string, category: string, on: string) => set.for({ id, category }, on, sampleLaw).map((one) => one.id)

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
    const kept = set.for({ id: 'p', category: 'penalty' }, '2024-01-01', sampleLaw)
    expect(set.for({ id: 'p', category: 'penalty' }, '2024-01-01', sampleLaw)).toBe(kept)
    for (let i = 0; i <= 1001; i++) set.for({ id: `p${i}`, category: 'penalty' }, '2024-01-01', sampleLaw)
    const again = set.for({ id: 'p', category: 'penalty' }, '2024-01-01', sampleLaw)
    expect(again).not.toBe(kept)
    expect(again).toEqual(kept)
    const fresh = ruleSet('x', rule('b'))
    const first = fresh.for({ id: 'first', category: 'penalty' }, '2024-01-01', sampleLaw)
    for (let i = 0; i < 1000; i++) fresh.for({ id: `p${i}`, category: 'penalty' }, '2024-01-01', sampleLaw)
    expect(fresh.for({ id: 'first', category: 'penalty' }, '2024-01-01', sampleLaw)).toBe(first)
    fresh.for({ id: 'last', category: 'penalty' }, '2024-01-01', sampleLaw)
    expect(fresh.for({ id: 'first', category: 'penalty' }, '2024-01-01', sampleLaw)).not.toBe(first)
  })

  it('a rule that lives since an edition begins with it, by the day of the law book that is asked', () => {
    const lives = ruleSet('x', rule('a', { inForce: since('行政处罚法', '2021') }))
    const on = (day: string, law = sampleLaw) => lives.for({ id: 'p', category: 'penalty' }, day, law).length
    expect([on('2021-07-14'), on('2021-07-15')]).toEqual([0, 1])
    const statutes = china.statutes.map((statute) => ({
      ...statute,
      editions: statute.editions.map((one) => {
        if (statute.id !== 'penalty-law') return one
        if (one.id === '2018') return { ...one, until: '2021-07-31' }
        return one.id === '2021' ? { ...one, from: '2021-08-01' } : one
      }),
    }))
    const corrected = lawBook({ ...china, statutes })
    expect([on('2021-07-31', corrected), on('2021-08-01', corrected)]).toEqual([0, 1])
    // A book that does not know the edition cannot say that the rule is not asked.
    expect(on('2021-07-14', lawBook({ ...china, statutes: [] }))).toBe(1)
  })

  it('refuses two rules with one id and says which', () => {
    const twice = () => new RuleSet('x', [rule('b'), rule('a'), rule('b'), rule('c'), rule('c')])
    expect(twice).toThrow(RuleSetError)
    expect(twice).toThrow(
      expect.objectContaining({
        name: 'RuleSetError',
        code: 'rule-set.inconsistent',
        message: '规则集有误 / rule set: others.b twice; others.c twice',
      }),
    )
  })

  it('finds a rule by its id', () => {
    const some = ruleSet('x', rule('b'), rule('a'))
    expect([some.find('others.a')?.title, some.get('others.b').title, some.find('c')]).toEqual(['a', 'b', undefined])
    expect(() => some.get('others.c')).toThrow(
      expect.objectContaining({
        name: 'RuleSetError',
        message: '规则集有误 / rule set: 没有编号为“others.c”的规则 / no rule others.c',
      }),
    )
  })

  it('answers in the order of its ids, one outcome for each rule of the case', () => {
    const c = new CaseView(sampleRecord(), { law: sampleLaw, registry: sampleRegistry })
    const some = ruleSet(
      'x',
      rule('d', { arises: () => undefined }),
      rule('c', { arises: () => false }),
      rule('b', { reads: () => ({ n: undefined }) }),
      rule('a', { reads: () => ({ n: 0 }) }),
      rule('e', { arises: () => true }),
    )
    expect(some.outcomes(c)).toStrictEqual(['not-met', 'undetermined', 'not-arising', 'undetermined', 'met'])
  })

  it('has another version as soon as a rule says something else', () => {
    const version = (change: Parameters<typeof rule>[1]) => ruleSet('x', rule('a', change)).version
    expect(version({})).toMatch(/^[0-9a-f]{64}$/)
    expect(version({})).toBe(version({ reads: () => ({ n: 2 }) }))
    for (const change of [{ title: '别的' }, { revision: 2 }, { arises: () => true }, { cites: ['行政处罚法 48'] }])
      expect(version(change)).not.toBe(version({}))
    expect(set.get('others.own').title).toBe('own')
    expect(set.find('others.none')).toBeUndefined()
  })
})
