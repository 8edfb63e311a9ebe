import { Recording, RecordingWaiver, type StepInfo } from '@zhifa/domain'
import { z } from 'zod'
import { type Field, fieldOf, formOf, readField, type Sent } from './form'

/** The fields of an act around its payload, in the order in which people fill them in; `least` is how many must act. */
export function actFields(step: StepInfo, least?: number): readonly Field[] {
  const plain = { optional: false } as const
  return [
    { key: 'on', title: '办理日期', kind: 'date', ...plain },
    { key: 'by', title: least ? `办理人员（${least}名以上）` : '办理人员', kind: 'people', ...plain },
    ...(step.approvedBy ? [{ key: 'approvedBy', title: '批准人', kind: 'person', ...plain } as const] : []),
  ]
}

const recordings = fieldOf(z.array(Recording).meta({ title: '音像记录' }), 'recordings', undefined, true)
const waiver = fieldOf(RecordingWaiver.meta({ title: '未作音像记录的说明' }), 'recordingWaiver', undefined, true)

/** Where the step may demand a recording: the recordings, or the reason why there is none. */
export function recordingFields(step: StepInfo): readonly Field[] {
  return step.recording === undefined ? [] : [recordings, waiver]
}

/** The act that a person filled in. What was left empty is absent. */
export function readAct(step: StepInfo, sent: Sent): Record<string, unknown> {
  const act: Record<string, unknown> = { step: step.id }
  for (const field of [...actFields(step), ...recordingFields(step)]) {
    const value = readField(field, sent, field.key)
    if (value !== undefined) act[field.key] = value
  }
  return { ...act, data: readField(formOf(step.data), sent, 'data') ?? {} }
}
