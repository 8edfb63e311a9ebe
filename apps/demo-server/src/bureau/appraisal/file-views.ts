import type { CaseRecord } from '@zhifa/domain'
import {
  type AppraisalEvent,
  type AppraisalKind,
  type AppraisalResult,
  type AppraisalRound,
  type AppraisalScheme,
  appraisalEventsOf,
  appraisalResult,
  appraisalRound,
  type FileProgress,
  type Mark,
  marksOf,
  objectionAnswerDue,
  objectionDue,
  offeredOf,
  type Proposed,
  partsOf,
  schemeOf,
  unitsOf,
} from '@zhifa/review-rules'
import { may, type User } from '../access'
import type { CaseContext } from '../cases'
import { fileKnown, proposedFor } from './register'
import { appraisalEvents, roundsOfFile } from './store'

/** One file in one round, as a person may see it. */
export interface FileView {
  readonly round: AppraisalRound
  readonly scheme: AppraisalScheme
  readonly progress: FileProgress
  /** The lines about this file, in order; none before the person may see them. */
  readonly events: readonly AppraisalEvent[]
  readonly marks: readonly Mark[]
  readonly old: readonly Mark[]
  readonly result: AppraisalResult | undefined
  /** What the program found: at the last score, or for who scores now. */
  readonly proposed: readonly Proposed[]
  readonly offered: AppraisalKind | undefined
  readonly mayTakeOut: boolean
  /** Whether the person sees scores already: before the result was told only appraisers and who supervises. */
  readonly seen: boolean
  readonly units: readonly string[]
  readonly objectionDue: string | undefined
  readonly answerDue: string | undefined
}

/** Every round of a file, the newest first. */
export async function fileViews<DB>(
  { db, bureau }: CaseContext<DB>,
  record: Pick<CaseRecord, 'id'>,
  user: User,
): Promise<FileView[]> {
  const agency = bureau.agency.id
  const { law, registry } = bureau
  const numbers = await roundsOfFile(db, agency, record.id)
  const file = numbers.length === 0 ? undefined : await fileKnown(db, agency, record.id)
  if (!file) return []
  const all = await appraisalEvents(db, agency, numbers)
  return numbers.flatMap((no) => {
    const round = appraisalRound(all, no)
    const scheme = round && schemeOf(all, round.request.act.standard)
    const progress = round?.files.find((one) => one.file === record.id)
    if (!round?.decision || round.stage === 'returned' || !scheme || !progress) return []
    const { appraisers } = round.request.act
    const { told, objection, score } = progress
    const open = round.stage === 'open'
    const looking = { officer: user.officer, on: bureau.today(), law, appraisers }
    const offered = open ? offeredOf(progress, file, looking) : undefined
    const apart = may(user, 'supervision') && !partsOf(file.record).own.has(user.id)
    const seen = told !== undefined || appraisers.some((id) => id === user.id) || apart
    const own = all.filter(({ act }) => 'file' in act && act.file === record.id && act.round === no)
    const scored = appraisalEventsOf(own, 'score').at(-1)
    const marks = marksOf(all, no, record.id)
    return [
      {
        ...{ round, scheme, progress, marks, offered, seen, events: seen ? own : [] },
        old: scored?.act.marks ?? [],
        result: score && appraisalResult(marks, scheme),
        proposed: offered === 'score' ? proposedFor(file, scheme, bureau) : (scored?.proposed ?? []),
        mayTakeOut: open && progress.stage === 'to-score' && !score && user.roles.includes('agency-head'),
        units: unitsOf(file, { registry }),
        objectionDue: told && objectionDue(law, told.at.slice(0, 10)),
        answerDue: objection && objectionAnswerDue(law, objection.at.slice(0, 10)),
      },
    ]
  })
}
