import { cites } from '../citation/citation'
import type { Grade } from '../citation/grade'
import type { Bilingual, Finding, Outcome } from './finding'

export interface FindingParts {
  readonly outcome: Outcome
  readonly zh: string
  readonly en: string
  readonly cites?: readonly string[]
  readonly read?: Readonly<Record<string, unknown>>
  readonly cure?: Bilingual
  readonly grade?: Grade
  readonly path?: readonly (string | number)[]
}

/** Puts a finding together; `code` is stable, `rule` says who asked. */
export function finding(code: string, parts: FindingParts, rule = code): Finding {
  return {
    code,
    rule,
    outcome: parts.outcome,
    message: { zh: parts.zh, en: parts.en },
    citations: cites(...(parts.cites ?? [])),
    read: parts.read ?? {},
    ...(parts.cure && parts.outcome !== 'met' ? { cure: parts.cure } : {}),
    ...(parts.grade && parts.grade !== 'text' ? { grade: parts.grade } : {}),
    ...(parts.path ? { path: parts.path } : {}),
  }
}

/** `met` for true, `not-met` for false, `undetermined` for a fact that is missing. */
export function outcomeOf(holds: boolean | undefined): Outcome {
  return holds === undefined ? 'undetermined' : holds ? 'met' : 'not-met'
}
