import { type CaseRecord, contentDigest, procedures, replay } from '@zhifa/domain'
import { sampleLaw, sampleRegistry } from '@zhifa/domain/testing'
import { describe, expect, it } from 'vitest'
import { seenOn } from '../src/demo/sample/past/kind'
import { kinds } from '../src/demo/sample/past/kinds'
import { type Past, playPast } from '../src/demo/sample/past/play'
import { storiesUntil } from '../src/demo/sample/past/stories'

const playAnew = (until: string): Past =>
  playPast(storiesUntil(until, sampleLaw), { law: sampleLaw, registry: sampleRegistry, agency: 'demo-bureau', until })

const played = new Map<string, Past>()
const play = (until: string): Past => {
  const past = played.get(until) ?? playAnew(until)
  played.set(until, past)
  return past
}

const lastOf = ({ events }: Past): CaseRecord[] => [
  ...new Map(events.map(({ record }) => [record.id, record])).values(),
]

describe('the invented past of a demonstration', () => {
  // After long holidays, in the first days of a year, and where a new law has just come into force.
  const days = ['2026-11-28', '2026-10-08', '2026-01-05', '2025-09-03']

  it.each(days)('until %s: every act is lawful on its day, entered in its turn, and none later', (until) => {
    const past = play(until)
    expect(past.refused).toEqual([])
    expect(past.events.length).toBeGreaterThan(4000)
    const times = past.events.map(({ at }) => at)
    expect(times.filter((at) => at.slice(0, 10) > until)).toEqual([])
    const records = lastOf(past)
    for (const { id, entries } of records) {
      const entered = entries.map((entry) => entry.entered?.at ?? '')
      expect([id, entered]).toEqual([id, [...entered].sort()])
    }
    const years = new Set(records.map(({ id }) => id.slice(0, 4)))
    expect(years.size).toBeGreaterThanOrEqual(3)
  })

  const past = play(days[0] ?? '')
  const records = lastOf(past)

  it('is the same each time', () => {
    const of = ({ events }: Past) =>
      contentDigest(events.map(({ at, record }) => [at, record.id, record.entries.at(-1) ?? '']))
    expect(of(playAnew(days[0] ?? ''))).toBe(of(past))
  })

  it('has cases of every procedure, with every act of each way that they go', () => {
    expect(new Set(records.map(({ procedure }) => procedure))).toEqual(new Set(procedures.keys()))
    for (const kind of kinds) {
      const done = new Set(
        records
          .filter(({ procedure }) => procedure === kind.procedure)
          .flatMap(({ entries }) => entries.map(({ step }) => step)),
      )
      const wanted = stepsOf(kind)
      expect([kind.name, wanted.filter((step) => !done.has(step))]).toEqual([kind.name, []])
    }
  })

  it('has cases that stand in every phase through which such cases go', () => {
    for (const procedure of procedures.keys()) {
      const own = records.filter((record) => record.procedure === procedure)
      const steps = new Set(kinds.filter((kind) => kind.procedure === procedure).flatMap(stepsOf))
      // What else came up in a case (a revocation on appeal) may have led it through phases in which none stands just now.
      const plain = own.filter(({ entries }) => entries.every(({ step }) => steps.has(step)))
      const passed = new Set(plain.flatMap((record) => record.entries.map((_, i) => phase(record, i + 1))))
      const stands = new Set(own.map((record) => phase(record, record.entries.length)))
      expect([procedure, [...passed].filter((one) => !stands.has(one))]).toEqual([procedure, []])
    }
  })

  it('has late entries, overdue cases, several handlers and no enterprise that is not invented', () => {
    const entries = records.flatMap((record) => record.entries)
    const late = entries.filter(({ on, entered }) => (entered?.at.slice(0, 10) ?? on) > on)
    expect(late.length / entries.length).toBeGreaterThan(0.02)
    expect(new Set(entries.flatMap(({ by }) => by.map(({ id }) => id))).size).toBeGreaterThanOrEqual(9)
    const names = JSON.stringify(records).match(/"name":"[^"]*(?:公司|厂|店|院)[^"]*"/g) ?? []
    expect(names.filter((name) => !name.includes('虚构'))).toEqual([])
  })
})

const stepsOf = (kind: (typeof kinds)[number]): string[] =>
  kind.acts('2026-11-27', sampleLaw).map((next) => seenOn(next, kind.procedure).step)
const phase = (record: CaseRecord, length: number): string =>
  replay({ ...record, entries: record.entries.slice(0, length) }).phase
