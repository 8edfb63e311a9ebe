import { type DocumentDraft, documentsOf, draftsOf, type RecordDocument } from '@zhifa/documents'
import {
  type CaseRecord,
  type EntryOf,
  entriesOf,
  type KnownPayloads,
  latest,
  nextActs,
  type PlainDate,
  type ReviewQuestion,
} from '@zhifa/domain'
import { answersOnRecord, type CaseCheck, checkCase, reviewClock, reviewQuestions } from '@zhifa/review-rules'
import type { User } from '../../access'
import type { Bureau } from '../../bureau'
import { waitsFor } from '../../cases'
import { caseDeadlines, type Overview, overview, type RunningDeadline } from '../view'
import { type Round, roundsOf } from './rounds'

type Of<S extends keyof KnownPayloads> = EntryOf<KnownPayloads, S>

/** A paper of the case with its number among all of them, by which it is asked for. */
export interface Numbered<D> {
  readonly n: number
  readonly paper: D
}

/** Everything that is looked at when a case is reviewed, read from the record as this person may see it. */
export interface ReviewDesk {
  readonly item: Overview
  readonly stage: ReturnType<typeof reviewClock>['stage']
  /** What the rules say: of the file as it is, or as it was when the last opinion was given. */
  readonly check: CaseCheck
  readonly questions: readonly ReviewQuestion[]
  /** What the last opinion says to each question, by rule. */
  readonly answered: ReadonlyMap<string, Answer>
  readonly clock: readonly RunningDeadline[]
  readonly submission: Of<'review-submission'> | undefined
  readonly rounds: readonly Round[]
  readonly settled: readonly (Of<'review-coordination'> | Of<'collective-discussion'>)[]
  /** The papers that were in the file when it was submitted. */
  readonly papers: readonly Numbered<RecordDocument>[]
  readonly drafts: readonly Numbered<DocumentDraft>[]
  /** Acts of the review that this person may do now, but for the opinion itself. */
  readonly mayDo: readonly { readonly step: string; readonly title: string }[]
  /** Whether the opinion waits for this person. */
  readonly mayOpine: boolean
}

type Answer = NonNullable<Of<'review-opinion'>['data']['answers']>[number]

/** Reads the desk of a review; nothing for a procedure without one. */
export function readReview(bureau: Bureau, record: CaseRecord, user: User): ReviewDesk | undefined {
  const item = overview(record, bureau)
  const { state, procedure } = item
  if (!procedure.steps['review-opinion']) return undefined
  const { law, registry } = bureau
  const today = bureau.today()
  const { stage } = reviewClock(record, { law, asOf: today })
  const [submission, opinion] = [latest(state, 'review-submission'), latest(state, 'review-opinion')]
  const judged = stage === 'passed' || stage === 'problems-found' ? opinion : undefined
  const seen = judged ? { ...record, entries: record.entries.slice(0, judged.seq) } : record
  const on: PlainDate = judged?.on ?? today
  const open = nextActs(record, today, { law, registry, today }).filter(
    ({ step, obstacles }) => obstacles.length === 0 && waitsFor(user, step, record, state),
  )
  const ofReview = open.filter(({ step }) => /^(?:review-|collective-discussion$|withholding$)/.test(step.id))
  return {
    item,
    stage,
    check: checkCase(seen, { law, registry, on, answers: answersOnRecord(seen) }),
    questions: judged ? [] : reviewQuestions({ law, registry })(record, on),
    answered: new Map((opinion?.data.answers ?? []).map((answer) => [answer.rule, answer])),
    clock: caseDeadlines(record, bureau).filter(({ rule }) => rule === 'review.opinion'),
    submission,
    rounds: roundsOf(state),
    settled: [...entriesOf(state, 'review-coordination'), ...entriesOf(state, 'collective-discussion')].sort(
      (a, b) => a.seq - b.seq,
    ),
    papers: asSubmitted(documentsOf(record, bureau), submission?.seq),
    drafts: asSubmitted(draftsOf(record, bureau), submission?.seq).filter(({ paper }) => paper.seq === submission?.seq),
    mayDo: ofReview
      .filter(({ step }) => step.id !== 'review-opinion')
      .map(({ step }) => ({ step: step.id, title: step.title })),
    mayOpine: ofReview.some(({ step }) => step.id === 'review-opinion'),
  }
}

/** The papers of the acts up to a submission; all of them while there is none. */
const asSubmitted = <D extends { readonly seq: number }>(papers: readonly D[], until = Infinity): Numbered<D>[] =>
  papers.map((paper, i) => ({ n: i + 1, paper })).filter(({ paper }) => paper.seq <= until)
