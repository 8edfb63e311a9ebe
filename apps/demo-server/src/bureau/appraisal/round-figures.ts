import type { PlainDate } from '@zhifa/domain'
import {
  type AppraisalEvent,
  type AppraisalRound,
  appraisalEventsOf,
  appraisalResult,
  appraisalRound,
  marksOf,
  schemeOf,
  unknownClass,
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
    return round ? [{ round, figures: figuresOf(events, round) }] : []
  })
}

function figuresOf(events: readonly AppraisalEvent[], { no, request, files }: AppraisalRound): RoundFigures['figures'] {
  const scheme = schemeOf(events, request.act.standard)
  const kept = files.filter(({ stage }) => stage !== 'out')
  const results = kept.flatMap(({ file, score }) =>
    score && scheme ? [{ file, result: appraisalResult(marksOf(events, no, file), scheme) }] : [],
  )
  const classes = [...new Set(results.map(({ result }) => result.grade?.title ?? unknownClass))]
  const own = events.filter(({ act }) => 'round' in act && act.round === no)
  const objections = appraisalEventsOf(own, 'objection')
  const upheld = new Set(
    appraisalEventsOf(own, 'objection-answer').flatMap(({ act }) =>
      act.verdict === 'rejected' ? [] : [act.objection],
    ),
  )
  const filesOf = (of: readonly { readonly file: string }[]): string[] => of.map(({ file }) => file)
  return [
    { name: '案卷', files: filesOf(kept) },
    { name: '已评分', files: filesOf(results) },
    ...classes.map((name) => ({
      name,
      files: filesOf(results.filter(({ result }) => (result.grade?.title ?? unknownClass) === name)),
    })),
    { name: '存在否决项', files: filesOf(results.filter(({ result }) => result.vetoes.length > 0)) },
    { name: '提出异议', files: filesOf(objections.map(({ act }) => act)) },
    {
      name: '异议成立或者部分成立',
      files: filesOf(objections.filter((one) => upheld.has(one.no)).map(({ act }) => act)),
    },
    { name: '更正', files: filesOf(appraisalEventsOf(own, 'correction').map(({ act }) => act)) },
  ]
}
