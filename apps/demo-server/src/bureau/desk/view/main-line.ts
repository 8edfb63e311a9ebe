import { type CaseState, type KnownPayloads, latest, type NextAct, nextActs, type Role } from '@zhifa/domain'
import type { User } from '../../access'
import type { Bureau } from '../../bureau'
import type { Overview } from './overview'

type State = CaseState<KnownPayloads>

/** The usual way of an ordinary penalty case; every other act is one that a case may need and most do not. */
const usual = [
  'intake',
  'filing',
  'scene-inspection',
  'evidence',
  'interview',
  'investigation-end',
  'review-determination',
  'review-submission',
  'review-opinion',
  'prior-notice',
  'notice-service',
  'defence-review',
  'decision',
  'disclosure-judgement',
  'disclosure-draft',
  'disclosure-approval',
  'decision-service',
  'payment',
  'compliance',
  'closing',
  'archiving',
]

export interface CaseActs {
  /** What comes next on the usual way, in its order. */
  readonly expected: readonly NextAct[]
  /** What may also be done now. */
  readonly other: readonly NextAct[]
}

/** The acts that a case may take now, the usual next ones apart. */
export function actsOf({ record, state }: Pick<Overview, 'record' | 'state'>, bureau: Bureau): CaseActs {
  const acts = nextActs(record, bureau.today(), { law: bureau.law, registry: bureau.registry, today: bureau.today() })
  const done = new Set(record.entries.map(({ step }) => step))
  const isExpected = ({ step }: NextAct): boolean =>
    usual.includes(step.id) && (!done.has(step.id) || (step.id === 'review-submission' && sentBack(state)))
  const place = ({ step }: NextAct): number => usual.indexOf(step.id)
  return {
    expected: acts.filter(isExpected).sort((a, b) => place(a) - place(b)),
    other: acts.filter((act) => !isExpected(act)),
  }
}

/** True when the reviewers want the papers again: returned, or with problems found. */
function sentBack(state: State): boolean {
  const newest = latest(state, 'review-submission', 'review-return', 'review-opinion')
  return newest?.step === 'review-return' || (newest?.step === 'review-opinion' && newest.data.result === 'problems')
}

/** The people who were named to handle a case; empty until it is filed. */
export const handlersNamed = (state: State): readonly string[] => latest(state, 'filing')?.data.handlers ?? []

/** Whether an act waits for this person: their role, and for a handler's act their case. */
export function waitsFor(user: User, role: Role, state: State): boolean {
  if (!user.roles.includes(role)) return false
  const handlers = handlersNamed(state)
  return role !== 'handler' || handlers.length === 0 || handlers.includes(user.id)
}
