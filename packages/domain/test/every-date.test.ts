import { describe, expect, it } from 'vitest'
import { safeParse } from 'zod/v4/core'
import { everyField } from '../src/input/fields'
import type { Anchor } from '../src/input/relation'
import { procedures } from '../src/procedures/procedures'

type Field = ReturnType<typeof everyField>[number]

/** By what it takes, not by how it was made: a day, a day with its time, or a time of day, and nothing else. */
const takes = ({ schema }: Field, text: string): boolean => safeParse(schema, text).success
const isTime = (field: Field): boolean =>
  !['没有日期', 'a', 'officer-a'].some((text) => takes(field, text)) &&
  ['2026-01-05', '2026-01-05T09:30', '09:30'].some((text) => takes(field, text))

const fields = [...procedures.values()].flatMap((procedure) =>
  Object.values(procedure.steps).flatMap((step) =>
    everyField(step.data)
      .filter(isTime)
      // The value inside of an optional or a refined field carries the words of the field.
      .map((field) => ({ ...field, procedure, step, at: `${procedure.id} ${step.id}.${field.path}` })),
  ),
)
const related = (at: string) => fields.filter((field) => field.at === at).flatMap(({ meta }) => meta?.relation ?? [])

describe('every date and time of every payload', () => {
  it('is found: there are many', () => {
    expect(new Set(fields.map(({ at }) => at)).size).toBeGreaterThan(80)
    expect(fields.map(({ at }) => at)).toEqual(
      expect.arrayContaining([
        'penalty.ordinary notice-service.receivedOn',
        'penalty.ordinary interview.start',
        'inspection.random result.service.receivedOn',
        'penalty.ordinary deferral.instalments[].dueOn',
      ]),
    )
  })

  it('is a day of the calendar', () => {
    const taken = ['2026-02-30', '2026-02-30T09:30', '2026-13-01', '2026-01-05T24:00', '24:00'].flatMap((text) =>
      fields.filter((field) => takes(field, text)).map(({ at }) => `${at} takes ${text}`),
    )
    expect(taken).toEqual([])
  })

  it('says how it stands to the act', () => {
    expect([...new Set(fields.map(({ at }) => at))].filter((at) => related(at).length === 0)).toEqual([])
  })

  it('gives a reason where it stands to nothing', () => {
    const free = fields.flatMap(({ at, meta }) =>
      meta?.relation?.act === 'free' ? [{ at, relation: meta.relation }] : [],
    )
    for (const { at, relation } of free) expect([at, 'why' in relation && relation.why.length > 4]).toEqual([at, true])
  })

  it('is compared only with steps and fields that there are', () => {
    const exists = ({ procedure, step }: (typeof fields)[number], anchor: Anchor): boolean => {
      const inside = (id: string, path: string) =>
        everyField(procedure.steps[id]!.data).some((field) => field.path === path)
      if ('field' in anchor) return everyField(step.data).some(({ path }) => path.split('.').at(-1) === anchor.field)
      // A payload that several procedures share names the steps of all of them; one at least is of this one.
      const steps = [anchor.step].flat().filter((id) => procedure.steps[id])
      return anchor.of === undefined ? steps.length > 0 : steps.every((id) => inside(id, anchor.of!))
    }
    const lost = fields.flatMap((field) =>
      [...(field.meta?.relation?.since ?? []), ...(field.meta?.relation?.upTo ?? [])]
        .filter((anchor) => !exists(field, anchor))
        .map((anchor) => `${field.at}: ${JSON.stringify(anchor)}`),
    )
    expect(lost).toEqual([])
  })
})
