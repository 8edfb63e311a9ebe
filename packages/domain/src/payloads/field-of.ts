import type { Kept, StepOf } from '../case/record/payloads'
import type { KnownPayloads } from '.'

type FieldOf<Data> = Data extends object ? keyof Data & string : never

/** The fields of all payloads of all built-in procedures. */
export type PayloadField = { [S in StepOf<KnownPayloads>]-?: FieldOf<Kept<KnownPayloads[S]>> }[StepOf<KnownPayloads>]

/**
 * A field that payloads of many steps have under one name, of an act of whichever step and procedure: `number`, `party`.
 * Whoever knows the step reads its payload by the table instead.
 * @returns what stands there, in whichever form; `undefined` where nothing does.
 * @example record.entries.map(({ data }) => fieldOf(data, 'number'))
 */
export const fieldOf = (data: unknown, field: PayloadField): unknown => Reflect.get(Object(data), field)
