import { PlainDate, RegistryText } from '@zhifa/domain'
import { z } from 'zod'

/** The data of a paper has the schema of its form. */
const TextAnswer = RegistryText.extend({
  document: z.strictObject({ form: z.string(), data: z.record(z.string(), z.unknown()) }).optional(),
}).meta({ id: 'RegistryText' })

const person = z.strictObject({ id: z.string(), name: z.string() })

export const RegistryEditionAnswer = z
  .strictObject({
    text: TextAnswer,
    digest: z.string(),
    edition: z.int(),
    draftedBy: person,
    draftedOn: PlainDate,
    approvedBy: person,
    approvedOn: PlainDate,
    reason: z.string().optional(),
  })
  .meta({ id: 'RegistryEdition', description: '已公开的版次 An edition that was published' })

const duties = z
  .array(
    z.strictObject({
      reason: z.enum(['unpublished', 'law-changed', 'content-changed']),
      since: PlainDate.optional(),
      due: PlainDate.optional(),
      status: z.enum(['open', 'overdue', 'undetermined']),
    }),
  )
  .readonly()

export const RegistryItemAnswer = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    editions: z.array(RegistryEditionAnswer).readonly(),
    draft: z
      .strictObject({
        digest: z.string(),
        text: TextAnswer,
        reason: z.string().optional(),
        by: person,
        on: PlainDate,
      })
      .optional()
      .meta({ description: '待审核的报审文本 The draft that waits for the office' }),
    returned: z.strictObject({ by: person, on: PlainDate, opinion: z.string() }).optional(),
    duties,
  })
  .meta({ id: 'RegistryItem', description: '事前公开事项 An item that is published before enforcement' })

export const RegistryRowAnswer = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    edition: z.int().optional(),
    approvedOn: PlainDate.optional(),
    drafted: z.boolean(),
    duties,
  })
  .meta({ id: 'RegistryRow' })
