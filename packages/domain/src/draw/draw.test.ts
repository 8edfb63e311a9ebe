import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allMet } from '../finding/finding'
import { commitDraw, runDraw } from './draw'
import { type DrawChange, type DrawInspector, type DrawObject, DrawPlan } from './plan'
import type { DrawResult } from './result'
import { verifyDraw } from './verify'

const object = (n: number, extra: Partial<DrawObject> = {}): DrawObject => ({
  id: `O${String(n).padStart(3, '0')}`,
  name: `演示单位${n}`,
  category: 'public-place',
  area: 'east',
  risk: 'B',
  ...extra,
})
const inspector = (n: number, extra: Partial<DrawInspector> = {}): DrawInspector => ({
  id: `I${n}`,
  name: `演示人员${n}`,
  categories: ['public-place'],
  areas: ['east'],
  ...extra,
})
const list = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i + 1))
const plan = (extra: Partial<DrawPlan> = {}): DrawPlan => ({
  format: 'zhifa-draw/1',
  id: 'demo-2026-1',
  title: '演示：公共场所随机抽查',
  on: '2026-09-28',
  quota: { percent: 20, rounding: 'up' },
  risks: { A: { weight: 1 }, B: { weight: 1 }, C: { weight: 4 } },
  team: 2,
  objects: list(12, (n) => object(n)),
  inspectors: list(5, (n) => inspector(n)),
  ...extra,
})
const entropy = (n = 0) => ({ hex: n.toString(16).padStart(32, '0'), source: 'given' as const, origin: '演示' })
const drawOf = (p: DrawPlan, n = 0, changes: DrawChange[] = []): DrawResult => {
  const run = runDraw(p, entropy(n), changes)
  if (!run.ok) throw new Error(run.findings.map((item) => item.message.en).join())
  return run.result
}
const names = (result: DrawResult): string[] => result.drawn.map((item) => item.object)

