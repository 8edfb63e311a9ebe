import { describe, expect, it } from 'vitest'
import { sampleBureau, sampleLaw } from '../../testing'
import { staleSince } from './benchmark'
import { checkLayers } from './check'
import { china } from './china'
import { lawBook } from './law-book'
import { liaoning } from './liaoning'

const benchmark = sampleBureau.benchmarks![0]!
const cause = sampleLaw.causes.get(benchmark.cause)!
/** The cause with other sums from a day on. */
const changedOn = (from: string, max = 300_000) => {
  const before = cause.versions.at(-1)!
  const tiers = before.tiers.map((tier) => (tier.id === 'basic' ? { ...tier, fine: { min: 0, max } } : tier))
  return { id: cause.id, title: cause.title, field: cause.field, versions: [{ ...before, from, tiers }] }
}
const layered = (from: string, max?: number) =>
  ({ ...sampleBureau, causes: [changedOn(from, max)] }) satisfies typeof sampleBureau

describe('a benchmark of the law book', () => {
  it('holds by cause, tier and day, whoever made it', () => {
    const ids = (tier: string, on: string) =>
      sampleLaw.benchmarksFor('public-place.uncleaned', tier, on).map((one) => one.benchmark.id)
    expect(ids('basic', '2022-01-01')).toEqual([benchmark.id])
    expect(ids('basic', '2021-12-31')).toEqual([])
    expect(ids('serious', '2026-01-01')).toEqual([])
  })

  it('goes stale when the sums of its law change, and not before', () => {
    const law = lawBook(china, liaoning, layered('2026-06-01'))
    const changed = law.causes.get(cause.id)!
    const version = benchmark.versions[0]!
    expect(staleSince(benchmark, version, changed)).toBe('2026-06-01')
    expect(staleSince(benchmark, version, changed, '2026-05-31')).toBeUndefined()
    expect(staleSince(benchmark, { ...version, until: '2026-05-31' }, changed)).toBeUndefined()
    expect(staleSince(benchmark, { ...version, from: '2026-06-01' }, changed)).toBeUndefined()
    expect(staleSince({ tier: 'serious' }, version, changed)).toBeUndefined()
    expect(staleSince(benchmark, version, cause)).toBeUndefined()
  })

  it('is named by the data check when it is stale, or about nothing', () => {
    const remarks = (layer: typeof sampleBureau) =>
      checkLayers([china, liaoning, layer]).filter(({ rule, level }) => rule === benchmark.id && level !== 'unverified')
    expect(remarks(sampleBureau)).toEqual([])
    expect(remarks(layered('2026-06-01')).map(({ level }) => level)).toEqual(['outdated'])
    expect(remarks(layered('2026-06-01', 200_000))).toEqual([])
    const other = (change: Partial<typeof benchmark>) => ({
      ...sampleBureau,
      benchmarks: [{ ...benchmark, ...change }],
    })
    expect(remarks(other({ cause: 'nope.cause' })).map(({ level }) => level)).toEqual(['error'])
    expect(remarks(other({ tier: 'nope' })).map(({ level }) => level)).toEqual(['error'])
    const step = benchmark.versions[0]!.steps[0]!
    const outside = [{ ...benchmark.versions[0]!, steps: [{ ...step, range: { min: 300_000, max: 400_000 } }] }]
    expect(remarks(other({ versions: outside })).map(({ level }) => level)).toEqual(['error'])
    const counted = (kind: 'number' | 'yes-no' | 'choice') =>
      other({ factors: [...benchmark.factors, { id: 'before', title: '既往处罚', kind, earlier: { cause: 'same' } }] })
    expect(remarks(counted('number'))).toEqual([])
    expect(remarks(counted('yes-no'))).toEqual([])
    expect(remarks(counted('choice')).map(({ level }) => level)).toEqual(['error'])
  })
})
