import { demandedItem } from '../case/act/recording'
import type { CaseRecord, Entry } from '../case/record/entry'
import type { Procedure } from '../case/table/types'
import { type Citation, cites } from '../citation/citation'
import { type Grade, weakest } from '../citation/grade'
import type { PlainDate } from '../date/plain-date'
import { deadline } from '../deadline/deadline'
import { procedureOf } from '../handling/procedure-of'
import type { LawBook } from '../law/law-book'
import { recordingItems } from '../recording/item'

export type RetentionClass = 'permanent' | '30-years' | '10-years' | 'with-case-file' | 'by-list'

/** The Chinese words of each retention class. */
export const retentionClassNames: Readonly<Record<RetentionClass, string>> = {
  permanent: '永久',
  '30-years': '30年',
  '10-years': '10年',
  'with-case-file': '随案卷',
  'by-list': '按音像记录事项清单',
}

/** How long one kind of record of a case is kept. */
export interface Retention {
  readonly kind: 'case-file' | 'recording'
  /** The file number, or the number of the recording. Absent while the case is not archived. */
  readonly id: string | undefined
  /** Absent while nobody has classed it. */
  readonly class: RetentionClass | undefined
  /** The last day on which it must be kept; `permanent`; absent where it cannot be said yet, so that nothing may go. */
  readonly until: PlainDate | 'permanent' | undefined
  readonly citations: readonly Citation[]
  readonly grade: Grade
}

interface Archived {
  readonly fileNumber: string
  readonly retention: 'permanent' | '30-years' | '10-years'
}

const years: Readonly<Partial<Record<RetentionClass, string>>> = {
  '30-years': 'archive.retention-penalty-ordinary',
  '10-years': 'archive.retention-short',
}

/**
 * How long the papers and the recordings of a case are kept: the file by the class that it was archived under, a recording
 * with its file, or by the bureau's list (period `archive.av-retention`, for which no national value was found).
 * @example retentionOf(record, law)[0] // { kind: 'case-file', id: '2026-0001', class: '30-years', until: '2056-11-20', … }
 */
export function retentionOf(record: CaseRecord, law: LawBook, procedures: readonly Procedure[] = []): Retention[] {
  const procedure = procedureOf(record, procedures)
  const archived = record.entries.findLast((entry): entry is Entry<Archived> => entry.step === 'archiving')
  const file = fileRetention(archived, law, procedure)
  const recordings = record.entries.flatMap((entry) => {
    const step = procedure.steps[entry.step]
    const item = step && recordingItems.get(demandedItem(step, entry.data) ?? '')
    return (entry.recordings ?? []).map(({ id, archivedOn }): Retention => {
      // What no list demands was taken to prove something of the case, and stays with it.
      if (item?.retention !== 'by-list') return { ...file, kind: 'recording', id, class: 'with-case-file' }
      const found = archivedOn === undefined ? undefined : deadline(law, 'archive.av-retention', archivedOn)
      return {
        kind: 'recording',
        id,
        class: 'by-list',
        until: found?.raw,
        citations: found?.citations ?? cites(...item.cites),
        grade: weakest(item.grade, found?.grade),
      }
    })
  })
  return [file, ...recordings]
}

function fileRetention(archived: Entry<Archived> | undefined, law: LawBook, { category }: Procedure): Retention {
  const norm = cites('国家档案局令第8号')
  // What was read speaks of penalties; that other files are kept as long under the same class is inferred.
  const grade: Grade = category === 'penalty' ? 'secondary' : 'unverified'
  const open = { kind: 'case-file' as const, until: undefined, citations: norm, grade }
  if (!archived) return { ...open, id: undefined, class: undefined }
  const head = { ...open, id: archived.data.fileNumber, class: archived.data.retention }
  if (head.class === 'permanent') return { ...head, until: 'permanent' }
  const rule = years[head.class]
  const found = rule === undefined ? undefined : deadline(law, rule, archived.on)
  // The unmoved day and the moved one differ by a holiday at most: the later one is the safe one.
  return found ? { ...head, until: found.due, citations: found.citations, grade: weakest(grade, found.grade) } : head
}
