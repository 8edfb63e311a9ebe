import { describe, expect, it } from 'vitest'
import { allMet } from '../finding/finding'
import { runDraw } from './draw'
import { entropyOfNumbers, fewestWays, waysOf, wrongNumbers } from './number'
import type { DrawPlan } from './plan'
import type { DrawResult } from './result'
import { verifyDraw } from './verify'

const number = { origin: '六个红球（演示）', on: '2026-09-28', count: 6, highest: 33 }
const numbers = [31, 3, 14, 27, 9, 22]
const plan: DrawPlan = {
  format: 'zhifa-draw/1',
  id: 'demo',
  title: '演示抽查',
  on: number.on,
  quota: { count: 1 },
  number,
  risks: { A: { weight: 1 } },
  team: 2,
  objects: ['O1', 'O2', 'O3'].map((id) => ({ id, name: id, category: 'c', area: 'a', risk: 'A' })),
  inspectors: ['I1', 'I2', 'I3'].map((id) => ({ id, name: id, categories: ['c'], areas: ['a'] })),
}
const drawn = (entropy: Partial<DrawResult['entropy']> = {}): DrawResult => {
  const run = runDraw(plan, {
    ...{ hex: entropyOfNumbers(numbers), source: 'given', origin: number.origin, numbers },
    ...entropy,
  } as DrawResult['entropy'])
  if (!run.ok) throw new Error('the plan should be drawn')
  return run.result
}

describe('the public number of a draw', () => {
  it('leaves no choice of order', () => {
    expect(entropyOfNumbers([3, 9, 14, 22, 27, 31])).toBe(entropyOfNumbers(numbers))
    expect(entropyOfNumbers([3, 9, 14, 22, 27, 32])).not.toBe(entropyOfNumbers(numbers))
    // Twelve and three are not one, two and three.
    expect(entropyOfNumbers([12, 3])).not.toBe(entropyOfNumbers([1, 23]))
  })

  it('comes out in as many ways as there are choices', () => {
    expect(waysOf({ count: 6, highest: 33 })).toBe(1_107_568)
    expect([waysOf({ count: 3, highest: 10 }), waysOf({ count: 9, highest: 5 })]).toEqual([120, 0])
    expect(waysOf({ count: 6, highest: 33 })).toBeGreaterThan(fewestWays)
    expect(waysOf({ count: 5, highest: 35 })).toBeLessThan(fewestWays)
  })

  it('has as many figures as were named, from the range', () => {
    expect(wrongNumbers(number, numbers)).toBeUndefined()
    expect(wrongNumbers(number, [...numbers, 1])?.en).toContain('7 are given')
    expect(wrongNumbers(number, [34, ...numbers.slice(1)])?.en).toContain('34')
  })
})

describe('a draw whose plan names its number', () => {
  it('is verified by it, and tells another number, another origin and an entropy of nothing', () => {
    expect(allMet(verifyDraw(drawn()))).toBe(true)
    const codes = (result: DrawResult) =>
      verifyDraw(result).flatMap(({ code, outcome }) => (outcome === 'met' ? [] : [code]))
    expect(codes(drawn({ numbers: [1, 2, 3, 4, 5, 6] }))).toEqual(['draw.number-as-named'])
    expect(codes(drawn({ origin: '别的号码' }))).toEqual(['draw.number-as-named'])
    expect(codes(drawn({ hex: 'ab'.repeat(16) }))).toEqual(['draw.number-as-named'])
    const { numbers: _, ...bare } = drawn().entropy
    expect(codes({ ...drawn(), entropy: bare })).toContain('draw.number-as-named')
  })
})
