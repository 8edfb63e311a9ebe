import { expect, it } from 'vitest'
import { timeSpanText } from './date-text'

it('a span of hours names its day once, and both where it ends on another', () => {
  expect(timeSpanText('2026-09-28T09:30', '2026-09-28T10:40')).toBe('2026年9月28日9时30分至10时40分')
  expect(timeSpanText('2026-09-28T23:30', '2026-09-29T00:40')).toBe('2026年9月28日23时30分至2026年9月29日0时40分')
})
