import { type Citation, compactCitation, type Grade, type Outcome } from '@zhifa/domain'
import { type DeterminationTrace, editionsCited, type UsedEdition } from '../determine'
import { type Point, rulesEngine } from '../rule'
import { periods } from '../view/periods'
import { whereReadable } from '../view/readable'
import type { CaseCheck } from './check-case'

/** Grows when the shape of the trace changes. */
export const checkFormat = 'zhifa-review-check/1'

/** A check as data: what was asked, read and answered, under which rules and which law. */
export interface CheckTrace {
  readonly format: typeof checkFormat
  readonly engine: string
  readonly ruleSet: { readonly id: string; readonly version: string }
  readonly lawDigest: string
  readonly case: string
  readonly procedure: string
  readonly on: string
  readonly outcome: Outcome
  readonly determination: DeterminationTrace
  readonly points: readonly {
    readonly point: Point
    readonly outcome: Outcome
    readonly notArising: readonly string[]
  }[]
  readonly rules: readonly {
    readonly id: string
    readonly outcome: Outcome
    readonly read: Readonly<Record<string, unknown>>
    readonly missing: readonly string[]
    readonly cites: readonly string[]
    readonly grade: Grade
    readonly answer?: { readonly holds: boolean; readonly note?: string | undefined; readonly by?: string | undefined }
  }[]
  /** The periods of the case with their version of the law; none where what they run from cannot be read. */
  readonly periods: readonly {
    readonly rule: string
    readonly start?: string
    readonly keepBy?: string
    readonly provisional?: boolean
    readonly grade?: Grade
    readonly status: string
  }[]
  readonly editions: readonly UsedEdition[]
}

/** The trace of a check: plain JSON, the same bytes for the same case, rules, law, answers and day. */
export function checkTrace(check: CaseCheck): CheckTrace {
  const { view, rules } = check
  const findings = check.points.flatMap((item) => item.findings)
  const cited = findings.flatMap((item) => item.citations.map((cite: Citation) => compactCitation(cite)))
  return {
    format: checkFormat,
    engine: rulesEngine,
    ruleSet: { id: rules.id, version: rules.version },
    lawDigest: view.law.digest,
    case: check.caseId,
    procedure: view.procedure.id,
    on: check.on,
    outcome: check.outcome,
    determination: check.review.trace,
    points: check.points.map(({ point, outcome, notArising }) => ({ point, outcome, notArising })),
    rules: findings.map((item) => {
      const answer = view.answers.get(item.rule)
      return {
        id: item.rule,
        outcome: item.outcome,
        read: item.read,
        missing: item.missing,
        cites: item.citations.map((cite: Citation) => compactCitation(cite)),
        grade: item.grade ?? 'text',
        ...(answer ? { answer } : {}),
      }
    }),
    periods: (whereReadable(view, periods) ?? []).map(({ rule, status, deadline }) => ({
      rule,
      status,
      ...(deadline
        ? {
            start: deadline.start,
            keepBy: deadline.keepBy,
            provisional: deadline.provisional,
            grade: deadline.grade,
          }
        : {}),
    })),
    editions: editionsCited([...new Set(cited)], view.law, check.on),
  }
}
