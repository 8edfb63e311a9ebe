import {
  type CaseDeadline,
  type CaseRecord,
  type CaseState,
  causeOf,
  daysBetween,
  deadlinesOf,
  type KnownPayloads,
  type Procedure,
  partyName,
  procedureOf,
  replay,
} from '@zhifa/domain'
import type { Bureau } from '../../bureau'
import { partyOf } from '../../cases'

/** A case in one line. */
export interface Overview {
  readonly record: CaseRecord
  readonly state: CaseState<KnownPayloads>
  readonly procedure: Procedure
  readonly id: string
  readonly party: string
  readonly cause: string
  readonly phase: string
  readonly final: boolean
  readonly deadlines: readonly RunningDeadline[]
}

export interface RunningDeadline extends CaseDeadline {
  /** Days from today to the day to keep; negative when it has passed, absent when there is no day. */
  readonly left: number | undefined
  readonly urgency: 'overdue' | 'urgent' | 'soon' | 'calm'
}

export function overview(record: CaseRecord, bureau: Bureau): Overview {
  const state = replay(record)
  const procedure = procedureOf(record)
  const party = partyOf(record)
  return {
    record,
    state,
    procedure,
    id: record.id,
    party: party ? partyName(party) : '（尚未登记当事人）',
    cause: bureau.law.causes.get(causeOf(record))?.title ?? causeOf(record),
    phase: procedure.phases[state.phase] ?? state.phase,
    final: procedure.final.includes(state.phase),
    deadlines: runningDeadlines(record, bureau),
  }
}

/** Every period of a case with how near its end is; those that run come first, the nearest on top. */
export function caseDeadlines(record: CaseRecord, bureau: Bureau): RunningDeadline[] {
  const today = bureau.today()
  const known = deadlinesOf(record, { law: bureau.law, asOf: today }).map((item): RunningDeadline => {
    const left = item.deadline && daysBetween(today, item.deadline.keepBy)
    return { ...item, left, urgency: urgencyOf(item, left) }
  })
  const runs = ({ status }: CaseDeadline): boolean => ['running', 'overdue', 'suspended'].includes(status)
  return known.sort((a, b) => Number(runs(b)) - Number(runs(a)) || (a.left ?? 1e9) - (b.left ?? 1e9))
}

/** The periods that still run or were not kept. A party's own rights are shown on the case page, not counted as our work. */
export function runningDeadlines(record: CaseRecord, bureau: Bureau): RunningDeadline[] {
  return caseDeadlines(record, bureau).filter(({ status }) => ['running', 'overdue', 'suspended'].includes(status))
}

function urgencyOf({ status }: CaseDeadline, left: number | undefined): RunningDeadline['urgency'] {
  if (status === 'overdue') return 'overdue'
  if (left === undefined || status !== 'running') return 'calm'
  return left <= 3 ? 'urgent' : left <= 10 ? 'soon' : 'calm'
}
