import type { Finding } from '@zhifa/domain'
import type { z } from 'zod'
import { FindingAnswer } from '../answers/finding'
import { type ProblemCode, problems } from './codes'
import { type OwnProblem, problemKit } from './kit'

const kit = problemKit(problems, '/problems', FindingAnswer)

/** A problem as it is sent (RFC 9457): the code is stable, the words may get better. */
export const Problem = kit.schema
export type Problem = z.infer<typeof Problem>

/** Thrown where a request cannot be answered; it becomes an answer with a {@link Problem}. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  constructor(
    readonly code: ProblemCode,
    readonly findings: readonly Finding[] = [],
  ) {
    super(code)
  }
}

/** @param own code and words of an error of the rules, which then stand for those of `rules.refused` */
export const problemOf = (code: ProblemCode, findings: readonly Finding[] = [], own?: OwnProblem): Problem =>
  kit.of(code, findings, own)