describe('random draw of objects and inspectors', () => {
  // The commitment and the rows were computed by another program from the description alone.
  it('is the same on every machine: this plan and entropy give these objects and teams [D2.4]', () => {
    const result = drawOf(plan())
    expect(result.commitment).toBe('47e532002f308ab3e5bfd7153a8275282f2af57c24e4a282ecba2060e4bc3431')
    expect(result.drawn.map((item) => [item.object, ...item.inspectors].join(' '))).toEqual([
      'O003 I3 I4',
      'O001 I5 I1',
      'O008 I1 I4',
    ])
    expect(result).toMatchObject({ wanted: 3, complete: true, excluded: [] })
  })

  it('takes the ratio of the directory as the plan rounds it, at least one', () => {
    const wanted = (quota: DrawPlan['quota'], n = 12) =>
      drawOf(plan({ quota, objects: list(n, (i) => object(i)) })).wanted
    expect(wanted({ percent: 20, rounding: 'up' })).toBe(3)
    expect(wanted({ percent: 20, rounding: 'down' })).toBe(2)
    expect(wanted({ percent: 1, rounding: 'down' })).toBe(1)
    expect(wanted({ percent: 100, rounding: 'down' })).toBe(12)
    expect(wanted({ count: 5 })).toBe(5)
    expect(wanted({ perMille: 200, rounding: 'up' })).toBe(3)
    expect(wanted({ perMille: 3, rounding: 'up' }, 1000)).toBe(3)
    expect(wanted({ perMille: 3, rounding: 'up' }, 1001)).toBe(4)
    expect(wanted({ perMille: 3, rounding: 'down' }, 1300)).toBe(3)
    expect(wanted({ perMille: 1, rounding: 'down' })).toBe(1)
    expect(wanted({ perMille: 1000, rounding: 'down' })).toBe(12)
  })

  it('a share in per mille is one from 1 to 1000, in whole numbers, and a draw by it can be verified', () => {
    for (const perMille of [0, 1001, 2.5, '3', -1])
      expect(DrawPlan.safeParse({ ...plan(), quota: { perMille, rounding: 'up' } }).success, String(perMille)).toBe(
        false,
      )
    expect(allMet(verifyDraw(drawOf(plan({ quota: { perMille: 205, rounding: 'up' } }))))).toBe(true)
  })

  it('leaves out whoever was inspected as often as the year allows, and says so [D4.2]', () => {
    const objects = list(6, (n) => object(n, { risk: n < 4 ? 'A' : 'B', inspected: n % 2 }))
    const result = drawOf(
      plan({ risks: { A: { weight: 1, yearlyCap: 1 }, B: { weight: 1, yearlyCap: 2 } }, objects, quota: { count: 4 } }),
    )
    expect(result.excluded).toEqual([
      { object: 'O001', because: 'yearly-cap' },
      { object: 'O003', because: 'yearly-cap' },
    ])
    expect(names(result).sort()).toEqual(['O002', 'O004', 'O005', 'O006'])
    expect(drawOf(plan({ ...result.plan, quota: { count: 5 } })).complete).toBe(false)
  })

  it('sends nobody without category or area, nobody recused, and nobody beyond the limit; each pass is on record', () => {
    const inspectors = [
      inspector(1, { categories: ['water'] }),
      inspector(2, { areas: ['west'] }),
      inspector(3, { recused: ['O001'] }),
      inspector(4),
      inspector(5),
    ]
    const result = drawOf(plan({ objects: [object(1)], quota: { count: 1 }, inspectors }))
    expect([...(result.drawn[0]?.inspectors ?? [])].sort()).toEqual(['I4', 'I5'])
    for (let n = 0; n < 50; n++)
      for (const { inspector: id, because } of drawOf(
        plan({ objects: [object(1)], quota: { count: 1 }, inspectors }),
        n,
      ).drawn[0]!.passedOver)
        expect(because).toBe({ I1: 'category', I2: 'area', I3: 'recused' }[id])
    const tight = drawOf(plan({ quota: { count: 3 }, maxPerInspector: 1 }))
    expect(new Set(tight.drawn.flatMap((item) => item.inspectors)).size).toBe(5)
    expect(tight.complete).toBe(false)
    expect(tight.drawn[2]?.passedOver.filter((item) => item.because === 'full').length).toBeGreaterThan(0)
  })

  it('replaces a recused inspector and a closed object by the next in order and leaves the rest as it was', () => {
    const before = drawOf(plan({ inspectors: list(6, (n) => inspector(n)) }))
    const [first, second] = before.drawn
    const changes: DrawChange[] = [
      {
        kind: 'inspector-recused',
        object: first!.object,
        inspector: first!.inspectors[0]!,
        on: '2026-09-29',
        reason: '近亲属',
      },
      { kind: 'object-withdrawn', object: second!.object, on: '2026-09-30', reason: '已注销' },
    ]
    const after = drawOf(before.plan, 0, changes)
    expect(after.drawn[0]!.inspectors).not.toContain(first!.inspectors[0])
    expect(after.drawn[0]!.inspectors).toHaveLength(2)
    expect(after.drawn[0]!.recused).toMatchObject([{ inspector: first!.inspectors[0], reason: '近亲属' }])
    expect(after.drawn[1]).toEqual({ ...second, withdrawn: '已注销' })
    expect(after.drawn[2]).toEqual(before.drawn[2])
    expect(after.drawn[3]).toMatchObject({ order: 4, replaces: second!.object })
    expect(names(drawOf({ ...before.plan, quota: { count: 4 } }))[3]).toBe(after.drawn[3]!.object)
    expect(after.complete).toBe(true)
    expect(allMet(verifyDraw(after))).toBe(true)
  })

  it('refuses a change that names nothing drawn', () => {
    const change: DrawChange = { kind: 'object-withdrawn', object: 'none', on: '2026-09-30', reason: 'x' }
    expect(runDraw(plan(), entropy(), [change])).toMatchObject({ ok: false, findings: [{ outcome: 'not-met' }] })
    const drawn = drawOf(plan()).drawn[0]!.object
    const nobody: DrawChange = {
      kind: 'inspector-recused',
      object: drawn,
      inspector: 'I99',
      on: '2026-09-30',
      reason: 'x',
    }
    expect(runDraw(plan(), entropy(), [nobody]).ok).toBe(false)
    const gone: DrawChange = { kind: 'object-withdrawn', object: drawn, on: '2026-09-30', reason: 'x' }
    expect(runDraw(plan(), entropy(), [gone]).ok).toBe(true)
    expect(runDraw(plan(), entropy(), [gone, gone]).ok).toBe(false)
  })

  it.each([
    ['draw.listed-twice', { objects: [object(1), object(1)] }, 'not-met'],
    ['draw.listed-twice', { inspectors: [inspector(1), inspector(1)] }, 'not-met'],
    ['draw.risk-unknown', { objects: [object(1, { risk: 'toString' })] }, 'not-met'],
    // The same letters in another width, and a composed letter in two ways: one thing, listed or meant twice.
    ['draw.spelt-differently', { objects: [object(1, { id: 'A1' }), object(2, { id: 'Ａ１' })] }, 'not-met'],
    ['draw.spelt-differently', { objects: [object(1, { id: 'é' }), object(2, { id: 'e\u0301' })] }, 'not-met'],
    ['draw.spelt-differently', { objects: [object(1), object(2, { area: 'ｅａｓｔ' })] }, 'not-met'],
    ['draw.spelt-differently', { inspectors: [inspector(1), inspector(2, { recused: ['Ｏ００１'] })] }, 'not-met'],
    ['draw.count-missing', { risks: { B: { weight: 1, yearlyCap: 1 } } }, 'undetermined'],
  ] as const)('a plan with %s is not committed to', (code, extra, outcome) => {
    expect(commitDraw(plan(extra as Partial<DrawPlan>))).toMatchObject({ ok: false, findings: [{ code, outcome }] })
  })
})

