import { Actor, Confirmation, LocalDateTime, PlainDate, Recording } from '@zhifa/domain'
import { z } from 'zod'

/** An entry as a reader sees it: what its step says has the schema of the step, and some of it may be kept from them. */
export const EntryAnswer = z
  .strictObject({
    seq: z.int(),
    step: z.string(),
    on: PlainDate,
    at: z.string().optional(),
    by: z.array(Actor).readonly(),
    approvedBy: Actor.optional(),
    data: z.unknown(),
    recordings: z.array(Recording).readonly().optional(),
    recordingWaiver: z.strictObject({ reason: z.string(), approvedBy: Actor }).optional(),
    entered: z.strictObject({ by: Actor, at: LocalDateTime }).optional(),
    confirmations: z.array(Confirmation).readonly().optional(),
  })
  .meta({ id: 'Entry', description: '办理记录的一项 One entry of a record' })

export const RecordAnswer = z
  .strictObject({
    id: z.string(),
    procedure: z.string(),
    agency: z.string(),
    cause: z.string(),
    entries: z.array(EntryAnswer).readonly(),
  })
  .meta({ id: 'VisibleRecord', description: '案件记录，按查阅人的权限 A case as the reader may see it' })

export const ListedCaseAnswer = z
  .strictObject({
    id: z.string(),
    procedure: z.string(),
    cause: z.string(),
    phase: z.string(),
    final: z.boolean(),
    openedOn: PlainDate,
    lastOn: PlainDate,
    lastStep: z.string().nullable(),
    party: z.string().nullable(),
    number: z.string().nullable(),
    handlers: z.array(z.string()).readonly(),
    due: PlainDate.optional().meta({ description: '最近的期限 The nearest day that the agency has to keep' }),
    dueTitle: z.string().nullable(),
  })
  .meta({ id: 'ListedCase', description: '案件列表的一行 A case in the list' })
