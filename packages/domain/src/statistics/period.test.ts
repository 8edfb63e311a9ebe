import * as fns from 'date-fns'
import { expect, it } from 'vitest'
import { spanOf } from './period'

const text = (date: Date): string => fns.format(date, 'yyyy-MM-dd')

it('years and quarters begin and end as date-fns has them', () => {
  for (let year = 1996; year <= 2105; year++) {
    const first = new Date(year, 0, 1)
    expect(spanOf({ year })).toEqual({ from: text(fns.startOfYear(first)), to: text(fns.endOfYear(first)) })
    for (const quarter of [1, 2, 3, 4] as const) {
      const inside = fns.setQuarter(first, quarter)
      const span = { from: text(fns.startOfQuarter(inside)), to: text(fns.endOfQuarter(inside)) }
      expect(spanOf({ year, quarter })).toEqual(span)
    }
  }
})
