import { canonicalJson, china, type Determination, lawBook, liaoning, replay, reviewFacts } from '@zhifa/domain'
import { sampleBureau, sampleLaw, sampleRecord } from '@zhifa/domain/testing'
import { describe, expect, it } from 'vitest'
import { analyseCatalogue, determineReview, explainDetermination, factKinds, reExecute, traceOf } from '.'

const record = sampleRecord()
const national = lawBook(china, liaoning)

describe('whether a decision is major', () => {
  it('is the answer of the gate itself, with every ground, its article and what it read [L2.1] [L3.2]', () => {
    const { determination, trace, explanation } = determineReview(record, { law: sampleLaw })
    expect(determination.outcome).toBe('required')
    expect(trace.grounds.find((ground) => ground.id === 'review.scope-all')).toMatchObject({
      outcome: 'met',
      grade: 'secondary',
      read: { 'review.scope': 'all-but-simple' },
    })
    expect(trace.parameters).toEqual([
      expect.objectContaining({ id: 'review.scope', value: 'all-but-simple', grade: 'unverified' }),
    ])
    expect(trace.editions).toContainEqual(expect.objectContaining({ statute: '行政处罚法', edition: '2021' }))
    expect(explanation).toContain('属于重大执法决定，应当进行法制审核')
    expect(explanation).toContain('依据《行政处罚法》第五十八条第一款第二项')
    expect(explanation).toContain('法制审核范围：简易程序以外的全部决定')
  })

  it('the scope is widened by a layer, and a missing fact is undetermined, never a pass [L2.2] [L3.2]', () => {
    expect(determineReview(record, { law: national }).determination.outcome).toBe('not-required')
    const early = sampleRecord({ upTo: 'filing', law: national })
    const { determination, explanation } = determineReview(early, { law: national })
    expect(determination.outcome).toBe('undetermined')
    expect(explanation).toContain('是否疑难复杂、涉及多个法律关系：无记录')
    expect(determineReview(early, { law: sampleLaw }).determination.outcome).toBe('required')
  })

  it('reads the planned penalty: a revocation is major by itself [L2.1]', () => {
    const draft = {
      outcome: 'penalty' as const,
      penalties: [{ kind: 'licence-revocation' as const, licence: '演示许可证1号' }],
    }
    expect(determineReview(record, { law: national, draft }).determination.outcome).toBe('required')
  })

  it('what is stored gives identical bytes years later, and another law book is named [L2.1]', () => {
    const entry = record.entries.find((item) => item.step === 'review-determination')!
    const stored = JSON.parse(JSON.stringify((entry.data as { determination: Determination }).determination))
    const again = reExecute(stored, sampleLaw)
    expect(again.same).toBe(true)
    expect(canonicalJson(traceOf(again.determination, sampleLaw))).toBe(canonicalJson(traceOf(stored, sampleLaw)))
    expect(explainDetermination(again.determination, sampleLaw)).toBe(explainDetermination(stored, sampleLaw))
    expect(reExecute(stored, national)).toMatchObject({ same: false, because: 'law' })
    expect(reExecute({ ...stored, outcome: 'not-required' }, sampleLaw)).toMatchObject({
      same: false,
      because: 'answer',
    })
    expect(reExecute({ ...stored, engine: 'zhifa-review/0' }, sampleLaw)).toMatchObject({
      same: false,
      because: 'engine',
    })
  })

  it('the names of the facts are those that the domain gives', () => {
    const facts = Object.keys(reviewFacts(replay(record), undefined))
    expect(Object.keys(factKinds).sort()).toEqual([...facts].sort())
  })
})

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

  it('says when a kind of enforcement has no ground at all', () => {
    const empty = analyseCatalogue([{ ...china, reviewGrounds: [] }], '2026-11-20')
    expect(empty.map((item) => item.kind)).toEqual(['no-ground', 'no-ground', 'no-ground'])
  })
})
