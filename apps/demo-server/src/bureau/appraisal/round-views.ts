import { hasRole } from '@zhifa/domain'
import {
  type AppraisalFigures,
  type AppraisalKind,
  type AppraisalResult,
  type AppraisalRound,
  type AppraisalStandard,
  appraisalEventsOf,
  appraisalFigures,
  appraisalResult,
  appraisalRoles,
  appraisalRound,
  marksOf,
  schemeOf,
  standardsInForce,
  standardsOf,
} from '@zhifa/review-rules'
import { may, type User } from '../access'
import type { CaseContext } from '../cases'
import { appraisalEvents, roundLines } from './store'

type Context<DB> = Pick<CaseContext<DB>, 'db' | 'bureau'>

/** So many rounds stand on the list. */
const listed = 100

/** Standards and rounds, the newest first. */
export interface AppraisalsView {
  readonly standards: readonly AppraisalStandard[]
  /** Numbers of those in force today. */
  readonly inForce: ReadonlySet<number>
  readonly rounds: readonly AppraisalRound[]
  /** Rounds that the person may open. */
  readonly opens: (round: AppraisalRound) => boolean
  readonly mayOrganise: boolean
  readonly mayDecide: (by: string) => boolean
}

/** One round as a person may see it. */
export interface RoundView {
  readonly round: AppraisalRound
  /** The title of its standard. */
  readonly standard: string
  readonly figures: AppraisalFigures
  readonly results: ReadonlyMap<string, AppraisalResult>
  readonly mayDecide: boolean
  readonly mayFinish: boolean
}

const mayBy = <DB>({ bureau }: Context<DB>, user: User, kind: AppraisalKind): boolean =>
  (appraisalRoles[kind] ?? []).some((role) => hasRole(user.officer, role, bureau.today()))

const opens = (user: User, { request }: AppraisalRound): boolean =>
  may(user, 'supervision') || request.act.appraisers.some((id) => id === user.id)

/** Reads standards and rounds for a person. */
export async function appraisalsView<DB>(context: Context<DB>, user: User): Promise<AppraisalsView> {
  const { db, bureau } = context
  const standards = await appraisalEvents(db, bureau.agency.id)
  const lines = await roundLines(db, bureau.agency.id, listed)
  const rounds = appraisalEventsOf(lines, 'round').flatMap(({ no }) => appraisalRound(lines, no) ?? [])
  return {
    standards: standardsOf(standards).reverse(),
    inForce: new Set(standardsInForce(standards, bureau.today()).map(({ no }) => no)),
    rounds: rounds.reverse(),
    opens: (round) => opens(user, round),
    mayOrganise: mayBy(context, user, 'round'),
    mayDecide: (by) => by !== user.id && mayBy(context, user, 'standard-decision'),
  }
}

/** Reads one round for a person; nothing where they may not open it. */
export async function roundView<DB>(
  context: Context<DB>,
  user: User,
  no: number | undefined,
): Promise<RoundView | undefined> {
  if (no === undefined) return undefined
  const events = await appraisalEvents(context.db, context.bureau.agency.id, [no])
  const round = appraisalRound(events, no)
  if (!round || !opens(user, round)) return undefined
  const scheme = schemeOf(events, round.request.act.standard)
  // Marks of one's own file are seen when they were told.
  const scored = round.files.filter(({ score, told }) => score && (told || !isOwn(round, user)))
  return {
    ...{ round, standard: scheme?.title ?? '', figures: appraisalFigures(events, no) },
    results: new Map(
      scored.flatMap(({ file, score }) =>
        score && scheme ? [[file, appraisalResult(marksOf(events, no, file), scheme)] as const] : [],
      ),
    ),
    mayDecide: round.stage === 'proposed' && round.request.by.id !== user.id && mayBy(context, user, 'round-decision'),
    mayFinish:
      round.stage === 'open' &&
      round.files.every(({ stage }) => stage === 'told' || stage === 'out') &&
      mayBy(context, user, 'finish'),
  }
}

/** Whether somebody looks at a round without appraising in it. */
const isOwn = ({ request }: AppraisalRound, user: User): boolean =>
  !request.act.appraisers.some((id) => id === user.id) && request.by.id !== user.id && !may(user, 'supervision')
