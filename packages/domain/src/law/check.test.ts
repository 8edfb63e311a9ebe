import { describe, expect, it } from 'vitest'
import type { Cause, SanctionTier } from './cause'
import { tierProblems, violatedUnknown } from './check-cause'
import { china } from './china'
import { liaoning } from './liaoning'

const cause = (...tiers: SanctionTier[]): Cause => ({
  id: 'x',
  title: '演示',
  field: '演示',
  versions: [{ from: '2020-01-01', cites: ['行政处罚法 9'], grade: 'text', violated: [], tiers }],
})
const tier = (extra: Partial<SanctionTier>): SanctionTier => ({ id: 'basic', when: 'x', kinds: ['fine'], ...extra })
const multiple = { min: 2, max: 10 }
const fine = { min: 1, max: 2 }

describe('data check of causes', () => {
  it.each([
    [[tier({})], /come together/],
    [[tier({ kinds: ['warning'], fine })], /come together/],
    [[tier({ fine, multiple })], /exclude each other/],
    [[tier({ fine: { min: 3, max: 2 } })], /lower end above/],
    [[tier({ multiple: { min: 9, max: 2 } })], /lower end above/],
    [[tier({ multiple: { ...multiple, floorBase: 1, belowGains: { limit: 1, fine } } })], /exclude each other/],
    [[tier({ fine }), tier({ fine })], /two tiers/],
  ])('finds a tier that contradicts itself: %j', (tiers, message) => {
    expect(tierProblems(cause(...tiers)).map((problem) => problem.en)).toEqual([expect.stringMatching(message)])
  })

  it('has nothing against the causes that are shipped, at least sixty', () => {
    const causes = [...china.causes, ...liaoning.causes]
    expect(causes.length).toBeGreaterThanOrEqual(60)
    expect(causes.flatMap(tierProblems)).toEqual([])
  })

  it('says which versions name no violated article', () => {
    expect(violatedUnknown(cause(tier({ fine })))).toHaveLength(1)
    expect(china.causes.filter((item) => item.id === 'public-place.unlicensed').flatMap(violatedUnknown)).toEqual([])
  })
})
