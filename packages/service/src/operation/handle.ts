import type { Finding } from '@zhifa/domain'
import { type Problem, ProblemError, problemOf } from '../problem/problem'
import { errorsOfRules } from '../problem/rule-errors'
import type { Made, Operation } from './operation'
import type { World } from './world'

/** What goes out: status, media type and bytes. */
export interface Reply {
  readonly status: number
  readonly type: string
  readonly body: Uint8Array<ArrayBuffer>
  /** The stable code of a problem, for the log. */
  readonly code?: string
  /** Where the service itself is at fault: the kind of error and its place in the code, never its words, which may hold values. */
  readonly fault?: string
}

const json = (status: number, value: unknown, type = 'application/json'): Reply => ({
  status,
  type,
  body: new Uint8Array(Buffer.from(JSON.stringify(value))),
})

/** A problem as an answer. */
export const problemReply = (problem: Problem): Reply => ({
  ...json(problem.status, problem, 'application/problem+json'),
  code: problem.code,
})

/** Answers one request. Never throws: what went wrong is an answer too. */
export async function handle(
  operation: Operation,
  body: Uint8Array | undefined,
  address: Readonly<Record<string, string>>,
  world: World,
): Promise<Reply> {
  try {
    const given = body === undefined ? {} : parsed(body)
    const found = await operation.run(body === undefined ? address : given, world)
    if (!Array.isArray(operation.answer)) return json(200, found)
    const { type, bytes } = found as Made
    return { status: 200, type, body: new Uint8Array(bytes) }
  } catch (error) {
    const problem = problemFrom(error)
    return { ...problemReply(problem), ...(problem.code === 'service.failed' ? { fault: placeOf(error) } : {}) }
  }
}

/** `TypeError at chunk-X.js:12:3` */
export function placeOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const place = /([^/\\\s(]+:\d+:\d+)\)?$/m.exec(error.stack ?? '')?.[1]
  return place === undefined ? error.name : `${error.name} at ${place}`
}

function parsed(body: Uint8Array): unknown {
  try {
    // A byte order mark is no part of the text.
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch {
    throw new ProblemError('request.not-json')
  }
}

/** Only errors that the rules promise say what they found; of anything else nothing goes out that might be a value. */
function problemFrom(error: unknown): Problem {
  if (error instanceof ProblemError) return problemOf(error.code, error.findings)
  const known = errorsOfRules.find((each) => error instanceof each)
  if (!known || !(error instanceof Error)) return problemOf('service.failed')
  const { code = known.name, findings = [] } = error as Error & { code?: string; findings?: readonly Finding[] }
  return problemOf('rules.refused', findings, { code, text: error.message })
}
