import { type Validated, validate } from '@zhifa/domain'
import type { z } from 'zod'
import { ProblemError } from '../problem/problem'

/** The input as the schema reads it. @throws {ProblemError} `request.invalid` with every wrong field by name */
export const read = <S extends z.ZodType>(schema: S, input: unknown, operation: string): z.output<S> =>
  good(validate(schema, input, `http.${operation}`))

/** The value, or the findings as a problem; `under` is the field of the request in which it stands. @throws {ProblemError} */
export function good<T>(found: Validated<T>, ...under: string[]): T {
  if (found.ok) return found.value
  throw new ProblemError(
    'request.invalid',
    found.findings.map((item) => ({ ...item, path: [...under, ...(item.path ?? [])] })),
  )
}
