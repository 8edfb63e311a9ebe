import { describe, expect, it } from 'vitest'
import { unreadablePart } from './plain-text'

const nested = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels))

describe('what can neither be stored nor walked', () => {
  it.each([
    ['text', undefined],
    ['表情😀和生僻字𠮷', undefined],
    [{ a: [1, null, false, { b: '' }] }, undefined],
    [{ data: { summary: 'x\0' } }, 'data.summary'],
    [{ data: [{ name: '\ud83d' }] }, 'data.0.name'],
    [{ data: { 'x\0': 1 } }, 'data'],
    ['\udc00', ''],
    [undefined, undefined],
  ])('%j', (value, part) => {
    expect(unreadablePart(value)).toBe(part)
  })

  it('is a value deeper than any form, however deep', () => {
    expect(unreadablePart(nested(100))).toBeUndefined()
    expect(unreadablePart(nested(102))).toBeDefined()
    expect(unreadablePart(nested(200_000))).toBeDefined()
  })
})
