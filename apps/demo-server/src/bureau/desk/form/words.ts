import type { z } from 'zod'
import { choiceName } from './names'

/** What the keys of a schema mean, beyond what the schema says. */
export interface Words {
  /** What a person reads for a value that the field may take. */
  readonly choice: (node: z.core.$ZodType, key: string, value: string) => string
  /** How an article of law is written. */
  readonly article: string
}

export const wordsOfActs: Words = {
  choice: (_, key, value) => choiceName(key, value),
  article: '写作“法规名称 条.款(项)”，如“行政处罚法 54.2”',
}
