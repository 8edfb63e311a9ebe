import type { CaseRecord } from '../case/record/entry'
import type { PlainDate } from '../date/plain-date'
import { deadline } from '../deadline/deadline'
import type { Deadline } from '../deadline/result'
import type { LawBook } from '../law/law-book'

/** Whether a recording came into the archive in time. */
export interface RecordingKept {
  /** Absent where no layer says within which time; then nothing is assumed. */
  readonly deadline: Deadline | undefined
  readonly status: 'kept' | 'late' | 'running' | 'overdue' | 'undetermined'
}

/** A recording of a case, the step that it shows, and whether it came into the archive in time. */
export interface ArchivedRecording extends RecordingKept {
  readonly id: string
  /** The act that it shows. */
  readonly step: string
  readonly entry: number
  readonly endedOn: PlainDate
  /** Absent: not yet archived. */
  readonly archivedOn?: PlainDate
}

/**
 * Whether a recording came into the archive in time (period `recording.upload`, which a bureau's layer has to give: the national
 * rule was not found).
 * @param days when it ended, when it came into the archive (absent: not yet), and the day for which the question is asked
 * @example recordingKept(law, { endedOn: '2026-11-02', archivedOn: '2026-11-04', asOf: '2026-11-20' }).status
 */
export function recordingKept(
  law: LawBook,
  {
    endedOn,
    archivedOn,
    asOf,
  }: { readonly endedOn: PlainDate; readonly archivedOn?: PlainDate | undefined; readonly asOf: PlainDate },
): RecordingKept {
  const due = deadline(law, 'recording.upload', endedOn)
  const done = archivedOn !== undefined && archivedOn <= asOf
  const at = done ? archivedOn : asOf
  const inTime = due && at <= due.due
  const status = done ? (inTime ? 'kept' : 'late') : inTime ? 'running' : 'overdue'
  return { deadline: due, status: inTime === undefined ? 'undetermined' : status }
}

/**
 * The recordings of a case with the step that each shows, and whether they were archived in time ({@link recordingKept}).
 * @param asOf the day for which the question is asked
 * @example archivedRecordings(record, law, '2026-11-20').filter((item) => item.status !== 'kept')
 */
export function archivedRecordings(record: CaseRecord, law: LawBook, asOf: PlainDate): ArchivedRecording[] {
  return record.entries.flatMap(({ recordings = [], step, seq }) =>
    recordings.map(({ id, end, archivedOn }): ArchivedRecording => {
      const endedOn = end.slice(0, 10)
      const done = archivedOn !== undefined && archivedOn <= asOf
      const kept = recordingKept(law, { endedOn, archivedOn, asOf })
      return { id, step, entry: seq, endedOn, ...(done ? { archivedOn } : {}), ...kept }
    }),
  )
}
