import { china, lawBook, registry } from '@zhifa/domain'
import { sampleBureau, sampleLaw, sampleRegistry, sampleRegistryData } from '@zhifa/domain/testing'
import { describe, expect, it } from 'vitest'
import { reviewerShare } from '.'

describe('the share of reviewers', () => {
  it('is counted on a day; the figure was read in 国办发〔2018〕118号（十一） [L1.1] [L4.5]', () => {
    const share = reviewerShare(sampleRegistry, '2026-11-20', sampleLaw)
    expect(share).toMatchObject({ reviewers: 2, officers: 7, finding: { outcome: 'met' } })
    const withMore = (length: number) =>
      registry({
        ...sampleRegistryData,
        officers: [
          ...sampleRegistryData.officers.filter((officer) => officer.id !== 'reviewer-b'),
          ...Array.from({ length }, (_, i) => ({ ...sampleRegistryData.officers[0]!, id: `extra-${i}` })),
        ],
      })
    expect(reviewerShare(withMore(14), '2026-11-20', sampleLaw).finding.message.zh).toContain('20名，达到5%')
    const few = reviewerShare(withMore(30), '2026-11-20', sampleLaw)
    expect(few.finding).toMatchObject({
      outcome: 'not-met',
      message: {
        zh: '当日法制审核人员1名，持证执法人员36名，低于5%',
        en: '1 reviewers for 36 officers with a certificate (5 % wanted)',
      },
      cure: { zh: '请增配或者培训法制审核人员', en: 'appoint or train reviewers' },
      read: { reviewers: 1, officers: 36, percent: 5 },
    })
    expect(few.percent).toBeCloseTo(2.78, 2)
    const none = reviewerShare(sampleRegistry, '2040-01-01', sampleLaw)
    expect(none).toMatchObject({ officers: 0, finding: { outcome: 'undetermined' } })
    expect(none.percent).toBeUndefined()
    expect(none.finding.message.zh).toBe('名录中没有当日持证的执法人员，无法判断审核人员比例')
  })

  it('the least share is the parameter of the law book: a bureau sets its own, and without one nobody can tell [L1.1]', () => {
    const parameter = (versions: readonly object[]) =>
      lawBook(
        { ...china, parameters: china.parameters.filter(({ id }) => id !== 'review.staff-share') },
        {
          ...sampleBureau,
          parameters: [
            { id: 'review.staff-share', title: '比例', new: true, unit: 'percent', versions: versions as never },
          ],
        },
      )
    const wanted = { from: '2024-01-01', value: 50, cites: ['行政处罚法 58.2'], grade: 'secondary' }
    expect(reviewerShare(sampleRegistry, '2026-11-20', parameter([wanted])).finding).toMatchObject({
      outcome: 'not-met',
      message: { zh: '当日法制审核人员2名，持证执法人员7名，低于50%' },
      citations: [{ statute: '行政处罚法', article: 58, paragraph: 2 }],
      grade: 'secondary',
    })
    expect(reviewerShare(sampleRegistry, '2026-11-20', parameter([])).finding).toMatchObject({
      code: 'flow.reviewer-share',
      outcome: 'undetermined',
      grade: 'unverified',
      citations: [{ statute: '国办发〔2018〕118号' }],
      read: { percent: null },
      message: {
        zh: '法规数据没有当日的最低比例，无法判断审核人员比例',
        en: '2 reviewers for 7 officers with a certificate (no known % wanted)',
      },
    })
  })

  it('counts who is in service on the day, and certificates from their first to their last day', () => {
    const one = sampleRegistryData.officers[0]!
    const people = (change: object) => registry({ ...sampleRegistryData, officers: [{ ...one, ...change }] })
    const officers = (change: object, on = '2026-11-20') => reviewerShare(people(change), on, sampleLaw).officers
    expect(officers({ left: '2026-11-20' })).toBe(1)
    expect(officers({ left: '2026-11-19' })).toBe(0)
    expect([officers({}, '2022-01-01'), officers({}, '2031-12-31')]).toEqual([1, 1])
    expect([officers({}, '2021-12-31'), officers({}, '2032-01-01')]).toEqual([0, 0])
  })
})
