import type { CaseRecord, Entry } from '../case/record/entry'
import type { Grade } from '../citation/grade'
import type { PlainDate } from '../date/plain-date'
import type { LawBook } from '../law/law-book'

/** An act that was put on record later than the bureau allows itself. */
export interface LateEntry {
  readonly caseId: string
  readonly seq: number
  readonly step: string
  readonly on: PlainDate
  readonly enteredAt: string
  /** The last day on which it would have been in time. */
  readonly due: PlainDate
  readonly grade: Grade
}

/**
 * Whether an entry came late, by the parameter `record.entry-limit` (working days after the act). Late is marked and counted,
 * never refused: what happened must be on record.
 * @returns `undefined` when it came in time, when nobody knows when it was entered, or when no limit is set.
 */
export function lateEntry({ id }: CaseRecord, entry: Entry, law: LawBook): LateEntry | undefined {
  const limit = law.parameter('record.entry-limit', entry.on)
  if (!entry.entered || typeof limit?.value !== 'number') return undefined
  const due = law.calendar.addWorkingDays(entry.on, limit.value).date
  if (entry.entered.at.slice(0, 10) <= due) return undefined
  const { seq, step, on } = entry
  return { caseId: id, seq, step, on, enteredAt: entry.entered.at, due, grade: limit.grade }
}

/** All late entries of some cases, of acts done in a time. */
export const lateEntries = (
  records: readonly CaseRecord[],
  law: LawBook,
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate },
): LateEntry[] =>
  records.flatMap((record) =>
    record.entries.flatMap((entry) =>
      from <= entry.on && entry.on <= to ? (lateEntry(record, entry, law) ?? []) : [],
    ),
  )
