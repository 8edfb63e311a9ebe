import type { z } from 'zod'
import type { Failure } from './channel'
import type { HttpAnswer } from './rest-answer'

/** What the parts of the REST channel share. */
export interface RestPost {
  readonly keys: readonly string[]
  readonly now: () => Date
  readonly post: (path: string, headers: Record<string, string>, body: string) => Promise<HttpAnswer | Failure>
  /** The answer in the agreed form, or what its status means. */
  readonly read: <T>(answer: HttpAnswer, schema: z.ZodType<T>) => T | Failure
}
