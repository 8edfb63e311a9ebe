import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Benchmark, benchmarkRange, judgeBenchmark } from './benchmark'
import type { FineRange } from './fine-range'

const range: FineRange = { min: 50_000, max: 500_000, basis: 'fixed', optional: false }
// A fictional benchmark: no bureau's is verified, so none is shipped.
const benchmark = Benchmark.parse({
  id: 'demo.public-place',
  cause: 'public-place.unlicensed',
  tier: 'basic',
  from: '2026-01-01',
  cites: ['行政处罚法 34'],
  grade: 'unverified',
  steps: [
    { id: 'lenient', title: '从轻', when: '一个月以下', range: { fromPercent: 0, toPercent: 30 } },
    { id: 'ordinary', title: '一般', when: '一个月以上两个月以下', range: { fromPercent: 30, toPercent: 70 } },
    { id: 'heavy', title: '从重', when: '两个月以上', range: { min: 400_000, max: 900_000 } },
  ],
})
const judge = (step: string, fine: number, reasons?: string) =>
  judgeBenchmark({ benchmark, step, range, fine, ...(reasons === undefined ? {} : { reasons }) })

describe('discretion benchmark', () => {
  it('draws each step inside the statutory range', () => {
    expect(benchmark.steps.map((step) => benchmarkRange(step, range))).toEqual([
      { min: 50_000, max: 185_000 },
      { min: 185_000, max: 365_000 },
      { min: 400_000, max: 500_000 },
    ])
  })

  it('draws fixed amounts and broken fen inwards, and has nothing where nothing is common', () => {
    const step = { id: 's', title: 's', when: 's' }
    expect(benchmarkRange({ ...step, range: { min: 10_000, max: 60_000 } }, range)).toEqual({
      min: 50_000,
      max: 60_000,
    })
    expect(benchmarkRange({ ...step, range: { min: 10_000, max: 49_999 } }, range)).toBeUndefined()
    const small = { ...range, min: 0, max: 10 }
    expect(benchmarkRange({ ...step, range: { fromPercent: 33, toPercent: 67 } }, small)).toEqual({ min: 4, max: 6 })
  })

  it('demands reasons outside the step, and says on what grade it rests', () => {
    expect(judge('lenient', 185_000)).toMatchObject({ outcome: 'met', grade: 'unverified' })
    expect(judge('lenient', 185_001).outcome).toBe('not-met')
    expect(judge('lenient', 185_001, ' ').outcome).toBe('not-met')
    expect(judge('lenient', 185_001, '多次违法').outcome).toBe('met')
    expect(judge('none', 185_001).outcome).toBe('undetermined')
    expect(judgeBenchmark({ benchmark, step: 'heavy', range: 'gains-unknown', fine: 1 }).outcome).toBe('undetermined')
  })

  it('never leaves the statutory range and stays whole', () => {
    const percent = fc.integer({ min: 0, max: 100 })
    fc.assert(
      fc.property(fc.nat(2 ** 40), fc.nat(2 ** 40), percent, percent, (min, more, a, b) => {
        const step = {
          id: 's',
          title: 's',
          when: 's',
          range: { fromPercent: Math.min(a, b), toPercent: Math.max(a, b) },
        }
        const found = benchmarkRange(step, { ...range, min, max: min + more })
        if (found)
          expect([found.min >= min, found.max <= min + more, Number.isSafeInteger(found.min)]).toEqual([
            true,
            true,
            true,
          ])
      }),
    )
  })
})
