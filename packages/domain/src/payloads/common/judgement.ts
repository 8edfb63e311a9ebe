import { z } from 'zod'
import { prose } from '../../input/field-kind'

/** A judgement that only a person can make: recorded with its reasons, never assumed. */
export const Judgement = z.strictObject({
  value: z.boolean().meta({ title: '判断', kind: 'plain' }),
  reason: prose('理由', 'case-text', 2000),
})
