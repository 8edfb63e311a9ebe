import { z } from 'zod'
import { Grade } from '../citation/grade'
import { PlainDate } from '../date/plain-date'
import { Fact } from '../law/condition'
import { EnforcementCategory } from '../law/review-catalogue'

/** What one entry of the catalogue says of a case. */
export const GroundResult = z
  .object({
    id: z.string(),
    title: z.string(),
    outcome: z.enum(['met', 'not-met', 'undetermined']),
    cites: z.array(z.string()).readonly(),
    grade: Grade,
    read: z.record(z.string(), z.unknown()).readonly(),
    missing: z.array(z.string()).readonly(),
  })
  .readonly()
export type GroundResult = z.infer<typeof GroundResult>

/** Whether a decision is major, with every ground that was met, not met, or lacks a fact. */
export const Determination = z
  .object({
    outcome: z.enum(['required', 'not-required', 'undetermined']),
    on: PlainDate,
    category: EnforcementCategory,
    engine: z.string(),
    lawDigest: z.string(),
    facts: z.record(z.string(), Fact).readonly(),
    grounds: z.array(GroundResult).readonly(),
  })
  .readonly()
  .meta({ title: '法制审核范围判定' })
export type Determination = z.infer<typeof Determination>
