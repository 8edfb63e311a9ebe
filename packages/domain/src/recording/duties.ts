import type { Procedure, StepInfo } from '../case/table/types'
import { type RecordingItem, recordingItems } from './item'

/** What has to be recorded of one step: always in writing, and with sound or picture where the list demands it. */
export interface RecordingDuty {
  readonly step: string
  readonly title: string
  /** In writing: the standard forms that the step makes, or the entry itself. */
  readonly written: { readonly carrier: 'document' | 'entry'; readonly forms: readonly string[] }
  /** Audio-visual; absent where the list demands none. `always` is false when it depends on the payload (留置送达). */
  readonly audioVisual?: { readonly item: RecordingItem; readonly always: boolean }
}

/** Thrown when a table names an item that is not on the audio-visual list. */
export class UnknownRecordingItemError extends Error {
  readonly code = 'recording.unknown-item'
  constructor(step: string, item: string) {
    super(`音像记录事项清单没有该事项 / step ${step} names the recording item ${item}, which is not on the list`)
    this.name = 'UnknownRecordingItemError'
  }
}

/**
 * For every step of a procedure, what is recorded, how and on which carrier: read from the very table that refuses an act
 * without its recording.
 * @throws {UnknownRecordingItemError}
 */
export function recordingDuties(procedure: Procedure): RecordingDuty[] {
  return Object.values(procedure.steps).map((step) => ({
    step: step.id,
    title: step.title,
    written: { carrier: step.documents?.length ? 'document' : 'entry', forms: step.documents ?? [] },
    ...audioVisual(step),
  }))
}

function audioVisual({ id, recording }: StepInfo): Pick<RecordingDuty, 'audioVisual'> {
  if (recording === undefined) return {}
  const name = typeof recording === 'string' ? recording : recording.item
  const item = recordingItems.get(name)
  if (!item) throw new UnknownRecordingItemError(id, name)
  return { audioVisual: { item, always: typeof recording === 'string' } }
}
