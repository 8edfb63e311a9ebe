import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allMet } from '../finding/finding'
import { commitDraw, runDraw } from './draw'
import type { DrawPlan } from './plan'
import type { DrawResult } from './result'
import { verifyDraw } from './verify'

const plan: DrawPlan = {
  format: 'zhifa-draw/1',
  id: 'demo',
  title: '演示抽查',
  on: '2026-09-28',
  quota: { count: 3 },
  risks: { A: { weight: 1, yearlyCap: 2 } },
  team: 2,
  objects: Array.from({ length: 8 }, (_, i) => ({
    id: `O${i}`,
    name: `演示${i}`,
    category: 'c',
    area: 'a',
    risk: 'A',
    inspected: i % 3,
  })),
  inspectors: Array.from({ length: 4 }, (_, i) => ({
    id: `I${i}`,
    name: `演示员${i}`,
    categories: ['c'],
    areas: ['a'],
  })),
}
const hex = '00112233445566778899aabbccddeeff'
const run = runDraw(plan, { hex, source: 'given', origin: '演示' })
if (!run.ok) throw new Error('the plan should be drawn')
const result = run.result
const copy = (): DrawResult => structuredClone(result)

describe('a published draw', () => {
  it('can be run again by anybody, from the published JSON alone [D2.4] [D4.2]', () => {
    const text = JSON.stringify(result)
    expect(allMet(verifyDraw(JSON.parse(text), { commitment: result.commitment, entropy: hex }))).toBe(true)
  })

  it('commits to the lists before the entropy is known', () => {
    expect(commitDraw(plan)).toMatchObject({ ok: true, commitment: result.commitment })
  })

  /** Every place in the result, with something else put there. */
  function places(value: unknown, path: (string | number)[] = []): (string | number)[][] {
    if (typeof value !== 'object' || value === null) return [path]
    return Object.entries(value).flatMap(([key, item]) =>
      places(item, [...path, Array.isArray(value) ? Number(key) : key]),
    )
  }
  const leaves = places(result).filter((path) => !['source', 'origin', 'format'].includes(String(path.at(-1))))

  it('any change of any value is found out [R4.1]', () => {
    fc.assert(
      fc.property(fc.constantFrom(...leaves), fc.constantFrom('x', ' ', '0'), (path, extra) => {
        const forged = copy()
        let at = forged as unknown as Record<string | number, unknown>
        for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>
        const last = path.at(-1) as string | number
        const value = at[last]
        at[last] = typeof value === 'number' ? value + 1 : typeof value === 'boolean' ? !value : `${value}${extra}`
        expect(allMet(verifyDraw(forged, { commitment: result.commitment, entropy: hex }))).toBe(false)
      }),
      { numRuns: 400 },
    )
  })

  it('so is an object taken out, two exchanged, and one added', () => {
    const forgeries = [
      (r: DrawResult) => r.drawn.pop(),
      (r: DrawResult) => r.drawn.reverse(),
      (r: DrawResult) => r.plan.objects.pop(),
      (r: DrawResult) => r.plan.inspectors.push({ ...r.plan.inspectors[0]!, id: 'I9' }),
      (r: DrawResult) => r.excluded.pop(),
      (r: DrawResult) => Object.assign(r, { more: 1 }),
    ]
    for (const forge of forgeries) {
      const forged = copy()
      forge(forged)
      expect(allMet(verifyDraw(forged))).toBe(false)
    }
  })

  it('a whole new draw under the same name is found out by the commitment or the entropy that were published', () => {
    const other = runDraw({ ...plan, objects: plan.objects.slice(1) }, { hex, source: 'given' })
    if (!other.ok) throw new Error('drawn')
    expect(allMet(verifyDraw(other.result))).toBe(true)
    expect(allMet(verifyDraw(other.result, { commitment: result.commitment }))).toBe(false)
    const again = runDraw(plan, { hex: hex.replace('00', '01'), source: 'given' })
    if (!again.ok) throw new Error('drawn')
    expect(allMet(verifyDraw(again.result, { commitment: result.commitment, entropy: hex }))).toBe(false)
  })

  it('what is not a result is refused field by field', () => {
    expect(verifyDraw({}).length).toBeGreaterThan(3)
    expect(allMet(verifyDraw(null))).toBe(false)
  })
})
