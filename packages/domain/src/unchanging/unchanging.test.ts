import { describe, expect, it } from 'vitest'
import { frozenCopy, knowUnchanging, onceFor, onceForSame } from './unchanging'

const owner = {}

/** Asks twice and tells how often it was made. */
function timesMade(value: unknown): number {
  let times = 0
  for (let i = 0; i < 2; i++) onceFor(value, owner, () => ++times)
  return times
}

describe('what follows from a value that can never change', () => {
  it('is made once for each who asks, once the value is known', () => {
    const value = frozenCopy({ a: [{ b: 1 }] })
    expect(timesMade(value)).toBe(2)
    expect(knowUnchanging(value)).toBe(true)
    expect(timesMade(value)).toBe(1)
    expect(onceFor(value, {}, () => 'another')).toBe('another')
  })

  it('is made anew for whatever can change, or be computed anew', () => {
    const inner = { b: 1 }
    const computed = Object.freeze(Object.defineProperty({}, 'a', { get: () => Math.random(), enumerable: true }))
    for (const value of [
      { a: 1 },
      Object.freeze({ a: inner }),
      Object.freeze([inner]),
      Object.freeze(new Date(0)),
      computed,
    ]) {
      expect(knowUnchanging(value)).toBe(false)
      expect(timesMade(value)).toBe(2)
    }
    expect(timesMade('text')).toBe(2)
    expect(timesMade(undefined)).toBe(2)
  })

  it('is made anew where something else that was read is another', () => {
    const value = frozenCopy({ a: 1 })
    knowUnchanging(value)
    const told = (...read: readonly unknown[]) => onceForSame(value, owner, read, () => read.join())
    expect([told('a', 1), told('a', 1), told('a', 2), told('a'), told('a', 1)]).toEqual([
      'a,1',
      'a,1',
      'a,2',
      'a',
      'a,1',
    ])
  })
})
