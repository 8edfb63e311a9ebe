import type { CaseRecord, Entry } from '../case/record/entry'
import type { CaseState } from '../case/record/state'
import type { PeriodStart, Procedure, StepInfo, SuspensionRow } from '../case/table/types'
import { later } from '../date/later'
import { addDays, type PlainDate } from '../date/plain-date'
import { deadline } from '../deadline/deadline'
import type { Deadline, Exclusion, GivenLength } from '../deadline/result'
import { procedureOf } from '../handling/procedure-of'
import type { LawBook } from '../law/law-book'
import { firstParty, partyOfAct } from '../payloads/common/concerning'

/**
 * How a period stands on a day, by the day to keep (`keepBy`): a weekend gives a bureau no time for its own duties. A right that was not used in time has lapsed; a duty is overdue, and then missed.
 */
export type DeadlineStatus = 'running' | 'suspended' | 'overdue' | 'kept' | 'missed' | 'lapsed'

/** A period of a case: its deadline, or why it has none, and how it stands. */
export interface CaseDeadline {
  readonly rule: string
  readonly title: string
  /** Number of the entry that began it. */
  readonly startedBy: number
  /** Which of several parties it runs for, when it is not the first (当事人序号). */
  readonly party?: number
  /** What it is about, where several of its kind may run at once: the person who was asked to withdraw, the number of a paper. */
  readonly about?: string
  /** Absent when no layer gives a value: undetermined, never assumed. */
  readonly deadline: Deadline | undefined
  readonly endedOn?: PlainDate
  readonly status: DeadlineStatus | 'undetermined'
}

interface Run {
  readonly rule: string
  readonly startedBy: number
  /** Absent: it runs for the case, whoever its parties are. */
  readonly party: number | undefined
  readonly about: string | undefined
  /** Absent when the period that goes before has no value. */
  readonly start: PlainDate | undefined
  readonly length: GivenLength | undefined
  readonly suspended: (Exclusion & { onlyIf: string | undefined })[]
  readonly extensions: { amount: number; cites: readonly string[]; grade: 'text' | 'secondary' | 'unverified' }[]
  suspendedOn?: PlainDate | undefined
  suspendedBy?: SuspensionRow | undefined
  endedOn?: PlainDate | undefined
}

export interface DeadlinesContext {
  readonly law: LawBook
  /** The day for which the question is asked. */
  readonly asOf: PlainDate
  readonly procedures?: readonly Procedure[]
}

/**
 * Every period of a case in the order in which they began: what is due, until when, why, and how it stands on a day.
 * @example deadlinesOf(record, { law, asOf: '2026-09-30' }).filter((item) => item.status === 'overdue')
 */
export function deadlinesOf(record: CaseRecord, context: DeadlinesContext): CaseDeadline[] {
  const procedure = procedureOf(record, context.procedures)
  const runs: Run[] = []
  const byStep = new Map<string, Entry[]>()
  // A growing view of the record: what a row computes sees only what was on record at that time.
  const state: CaseState = { phase: '', phaseSince: undefined, entries: record.entries, byStep }
  for (const entry of record.entries) {
    const step = procedure.steps[entry.step]
    if (!step || entry.on > context.asOf) continue
    stop(step, entry, state, runs)
    const same = byStep.get(entry.step)
    if (same) same.push(entry)
    else byStep.set(entry.step, [entry])
    suspendOrResume(step, entry, runs)
    extend(step, entry, runs, context.law)
    for (const row of step.starts ?? none) start(step, row, entry, state, runs, context.law)
  }
  return runs.filter((run) => hasBegun(run, context.asOf)).map((run) => settle(run, context))
}

const none: readonly never[] = []

const open = (runs: readonly Run[], rule: string): Run | undefined =>
  runs.findLast((run) => run.rule === rule && run.endedOn === undefined)

/**
 * The periods of a rule that an act can end: those of the party that it concerns, and those of the case. An act about the whole
 * case (the decision) ends them for every party; one about a party never ends another's.
 */
const openFor = (runs: readonly Run[], rule: string, party: number | undefined, about?: string): Run[] =>
  runs.filter(
    (run) =>
      run.rule === rule &&
      run.endedOn === undefined &&
      (about === undefined || run.about === about) &&
      (party === undefined || run.party === undefined || run.party === party),
  )

function stop(step: StepInfo, entry: Entry, state: CaseState, runs: readonly Run[]): void {
  const rules = typeof step.stops === 'function' ? step.stops(entry.data, state) : (step.stops ?? none)
  if (rules.length === 0) return
  const party = partyOfAct(step.data, entry.data)
  const about = step.stopsAbout?.(entry.data)
  for (const rule of rules) for (const run of openFor(runs, rule, party, about)) run.endedOn = entry.on
}

