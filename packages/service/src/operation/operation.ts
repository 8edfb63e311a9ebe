import type { Bilingual } from '@zhifa/domain'
import type { z } from 'zod'
import { read } from './read'
import type { World } from './world'

/** A file that an operation makes. */
export interface Made {
  readonly type: string
  readonly bytes: Uint8Array
}

/** A request that works, shown in the pages and run by the tests. */
export interface Example extends Bilingual {
  readonly value: unknown
}

interface Head extends Bilingual {
  /** In camelCase: clients make a method of it. */
  readonly id: string
  readonly method: 'get' | 'post'
  /** With `{name}` for what the input takes from the address. */
  readonly path: `/v1/${string}`
  readonly tag: Tag
  readonly description?: string
  readonly examples: Readonly<Record<string, Example>>
}

export const tags = {
  law: { zh: '期限与法规', en: 'periods and law' },
  case: { zh: '案件', en: 'cases' },
  review: { zh: '法制审核', en: 'legal review' },
  paper: { zh: '文书与案卷', en: 'papers and case files' },
  disclosure: { zh: '公示、抽取与核验', en: 'disclosure, draws and certificates' },
} as const
export type Tag = keyof typeof tags

/** One endpoint: what it takes, what it answers, and how. Pure but for the papers, which read the fonts. */
export interface Operation extends Head {
  readonly input: z.ZodObject
  /** The schema of a JSON answer, or the media types of a file. */
  readonly answer: z.ZodType | readonly string[]
  run(input: unknown, world: World): Promise<unknown>
}

/** What an endpoint may answer: nothing of it is changed on the way out, so that what cannot be changed serves as it is. */
type Unchanged<T> = T extends readonly (infer Item)[]
  ? readonly Unchanged<Item>[]
  : T extends object
    ? { readonly [Name in keyof T]: Unchanged<T[Name]> }
    : T

/** An endpoint that answers with JSON. */
export const operation = <I extends z.ZodObject, A extends z.ZodType>({
  run,
  ...head
}: Head & {
  readonly input: I
  readonly answer: A
  run(input: z.output<I>, world: World): Unchanged<z.input<A>> | Promise<Unchanged<z.input<A>>>
}): Operation => ({
  ...head,
  run: async (input, world) => run(read(head.input, input, head.id), world),
})

/** An endpoint that answers with a file. */
export const fileOperation = <I extends z.ZodObject>({
  run,
  ...head
}: Head & {
  readonly input: I
  readonly answer: readonly string[]
  run(input: z.output<I>, world: World): Made | Promise<Made>
}): Operation => ({
  ...head,
  run: async (input, world) => run(read(head.input, input, head.id), world),
})
