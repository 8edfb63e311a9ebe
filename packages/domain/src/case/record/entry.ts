import { z } from 'zod'
import { PlainDate } from '../../date/plain-date'
import { fileHash, LocalDateTime, line, person, statement, TimeOfDay } from '../../input/field-kind'
import { said } from '../../input/validate'
import type { Confirmation } from './confirmation'
import type { Kept, PayloadTable, StepOf, Submitted, table } from './payloads'

/** One person who took part, as known on that day: the record stays readable when the registry has moved on. */
export const Actor = z.strictObject({
  id: z.string().min(1),
  name: line('姓名', 'personal-name', 60),
  certificate: line('执法证号', 'plain', 64).optional(),
})
export type Actor = z.infer<typeof Actor>

/** An audio-visual recording of an act: what device made it, from when to when, who keeps it, and its hash. */
export const Recording = z
  .strictObject({
    id: line('音像记录编号', 'plain', 64),
    sha256: fileHash('音像文件'),
    device: line('设备编号', 'plain', 64),
    start: LocalDateTime.meta({ title: '开始时间' }),
    end: LocalDateTime.meta({ title: '结束时间' }),
    custodian: line('保管人', 'plain', 60),
    archivedOn: PlainDate.meta({ title: '归档日期' }).optional(),
  })
  .refine(
    (recording) => recording.start < recording.end,
    said({ zh: '应晚于开始时间', en: 'the recording must end after it starts' }, 'end'),
  )
export type Recording = z.infer<typeof Recording>

/** Why there is no recording where one is demanded, and who approved that. */
export const RecordingWaiver = z.strictObject({
  reason: statement('未录音录像的原因', 'case-text', 1000),
  approvedBy: person('批准人'),
})

/** What a person submits: one act of one step. */
export const Act = z.strictObject({
  step: z.string().min(1).meta({ title: '步骤' }),
  on: PlainDate.meta({ title: '办理日期' }),
  at: TimeOfDay.optional(),
  by: z.array(z.string().min(1)).min(1).max(20).meta({ title: '办理人员' }),
  approvedBy: z.string().min(1).meta({ title: '批准人' }).optional(),
  data: z.unknown(),
  recordings: z.array(Recording).max(50).meta({ title: '音像记录' }).optional(),
  recordingWaiver: RecordingWaiver.meta({ title: '未作音像记录的说明' }).optional(),
})
type ActHead = Omit<z.input<typeof Act>, 'step' | 'data'>

/** An act of one of the steps of a table: a union over its steps, each with its own payload. */
export type Act<T extends PayloadTable = PayloadTable> = {
  [S in StepOf<T>]: ActHead & { step: S; data: Submitted<T[S]> }
}[StepOf<T>]

/** What the record keeps of an act: never changed, never removed. */
export interface Entry<Data = unknown, Step extends string = string> {
  readonly seq: number
  readonly step: Step
  readonly on: PlainDate
  readonly at?: string
  readonly by: readonly Actor[]
  readonly approvedBy?: Actor
  readonly data: Data
  readonly recordings?: readonly Recording[]
  readonly recordingWaiver?: { readonly reason: string; readonly approvedBy: Actor }
  /** Who put it in, and when; absent in records that were made before this was kept. */
  readonly entered?: { readonly by: Actor; readonly at: string }
  /** The word of everybody whom the act names; absent in records that were made before this was kept. */
  readonly confirmations?: readonly Confirmation[]
}

/** The entries of the steps of a table: a union over `step`, each with the payload that the record keeps. */
export type EntryOf<T extends PayloadTable, S extends StepOf<T> = StepOf<T>> = {
  [Step in S]: Entry<Kept<T[Step]>, Step>
}[S]

/** A case is its record: a head that never changes and the acts in order. */
export interface CaseRecord<T extends PayloadTable = PayloadTable> {
  readonly id: string
  readonly procedure: string
  readonly agency: string
  readonly cause: string
  readonly entries: readonly Entry[]
  readonly [table]?: T
}
