import { fieldOf, missingRecording } from '@zhifa/domain'
import { actOf, stateBefore } from './ask'
import type { AnyCase } from './cases'

/** True when an act of the case stands on the audio-visual list. */
export const recordingDemanded = (c: AnyCase): boolean =>
  c.record.entries.some((entry) => c.procedure.steps[entry.step]!.recording !== undefined)

/** Numbers of the acts on the audio-visual list that have neither a recording nor an approved reason. */
export const unrecorded = (c: AnyCase): readonly number[] =>
  c.record.entries
    .filter((entry, i) => {
      const step = c.procedure.steps[entry.step]!
      // What is not on the list, and what was recorded, lacks nothing; only a waiver is judged by the case as it stood.
      if (step.recording === undefined || entry.recordings?.length) return false
      return missingRecording(step, actOf(entry), entry.data, stateBefore(c, i), c.registry).length > 0
    })
    .map(({ seq }) => seq)

/** Acts that say from when to when they lasted, and were recorded. */
const timed = (c: AnyCase) =>
  c.record.entries.flatMap(({ seq, data, recordings }) => {
    const [start, end] = [fieldOf(data, 'start'), fieldOf(data, 'end')]
    return typeof start === 'string' && typeof end === 'string' && recordings && recordings.length > 0
      ? [{ seq, start, end, recordings }]
      : []
  })

export const timedRecordings = (c: AnyCase): boolean => timed(c).length > 0

/** Numbers of the on-site acts whose recordings leave out their beginning or their end. */
export const cutShort = (c: AnyCase): readonly number[] =>
  timed(c)
    .filter(
      ({ start, end, recordings }) =>
        !recordings.some((item) => item.start <= start) || !recordings.some((item) => item.end >= end),
    )
    .map(({ seq }) => seq)
