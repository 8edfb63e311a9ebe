import type { PlainDate } from '@zhifa/domain'
import {
  type AppraisalEvent,
  type AppraisalRound,
  appraisalEventsOf,
  appraisalRound,
  appraisedFiles,
} from '@zhifa/review-rules'
import type { CaseContext } from '../cases'
import { appraisalEvents, roundLines } from './store'

/** So many rounds are looked through, the newest. */
const listed = 100

/** What one round came to, each figure with the files behind it; a file stands as often as it was counted. */
export interface RoundFigures {
  readonly round: AppraisalRound
  readonly figures: readonly { readonly name: string; readonly files: readonly string[] }[]
}

/** The rounds that were approved within a span of days, the newest first. */
export async function roundFigures<DB>(
  { db, bureau }: Pick<CaseContext<DB>, 'db' | 'bureau'>,
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate },
): Promise<readonly RoundFigures[]> {
  const { id: agency } = bureau.agency
  const begun = appraisalEventsOf(await roundLines(db, agency, listed), 'round-decision').filter(
    ({ act, at }) => act.verdict === 'approved' && from <= at.slice(0, 10) && at.slice(0, 10) <= to,
  )
  if (begun.length === 0) return []
  const numbers = begun.map(({ act }) => act.round)
  const events = await appraisalEvents(db, agency, numbers)
  return numbers.reverse().flatMap((no) => {
    const round = appraisalRound(events, no)
    return round ? [{ round, figures: figuresOf(events, no) }] : []
  })
}

function figuresOf(events: readonly AppraisalEvent[], no: number): RoundFigures['figures'] {
  const { files, scored, classes, vetoed, objections, upheld, corrections } = appraisedFiles(events, no)
  return [
    { name: '案卷', files },
    { name: '已评分', files: scored },
    ...classes.map(({ title, files }) => ({ name: title, files })),
    { name: '存在否决项', files: vetoed },
    { name: '提出异议', files: objections },
    { name: '异议成立或者部分成立', files: upheld },
    { name: '更正', files: corrections },
  ]
}
