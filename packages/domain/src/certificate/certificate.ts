import { z } from 'zod'
import { Grade } from '../citation/grade'
import { PlainDate } from '../date/plain-date'
import { CitationText } from '../law/dated'
import { TimeUnit } from '../law/parameter'
import { RecordKey } from '../publication/publication'

const Person = z.int().min(1)
const Answered = z.enum(['met', 'not-met', 'undetermined'])
const Text = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) })
const Hex = z.string().regex(/^[0-9a-f]{64}$/)

/**
 * The procedure certificate of a published decision: what anyone may check of how it came about. It names steps, days,
 * articles and outcomes, and nothing that is withheld: no person, no text of the file, no value that a rule read.
 */
export const ProcedureCertificate = z.strictObject({
  version: z.literal('zhifa-certificate/3'),
  key: RecordKey,
  documentNumber: z.string().min(1).max(128),
  agencyUscc: z.string().length(18),
  procedure: z.string().min(1),
  decidedOn: PlainDate,
  /** Digest of the law book that the findings were made with. */
  lawDigest: Hex,
  /** The acts up to the decision, in order. */
  steps: z
    .array(
      z.strictObject({
        step: z.string().min(1),
        on: PlainDate,
        /** How many people acted; for an act towards the party, all of them held a valid certificate on that day. */
        people: z.int().min(1),
        certified: z.boolean().optional(),
        recorded: z.boolean(),
        /** People as numbers, in the order in which the record names them: who is the same, not who it is. */
        by: z.array(Person).min(1),
        approvedBy: Person.optional(),
        /** Who handled the case by this act: those who acted for it, and those whom it names for a part in it. */
        handling: z.array(Person),
        /** Whose word the act needs. */
        wanted: z.array(Person),
        confirmed: z.array(
          z.strictObject({ person: Person, way: z.enum(['session', 'external', 'paper']), key: z.boolean() }),
        ),
        /** The day on which it was put on record; absent where that was not kept. */
        enteredOn: PlainDate.optional(),
        /** What the checks of days, people and confirmations say of this entry when they are asked again. */
        rechecked: z.strictObject({ dates: Answered, people: Answered, confirmations: Answered }),
      }),
    )
    .min(1)
    .max(2000),
  /** Every check that the decision passed. */
  checks: z.array(
    z.strictObject({
      rule: z.string().min(1),
      outcome: z.enum(['met', 'not-met', 'undetermined']),
      cites: z.array(CitationText),
      grade: Grade,
    }),
  ),
  review: z.strictObject({
    determination: z.enum(['required', 'not-required', 'undetermined']),
    grounds: z.array(z.strictObject({ id: z.string().min(1), outcome: z.enum(['met', 'not-met', 'undetermined']) })),
    passedOn: PlainDate.optional(),
  }),
  periods: z.array(
    z.strictObject({
      rule: z.string().min(1),
      start: PlainDate,
      amount: z.int().positive(),
      unit: TimeUnit,
      raw: PlainDate,
      due: PlainDate,
      endedOn: PlainDate.optional(),
      excluded: z.array(z.strictObject({ from: PlainDate, to: PlainDate, reason: z.string() })),
    }),
  ),
  /** In words: what this proves, and what it cannot. */
  proves: Text,
  cannotProve: Text,
  /** That the decision's entry stands in the ledger: the checkpoint is a signed note, with the cosignatures of witnesses. */
  ledger: z
    .strictObject({
      index: z.int().nonnegative(),
      leaf: Hex,
      proof: z.array(Hex).max(64),
      checkpoint: z.string().max(10_000),
    })
    .optional(),
})
export type ProcedureCertificate = z.infer<typeof ProcedureCertificate>

/** The steps that decide a case, of penalties and of licences: what a certificate is made for. */
export const decidingSteps = ['decision', 'grant', 'refusal', 'revocation'] as const
