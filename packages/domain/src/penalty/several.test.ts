import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { china } from '../law/china'
import { lawBook } from '../law/law-book'
import type { FineRange } from './fine-range'
import { highestFine, noSecondFine } from './several-causes'

const law = lawBook(china)
const range = (min: number, max: number): FineRange => ({ min, max, basis: 'fixed', optional: false })

describe('one act, several norms (行政处罚法第二十九条)', () => {
  it('takes the highest maximum, then the highest minimum', () => {
    const found = highestFine(
      [
        { cause: 'a', range: range(100, 1000) },
        { cause: 'b', range: range(500, 1000) },
        { cause: 'c', range: 'no-fine' },
        { cause: 'd', range: range(600, 900) },
      ],
      '2026-09-28',
      law,
    )
    expect(found).toMatchObject({ chosen: { cause: 'b' }, tied: [], finding: { outcome: 'met' } })
  })

  it('shows a tie and does not hide an open one', () => {
    const tie = highestFine(
      [
        { cause: 'a', range: range(1, 9) },
        { cause: 'b', range: range(1, 9) },
      ],
      '2026-09-28',
      law,
    )
    expect(tie.tied).toEqual(['a', 'b'])
    const open = highestFine(
      [
        { cause: 'a', range: range(1, 9) },
        { cause: 'b', range: 'gains-unknown' },
      ],
      '2026-09-28',
      law,
    )
    expect(open.chosen).toBeUndefined()
    expect(open.finding).toMatchObject({ outcome: 'undetermined', read: { open: ['b'] } })
  })

  it('has no such rule before 2021-07-15, and none without a fine', () => {
    const causes = [{ cause: 'a', range: range(1, 9) }]
    expect(highestFine(causes, '2021-07-14', law).finding.outcome).toBe('undetermined')
    expect(highestFine(causes, '2021-07-15', law).finding.outcome).toBe('met')
    expect(highestFine([{ cause: 'a', range: 'no-fine' }], '2026-09-28', law).finding.outcome).toBe('undetermined')
  })

  it('the choice does not depend on the order', () => {
    const causes = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 })), {
      minLength: 1,
      maxLength: 6,
    })
    fc.assert(
      fc.property(causes, (list) => {
        const all = list.map(([min, more], i) => ({ cause: `c${i}`, range: range(min, min + more + 1) }))
        const one = highestFine(all, '2026-09-28', law).chosen?.range
        expect(highestFine([...all].reverse(), '2026-09-28', law).chosen?.range).toEqual(one)
        for (const { range: other } of all) expect(other.max).toBeLessThanOrEqual(one!.max)
      }),
    )
  })

  it('the same act is not fined twice; other kinds stay possible', () => {
    expect(noSecondFine(1, true, '2026-09-28', law).outcome).toBe('not-met')
    expect(noSecondFine(0, true, '2026-09-28', law).outcome).toBe('met')
    expect(noSecondFine(1, false, '2026-09-28', law).outcome).toBe('met')
    expect(noSecondFine(1, undefined, '2026-09-28', law).outcome).toBe('undetermined')
  })
})
