import { describe, expect, it } from 'vitest'
import { replay } from '../../src/handling/handling'
import type { ProcedureId } from '../../src/payloads'
import { procedures } from '../../src/procedures/procedures'
import { sampleEnd } from '../moves'
import { sampleLaw } from '../sample-case'
import { sampleRegistry } from '../sample-people'
import { noOtherCases } from '../walk'
import { lastDay } from './outcome'
import { readSituation } from './read'
import { sampleOf } from './samples'
import { started } from './start'

const context = { law: sampleLaw, registry: sampleRegistry, history: noOtherCases }
const play = (sample: string, end: string) => {
  const read = readSituation(
    JSON.stringify({
      title: sample,
      cites: ['行政处罚法 47'],
      procedure: sample,
      start: { sample, end },
      expect: { review: 'undetermined' },
    }),
  )
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return started(read.value, undefined, context)
}

describe('the lawful sample of each procedure [R0.1]', () => {
  // Ends after long holidays, in the first days of a year, on days off, and of other years.
  const ends = [sampleEnd, '2026-03-06', '2026-10-12', '2026-01-05', '2026-06-21', '2025-12-31', '2024-02-29']
  it.each([...procedures.keys()].flatMap((id) => ends.map((end) => [id, end] as const)))('%s ends on %s', (id, end) => {
    const record = play(id, end)
    expect(replay(record).phase).toBe('archived')
    expect(lastDay(record)).toBe(end)
  })
})

describe('the act of a step that a situation may try by name', () => {
  it.each([...procedures.values()].map((procedure) => [procedure.id, procedure] as const))(
    '%s: every step has one, and its payload is one',
    (id, procedure) => {
      const { acts, others } = sampleOf(id as ProcedureId, sampleEnd, sampleLaw)
      const record = play(id, sampleEnd)
      const known = [...acts, ...others].map((next) => (typeof next === 'function' ? next(record) : next))
      const steps = Object.keys(procedure.steps)
      expect(steps.filter((step) => !known.some((act) => act.step === step))).toEqual([])
      const wrong = known
        // An approval of a text is one of the draft before it.
        .filter(({ step }) => step !== 'disclosure-approval' && procedure.steps[step])
        .filter(({ step, data }) => !procedure.steps[step]!.data.safeParse(data).success)
      expect(wrong.map(({ step }) => step)).toEqual([])
    },
  )
})
