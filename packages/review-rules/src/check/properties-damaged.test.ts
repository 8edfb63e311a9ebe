import { type CaseRecord, canonicalJson } from '@zhifa/domain'
import { sampleLaw, sampleRegistry, sampleSeveral } from '@zhifa/domain/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outcomesOf } from '../../testing/always'
import { lawful } from '../../testing/edit-record'
import { lawfulExecution, lawfulLicence, lawfulMeasure } from '../../testing/lawful-others'
import { appraise } from '../appraisal'
import { checkCase, checkTrace, explainCheck } from '.'

const context = { law: sampleLaw, registry: sampleRegistry }

describe('whatever is damaged in a payload', { timeout: 60_000 }, () => {
  type Place = readonly (string | number)[]
  const places = (value: unknown, at: Place = []): Place[] =>
    typeof value !== 'object' || value === null
      ? [at]
      : [at, ...Object.entries(value).flatMap(([key, child]) => places(child, [...at, key]))]
  const several = sampleSeveral({ causes: 3, parties: 2 })
  const all = [lawful(), several, lawfulLicence({ heard: true }), lawfulMeasure(true), lawfulExecution()].flatMap(
    (record) => record.entries.flatMap((entry, at) => places(entry.data).map((place) => ({ record, at, place }))),
  )
  /** Damages that once ended a review with an error; the last record that has the place is meant. */
  const ended = (
    [
      ['examination', [], 7],
      ['decision', ['penalties'], {}],
      ['decision', ['others'], {}],
      ['decision', ['others', '0'], undefined],
      ['decision', ['others', '0', 'violations'], {}],
      ['decision', ['others', '0', 'penalties'], {}],
      ['investigation-end', ['others'], {}],
      ['investigation-end', ['others', '0', 'party'], undefined],
    ] as const
  ).map(([step, path, instead]): [number, unknown] => {
    const which = all.findLastIndex(
      ({ record, at, place }) => record.entries[at]!.step === step && place.join('.') === path.join('.'),
    )
    expect([step, path, which]).not.toEqual([step, path, -1])
    return [which, instead]
  })
  const damages = fc.constantFrom<unknown>(undefined, null, 7, '', 'x', [], {}, false)

  const damaged = (record: CaseRecord, at: number, place: Place, instead: unknown): CaseRecord => {
    const copy = structuredClone(record) as CaseRecord & { entries: { data: unknown }[] }
    const holder = { data: copy.entries[at]!.data } as Record<string, unknown>
    const path = ['data', ...place]
    const parent = path.slice(0, -1).reduce((value, key) => value[key as string] as Record<string, unknown>, holder)
    parent[path.at(-1) as string] = instead
    copy.entries[at]!.data = holder.data
    return copy as CaseRecord
  }

  it('every rule still answers, in texts and with a trace; none says met that did not before [L3.2]', () => {
    const before = new Map<CaseRecord, ReturnType<typeof outcomesOf>>()
    const seen = new Set<string>()
    fc.assert(
      fc.property(fc.nat(all.length - 1), damages, (which, instead) => {
        const { record, at, place } = all[which]!
        if (!before.has(record)) before.set(record, outcomesOf(record))
        const broken = damaged(record, at, place, instead)
        const check = checkCase(broken, context)
        expect(explainCheck(check).length).toBeGreaterThan(100)
        expect(canonicalJson(checkTrace(check)).length).toBeGreaterThan(100)
        appraise(broken, context)
        for (const [id, outcome] of outcomesOf(broken)) {
          const was = before.get(record)!.get(id)
          if (outcome !== was) seen.add(`${was} → ${outcome}`)
          if (was === 'not-met' || was === 'undetermined') expect(outcome, id).not.toBe('met')
        }
      }),
      { numRuns: 300, examples: ended },
    )
    expect([...seen]).toContain('met → undetermined')
  })
})
