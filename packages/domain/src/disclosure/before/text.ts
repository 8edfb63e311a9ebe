import { z } from 'zod'
import { CitationText } from '../../law/dated'

const Line = z.string().max(4000)

/** One part of what is published before enforcement. */
export const RegistrySection = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('pairs'),
    heading: z.string().min(1).max(100).optional(),
    rows: z
      .array(z.strictObject({ title: z.string().min(1).max(100), text: Line }))
      .min(1)
      .max(100),
  }),
  z.strictObject({
    kind: z.literal('table'),
    heading: z.string().min(1).max(100).optional(),
    columns: z.array(z.string().min(1).max(40)).min(1).max(12),
    rows: z.array(z.array(Line).max(12)).max(2000),
  }),
  z.strictObject({ kind: z.literal('note'), text: z.string().min(1).max(2000) }),
  /** The chart is drawn from the very table that runs the cases. */
  z.strictObject({
    kind: z.literal('chart'),
    procedure: z.string().min(1).max(64),
    focus: z.enum(['all', 'review', 'recording']),
  }),
])
export type RegistrySection = z.infer<typeof RegistrySection>

/**
 * What the public reads of an item: a page is made of the sections, a document of `document`. The office approves the
 * digest of the whole, so that only these bytes can be shown.
 */
export const RegistryText = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/)
    .max(64),
  /** Item of the disclosure catalogue: `service-guide`, `random-inspection-list` … */
  kind: z.string().regex(/^[a-z-]+$/),
  title: z.string().min(1).max(200),
  restsOn: z.array(CitationText).min(1).max(500),
  sections: z.array(RegistrySection).min(1).max(50),
  /** A standard form with its data, where the item is also handed out on paper. */
  document: z.strictObject({ form: z.string().min(1), data: z.record(z.string(), z.json()) }).optional(),
})
export type RegistryText = z.infer<typeof RegistryText>
