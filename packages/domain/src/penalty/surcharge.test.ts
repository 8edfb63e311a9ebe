import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../date/plain-date'
import { china } from '../law/china'
import { lawBook } from '../law/law-book'
import { type SurchargeCount, type SurchargeInput, surcharge } from './surcharge'

const law = lawBook(china)
const counted = (input: SurchargeInput): SurchargeCount => {
  const found = surcharge(law, input)
  if (!found.ok) throw new Error(found.findings[0]?.message.en)
  return found
}
const due = '2026-10-08'

describe('surcharge for late payment', () => {
  it.each([
    ['2026-10-08', 0, 0],
    ['2026-10-09', 1, 9_000],
    ['2026-10-18', 10, 90_000],
    ['2026-11-10', 33, 297_000],
    ['2026-11-11', 34, 300_000],
    ['2027-10-08', 365, 300_000],
  ])('of 3,000 yuan due on 2026-10-08, until %s: %i days, %i fen', (until, days, amount) => {
    expect(counted({ fine: 300_000, due, until })).toMatchObject({ days, amount, capped: days > 33, grade: 'text' })
  })

  it('leaves out the days of reconsideration and suit, each once (第七十三条第三款)', () => {
    const paused = [
      { from: '2026-10-12', to: '2026-10-15' },
      { from: '2026-10-14', to: '2026-10-16' },
      { from: '2026-09-01', to: '2026-09-30' },
      { from: '2026-12-01', to: '2026-12-31' },
    ]
    const found = counted({ fine: 300_000, due, until: '2026-10-18', paused })
    expect(found).toMatchObject({ days: 5, pausedDays: 5, amount: 45_000 })
    expect(found.citations).toContainEqual({ statute: '行政处罚法', article: 73, paragraph: 3 })
  })

  it('drops a broken fen in favour of the party', () => {
    expect(counted({ fine: 101, due, until: '2026-10-09' }).amount).toBe(3)
    expect(counted({ fine: 0, due, until: '2026-12-31' })).toMatchObject({ amount: 0, capped: false })
  })

  it('does not guess what held before: no cap before 2012, no word on pauses before 2021-07-15', () => {
    expect(surcharge(law, { fine: 1000, due: '2011-06-01', until: '2011-07-01' })).toMatchObject({ ok: false })
    const old = { fine: 1000, due: '2020-06-01', until: '2020-07-01' }
    expect(counted(old)).toMatchObject({ days: 30, amount: 900, grade: 'text' })
    expect(surcharge(law, { ...old, paused: [{ from: '2020-06-05', to: '2020-06-06' }] })).toMatchObject({
      ok: false,
      findings: [{ outcome: 'undetermined' }],
    })
  })

  const offset = fc.integer({ min: 0, max: 400 })
  const fine = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER })
  const spans = fc.array(
    fc
      .tuple(offset, fc.integer({ min: 0, max: 60 }))
      .map(([at, n]) => ({ from: addDays(due, at), to: addDays(due, at + n) })),
    { maxLength: 4 },
  )

  it('is whole, never above the fine, grows with the days, and shrinks by pauses in any order', () => {
    fc.assert(
      fc.property(fine, offset, offset, spans, (amount, a, b, paused) => {
        const input = { fine: amount, due, until: addDays(due, Math.min(a, b)) }
        const early = counted({ ...input, paused })
        const late = counted({ ...input, until: addDays(due, Math.max(a, b)), paused })
        expect(Number.isSafeInteger(late.amount) && late.amount <= amount).toBe(true)
        expect(early.amount <= late.amount && early.days <= late.days).toBe(true)
        expect(early.amount).toBeLessThanOrEqual(counted(input).amount)
        expect(early.days + early.pausedDays).toBe(Math.min(a, b))
        expect(counted({ ...input, paused: [...paused].reverse() })).toEqual(early)
      }),
    )
  })
})