function suspendOrResume(step: StepInfo, entry: Entry, runs: readonly Run[]): void {
  for (const row of step.suspends ?? none) {
    const run = open(runs, row.period)
    if (!run || run.suspendedOn !== undefined) continue
    run.suspendedOn = entry.on
    run.suspendedBy = row
  }
  for (const rule of step.resumes ?? none) {
    const run = open(runs, rule)
    if (run?.suspendedOn === undefined) continue
    // Taken out: from the day of the suspension to the day before the resumption.
    const to = addDays(entry.on, -1)
    const { reason = '', onlyIf } = run.suspendedBy ?? {}
    if (run.suspendedOn <= to) run.suspended.push({ from: run.suspendedOn, to, reason, onlyIf })
    run.suspendedOn = undefined
    run.suspendedBy = undefined
  }
}

function extend(step: StepInfo, entry: Entry, runs: readonly Run[], law: LawBook): void {
  for (const { period, by } of step.extends ?? none) {
    const version = law.period(by, entry.on)
    if (version) open(runs, period)?.extensions.push(version)
  }
}

function start(step: StepInfo, row: PeriodStart, entry: Entry, state: CaseState, runs: Run[], law: LawBook): void {
  const { data } = entry
  if (row.local && !law.period(row.period, entry.on)) return
  const due = row.when ? row.when(data, state, law) : true
  if (due === false) return
  const party = partyOfAct(step.data, data)
  const begin = (about: string | undefined): void => {
    runs.push({
      rule: row.period,
      startedBy: entry.seq,
      party,
      about,
      start: due === undefined ? undefined : startDay(row, entry, state, law),
      length: row.length?.(data, state),
      suspended: [],
      extensions: [],
    })
  }
  if (!row.about) {
    // A notice served again starts its periods anew, for the party that it was served on.
    for (const again of openFor(runs, row.period, party)) again.endedOn = entry.on
    begin(undefined)
    return
  }
  // Who asks twice gains nothing and loses nothing: the answer is due from the first time.
  const by = entry.by.map(({ id }) => id)
  for (const about of row.about(data, by)) if (openFor(runs, row.period, party, about).length === 0) begin(about)
}

function startDay(row: PeriodStart, entry: Entry, state: CaseState, law: LawBook): PlainDate | undefined {
  const { data } = entry
  const own = row.from?.(data)
  if (!row.after) return own ?? entry.on
  const before = row.after.from(data, state)
  const over = before === undefined ? undefined : deadline(law, row.after.period, before)?.due
  if (own === undefined || over === undefined) return over
  return later(own, over)
}

/** A period that follows another is not listed while that one runs, and never when it ended before it could begin. */
const hasBegun = ({ start, endedOn }: Run, asOf: PlainDate): boolean =>
  start === undefined || (start <= asOf && (endedOn === undefined || endedOn >= start))

/**
 * A period in hours in a list of days: the day on which it ends at the latest. It runs through nights and days off, so that
 * day never moves; `deadlineFromHour` gives the minute.
 */
function hoursAsDays(law: LawBook, run: Run): GivenLength | undefined {
  const version = run.start === undefined ? undefined : law.period(run.rule, run.start)
  if (version?.unit !== 'hour') return undefined
  const note = `法定期限为${version.amount}小时，自事件发生之时起算，此处为最迟日期`
  return { ...version, amount: Math.ceil(version.amount / 24), unit: 'calendar-day', note }
}

function settle(run: Run, { law, asOf }: DeadlinesContext): CaseDeadline {
  // Without a verified rule the time of a suspension goes on counting: the earlier day is the safe one.
  const takesOut = (row: { onlyIf?: string | undefined }): boolean =>
    row.onlyIf === undefined || (run.start !== undefined && law.parameter(row.onlyIf, run.start)?.value === true)
  const excluded =
    run.suspended.length === 0
      ? none
      : run.suspended.filter(takesOut).map(({ from, to, reason }) => ({ from, to, reason }))
  const hours = hoursAsDays(law, run)
  const found =
    run.start === undefined
      ? undefined
      : deadline(law, run.rule, run.start, {
          length: hours ?? run.length,
          unmoved: hours !== undefined,
          extensions: run.extensions,
          excluded,
        })
  const { rule, startedBy, endedOn, about } = run
  const name = law.periods.get(rule)?.title ?? rule
  const several = run.party !== undefined && run.party !== firstParty
  const title = several ? `${name}（当事人${run.party}）` : name
  const status = found ? statusOf(run, found, asOf, takesOut) : 'undetermined'
  // Two literals, not a spread: this runs for every period of every open case of a county.
  const own: CaseDeadline =
    endedOn === undefined
      ? { rule, title, startedBy, deadline: found, status }
      : { rule, title, startedBy, deadline: found, endedOn, status }
  if (!several && about === undefined) return own
  return { ...own, ...(several ? { party: run.party } : {}), ...(about === undefined ? {} : { about }) }
}

function statusOf(
  { endedOn, suspendedBy }: Run,
  { duty, keepBy }: Deadline,
  asOf: PlainDate,
  takesOut: (row: SuspensionRow) => boolean,
): DeadlineStatus {
  const right = duty === 'party-right'
  if (endedOn !== undefined) return endedOn <= keepBy ? 'kept' : right ? 'lapsed' : 'missed'
  if (suspendedBy && takesOut(suspendedBy)) return 'suspended'
  return asOf <= keepBy ? 'running' : right ? 'lapsed' : 'overdue'
}
