import {
  type CaseRecord,
  type CaseState,
  type KnownPayloads,
  latest,
  majorFilingOf,
  type NextAct,
  nextActs,
  procedureOf,
  type Role,
  type StepInfo,
  teamOf,
} from '@zhifa/domain'
import type { Bureau } from '../../bureau'
import { usualWays } from './usual-ways'

type State = CaseState<KnownPayloads>

export interface CaseActs {
  /** What comes next on the usual way, in its order. */
  readonly expected: readonly NextAct[]
  /** What may also be done now. */
  readonly other: readonly NextAct[]
}

/** The acts that a case may take now, the usual next ones apart. */
export function actsOf(record: CaseRecord, state: State, bureau: Bureau): CaseActs {
  const acts = nextActs(record, bureau.today(), { law: bureau.law, registry: bureau.registry, today: bureau.today() })
  const usual = usualWays[record.procedure] ?? []
  const done = new Set(record.entries.map(({ step }) => step))
  const owed = filingOwed(record, state, bureau)
  const isExpected = ({ step }: NextAct): boolean =>
    owed.includes(step.id) || (usual.includes(step.id) && (!done.has(step.id) || again[step.id]?.(state) === true))
  const place = ({ step }: NextAct): number => usual.indexOf(step.id)
  return {
    expected: acts.filter(isExpected).sort((a, b) => place(a) - place(b)),
    other: acts.filter((act) => !isExpected(act)),
  }
}

/** What the filing of a major penalty wants next: nothing of it is usual, and where it is owed it waits for somebody. */
function filingOwed(record: CaseRecord, state: State, { law }: Bureau): readonly string[] {
  const filing = record.procedure === 'penalty.ordinary' ? majorFilingOf(state, law) : undefined
  if (!filing) return []
  const { major, stands, reports, current, unreported } = filing
  const drafted = reports.some(({ what, sentOn }) => what === 'change' && sentOn === undefined)
  return [
    ...(major === true && stands && current === undefined ? ['major-penalty-report'] : []),
    ...(current !== undefined && current.sentOn === undefined ? ['major-penalty-sending'] : []),
    ...(drafted ? ['major-penalty-sending'] : unreported ? ['major-penalty-change'] : []),
  ]
}

/** What a paper of its own proves, and is listed as evidence afterwards. */
const proving: readonly string[] = ['scene-inspection', 'interview']

/** True when something was recorded since evidence was last listed. */
function unlisted({ entries }: State): boolean {
  const listed = entries.findLastIndex(({ step }) => step === 'evidence')
  return entries.slice(listed + 1).some(({ step }) => proving.includes(step))
}

/** True when the reviewers want the papers again: returned, or with problems found. */
function sentBack(state: State): boolean {
  const newest = latest(state, 'review-submission', 'review-return', 'review-opinion')
  return newest?.step === 'review-return' || (newest?.step === 'review-opinion' && newest.data.result === 'problems')
}

/** What comes again on the usual way, and when. */
const again: Readonly<Record<string, (state: State) => boolean>> = { 'review-submission': sentBack, evidence: unlisted }

/**
 * Whom an act of the case waits for: of a role that works on the case those who do (承办人员、审核人员), as the record says it;
 * nobody in particular where nobody was assigned, or where the role is one of the house.
 */
export function peopleFor(record: CaseRecord, state: State, { role }: Pick<StepInfo, 'role'>): readonly string[] {
  const { handlers, reviewers } = teamOf(state, procedureOf(record))
  if (role === 'handler') return [...handlers]
  return role === 'legal-reviewer' ? [...reviewers] : []
}

/** Whether an act waits for this person: their role, and where somebody was assigned their case. */
export function waitsFor(
  user: { readonly id: string; readonly roles: readonly Role[] },
  step: Pick<StepInfo, 'role'>,
  record: CaseRecord,
  state: State,
): boolean {
  if (!user.roles.includes(step.role)) return false
  const people = peopleFor(record, state, step)
  return people.length === 0 || people.includes(user.id)
}
