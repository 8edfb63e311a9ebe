import type { Bilingual, Finding } from '@zhifa/domain'
import { z } from 'zod'
import { FindingAnswer } from '../answers/finding'
import { type ProblemCode, problems } from './codes'

/** A problem as it is sent (RFC 9457): the code is stable, the words may get better. */
export const Problem = z
  .strictObject({
    type: z.string().meta({ description: '该代码的说明所在地址 Address of the page about this code' }),
    title: z.string().meta({ description: '中文 / English' }),
    status: z.int(),
    code: z.string().meta({ description: '稳定的代码 Stable code' }),
    detail: z.string().optional(),
    message: z.strictObject({ zh: z.string(), en: z.string() }),
    findings: z.array(FindingAnswer),
  })
  .meta({ id: 'Problem', description: '问题说明 What went wrong (application/problem+json, RFC 9457)' })
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
export function problemOf(
  code: ProblemCode,
  findings: readonly Finding[] = [],
  own?: { readonly code: string; readonly text: string },
): Problem {
  const { status, zh, en } = problems[code]
  const message: Bilingual = { zh, en }
  return {
    type: `/problems#${code}`,
    title: `${zh} / ${en}`,
    status,
    code: own?.code ?? code,
    ...(own ? { detail: own.text } : {}),
    message,
    findings: findings.map((item) => FindingAnswer.parse(item)),
  }
}
