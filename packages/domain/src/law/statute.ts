import { z } from 'zod'
import { Grade } from '../citation/grade'
import { PlainDate } from '../date/plain-date'
import { CitationText } from './dated'

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
    'local-rule',
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
        /** The day of publication, where it differs from the first day in force: lists of norms name it. */
        publishedOn: PlainDate.optional(),
        number: z.string().min(1).optional(),
        grade: Grade,
        /** The day on which its first day in force was read, as on every value. */
        readOn: PlainDate.optional(),
        /** What the edition changes for an agency beyond its articles, as when a competence passes to another department. */
        changes: z.array(z.strictObject({ what: z.string().min(1), cites: z.array(CitationText).min(1) })).optional(),
        note: z.string().min(1).optional(),
      }),
    )
    .min(1),
  /** The norm that took its place, by id. */
  successor: z.string().optional(),
})
export type Statute = z.infer<typeof Statute>
export type Edition = Statute['editions'][number]
