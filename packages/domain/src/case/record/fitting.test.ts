import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { sampleHead, sampleLaw, sampleRecord, sampleRegistry } from '../../../testing'
import { performByAll } from '../../../testing/perform-by-all'
import { sampleActs } from '../../../testing/sample-case'
import { openCase, readCaseRecord } from '../../handling/handling'
import { penaltyOrdinary } from '../../procedures/penalty-ordinary/penalty-ordinary'
import { payloadFindings, unfitting } from '../reading/case-record'
import type { Entry } from './entry'
import { isKnownToFit } from './fitting'

const performed = sampleRecord()
const read = readCaseRecord(JSON.parse(JSON.stringify(performed)))
if (!read.ok) throw new Error('the sample cannot be read')
const entries = [...performed.entries, ...read.value.entries]
const anEntry = fc.constantFrom(...entries)
const stepOf = (entry: Entry) => penaltyOrdinary.steps[entry.step]!

/** Every place in a value that holds something, as a path. */
function places(value: unknown, at: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => [[...at, key], ...places(item, [...at, key])])
}

/** Sets or takes away what stands at a place. */
function put(value: unknown, path: readonly string[], item: unknown): void {
  const holder: object = path.slice(0, -1).reduce((inner: object, key) => Reflect.get(inner, key), Object(value))
  const key = path.at(-1)!
  if (item === undefined) delete (holder as Record<string, unknown>)[key]
  else (holder as Record<string, unknown>)[key] = item
}

describe('the entries that perform and readCaseRecord give out', () => {
  it('are known to fit, and read the same as before', () => {
    for (const entry of entries) expect(isKnownToFit(entry, stepOf(entry)), entry.step).toBe(true)
    expect(read.value).toEqual(performed)
    expect(JSON.stringify(read.value)).toBe(JSON.stringify(performed))
  })

  it('cannot be changed anywhere, whatever is tried', () => {
    fc.assert(
      fc.property(
        anEntry.chain((entry) => fc.tuple(fc.constant(entry), fc.constantFrom(...places(entry)))),
        fc.constantFrom('other', 7, undefined),
        ([entry, path], item) => {
          const before = JSON.stringify(entry)
          expect(() => put(entry, path, item)).toThrow(TypeError)
          expect(() => put(entry, [...path.slice(0, -1), 'new'], 'x')).toThrow(TypeError)
          expect(JSON.stringify(entry)).toBe(before)
        },
      ),
    )
  })

  it('freeze nothing of whoever handed the act or the file in', () => {
    const act = structuredClone(sampleActs('2026-11-20')[0]!(performed))
    const done = performByAll(openCase('penalty.ordinary', { id: 'x', ...sampleHead }), act, {
      law: sampleLaw,
      registry: sampleRegistry,
    })
    expect(done.ok).toBe(true)
    const file = JSON.parse(JSON.stringify(performed))
    expect(readCaseRecord(file).ok).toBe(true)
    for (const value of [act, act.data, file, file.entries[0], file.entries[1].data.handlers])
      expect(Object.isFrozen(value)).toBe(false)
  })
})

describe('a copy of an entry that fits', () => {
  it('is checked as if nobody had seen it: damage anywhere in its payload is found', () => {
    fc.assert(
      fc.property(
        anEntry
          .filter((entry) => places(entry.data).length > 0)
          .chain((entry) => fc.tuple(fc.constant(entry), fc.constantFrom(...places(entry.data)))),
        fc.constantFrom({ unknown: true }, 7, undefined),
        fc.boolean(),
        ([entry, path], item, freeze) => {
          const copy = structuredClone(entry)
          put(copy.data, path, item)
          const damaged = freeze ? Object.freeze({ ...copy }) : copy
          const step = stepOf(entry)
          expect(unfitting(step, damaged)).toEqual(payloadFindings(step, damaged.data))
          // Asked twice, nothing was remembered that was not true.
          expect(unfitting(step, damaged)).toEqual(payloadFindings(step, damaged.data))
        },
      ),
    )
    const filing = performed.entries.find(({ step }) => step === 'filing')!
    const bare = { ...filing, data: {} }
    expect(unfitting(stepOf(filing), bare).length).toBeGreaterThan(0)
  })

  it('is remembered only when it can never change', () => {
    const [entry] = performed.entries as [Entry]
    const step = stepOf(entry)
    const loose = structuredClone(entry)
    const shallow = Object.freeze(structuredClone(entry))
    const computed = Object.freeze({ ...entry, get data() { return entry.data } }) // biome-ignore format: one line
    for (const one of [loose, shallow, computed]) {
      expect(unfitting(step, one)).toEqual([])
      expect(isKnownToFit(one, step)).toBe(false)
    }
    const fixed = Object.freeze({ ...entry })
    expect(unfitting(step, fixed)).toEqual([])
    expect(isKnownToFit(fixed, step)).toBe(true)
  })

  it('of another table is asked by the schemas of that table', () => {
    const [entry] = performed.entries as [Entry]
    const other = { ...stepOf(entry), data: z.strictObject({ other: z.string() }) }
    expect(unfitting(other, entry).length).toBeGreaterThan(0)
    const adding = { ...stepOf(entry), adds: z.object({ digest: z.string() }) }
    expect(unfitting(adding, entry).map(({ path }) => path)).toEqual([['digest']])
  })
})
