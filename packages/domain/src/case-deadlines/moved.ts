import type { CaseRecord } from '../case/record/entry'
import type { PlainDate } from '../date/plain-date'
import type { LawBook } from '../law/law-book'
import { type CaseDeadline, deadlinesOf } from './deadlines-of'

/** A running period of a case whose end is another after a change of the law book or its calendar. */
export interface MovedDeadline {
  readonly caseId: string
  readonly rule: string
  readonly title: string
  readonly before: { readonly raw: PlainDate; readonly due: PlainDate; readonly provisional: boolean } | undefined
  readonly after: { readonly raw: PlainDate; readonly due: PlainDate; readonly provisional: boolean } | undefined
}

/**
 * What a new holiday notice (or any other change of the law book) does to running cases: every period that has not ended
 * and whose end moved, or is no longer provisional.
 * @example movedDeadlines(openRecords, lawBook(china), lawBook({ ...china, holidayYears: [...years, y2027] }), '2026-11-23')
 */
export function movedDeadlines(
  records: Iterable<CaseRecord>,
  before: LawBook,
  after: LawBook,
  asOf: PlainDate,
): MovedDeadline[] {
  const moved: MovedDeadline[] = []
  for (const record of records) {
    const old = periodsOf(record, before, asOf)
    const now = periodsOf(record, after, asOf)
    // A period that follows another may have begun under one law and not yet under the other: the lists can differ.
    for (const [key, item] of new Map([...old, ...now])) {
      if (item.endedOn !== undefined) continue
      const [was, is] = [endOf(old.get(key)), endOf(now.get(key))]
      if (JSON.stringify(was) !== JSON.stringify(is))
        moved.push({ caseId: record.id, rule: item.rule, title: item.title, before: was, after: is })
    }
  }
  return moved
}

const periodsOf = (record: CaseRecord, law: LawBook, asOf: PlainDate): Map<string, CaseDeadline> =>
  new Map(
    deadlinesOf(record, { law, asOf }).map((item) => [`${item.startedBy} ${item.rule} ${item.about ?? ''}`, item]),
  )

function endOf(item: CaseDeadline | undefined) {
  const deadline = item?.deadline
  return deadline && { raw: deadline.raw, due: deadline.due, provisional: deadline.provisional }
}
