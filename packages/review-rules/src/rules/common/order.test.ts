import { describe, expect, it } from 'vitest'
import { between, follows } from './order'

const [first, second, third] = [{ seq: 1 }, { seq: 2 }, { seq: 3 }]

describe('the order of acts in a record', () => {
  it('a later number follows an earlier one; no act follows itself [L3.1]', () => {
    expect([follows(second, first), follows(first, second), follows(first, first)]).toEqual([true, false, false])
  })

  it('an act lies between two others, not beside them and not at one of them [L3.1]', () => {
    expect(between(second, first, third)).toBe(true)
    expect(between(first, second, third)).toBe(false)
    expect(between(third, first, second)).toBe(false)
    expect([between(first, first, third), between(third, first, third)]).toEqual([false, false])
  })
})
