import { describe, expect, it } from 'vitest'
import { type SampleDefinition, sampleDefinition, sampleRule } from '../../testing/sample-rule'
import { defineRule, RuleDefinitionError } from '.'

const problems = (change: Partial<SampleDefinition> | object): readonly string[] => {
  try {
    sampleRule('good', change)
    return []
  } catch (error) {
    if (error instanceof RuleDefinitionError) return error.problems
    throw error
  }
}

describe('the definition of a rule', () => {
  it('gives the rule its point and the names of its values', () => {
    expect(sampleRule('good-one2')).toMatchObject({ point: 'others', keys: ['n'], id: 'others.good-one2' })
    expect(sampleRule('good')).not.toHaveProperty('guard')
  })

  it('wants an id of one point, a dot and a name', () => {
    for (const id of ['others', 'others.', '.good', 'no-point.good', 'toString.good', 'others.a.b', 'others.Good'])
      expect(problems({ id }), id).toEqual([`the id must be one of the points, a dot and a name: ${id}`])
    for (const id of ['others.-a', 'others.a-', 'others.a--b', 'others.a b']) expect(problems({ id })).toHaveLength(1)
  })

  it('wants days that exist, the last not before the first', () => {
    const span = (from: string, until?: string) => problems({ inForce: { from, ...(until ? { until } : {}) } })
    expect([span('2021-07-15'), span('2021-07-15', '2021-07-15'), span('2021-07-15', '2021-07-16')]).toEqual([
      [],
      [],
      [],
    ])
    expect(span('2021-07-15', '2021-07-14')).toEqual(['the rule ends before it begins'])
    expect([span('2021-02-30'), span('2021-02-01', '2021-02-30')]).toEqual([
      ['not a date: 2021-02-30'],
      ['not a date: 2021-02-30'],
    ])
  })

  it('wants an article, a value with a name and a place, and examples: everything is said at once', () => {
    expect(problems({ cites: [], facts: {}, examples: { met: [], notMet: [], undetermined: [] } })).toEqual([
      'a rule cites at least one article',
      'a rule reads at least one value',
      'no example for met',
      'no example for notMet',
      'no example for undetermined',
    ])
    expect(problems({ cites: ['行政处罚法 47', '  '] })).toEqual([expect.stringContaining('Not a citation')])
    for (const n of ['数目', '数目 ', ' entries', '数目 entries x', 'a 数目 entries', ''])
      expect(problems({ facts: { n } }), n).toEqual([`the name of n must be "中文名 path": ${n}`])
  })

  it('wants every field, each of its kind: nothing is found out only when a case comes [L3.1]', () => {
    for (const field of Object.keys(sampleDefinition('good')))
      expect(problems({ [field]: undefined }), field).toEqual([expect.stringMatching(new RegExp(`^${field}: `))])
    const wrong: readonly [object, string][] = [
      [{ title: ' ' }, 'title: must not be empty'],
      [{ reads: 5 }, 'reads: must be a function'],
      [{ arises: true }, 'arises: must be a function'],
      [{ cites: [5] }, 'cites.0: '],
      [{ grade: 'verified' }, 'grade: '],
      [{ appliesTo: { category: 'fines' } }, 'appliesTo.category: '],
      [{ appliesTo: { category: 'penalty', procedures: [] } }, 'appliesTo.procedures: '],
      [{ otherwise: { message: { zh: '少', en: 'few' }, cure: { zh: '', en: 'add' } } }, 'otherwise.cure.zh: '],
      [{ examples: { met: [{ n: 1 }], notMet: [{ n: 0 }] } }, 'examples.undetermined: '],
      [{ revision: 0 }, 'revision: '],
      [{ severity: 'high' }, 'the definition: '],
    ]
    for (const [change, said] of wrong) expect(problems(change), said).toEqual([expect.stringContaining(said)])
    expect(() => defineRule(undefined as never)).toThrow(RuleDefinitionError)
  })

  it('says whose mistake it is', () => {
    expect(() => sampleRule('bad', { cites: [], inForce: { from: 'x' } })).toThrow(
      expect.objectContaining({
        name: 'RuleDefinitionError',
        code: 'rule.definition',
        rule: 'others.bad',
        message:
          '规则 others.bad 定义有误 / rule others.bad is defined wrongly: a rule cites at least one article; not a date: x',
      }),
    )
  })
})
