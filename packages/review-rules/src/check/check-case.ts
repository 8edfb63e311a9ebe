import type { CaseRecord, Finding, Outcome, PlainDate } from '@zhifa/domain'
import { type DeterminedReview, determineIn } from '../determine/determine-review'
import { type Point, points, type ReviewFinding, type RuleName, type RuleSet } from '../rule'
import { type RuleId, reviewRules } from '../rules'
import type { AnswersTo } from '../view/answers'
import { CaseView, type ReviewContext } from '../view/case-view'

/** What the rules of one point say of a case. */
export interface PointCheck<Id extends RuleName = RuleName> {
  readonly point: Point
  /** `not-met` when one rule is not met, else `undetermined` when one is; without any finding nothing is known yet. */
  readonly outcome: Outcome
  readonly findings: readonly ReviewFinding<Id>[]
  /** Rules whose matter does not come up in this case. */
  readonly notArising: readonly Id[]
}

/** What a check found. `Id` are the ids of the rules that were asked. */
export interface CaseCheck<Id extends RuleName = RuleName> {
  readonly caseId: string
  readonly on: PlainDate
  readonly outcome: Outcome
  readonly points: readonly PointCheck<Id>[]
  /** Questions that the reviewer has not answered yet. */
  readonly questions: readonly ReviewFinding<Id>[]
  readonly review: DeterminedReview
  readonly view: CaseView
  readonly rules: RuleSet<Id>
}

export interface CheckContext<Id extends RuleName = RuleName> extends Omit<ReviewContext, 'answers'> {
  /** The bureau's rules; absent: those of the package. */
  readonly rules?: RuleSet<Id>
  /** The reviewer's recorded answers, by rule. */
  readonly answers?: AnswersTo<NoInfer<Id>>
}

/**
 * Checks a case on the ten points of the review: what the record answers by itself, and what the reviewer answered.
 * Nothing is decided here; the opinion is the reviewer's.
 *
 * @throws {ReplayError} for a record of an unknown procedure or step.
 * @throws {RuleFailedError} when a rule itself fails on a record that is in order. What does not fit its step in a record from
 *   elsewhere makes the rules that read it undetermined, with the place.
 * @example checkCase(record, { law, registry }).points.find((item) => item.point === 'evidence')?.outcome
 */
export function checkCase(
  record: CaseRecord,
  context: CheckContext<RuleId> & { readonly rules?: never },
): CaseCheck<RuleId>
export function checkCase<Id extends RuleName>(
  record: CaseRecord,
  context: CheckContext<Id> & { readonly rules: RuleSet<Id> },
): CaseCheck<Id>
export function checkCase(record: CaseRecord, context: CheckContext): CaseCheck {
  const rules = context.rules ?? reviewRules
  const view = new CaseView(record, context)
  const { findings, notArising } = rules.findings(view)
  const checks = points.map((point): PointCheck => {
    const own = findings.filter((item) => rules.find(item.rule)?.point === point)
    return {
      point,
      outcome: known(own),
      findings: own,
      notArising: notArising.filter((id) => rules.find(id)?.point === point),
    }
  })
  return {
    caseId: record.id,
    on: view.on,
    outcome: known(findings),
    points: checks,
    questions: findings.filter((item) => item.asks !== undefined && item.outcome === 'undetermined'),
    review: determineIn(view),
    view,
    rules,
  }
}

/** A point that no rule in force could look at is not in order: nobody looked. */
const known = (findings: readonly Finding[]): Outcome =>
  findings.length === 0 ? 'undetermined' : outcomeOver(findings)

/** The worst of several findings; `undetermined` never passes. */
export function outcomeOver(findings: readonly Finding[]): Outcome {
  if (findings.some((item) => item.outcome === 'not-met')) return 'not-met'
  return findings.some((item) => item.outcome === 'undetermined') ? 'undetermined' : 'met'
}
