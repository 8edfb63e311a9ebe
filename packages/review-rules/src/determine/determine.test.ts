import {
  canonicalJson,
  china,
  type Determination,
  lawBook,
  liaoning,
  penaltyOrdinary,
  replay,
  reviewFacts,
} from '@zhifa/domain'
import { sampleBureau, sampleLaw, sampleRecord } from '@zhifa/domain/testing'
import { describe, expect, it } from 'vitest'
import { determineReview, explainDetermination, factKinds, reExecute, traceOf } from '.'

const record = sampleRecord()
const national = lawBook(china, liaoning)

describe('whether a decision is major', () => {
  it('is the answer of the gate itself, with every ground, its article and what it read [L2.1] [L3.2]', () => {
    const { determination, trace, explanation } = determineReview(record, { law: sampleLaw })
    expect(determination.outcome).toBe('required')
    expect(trace.grounds.find((ground) => ground.id === 'review.scope-all')).toMatchObject({
      outcome: 'met',
      grade: 'text',
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

  // A record that came from elsewhere without being read by the tables: what is no answer is no fact, and never a no.
  it.each([
    ['judgements', 'complex', 'true'],
    ['judgements', 'majorPublicInterest', 1],
    ['judgements', 'otherByLaw', '是'],
    ['judgements', 'socialImpact', null],
    ['suspectedCrime', undefined, 'yes'],
  ] as const)('%s.%s said as %j is no judgement: undetermined, never a pass [L2.2]', (field, name, value) => {
    const entries = record.entries.map((entry) => {
      if (entry.step !== 'investigation-end') return entry
      const data = entry.data as Readonly<Record<string, object>>
      const said = name === undefined ? { value } : { ...data[field], [name]: { value, reason: '见卷。' } }
      return { ...entry, data: { ...data, [field]: said } as never }
    })
    expect(determineReview({ ...record, entries }, { law: national }).determination.outcome).toBe('undetermined')
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

  it('a stored trace is executed again like the determination that it holds [L2.1]', () => {
    const { trace } = determineReview(record, { law: sampleLaw })
    const stored = JSON.parse(JSON.stringify(trace)) as typeof trace
    expect(reExecute(stored, sampleLaw).same).toBe(true)
    expect(reExecute({ ...stored, grounds: [] }, sampleLaw)).toMatchObject({ same: false, because: 'answer' })
  })

  it('the names of the facts are those that the domain gives', () => {
    const facts = Object.keys(reviewFacts(replay(record), undefined))
    expect(Object.keys(factKinds).sort()).toEqual([...facts].sort())
  })

  it('takes the procedures of the bureau', () => {
    const own = { ...penaltyOrdinary, id: 'own.penalty' }
    const made = determineReview({ ...record, procedure: 'own.penalty' }, { law: sampleLaw, procedures: [own] })
    expect(made.determination).toEqual(determineReview(record, { law: sampleLaw }).determination)
  })
})

describe('a ground of the bureau', () => {
  const scoped = {
    ...china.parameters.find(({ id }) => id === 'review.scope')!,
    id: 'own.scope',
    title: '本机关的范围',
    new: true as const,
  }
  const asks = (fact: string) => ({ fact, is: true })
  const law = lawBook(
    { ...china, reviewGrounds: [] },
    {
      ...sampleBureau,
      parameters: [scoped, { ...scoped, id: 'own.later' }].map((parameter, i) => ({
        ...parameter,
        versions: [{ ...scoped.versions[0]!, from: i === 0 ? '2021-07-15' : '2030-01-01', value: 'catalogue' }],
      })),
      reviewGrounds: [
        {
          id: 'own.ground',
          title: '本机关目录',
          categories: ['penalty'],
          versions: [
            {
              from: '2021-07-15',
              cites: ['行政处罚法 58.1', '本机关目录'],
              grade: 'secondary',
              when: {
                all: [
                  { not: asks('hearing.held') },
                  ...['own.scope', 'own.later'].map((parameter) => ({ parameter, is: 'catalogue' })),
                  asks('own.fact'),
                ],
              },
            },
          ],
        },
      ],
    },
  )
  const { determination, explanation, trace } = determineReview(record, { law })

  it.each(['person', '自然人', 7, null])(
    'a party of the kind %j is of none: the ground for citizens is not passed by [L2.2]',
    (kind) => {
      const when = { fact: 'party.kind', is: 'natural-person' }
      const version = { from: '2021-07-15', cites: ['行政处罚法 58.1'], grade: 'secondary' as const, when }
      const ground = {
        id: 'own.citizens',
        title: '对公民的处罚',
        categories: ['penalty' as const],
        versions: [version],
      }
      const own = lawBook({ ...china, reviewGrounds: [] }, { ...sampleBureau, parameters: [], reviewGrounds: [ground] })
      const outcome = (value: unknown) => {
        const entries = record.entries.map((entry) => {
          if (entry.step !== 'investigation-end') return entry
          const data = entry.data as { readonly party: object }
          return { ...entry, data: { ...data, party: { ...data.party, kind: value } } as never }
        })
        return determineReview({ ...record, entries }, { law: own }).determination.outcome
      }
      expect([outcome('organisation'), outcome('natural-person')]).toEqual(['not-required', 'required'])
      expect(outcome(kind)).toBe('undetermined')
    },
  )

  it('is explained with all that was read and all that is missing, by name where there is one [L3.2]', () => {
    expect(explanation).toContain(
      '。是否经过听证：否；本机关的范围：目录清单所列决定；本机关的范围：无记录；own.fact：无记录。依据《行政处罚法》',
    )
    expect(explanation).toMatch(new RegExp(`法规数据${law.digest.slice(0, 16)}。$`))
  })

  it('is traced with the parameters that had a value that day, and the editions that the law book knows [L3.2]', () => {
    expect(determination.outcome).toBe('undetermined')
    expect(trace.parameters.map(({ id, title, value }) => [id, title, value])).toEqual([
      ['own.scope', '本机关的范围', 'catalogue'],
    ])
    expect(trace.editions.map(({ statute }) => statute)).toEqual(['行政处罚法'])
  })

  it('is not in the catalogue of another kind of decision, and the explanation says that nothing is', () => {
    const none = { ...determination, category: 'licence' as const, grounds: [] }
    expect(explainDetermination(none, law)).toContain('\n当日没有有效的目录清单条目。\n')
    expect(explanation).not.toContain('当日没有')
  })

  it('names its parameters in order', () => {
    const both = lawBook(
      { ...china, reviewGrounds: [] },
      {
        ...sampleBureau,
        parameters: ['own.b', 'own.a'].map((id) => ({ ...scoped, id })),
        reviewGrounds: [
          {
            id: 'own.ground',
            title: '本机关目录',
            categories: ['penalty'],
            versions: [
              {
                from: '2021-07-15',
                cites: ['行政处罚法 58.1'],
                grade: 'secondary',
                when: { any: ['own.b', 'own.a'].map((parameter) => ({ parameter, is: 'no' })) },
              },
            ],
          },
        ],
      },
    )
    const { parameters } = determineReview(record, { law: both }).trace
    expect(parameters.map(({ id }) => id)).toEqual(['own.a', 'own.b'])
  })
})
