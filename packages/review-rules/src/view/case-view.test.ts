import type { CaseRecord, PayloadsOf } from '@zhifa/domain'
import { sampleLaw, sampleRegistry } from '@zhifa/domain/testing'
import { describe, expect, it } from 'vitest'
import { type BareAct, recordOf } from '../../testing/edit-record'
import { readAnswers } from './answers'
import { articlesOf, ofRank, withoutArticle } from './articles'
import { CaseView, newestDay } from './case-view'
import { paidSum } from './coercion'
import { numberedPapers } from './numbers'
import { parameter } from './parameter'

const context = { law: sampleLaw, registry: sampleRegistry }
const view = (...acts: readonly BareAct[]) => new CaseView(recordOf(...acts), context)

describe('the view of a case', () => {
  it('computes once, even where nothing comes of it', () => {
    const c = view(['filing', '2026-11-02'])
    const made: string[] = []
    const one = () => void made.push('one')
    const two = () => made.push('two')
    for (const make of [one, one, two, two]) c.keep(make)
    for (const make of [one, two]) for (const name of [make.name, 1, 1]) c.keepAs(name, make)
    expect(made).toEqual(['one', 'two', 'one', 'one', 'two'])
    expect([c.keep(one), c.keep(two)]).toEqual([undefined, 2])
  })

  it('stands on the latest day on record, in whatever order days were entered', () => {
    const days = ['2026-11-02', '2026-11-09', '2026-11-03'].map((on) => ['filing', on] as const)
    expect(newestDay(recordOf(...days), sampleLaw)).toBe('2026-11-09')
    expect(newestDay(recordOf(), sampleLaw)).toBe('1987-04-01')
    expect(view(...days).on).toBe('2026-11-09')
  })

  it('reads numbers of the law book alone as numbers', () => {
    const c = view(['filing', '2026-11-02'])
    expect([parameter(c, 'review.scope'), parameter(c, 'no.such')]).toEqual([undefined, undefined])
    expect(parameter(c, 'review.staff-share')).toBe(5)
  })
})

describe('citations', () => {
  it('are known by norm and article, in order, and by rank as far as the law book knows', () => {
    expect(articlesOf(['行政许可法 69.1', '行政处罚法 9之1.2', '行政处罚法'])).toEqual([
      '行政处罚法 ',
      '行政处罚法 91',
      '行政许可法 69',
    ])
    expect(withoutArticle(['行政处罚法', '行政处罚法 9'])).toEqual(['行政处罚法'])
    expect(ofRank(sampleLaw, ['行政处罚法 9', '虚构法 1', '国办发〔2018〕118号'], ['law'])).toEqual(['行政处罚法 9'])
    expect(ofRank(sampleLaw, ['行政处罚法 9', '虚构法 1'], ['document'])).toEqual([])
  })
})

describe('papers and sums', () => {
  it('only a number as the forms write it is a document number', () => {
    const c = view(...['示卫公罚〔2026〕1号', '1号'].map((number) => ['filing', '2026-11-02', { number }] as const))
    expect(numberedPapers(c)).toEqual([{ seq: 1, number: '示卫公罚〔2026〕1号', on: '2026-11-02' }])
  })

  it('what was paid counts from the first payment, and before an act without that act', () => {
    const record = recordOf(
      ['takeover', '2026-11-02', { amount: 1000 }],
      ['payment', '2026-11-03', { amount: 300 }],
      ['payment', '2026-11-04', { amount: 200 }],
    )
    const execution = (on: CaseRecord) =>
      new CaseView<PayloadsOf<'coercion.execution'>>({ ...on, procedure: 'coercion.execution' }, context)
    const c = execution(record)
    expect([paidSum(c), paidSum(c, 3), paidSum(c, 2)]).toEqual([500, 300, 0])
  })
})

describe('answers of the reviewer', () => {
  it('that are malformed are refused with their place', () => {
    const said = (input: unknown) => {
      const read = readAnswers(input, [{ id: 'facts.clear', asks: '?' }])
      return read.ok ? [] : read.findings.map(({ path, message }) => [path, message.en])
    }
    expect(said({ 'facts.clear': { holds: 'yes' } })).toEqual([
      [['facts.clear', 'holds'], 'facts.clear.holds: must be true or false'],
    ])
    expect(said('yes')).toHaveLength(1)
  })
})
