import { china, liaoning, type Parameter, PenaltyKind } from '@zhifa/domain'
import { sampleBureau } from '@zhifa/domain/testing'
import { describe, expect, it } from 'vitest'
import { analyseCatalogue, factKinds } from '.'

describe('the analysis of a catalogue', () => {
  const ground = (id: string, when: object, versions: object[] = [{}]) =>
    ({
      id,
      title: id,
      categories: ['penalty'],
      versions: versions.map((version) => ({
        from: '2021-07-15',
        cites: ['行政处罚法 58.1'],
        grade: 'text',
        when,
        ...version,
      })),
    }) as (typeof china)['reviewGrounds'][number]
  const remarks = (...grounds: (typeof china)['reviewGrounds']) =>
    analyseCatalogue([china, { ...sampleBureau, reviewGrounds: grounds }], '2026-11-20').filter(
      (item) => item.ground.startsWith('own.') || item.ground === 'licence',
    )

  it('the catalogue that comes with the domain has nothing to remark but the scope that is not chosen [L2.1]', () => {
    const found = analyseCatalogue([china, liaoning], '2026-11-20')
    expect(found.map(({ kind, ground: id }) => [kind, id])).toEqual([
      ['never-met', 'review.scope-all'],
      ['never-met', 'review.scope-all'],
      ['never-met', 'review.scope-all'],
    ])
  })

  it('finds gaps and overlaps in dates [L2.1]', () => {
    const when = { fact: 'penalty.fine', atLeast: 100_000 }
    expect(
      remarks(ground('own.gap', when, [{ until: '2022-01-01' }, { from: '2023-01-01' }])).map((item) => [
        item.kind,
        item.from,
        item.until,
      ]),
    ).toContainEqual(['gap', '2022-01-02', '2022-12-31'])
    expect(remarks(ground('own.overlap', when, [{}, { from: '2023-01-01' }]))[0]?.kind).toBe('overlap')
  })

  it('finds grounds that no case can meet: unknown facts, impossible kinds, contradictions [L2.1]', () => {
    const never = [
      ground('own.a', { fact: 'no.such', is: true }),
      ground('own.b', { fact: 'penalty.kinds', includesAny: ['flogging'] }),
      ground('own.c', { all: [{ fact: 'hearing.held', is: true }, { not: { fact: 'hearing.held', is: true } }] }),
      ground('own.d', { fact: 'penalty.fine', atLeast: { parameter: 'penalty.hearing-fine.person' } }),
    ]
    expect(remarks(...never).map((item) => [item.kind, item.ground])).toEqual(never.map(({ id }) => ['never-met', id]))
    const always = ground('own.e', {
      any: [
        { fact: 'hearing.held', is: true },
        { fact: 'hearing.held', is: false },
      ],
    })
    expect(remarks(always)[0]?.kind).toBe('always-met')
  })

  it('finds a ground that another covers [L2.1]', () => {
    const found = remarks(
      ground('own.small', { fact: 'penalty.fine', atLeast: 100_000 }),
      ground('own.large', { fact: 'penalty.fine', atLeast: 500_000 }),
    )
    expect(found.map((item) => [item.kind, item.ground])).toEqual([['covered', 'own.large']])
  })

  it('tries kinds together: a ground may ask for two at once, or for one without the other [L2.1]', () => {
    const kinds = (...includesAny: string[]) => ({ fact: 'penalty.kinds', includesAny })
    expect(remarks(ground('own.both', { all: [kinds('fine'), kinds('warning')] }))).toEqual([])
    expect(remarks(ground('own.without', { all: [kinds('fine'), { not: kinds('licence-revocation') }] }))).toEqual([])
    expect(remarks(ground('own.against', { all: [kinds('fine', 'flogging'), { not: kinds('fine') }] }))[0]?.kind).toBe(
      'never-met',
    )
    // No kind at all is possible too.
    expect(remarks(ground('own.none', { not: kinds(...PenaltyKind.options) }))).toEqual([])
  })

  it('tries sums at, above and below every threshold, and none below nothing [L2.1]', () => {
    const fine = (atLeast: unknown) => ({ fact: 'penalty.fine', atLeast })
    const kind = (id: string, when: object) => remarks(ground(id, when)).map((item) => item.kind)
    expect(kind('own.exact', { all: [fine(100_000), { not: fine(100_001) }] })).toEqual([])
    expect(kind('own.below', { not: fine(100_000) })).toEqual([])
    expect(kind('own.above', { all: [fine(100_001), { not: { fact: 'penalty.fine', is: 100_001 } }] })).toEqual([])
    expect(kind('own.from-nothing', fine(0))).toEqual(['always-met'])
    expect(kind('own.negative', { fact: 'penalty.fine', is: -1 })).toEqual(['never-met'])
    expect(kind('own.between', { all: [fine(100_001), { not: fine(100_001) }] })).toEqual(['never-met'])
    expect(kind('own.words', { fact: 'penalty.fine', is: 'large' })).toEqual(['never-met'])
    const threshold: Parameter = {
      id: 'own.threshold',
      title: '起点',
      new: true,
      unit: 'fen',
      versions: [{ from: '2021-01-01', value: 500_000, cites: ['行政处罚法 63.1(1)'], grade: 'unverified' }],
    }
    const known = analyseCatalogue(
      [
        china,
        {
          ...sampleBureau,
          parameters: [threshold],
          reviewGrounds: [ground('own.p', fine({ parameter: threshold.id }))],
        },
      ],
      '2026-11-20',
    )
    expect(known.filter((item) => item.ground === 'own.p')).toEqual([])
  })

  it('tries each of several choices, and parameters of the law book [L2.1]', () => {
    const outcome = (is: string) => ({ fact: 'decision.outcome', is })
    expect(remarks(ground('own.choice', { any: [outcome('penalty'), outcome('no-penalty')] }))).toEqual([])
    expect(remarks(ground('own.unknown-choice', outcome('exile')))[0]?.kind).toBe('never-met')
    const scope = (is: string) => ({
      any: [
        { parameter: 'review.scope', is },
        { fact: 'no.such', is: true },
      ],
    })
    expect(remarks(ground('own.scope', scope('all-but-simple')))[0]?.kind).toBe('always-met')
    expect(remarks(ground('own.scope', scope('catalogue')))[0]?.kind).toBe('never-met')
    expect(remarks(ground('own.unrecorded', { not: { fact: 'no.such', is: true } }))[0]?.kind).toBe('never-met')
  })

  it('says nothing where there are too many combinations to try', () => {
    const flags = Object.keys(factKinds).filter((name) => factKinds[name]?.values === 'flag')
    const is = (fact: string) => ({ fact, is: true })
    const sums = Array.from({ length: 50 }, (_, i) => ({ fact: 'penalty.fine', atLeast: 1000 * i + 1000 }))
    const never = { all: [...flags.map(is), ...sums, { not: is(flags[0]!) }] }
    expect(remarks(ground('own.never', never))).not.toEqual([])
    const more = Array.from({ length: 50 }, (_, i) => ({ fact: 'penalty.confiscated', atLeast: 1000 * i + 1000 }))
    expect(remarks(ground('own.never', { all: [...never.all, ...more] }))).toEqual([])
  })

  it('says when a kind of enforcement has no ground at all', () => {
    const empty = analyseCatalogue([{ ...china, reviewGrounds: [] }], '2026-11-20')
    expect(empty.map((item) => item.kind)).toEqual(['no-ground', 'no-ground', 'no-ground'])
  })
})
