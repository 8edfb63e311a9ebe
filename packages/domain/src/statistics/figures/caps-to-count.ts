import type { Grade } from '../../citation/grade'
import type { PlainDate } from '../../date/plain-date'
import { InspectionKind } from '../../law/inspection-cap'
import type { LawBook } from '../../law/law-book'

/** A cap on inspections on site of one enterprise in a calendar year, with what counts towards it. */
export interface CapToCount {
  readonly id: string
  readonly title: string
  /** The item in the words of the published list; absent: all items. */
  readonly item?: string
  /** Whose checks the table counts; a bureau knows its own. */
  readonly level: 'own' | 'all'
  /** Times a year; absent where no layer gives a number. */
  readonly value?: number
  /** The procedures whose visits count. */
  readonly counts: readonly InspectionKind[]
  readonly grade?: Grade
}

/**
 * The caps of a day whose use is counted: the rows of the published table, or where there is none the one number of the law book,
 * towards which every kind but the check of a lead, and without a value of its own that of records, counts (国办发〔2024〕54号), as when an inspection is approved.
 * @example capsToCount(law, '2026-12-31').map(({ title, value }) => [title, value])
 */
export function capsToCount(law: LawBook, on: PlainDate): CapToCount[] {
  const items = [...law.inspectionCaps.values()].flatMap(({ item }) => item ?? [])
  const rows = law.capsOf(items, on)
  if (rows.length > 0)
    return rows.map(({ id, title, item, level, version }) => ({
      ...{ id, title, level, value: version.value, counts: version.counts, grade: version.grade },
      ...(item === undefined ? {} : { item }),
    }))
  const cap = law.parameter('inspection.yearly-cap', on)
  return [
    {
      id: 'inspection.yearly-cap',
      title: '同一企业年度检查频次',
      level: 'own',
      counts: InspectionKind.options.filter(
        (kind) =>
          kind !== 'inspection.prompted' &&
          // As long as nobody says whether they count they are not counted here: the approval of the next one says so.
          (kind !== 'inspection.remote' || law.parameter('inspection.cap-counts-remote', on)?.value === true),
      ),
      ...(typeof cap?.value === 'number' ? { value: cap.value } : {}),
      ...(cap ? { grade: cap.grade } : {}),
    },
  ]
}
