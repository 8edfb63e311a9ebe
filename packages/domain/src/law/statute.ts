import { z } from 'zod'
import { Grade } from '../citation/grade'
import { PlainDate } from '../date/plain-date'

/** A norm and its editions. Citations name it by its short title or document number. */
export const Statute = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  short: z.string().min(1),
  title: z.string().min(1),
  rank: z.enum([
    'law',
    'regulation',
    'department-rule',
    'local-regulation',
    'judicial-interpretation',
    'document',
    'standard',
  ]),
  editions: z
    .array(
      z.strictObject({
        id: z.string().min(1),
        from: PlainDate,
        until: PlainDate.optional(),
        number: z.string().min(1).optional(),
        grade: Grade,
        note: z.string().min(1).optional(),
      }),
    )
    .min(1),
  /** The norm that took its place, by id. */
  successor: z.string().optional(),
})
export type Statute = z.infer<typeof Statute>
export type Edition = Statute['editions'][number]
