import { z } from 'zod'
import { statement } from '../../input/field-kind'

/** A judgement that only a person can make: recorded with its reasons, never assumed. */
export const Judgement = z
  .strictObject({
    value: z.boolean().meta({ title: '判断', kind: 'plain' }),
    reason: statement('理由', 'case-text', 2000),
  })
  .meta({ judgement: true })
