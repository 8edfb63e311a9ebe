import type { z } from 'zod'

/** A payload that the rules complete when the act is done: what a person says, and what is added, which nobody can claim. */
export interface Completed<Says extends z.ZodType = z.ZodType, Adds extends z.ZodObject = z.ZodObject> {
  readonly says: Says
  readonly adds: Adds
}

/** What the acts of one step say. */
export type PayloadSchema = z.ZodType | Completed

/** The payloads of a procedure, by step: the one place that knows what an act says. */
export type PayloadTable = Readonly<Record<string, PayloadSchema>>

type Says<P> = P extends Completed<infer S> ? S : P extends z.ZodType ? P : never

/** The payload as it is handed in. */
export type Submitted<P> = z.input<Says<P>>
/** The payload as guards read it: checked, and not yet completed. */
export type Read<P> = z.output<Says<P>>
/** The payload as the record keeps it. */
export type Kept<P> = P extends Completed<infer S, infer A> ? Both<z.output<S>, z.output<A>> : Read<P>
/** What the rules add to it. */
export type Added<P> = P extends Completed<z.ZodType, infer A> ? z.output<A> : never

// A payload without a field of its own is typed `Record<string, never>`, which would swallow what is added.
type Both<S, A> = S extends Readonly<Record<string, never>> ? A : S & A

/** The names of the steps of a table. */
export type StepOf<T extends PayloadTable> = keyof T & string

/** Carries the payloads of a table through types; no value has it. */
export declare const table: unique symbol

/** The schema of what a person says. */
export const saysOf = (payload: PayloadSchema): z.ZodType => ('says' in payload ? payload.says : payload)

/** The schema of what the rules add, where they add something. */
export const addsOf = (payload: PayloadSchema): z.ZodObject | undefined =>
  'says' in payload ? payload.adds : undefined

/** A payload that the rules complete. @example completed(Draft, z.object({ digest: z.string() })) */
export const completed = <S extends z.ZodType, A extends z.ZodObject>(says: S, adds: A): Completed<S, A> => ({
  says,
  adds,
})
