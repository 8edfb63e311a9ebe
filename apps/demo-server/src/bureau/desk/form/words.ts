import type { z } from 'zod'
import { choiceName, namesOnePerson, namesPeople } from './names'

/** What the keys of a schema mean, beyond what the schema says: an act names officers by their id, a document by name. */
export interface Words {
  readonly namesOnePerson: (key: string) => boolean
  readonly namesPeople: (key: string) => boolean
  /** What a person reads for a value that the field may take. */
  readonly choice: (node: z.core.$ZodType, key: string, value: string) => string
  /** How an article of law is written. */
  readonly article: string
}

export const wordsOfActs: Words = {
  namesOnePerson,
  namesPeople,
  choice: (_, key, value) => choiceName(key, value),
  article: '写作“法规名称 条.款(项)”，如“行政处罚法 54.2”',
}
