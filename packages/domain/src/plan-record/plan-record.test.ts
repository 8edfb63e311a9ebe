import { describe, expect, it } from 'vitest'
import { sampleInspection, sampleParty, samplePlan, sampleRegistry } from '../../testing'
import { commitDraw, runDraw } from '../draw/draw'
import { drawInspectors } from '../draw/inspectors'
import { drawPlanOf } from '../plan/draw-plan'
import { newestItems, publishedOn } from '../plan/plan'
import { planProgress } from '../plan/progress'
import { keptPlan } from './kept-plan'
import { underPlan } from './under-plan'

const kept = keptPlan(samplePlan(), '示例县卫生健康局')!

describe('a yearly plan as other cases know it', () => {
  it('is the version that was published by the day: a change is none before that', () => {
    const sizes = (on: string) => publishedOn(kept, on)?.items.map(({ objects }) => objects.length)
    expect([sizes('2025-12-24'), sizes('2025-12-25'), sizes('2026-06-02'), sizes('2026-06-03')]).toEqual([
      undefined,
      [10, 1],
      [10, 1],
      [8, 1],
    ])
    expect(newestItems(kept).map(({ id }) => id)).toEqual(['P1', 'P2'])
  })

  it('is nothing of a case that is no plan', () => {
    expect(keptPlan(sampleInspection(), '示例县卫生健康局')).toBeUndefined()
    expect(keptPlan({ ...samplePlan(), entries: [] }, '示例县卫生健康局')).toBeUndefined()
  })

  it('gives the draw its directory and its share, and only of a row that is drawn', () => {
    const [drawn, visited] = publishedOn(kept, '2026-03-02')!.items
    const by = {
      on: '2026-03-02',
      inspectors: drawInspectors(sampleRegistry, {
        on: '2026-03-02',
        area: '示例县',
        categories: { 'officer-a': ['公共场所'], 'officer-b': ['公共场所'], 'officer-c': ['公共场所'] },
      }),
      risks: { B: { weight: 1, yearlyCap: 1 } },
      team: 2,
      inspected: new Map(drawn!.objects.map(({ id }) => [id, id === 'G001' ? 1 : 0])),
    }
    const plan = drawPlanOf(kept, drawn!, by)!
    expect([plan.id, plan.quota, plan.objects.length]).toEqual([`${kept.id}/P1`, { perMille: 200, rounding: 'up' }, 10])
    expect(commitDraw(plan).ok).toBe(true)
    const run = runDraw(plan, { hex: '0'.repeat(32), source: 'given' })
    expect(run).toMatchObject({ ok: true, result: { wanted: 2, excluded: [{ object: 'G001' }] } })
    expect(drawPlanOf(kept, visited!, by)).toBeUndefined()
    // A count that nobody knows is not none: a draw with a cap waits for it.
    expect(commitDraw(drawPlanOf(kept, drawn!, { ...by, inspected: new Map() })!)).toMatchObject({
      ok: false,
      findings: [{ code: 'draw.count-missing', outcome: 'undetermined' }],
    })
  })
})

describe('what became of a plan', () => {
  const made = { object: sampleParty, items: ['公共场所室内空气质量'], checkedOn: '2026-04-01' }
  const figures = (...inspections: Parameters<typeof planProgress>[1]) =>
    planProgress(kept.versions[0].items, inspections).map((one) => [
      one.wanted,
      one.checked,
      one.withProblems,
      one.published,
    ])

  it('is counted by object, so that one that was checked twice is one', () => {
    expect(figures()).toEqual([
      [2, 0, 0, 0],
      [1, 0, 0, 0],
    ])
    expect(
      figures({ ...made, problems: true, published: false }, { ...made, problems: false, published: true }),
    ).toEqual([
      [2, 1, 1, 1],
      [1, 0, 0, 0],
    ])
  })

  it('counts neither what was not made nor what is of another object', () => {
    const { checkedOn: _, ...approvedOnly } = made
    const another = { ...sampleParty, uscc: 'ANOTHER' }
    expect(
      figures(
        { ...approvedOnly, problems: false, published: false },
        { ...made, object: another, problems: true, published: true },
      )[0],
    ).toEqual([2, 0, 0, 0])
  })

  it('is said by the records of the inspections that name it', () => {
    const record = sampleInspection()
    expect(underPlan(record)).toBeUndefined()
    const entries = record.entries.map((entry) =>
      entry.step === 'approval' ? { ...entry, data: { ...(entry.data as object), planCase: '2026-0801' } } : entry,
    )
    expect(underPlan({ ...record, entries })).toMatchObject({
      plan: '2026-0801',
      made: { checkedOn: '2026-09-03', problems: true, published: true },
    })
    expect(underPlan({ ...record, entries: entries.slice(0, 2) })?.made).toMatchObject({
      problems: false,
      published: false,
    })
  })
})
