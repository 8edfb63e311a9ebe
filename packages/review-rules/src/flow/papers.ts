import { type Bilingual, type CaseRecord, type Finding, type ReviewPaper, reviewPaperNames } from '@zhifa/domain'
import { outcomeOver } from '../check'
import { askPlanned } from '../view/ask'
import { CaseView, type ReviewContext } from '../view/case-view'

/** The papers that a submission for review of this case consists of, and which of them are not there yet. */
export interface PapersCheck {
  readonly needed: readonly { readonly paper: ReviewPaper; readonly title: string; readonly given: boolean }[]
  readonly complete: boolean
  /** The findings of the check that also refuses an incomplete submission. */
  readonly findings: readonly Finding[]
}

/** Thrown when a procedure has no review to submit papers for. */
export class NoReviewStepError extends Error {
  readonly code = 'flow.no-review-step'
  constructor(readonly procedure: string) {
    super(`该程序没有送审步骤 / ${procedure} has no step review-submission`)
    this.name = 'NoReviewStepError'
  }
}

/** Thrown when the agency of a case is not in the registry: nothing can be asked on its behalf. */
export class UnknownAgencyError extends Error {
  readonly code = 'flow.unknown-agency'
  constructor(readonly agency: string) {
    super(`执法主体不在机关名录中，请先登记 / the agency ${agency} is not in the registry: register it first`)
    this.name = 'UnknownAgencyError'
  }
}

/**
 * Which papers must be submitted, and which are missing: the answer of the check that the submission itself has to pass.
 *
 * @param given the papers that are ready; empty: what is needed at all.
 * @throws {NoReviewStepError} for a procedure without a review.
 * @throws {UnknownAgencyError} when the registry does not know the agency of the case.
 * @example papersFor(record, ['explanation'], { law, registry }).needed.filter((item) => !item.given)
 */
export function papersFor(record: CaseRecord, given: readonly ReviewPaper[], context: ReviewContext): PapersCheck {
  const c = new CaseView(record, context)
  if (!c.agency) throw new UnknownAgencyError(record.agency)
  const data = { papers: given.map((paper) => ({ paper, title: reviewPaperNames[paper] })) }
  const findings = askPlanned(c, 'review-submission', 'review.papers-complete', data)
  const read = findings?.[0]?.read as { needed?: readonly ReviewPaper[] } | undefined
  if (!findings || !read?.needed) throw new NoReviewStepError(record.procedure)
  return {
    needed: read.needed.map((paper) => ({ paper, title: reviewPaperNames[paper], given: given.includes(paper) })),
    complete: outcomeOver(findings) === 'met',
    findings,
  }
}

/** `缺少:…` for a notice of return; `undefined` when nothing is missing. */
export function returnNote(check: PapersCheck): Bilingual | undefined {
  const missing = check.needed.filter((item) => !item.given)
  if (missing.length === 0) return undefined
  return {
    zh: `送审材料不齐全，请补充：${missing.map((item) => item.title).join('、')}。审核期限自材料齐全之日起计算。`,
    en: `Please add: ${missing.map((item) => item.paper).join(', ')}. The time runs from when the papers are complete.`,
  }
}
