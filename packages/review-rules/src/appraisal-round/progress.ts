import type { AppraisalAct, AppraisalEvent, AppraisalKind } from './acts'

/** What of a line says how things stand: without the words, so that an inbox reads no scores. */
export interface AppraisalHead {
  readonly no: number
  readonly kind: AppraisalKind
  readonly round: number | undefined
  readonly file: string | undefined
  readonly about: number | undefined
  readonly verdict: string | undefined
  readonly by: string
  readonly at: string
}

/** Which round a line belongs to; a round is known by the number of the line that proposed it. */
export const roundOf = (no: number, act: AppraisalAct): number | undefined =>
  act.kind === 'round' ? no : 'round' in act ? act.round : undefined

/** What a line goes on with. */
export function aboutOf(act: AppraisalAct): number | undefined {
  if (act.kind === 'standard-decision' || act.kind === 'round') return act.standard
  if (act.kind === 'confirm') return act.score
  if (act.kind === 'objection-answer') return act.objection
  return act.kind === 'correction' ? act.answer : undefined
}

/** What an event of an appraisal says besides its act: its number, whose it is, and when it was entered. */
export const headOf = ({ no, act, by, at }: AppraisalEvent): AppraisalHead => ({
  ...{ no, kind: act.kind, round: roundOf(no, act), about: aboutOf(act), by: by.id, at },
  file: 'file' in act ? act.file : undefined,
  verdict: 'verdict' in act ? act.verdict : undefined,
})

/** What a file of a round waits for. `told`: for the end of the time in which one may object. */
export const fileStageNames = {
  'to-score': '待评分',
  'to-confirm': '待复核',
  'to-tell': '待告知',
  told: '已告知',
  'to-answer': '待答复异议',
  'to-correct': '待更正',
  out: '已移出',
} as const
export type FileStage = keyof typeof fileStageNames

/** The acts that each stage lets in: what is not here cannot be done to a file, whoever asks. */
export const nextInStage = {
  'to-score': ['score', 'file-out'],
  'to-confirm': ['confirm'],
  'to-tell': ['tell'],
  told: ['objection'],
  'to-answer': ['objection-answer'],
  'to-correct': ['correction'],
  out: [],
} as const satisfies Readonly<Record<FileStage, readonly AppraisalKind[]>>

/** How far one file of a round is. */
export interface FileProgress {
  readonly file: string
  readonly stage: FileStage
  readonly score?: AppraisalHead
  readonly confirmed?: AppraisalHead
  readonly told?: AppraisalHead
  readonly objection?: AppraisalHead
  readonly answer?: AppraisalHead
  readonly corrections: readonly AppraisalHead[]
  readonly objections: readonly AppraisalHead[]
}

/** Whether a person's own word is in dispute: who scored, confirmed, corrected or objected does not answer the objection. */
export const hasSpoken = ({ score, confirmed, objection, corrections }: FileProgress, person: string): boolean =>
  [score, confirmed, objection, ...corrections].some((head) => head?.by === person)

/** Follows the lines of one file. */
export function progressOf(file: string, heads: readonly AppraisalHead[]): FileProgress {
  let now: FileProgress = { file, stage: 'to-score', corrections: [], objections: [] }
  for (const head of heads) if (head.file === file) now = after(now, head)
  return now
}

function after(now: FileProgress, head: AppraisalHead): FileProgress {
  switch (head.kind) {
    case 'score':
      return { ...now, stage: 'to-confirm', score: head }
    case 'confirm':
      return head.verdict === 'confirmed'
        ? { ...now, stage: 'to-tell', confirmed: head }
        : { ...now, stage: 'to-score' }
    case 'tell':
      return { ...now, stage: 'told', told: head }
    case 'objection':
      return { ...now, stage: 'to-answer', objection: head, objections: [...now.objections, head] }
    case 'objection-answer':
      return { ...now, stage: head.verdict === 'rejected' ? 'told' : 'to-correct', answer: head }
    case 'correction':
      // What was corrected is told anew, and the time to object begins again.
      return { ...now, stage: 'to-tell', corrections: [...now.corrections, head] }
    case 'file-out':
      return { ...now, stage: 'out' }
    default:
      return now
  }
}
