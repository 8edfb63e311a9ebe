import { deadline, type LawBook, type PlainDate } from '@zhifa/domain'
import type { AppraisalScheme } from '../appraisal/scheme'
import {
  type AppraisalEvent,
  type AppraisalEventOf,
  type AppraisalKind,
  appraisalEventsOf,
  type FileDraw,
  type Mark,
} from './acts'
import { type FileProgress, headOf, progressOf, roundOf } from './progress'

/** A standard that was approved, or waits. */
export interface AppraisalStandard {
  readonly no: number
  readonly scheme: AppraisalScheme
  readonly from: PlainDate
  readonly until: PlainDate | undefined
  readonly request: AppraisalEventOf<'standard'>
  readonly decision: AppraisalEventOf<'standard-decision'> | undefined
}

/** Every standard that was proposed. */
export function standardsOf(events: readonly AppraisalEvent[]): AppraisalStandard[] {
  const decisions = appraisalEventsOf(events, 'standard-decision')
  return appraisalEventsOf(events, 'standard').map((request) => ({
    ...{ no: request.no, request, from: request.act.from, until: request.act.until },
    scheme: request.act.classes ? { ...request.act.scheme, classes: request.act.classes } : request.act.scheme,
    decision: decisions.find(({ act }) => act.standard === request.no),
  }))
}

/** Those in force on a day: approved, begun, not ended, and not followed by a later one of the same name. */
export function standardsInForce(events: readonly AppraisalEvent[], on: PlainDate): AppraisalStandard[] {
  const begun = standardsOf(events).filter(
    ({ decision, from, until }) =>
      decision?.act.verdict === 'approved' && from <= on && (until === undefined || on <= until),
  )
  const later = (a: AppraisalStandard, b: AppraisalStandard): boolean =>
    a.from > b.from || (a.from === b.from && a.no > b.no)
  return begun.filter((one) => !begun.some((other) => other.scheme.id === one.scheme.id && later(other, one)))
}

/** A round, from its proposal to its end. */
export interface AppraisalRound {
  readonly no: number
  readonly request: AppraisalEventOf<'round'>
  readonly decision: AppraisalEventOf<'round-decision'> | undefined
  readonly drawn: FileDraw | undefined
  readonly stage: 'proposed' | 'returned' | 'open' | 'finished'
  /** Chosen or drawn; none while a draw waits for its approval. */
  readonly files: readonly FileProgress[]
  readonly finish: AppraisalEventOf<'finish'> | undefined
}

/** The stages of a round, as a person reads them. */
export const roundStageNames: Readonly<Record<AppraisalRound['stage'], string>> = {
  proposed: '待审批',
  returned: '不同意',
  open: '评查中',
  finished: '已结束',
}

/** Reads one round from its lines. */
export function appraisalRound(events: readonly AppraisalEvent[], no: number): AppraisalRound | undefined {
  const own = events.filter((event) => roundOf(event.no, event.act) === no)
  const request = appraisalEventsOf(own, 'round')[0]
  if (!request) return undefined
  const [decision] = appraisalEventsOf(own, 'round-decision')
  const [finish] = appraisalEventsOf(own, 'finish')
  const { selection } = request.act
  const heads = own.map(headOf)
  const files = selection.by === 'chosen' ? selection.files : (decision?.drawn?.files ?? [])
  const stage = finish
    ? 'finished'
    : decision
      ? decision.act.verdict === 'approved'
        ? 'open'
        : 'returned'
      : 'proposed'
  return {
    ...{ no, request, decision, finish, stage, drawn: decision?.drawn },
    files: files.map((file) => progressOf(file, heads)),
  }
}

/** The marks of a file as they hold now: the last score with what was corrected after it. */
export function marksOf(events: readonly AppraisalEvent[], round: number, file: string): readonly Mark[] {
  const about = ({ act }: AppraisalEvent): boolean => 'file' in act && act.file === file && act.round === round
  const own = events.filter(about)
  const score = appraisalEventsOf(own, 'score').at(-1)
  if (!score) return []
  return appraisalEventsOf(own, 'correction').reduce<readonly Mark[]>((marks, { act }) => {
    const anew = new Map(act.marks.map((mark) => [mark.item, mark]))
    const kept = marks.map((mark) => anew.get(mark.item) ?? mark)
    return [...kept, ...act.marks.filter(({ item }) => !marks.some((mark) => mark.item === item))]
  }, score.act.marks)
}

/** The last day on which one may object; nothing where no layer says how long. */
export const objectionDue = (law: LawBook, toldOn: PlainDate): PlainDate | undefined =>
  deadline(law, 'appraisal.objection', toldOn)?.due
/** By when an objection is to be answered; nothing where no layer says. */
export const objectionAnswerDue = (law: LawBook, objectedOn: PlainDate): PlainDate | undefined =>
  deadline(law, 'appraisal.objection-answer', objectedOn)?.keepBy

/** Whether an act is of one file of a round. */
export const isFileAct = (kind: AppraisalKind): boolean =>
  !['standard', 'standard-decision', 'round', 'round-decision', 'finish'].includes(kind)
