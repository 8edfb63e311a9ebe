import { type CaseRecord, type Finding, type LawBook, type Officer, type Registry, refusal } from '@zhifa/domain'
import type { AppraisalEvent, FileDraw, Proposed } from './acts'

/** What is known of a finished file. */
export interface FileKnown {
  readonly record: CaseRecord
  /** It was disposed of or handed to the archive. */
  readonly gone: boolean
}

/** Who speaks, when, and what is known. */
export interface AppraisalAsked {
  /** The number of the next line. */
  readonly next: number
  /** Every line about standards, and those of the round that is spoken of. */
  readonly events: readonly AppraisalEvent[]
  readonly registry: Registry
  readonly law: LawBook
  readonly officer: Officer
  readonly now: string
  /** The files that the act names; one that is not here does not exist for this agency. */
  readonly files: ReadonlyMap<string, FileKnown>
  /** For the approval of a round whose files are drawn: the draw, made with a seed that nobody chose. */
  readonly drawn?: FileDraw | undefined
}

/** Of one act of one file: what the program finds in it by the standard of the round. */
export interface ScoreAsked extends AppraisalAsked {
  readonly proposed: readonly Proposed[]
}

export type Found = Finding | undefined

export const wrongStage = (what: string): Finding =>
  refusal(
    'appraisal.stage',
    `现在不能办理：${what}`,
    `cannot be done now: ${what}`,
    '请重新打开页面，核对评查进行到哪一步',
    'open the page again and see how far the appraisal is',
  )
