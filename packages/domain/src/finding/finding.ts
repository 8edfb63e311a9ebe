import type { Citation } from '../citation/citation'
import type { Grade } from '../citation/grade'

/** What a check says. `undetermined` means that a fact is missing; it is never a pass. */
export type Outcome = 'met' | 'not-met' | 'undetermined'

/** A text in both languages: Chinese for the person in the bureau, English for the developer. */
export interface Bilingual {
  readonly zh: string
  readonly en: string
}

/**
 * The answer of one check: what was asked, what was read, what came out, by which article, and what would cure it.
 * Plain data: it can be stored, sent and compared. `code` is stable across versions.
 */
export interface Finding {
  readonly code: string
  /** Id of the rule, guard or schema that asked. */
  readonly rule: string
  readonly outcome: Outcome
  readonly message: Bilingual
  readonly citations: readonly Citation[]
  /** The values that were read, by name. Personal data is not put here: ids, dates, counts and amounts only. */
  readonly read: Readonly<Record<string, unknown>>
  /** What the person can do about it. Absent when the check is met. */
  readonly cure?: Bilingual
  /** Where in the input the finding sits, when it is about input: `['party', 'uscc']`. */
  readonly path?: readonly (string | number)[]
  /** The weakest evidence that the answer rests on. Absent means `text`. */
  readonly grade?: Grade
}

/** True when every finding is met: an empty list passes, `undetermined` does not. */
export function allMet(findings: readonly Finding[]): boolean {
  return findings.every((finding) => finding.outcome === 'met')
}

/** The findings that stand in the way, `not-met` first. */
export function obstacles(findings: readonly Finding[]): Finding[] {
  const standing = findings.filter((finding) => finding.outcome !== 'met')
  return standing.sort((a, b) => (a.outcome === b.outcome ? 0 : a.outcome === 'not-met' ? -1 : 1))
}
