import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleBureau } from '../../testing'
import type { Benchmark } from '../law/benchmark'
import { benchmarkRange, judgeBenchmark } from './benchmark'
import type { FineRange } from './fine-range'

const range: FineRange = { min: 50_000, max: 500_000, basis: 'fixed', optional: false }
const benchmark = sampleBureau.benchmarks![0]!
const version = benchmark.versions[0]!
const found = (items: string, corrected: string) => [
  { factor: 'items', value: items },
  { factor: 'corrected', value: corrected },
]
const judge = (
  step: string,
  fine: number,
  factors = found('9', '是'),
  more: Partial<Parameters<typeof judgeBenchmark>[0]> = {},
) => judgeBenchmark({ benchmark, act: version, decision: version, use: { step, factors }, range, fine, ...more })
const outcome = (...args: Parameters<typeof judge>) => judge(...args).finding.outcome

describe('discretion benchmark', () => {
  it('draws each step inside the statutory range', () => {
    expect(version.steps.map((step) => benchmarkRange(step, range))).toEqual([
      { min: 50_000, max: 185_000 },
      { min: 185_000, max: 365_000 },
      { min: 365_000, max: 500_000 },
    ])
  })

  it('draws fixed amounts and broken fen inwards, and has nothing where nothing is common', () => {
    const step = { id: 's', title: 's', when: 's', if: version.steps[0]!.if }
    expect(benchmarkRange({ ...step, range: { min: 10_000, max: 60_000 } }, range)).toEqual({
      min: 50_000,
      max: 60_000,
    })
    expect(benchmarkRange({ ...step, range: { min: 10_000, max: 49_999 } }, range)).toBeUndefined()
    expect(benchmarkRange(step, range)).toBeUndefined()
    const small = { ...range, min: 0, max: 10 }
    expect(benchmarkRange({ ...step, range: { fromPercent: 33, toPercent: 67 } }, small)).toEqual({ min: 4, max: 6 })
  })

  it.each([
    ['9', '是', 'light'],
    ['9', '否', 'usual'],
    ['10', '是', 'usual'],
    ['29', '是', 'usual'],
    ['30', '是', 'heavy'],
  ])('the step follows from the factors: %s items, corrected %s', (items, corrected, step) => {
    const fine = { light: 50_000, usual: 200_000, heavy: 400_000 }[step]!
    for (const stated of ['light', 'usual', 'heavy'])
      expect([stated, outcome(stated, fine, found(items, corrected))]).toEqual([
        stated,
        stated === step ? 'met' : 'not-met',
      ])
  })

  it('is open while a factor is missing or cannot be read, and refuses one that it does not have', () => {
    expect(outcome('light', 50_000, [])).toBe('undetermined')
    expect(outcome('light', 50_000, found('九', '是'))).toBe('undetermined')
    expect(outcome('light', 50_000, found('9', '可能'))).toBe('undetermined')
    expect(outcome('light', 50_000, [...found('9', '是'), { factor: 'mood', value: '是' }])).toBe('not-met')
  })

  it('keeps the sum to the step and says on what grade it rests', () => {
    expect(judge('light', 185_000).finding).toMatchObject({ outcome: 'met', grade: 'unverified' })
    expect(judge('light', 185_001)).toMatchObject({ outside: true, finding: { outcome: 'not-met' } })
    expect(outcome('light', 50_000, found('9', '是'), { range: 'gains-unknown' })).toBe('undetermined')
  })

  it('shows both versions where it changed between act and decision, and applies the lighter', () => {
    const lenient: Benchmark['versions'][number] = {
      ...version,
      from: '2026-10-15',
      steps: version.steps.map((step) => ({ ...step, range: { fromPercent: 0, toPercent: 10 } })),
    }
    const both = { act: version, decision: lenient }
    expect(judge('light', 95_000, undefined, both).finding).toMatchObject({
      outcome: 'met',
      grade: 'unverified',
      read: { versions: [{ from: '2022-01-01' }, { from: '2026-10-15' }] },
    })
    expect(judge('light', 95_001, undefined, both).finding.outcome).toBe('not-met')
    expect(judge('light', 95_001, undefined, { act: lenient, decision: version }).finding.outcome).toBe('not-met')
  })

  it('never leaves the statutory range and stays whole', () => {
    const percent = fc.integer({ min: 0, max: 100 })
    fc.assert(
      fc.property(fc.nat(2 ** 40), fc.nat(2 ** 40), percent, percent, (min, more, a, b) => {
        const step = {
          ...version.steps[0]!,
          range: { fromPercent: Math.min(a, b), toPercent: Math.max(a, b) },
        }
        const limits = benchmarkRange(step, { ...range, min, max: min + more })
        if (limits)
          expect([limits.min >= min, limits.max <= min + more, Number.isSafeInteger(limits.min)]).toEqual([
            true,
            true,
            true,
          ])
      }),
    )
  })
})
