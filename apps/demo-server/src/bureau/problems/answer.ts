import { type Bilingual, type Finding, finding } from '@zhifa/domain'
import type { Response } from 'express'
import { type ProblemCode, problems, sendProblem } from './problems'

/** A problem of the interface itself, as a finding with what to do about it. */
export function problemFinding(
  code: ProblemCode,
  cure: { zh: string; en: string },
  words?: Partial<Bilingual>,
): Finding {
  const { zh, en } = problems[code]
  return finding(code, { outcome: 'not-met', zh, en, ...words, cure })
}

/** Sends a problem of the interface itself. */
export const refuseWith = (
  response: Response,
  code: ProblemCode,
  cure: { zh: string; en: string },
  words?: Partial<Bilingual>,
): void => sendProblem(response, problems[code].status, [problemFinding(code, cure, words)])

export const notFound = (response: Response): void =>
  refuseWith(response, 'http.not-found', { zh: '请核对地址', en: 'check the address' })

export const notSignedIn = (response: Response): void =>
  refuseWith(response, 'http.not-signed-in', { zh: '请登录后重试', en: 'sign in first' })
