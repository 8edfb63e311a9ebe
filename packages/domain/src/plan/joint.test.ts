import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../date/plain-date'
import type { PlanItem } from './item'
import { jointProposals } from './joint'
import type { KeptPlan } from './plan'

const object = (n: number, code = true) => ({
  id: `G${n}`,
  name: `虚构门店${n}（演示）`,
  ...(code ? { uscc: `CODE-${n}` } : {}),
  category: '公共场所',
  area: '示例县',
  risk: 'B',
})
const row = (from: string, until: string, objects: PlanItem['objects'], item = '卫生'): PlanItem => ({
  id: 'P1',
  item,
  basis: ['国办发〔2024〕54号'],
  way: 'planned',
  objects,
  from,
  until,
  partners: [],
})
const plan = (id: string, ...items: PlanItem[]): KeptPlan => ({
  id,
  body: `演示机关${id}`,
  year: 2026,
  title: id,
  versions: [{ items }],
  joints: [],
})

describe('the proposal of one joint check', () => {
  it('names the days on which all parts may be done, and what each body records of its own', () => {
    const found = jointProposals([
      plan('A', row('2026-03-01', '2026-03-31', [object(1)])),
      plan('B', row('2026-03-20', '2026-04-30', [object(1), object(2)], '消防')),
    ])
    expect(found).toEqual([
      {
        object: 'CODE-1',
        name: '虚构门店1（演示）',
        certain: true,
        from: '2026-03-20',
        until: '2026-03-31',
        parts: [
          { body: '演示机关A', plan: 'A', items: ['卫生'] },
          { body: '演示机关B', plan: 'B', items: ['消防'] },
        ],
      },
    ])
  })

  it('is made where the windows share one day, and not where they share none', () => {
    const with_ = (from: string) =>
      jointProposals([
        plan('A', row('2026-03-01', '2026-03-31', [object(1)])),
        plan('B', row(from, '2026-04-30', [object(1)])),
      ]).length
    expect([with_('2026-03-31'), with_('2026-04-01')]).toEqual([1, 0])
  })

  it('is not made of the directory of a random draw, most of which nobody will visit', () => {
    const drawn = { ...row('2026-03-01', '2026-03-31', [object(1)]), way: 'random' as const }
    expect(jointProposals([plan('A', drawn), plan('B', row('2026-03-01', '2026-03-31', [object(1)]))])).toEqual([])
  })

  it('leaves to a person whether an object without a code is the same', () => {
    const with_ = (...objects: ReturnType<typeof object>[]) =>
      jointProposals(objects.map((one, i) => plan(String(i), row('2026-03-01', '2026-03-31', [one])))).map(
        ({ object, certain }) => [object, certain],
      )
    expect(with_(object(1), object(1, false))).toEqual([['CODE-1', false]])
    expect(with_(object(1, false), object(1, false))).toEqual([['虚构门店1(演示)', false]])
    // Two enterprises of one name: nobody can say which of them is meant.
    expect(with_(object(1), { ...object(2), name: object(1).name }, object(1, false))).toEqual([])
  })

  it('leaves to a person whether an object without a code is the one that stands at its place under another name', () => {
    const at = (n: number, address: string | undefined, code: boolean) => ({
      ...object(n, code),
      ...(address === undefined ? {} : { address }),
    })
    const found = (...objects: ReturnType<typeof at>[]) =>
      jointProposals(objects.map((one, i) => plan(String(i), row('2026-03-01', '2026-03-31', [one])))).map(
        ({ object, certain, samePlace, parts }) => [object, certain, samePlace, parts.length],
      )
    const street = '示例县虚构街8号'
    expect(found(at(1, street, true), at(2, '示例县 虚构街８号', false))).toEqual([['CODE-1', false, true, 2]])
    expect(found(at(1, street, false), at(2, street, false))).toEqual([['虚构门店1(演示)', false, true, 2]])
    // Two parties of one house are two, and what says no place is at none.
    expect(found(at(1, street, true), at(2, street, true))).toEqual([])
    expect(found(at(1, street, true), at(2, undefined, false))).toEqual([])
    expect(found(at(1, street, true), at(2, '示例县虚构街9号', false))).toEqual([])
    // Never merged: what the codes say stands beside it.
    expect(found(at(1, street, true), at(1, street, true), at(2, street, false))).toEqual([
      ['CODE-1', true, undefined, 2],
      ['CODE-1', false, true, 3],
    ])
  })

  it('takes two names at one place for two objects where one plan lists both, as whoever made it says', () => {
    const shop = (n: number) => ({ ...object(n, false), address: '示例县虚构商场1号' })
    const ours = plan('A', row('2026-03-01', '2026-03-31', [shop(1), shop(2)]))
    expect(jointProposals([ours])).toEqual([])
    const theirs = plan('B', row('2026-03-01', '2026-03-31', [shop(3)]))
    expect(jointProposals([ours, theirs]).map(({ samePlace, parts }) => [samePlace, parts.length])).toEqual([
      [true, 2],
      [true, 2],
    ])
  })

  it('compares each place once, not each object with each other', () => {
    const shops = Array.from({ length: 5000 }, (_, n) => ({ ...object(n, false), address: `示例县虚构街${n}号` }))
    const began = performance.now()
    expect(jointProposals([plan('A', row('2026-03-01', '2026-03-31', shops))])).toEqual([])
    expect(performance.now() - began).toBeLessThan(2000)
  })

  it('is made of whom a draw of another plan has named, and of nobody else in its directory', () => {
    const listed = { ...row('2026-03-01', '2026-03-31', [object(1), object(2)], '消防'), way: 'random' as const }
    const drawn = (...places: { object: string; withdrawn?: string }[]): KeptPlan =>
      ({
        ...plan('B', listed),
        draws: [{ id: 'D1', row: listed, drawn: { result: { drawn: places } } }],
      }) as unknown as KeptPlan
    const ours = plan('A', row('2026-03-01', '2026-03-31', [object(1), object(2)]))
    expect(jointProposals([ours, drawn({ object: 'G2' })]).map(({ object, parts }) => [object, parts.length])).toEqual([
      ['CODE-2', 2],
    ])
    expect(jointProposals([ours, drawn({ object: 'G2', withdrawn: 'gone' })])).toEqual([])
  })

  it('needs as few visits as any way of going: held against every choice of days', () => {
    const window = fc
      .record({ from: fc.nat(12), length: fc.nat(5) })
      .map(({ from, length }) => ({ from, until: from + length }))
    const day = (n: number) => addDays('2026-03-01', n)
    fc.assert(
      fc.property(fc.array(window, { minLength: 1, maxLength: 6 }), (windows) => {
        const plans = windows.map(({ from, until }, i) => plan(`P${i}`, row(day(from), day(until), [object(1)])))
        const proposals = jointProposals(plans)
        for (const { from, until, parts } of proposals) {
          expect(from <= until).toBe(true)
          expect(parts.length).toBeGreaterThan(1)
        }
        const joined = new Set(proposals.flatMap(({ parts }) => parts.map((part) => part.plan)))
        expect(joined.size).toBe(proposals.flatMap(({ parts }) => parts).length)
        const visits = proposals.length + plans.length - joined.size
        expect(visits).toBe(fewestByTrying(windows))
      }),
      { numRuns: 200 },
    )
  })
})

/** The fewest days on which somebody must go so that each window has one of them: by trying every set of days. */
function fewestByTrying(windows: readonly { from: number; until: number }[]): number {
  const days = [...new Set(windows.map(({ until }) => until))]
  const sets = Array.from({ length: 2 ** days.length }, (_, bits) => days.filter((_, i) => bits & (1 << i)))
  return Math.min(
    ...sets
      .filter((set) => windows.every(({ from, until }) => set.some((day) => from <= day && day <= until)))
      .map((set) => set.length),
  )
}
