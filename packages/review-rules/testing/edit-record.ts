import type { Actor, CaseRecord, Entry } from '@zhifa/domain'
import { sampleRecord } from '@zhifa/domain/testing'

/** For tests: a full lawful case, to be spoilt in one place. */
export const lawful = (): CaseRecord => structuredClone(sampleRecord())

type Change = (data: Readonly<Record<string, unknown>>) => object

const numbered = (record: CaseRecord, entries: readonly Entry[]): CaseRecord => ({
  ...record,
  entries: entries.map((entry, i) => ({ ...entry, seq: i + 1 })),
})

/** Changes the payload of the newest act of a step. */
export function edit(record: CaseRecord, step: string, change: Change): CaseRecord {
  const at = record.entries.findLastIndex((entry) => entry.step === step)
  return entry(record, step, () => ({
    data: { ...(record.entries[at]?.data as object), ...change(record.entries[at]?.data as never) },
  }))
}

/** Changes the newest entry of a step itself: day, people, recordings. `undefined` takes a field away. */
export function entry(record: CaseRecord, step: string, change: (entry: Entry) => object): CaseRecord {
  const at = record.entries.findLastIndex((item) => item.step === step)
  if (at < 0) throw new Error(`no ${step}`)
  const next = { ...record.entries[at]!, ...change(record.entries[at]!) }
  for (const [key, value] of Object.entries(next))
    if (value === undefined) delete (next as Record<string, unknown>)[key]
  return { ...record, entries: record.entries.with(at, next) }
}

/** Step, day, payload, and what else an entry says. */
export type BareAct = readonly [step: string, on: string, data?: unknown, more?: object]

/** A record of these acts alone, for what nobody's checks let through. */
export const recordOf = (...acts: readonly BareAct[]): CaseRecord =>
  numbered(
    sampleRecord(),
    acts.map(([step, on, data = {}, more = {}]) => ({ ...sampleRecord().entries[0]!, step, on, data, ...more })),
  )

export const drop = (record: CaseRecord, ...steps: readonly string[]): CaseRecord =>
  numbered(
    record,
    record.entries.filter((item) => !steps.includes(item.step)),
  )

export const people = (...ids: readonly string[]): Actor[] =>
  ids.map((id) => ({ id, name: id, certificate: `示执${id}` }))

/** Puts acts in after the newest act of a step, on the day of that act unless they say otherwise. */
export function after(
  record: CaseRecord,
  step: string,
  ...acts: readonly (Partial<Entry> & { step: string })[]
): CaseRecord {
  const at = record.entries.findLastIndex((item) => item.step === step)
  if (at < 0) throw new Error(`no ${step}`)
  const on = record.entries[at]!.on
  const made = acts.map((act): Entry => ({ seq: 0, on, by: people('officer-a', 'officer-b'), data: {}, ...act }))
  return numbered(record, [...record.entries.slice(0, at + 1), ...made, ...record.entries.slice(at + 1)])
}

/** The newest entry of a step, to be put in again. */
export const copyOf = (record: CaseRecord, step: string): Entry =>
  record.entries.findLast((item) => item.step === step)!
