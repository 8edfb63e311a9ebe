import type { Finding } from '@zhifa/domain'
import type { Refusal } from '../../cases'
import { type ProblemCode, problemFinding, problems } from '../../problems'

/** Thrown in a route where nothing is done; it becomes a problem. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly findings: readonly Finding[],
    readonly kind?: ProblemCode,
  ) {
    super('refused')
  }
}

/** A problem of the interface itself. */
export const refusedWith = (code: ProblemCode, cure: { zh: string; en: string }): Refused =>
  new Refused(problems[code].status, [problemFinding(code, cure)])

/** The value of an answer, or its refusal. @throws Refused */
export function done<T extends { readonly ok: true }>(answer: T | Refusal): T {
  if (answer.ok) return answer
  throw new Refused(answer.status, answer.findings)
}

export const missing = (): Refused => refusedWith('http.not-found', { zh: '请核对地址', en: 'check the address' })
