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
  const { outcome, zh, en, cure, grade, path } = parts
  // Set one by one: guards make hundreds of findings for one act, and spreading what is absent costs most of each.
  const made: { -readonly [Key in keyof Finding]: Finding[Key] } = {
    code,
    rule,
    outcome,
    message: { zh, en },
    citations: parts.cites ? cites(...parts.cites) : [],
    read: parts.read ?? {},
  }
  if (cure && outcome !== 'met') made.cure = cure
  if (grade && grade !== 'text') made.grade = grade
  if (path) made.path = path
  return made
}

/** `met` for true, `not-met` for false, `undetermined` for a fact that is missing. */
export function outcomeOf(holds: boolean | undefined): Outcome {
  return holds === undefined ? 'undetermined' : holds ? 'met' : 'not-met'
}