describe('properties of the draw', () => {
  const shuffled = <T>(items: readonly T[]): fc.Arbitrary<T[]> =>
    fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length })

  it('the order in which the lists were typed decides nothing', () => {
    const base = plan({
      inspectors: list(5, (n) => inspector(n, { areas: ['east', 'west'], recused: ['O002', 'O001'] })),
    })
    fc.assert(
      fc.property(shuffled(base.objects), shuffled(base.inspectors), fc.nat(1000), (objects, inspectors, n) => {
        const turned = inspectors.map((item) => ({ ...item, areas: [...item.areas].reverse() }))
        expect(drawOf({ ...base, objects, inspectors: turned }, n)).toEqual(drawOf(base, n))
      }),
      { numRuns: 50 },
    )
  })

  it('whoever draws more gets the same beginning', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 11 }), fc.nat(1000), (count, n) => {
        const some = drawOf(plan({ quota: { count } }), n)
        const all = drawOf(plan({ quota: { count: 12 } }), n)
        expect(all.drawn.slice(0, count)).toEqual(some.drawn)
        expect(new Set(names(all)).size).toBe(12)
      }),
      { numRuns: 50 },
    )
  })

  it('every object is as likely as another: χ² over 6,000 draws with fixed entropy', () => {
    const counts = new Map<string, number>()
    const draws = 6000
    const small = plan({ objects: list(10, (n) => object(n)), quota: { count: 1 } })
    for (let n = 0; n < draws; n++) {
      const [name = ''] = names(drawOf(small, n))
      counts.set(name, (counts.get(name) ?? 0) + 1)
    }
    const expected = draws / 10
    const chi = [...counts.values()].reduce((sum, found) => sum + (found - expected) ** 2 / expected, 0)
    // 9 degrees of freedom: 27.88 is exceeded by chance once in a thousand.
    expect(counts.size).toBe(10)
    expect(chi).toBeLessThan(27.88)
  })

  it('a class of weight four comes up four times as often', () => {
    const objects = list(10, (n) => object(n, { risk: n === 1 ? 'C' : 'B' }))
    let heavy = 0
    for (let n = 0; n < 3000; n++) if (names(drawOf(plan({ objects, quota: { count: 1 } }), n))[0] === 'O001') heavy++
    // 4 of 13; four standard deviations of a binomial count.
    expect(Math.abs(heavy - (3000 * 4) / 13)).toBeLessThan(4 * Math.sqrt(3000 * (4 / 13) * (9 / 13)))
  })

  it('a directory of 20,000 is drawn in less than two seconds', () => {
    const big = plan({ objects: list(20_000, (n) => object(n)), quota: { percent: 20, rounding: 'up' } })
    const start = performance.now()
    expect(drawOf(big).drawn).toHaveLength(4000)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

describe('any plan that follows the schema', () => {
  const few = (prefix: string, n = 4) => fc.constantFrom(...list(n, (i) => `${prefix}${i}`))
  const some = (prefix: string) => fc.uniqueArray(few(prefix), { minLength: 1, maxLength: 3 })
  const objects = fc.uniqueArray(
    fc.record({
      id: few('O', 12),
      name: fc.constant('演示'),
      category: few('c'),
      area: few('a'),
      risk: fc.constantFrom('A', 'B'),
      inspected: fc.nat(2),
    }),
    { selector: (item) => item.id, minLength: 1, maxLength: 12 },
  )
  const inspectors = fc.uniqueArray(
    fc.record({
      id: fc.nat(50).map((n) => `I${n}`),
      name: fc.constant('演示'),
      categories: some('c'),
      areas: some('a'),
      recused: fc.uniqueArray(few('O', 12), { maxLength: 6 }),
    }),
    { selector: (item) => item.id, minLength: 2, maxLength: 8 },
  )
  const anyPlan = fc
    .record({
      objects,
      inspectors,
      count: fc.integer({ min: 1, max: 15 }),
      team: fc.integer({ min: 2, max: 4 }),
      most: fc.integer({ min: 1, max: 3 }),
    })
    .map(({ count, most, ...rest }) =>
      plan({
        ...rest,
        quota: { count },
        maxPerInspector: most,
        risks: { A: { weight: 3, yearlyCap: 1 }, B: { weight: 1 } },
      }),
    )

  it('is drawn without error, keeps every constraint, and verifies', () => {
    fc.assert(
      fc.property(anyPlan, fc.nat(1000), (input, n) => {
        const result = drawOf(input, n)
        expect(allMet(verifyDraw(JSON.parse(JSON.stringify(result))))).toBe(true)
        expect(result.drawn.length).toBe(Math.min(result.wanted, input.objects.length - result.excluded.length))
        const load = new Map<string, number>()
        for (const { object: id, inspectors: team } of result.drawn) {
          const { category, area, risk, inspected } = input.objects.find((item) => item.id === id)!
          expect(risk === 'A' && (inspected ?? 0) >= 1).toBe(false)
          expect(new Set(team).size).toBe(team.length)
          for (const member of team) {
            const { categories, areas, recused } = input.inspectors.find((item) => item.id === member)!
            expect([categories.includes(category), areas.includes(area), recused?.includes(id) ?? false]).toEqual([
              true,
              true,
              false,
            ])
            load.set(member, (load.get(member) ?? 0) + 1)
          }
        }
        for (const times of load.values()) expect(times).toBeLessThanOrEqual(input.maxPerInspector!)
      }),
      { numRuns: 200 },
    )
  })
})
