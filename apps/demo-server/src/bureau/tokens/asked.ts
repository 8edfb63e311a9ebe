import { z } from 'zod'
import { Scope } from './scopes'

/** What a new token is asked with: it ends by itself, a year from now at the latest. */
export const NewTokenBody = z.strictObject({
  name: z.string().trim().min(1).max(60).meta({ title: '用途' }),
  scopes: z.array(Scope).min(1).max(20).meta({ title: '权限' }),
  days: z.int().min(1).max(366).meta({ title: '有效天数' }),
})
export type NewToken = z.infer<typeof NewTokenBody>
