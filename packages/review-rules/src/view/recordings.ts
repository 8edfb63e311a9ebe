import { type Entry, recordingFindings } from '@zhifa/domain'
import { actOf } from './ask'
import type { CaseView } from './case-view'

/** True when an act of the case stands on the audio-visual list. */
export const recordingDemanded = (c: CaseView): boolean =>
  c.record.entries.some((entry) => c.procedure.steps[entry.step]!.recording !== undefined)

/** Numbers of the acts on the audio-visual list that have neither a recording nor an approved reason. */
export const unrecorded = (c: CaseView): readonly number[] =>
  c.record.entries
    .filter((entry) => {
      const step = c.procedure.steps[entry.step]!
      return recordingFindings(step, actOf(entry), entry.data, c.registry).length > 0
    })
    .map(({ seq }) => seq)

/** Acts that say from when to when they lasted, and were recorded. */
const timed = (c: CaseView) =>
  c.record.entries.filter((entry): entry is Entry<{ start: string; end: string }> => {
    const { start, end } = entry.data as { start?: unknown; end?: unknown }
    return typeof start === 'string' && typeof end === 'string' && (entry.recordings?.length ?? 0) > 0
  })

export const timedRecordings = (c: CaseView): boolean => timed(c).length > 0

/** Numbers of the on-site acts whose recordings leave out their beginning or their end. */
export const cutShort = (c: CaseView): readonly number[] =>
  timed(c)
    .filter(
      ({ data, recordings }) =>
        !recordings!.some((item) => item.start <= data.start) || !recordings!.some((item) => item.end >= data.end),
    )
    .map(({ seq }) => seq)
