import type { PlainDate } from '../date/plain-date'
import type { LawBook } from '../law/law-book'
import type { CaseRecord } from '../record/entry'
import { deadlinesOf } from './deadlines-of'

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
    const old = deadlinesOf(record, { law: before, asOf })
    const now = deadlinesOf(record, { law: after, asOf })
    now.forEach((item, i) => {
      if (item.endedOn !== undefined) return
      const [was, is] = [endOf(old[i]?.deadline), endOf(item.deadline)]
      if (was?.raw !== is?.raw || was?.due !== is?.due || was?.provisional !== is?.provisional)
        moved.push({ caseId: record.id, rule: item.rule, title: item.title, before: was, after: is })
    })
  }
  return moved
}

function endOf(deadline: { raw: PlainDate; due: PlainDate; provisional: boolean } | undefined) {
  return deadline && { raw: deadline.raw, due: deadline.due, provisional: deadline.provisional }
}
