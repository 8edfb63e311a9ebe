import { demandedItem } from '../../case/act/recording'
import type { CaseRecord, Entry } from '../../case/record/entry'
import type { Procedure } from '../../case/table/types'
import { deadlinesOf } from '../../case-deadlines/deadlines-of'
import { FilledChecklist } from '../../checklist/filled'
import { judgedOn } from '../../checklist/judge'
import { addDays, daysBetween, type PlainDate } from '../../date/plain-date'
import { replay } from '../../handling/handling'
import { procedureOf } from '../../handling/procedure-of'
import type { LawBook } from '../../law/law-book'
import { fieldOf } from '../../payloads/field-of'
import { archivedRecordings } from '../../recording/archive'
import { countedActs } from '../counted-acts'
import { filingsOf } from '../filings'
import { lateEntry } from '../late-entries'
import { transferOf } from '../transfers'
import { confirmationsIn } from './confirmations-in'
import type { Figure, PartOfFigure } from './figure'
import { groundsOf } from './grounds-of'

/** Under which law, and on which day, the figures of a case are looked at. */
export interface FiguresContext {
  readonly law: LawBook
  /** The day on which periods are looked at; one that runs beyond it is counted as running. */
  readonly asOf: PlainDate
  readonly procedures?: readonly Procedure[]
}

/** Between the first acts of which steps the days are counted. */
const measured = [
  ['intake', 'filing'],
  ['filing', 'investigation-end'],
  ['filing', 'decision'],
  ['filing', 'closing'],
  ['review-submission', 'review-opinion'],
  ['acceptance', 'grant'],
  ['acceptance', 'refusal'],
  ['decision', 'decision-service'],
  ['imposition', 'release'],
  ['approval', 'result'],
] as const

/**
 * Everything that statistics, self-inspection and supervision count of a case. The same record, law and day give the same figures, in
 * the same order.
 * @example figuresOf(record, { law, asOf: '2026-12-31' }).filter(({ kind }) => kind === 'late-entry').length
 */
export function figuresOf(record: CaseRecord, context: FiguresContext): Figure[] {
  const parts: PartOfFigure[] = [
    ...wholeCase(record, context),
    ...record.entries.flatMap((entry) => ofEntry(record, entry, context)),
    ...deadlineFigures(record, context),
    ...dayFigures(record),
    ...uploadFigures(record, context),
    ...countedActs(record, context.procedures).map(({ table, sorts, on, seq, amount = 0 }) => ({
      ...{ kind: 'table' as const, sort: table, outcome: sorts.join('+'), on, seq, amount },
    })),
    ...transferFigures(record),
    ...groundsOf(record),
    ...filingsOf(record, context).map(({ standing, seq, on }) => ({
      kind: 'filing' as const,
      sort: standing,
      seq,
      on,
    })),
  ]
  return merged(parts)
}

function wholeCase(record: CaseRecord, context: FiguresContext): PartOfFigure[] {
  const [first] = record.entries
  if (!first) return []
  const begun = { kind: 'case' as const, sort: 'begun', seq: first.seq, on: first.on }
  const last = record.entries.find(({ step }) => step === 'closing') ?? record.entries.at(-1)
  if (!last || !procedureOf(record, context.procedures).final.includes(replay(record, context).phase)) return [begun]
  return [begun, { kind: 'case', sort: 'finished', seq: last.seq, on: last.on }]
}

function ofEntry(record: CaseRecord, entry: Entry, { law, procedures }: FiguresContext): PartOfFigure[] {
  const { seq, on } = entry
  const of = (kind: Figure['kind'], sort: string, outcome = ''): PartOfFigure => ({ kind, sort, outcome, seq, on })
  const step = procedureOf(record, procedures).steps[entry.step]
  const demanded = step !== undefined && demandedItem(step, entry.data) !== undefined
  const result = fieldOf(entry.data, 'result')
  return [
    { ...of('step', entry.step), people: entry.by.map(({ id }) => id) },
    ...(demanded
      ? [of('recording', entry.step, entry.recordings?.length ? 'made' : entry.recordingWaiver ? 'waived' : 'missing')]
      : []),
    ...(lateEntry(record, entry, law) ? [of('late-entry', entry.step)] : []),
    ...(entry.step === 'review-return' ? [of('review', 'return')] : []),
    ...(entry.step === 'review-opinion' && typeof result === 'string' ? [of('review', result)] : []),
    ...(isCheck(record, entry) ? [of('visit', codeOf(record))] : []),
    ...questionFigures(entry, law),
    ...confirmationsIn(entry),
  ]
}

/** How each question of the published checklists was answered. */
function questionFigures({ seq, on, data }: Entry, law: LawBook): PartOfFigure[] {
  const filled = FilledChecklist.array().safeParse(fieldOf(data, 'checklists'))
  if (!filled.success) return []
  return judgedOn(law, on, filled.data).flatMap(({ list, version, answered }) =>
    answered.map(({ question, outcome }) => ({
      ...{ kind: 'question' as const, sort: `${list.checklist}/${version.number}/${question.id}` },
      ...{ outcome, seq, on },
    })),
  )
}

/** Each visit is a check; without a visit the first look at records is. */
const isCheck = ({ procedure, entries }: CaseRecord, { step, seq }: Entry): boolean =>
  procedure.startsWith('inspection.') &&
  (step === 'visit' || (step === 'remote-record' && entries.find((one) => one.step === 'remote-record')?.seq === seq))

/** The unified code of the enterprise that an inspection was approved for; empty where it has none, or is none. */
function codeOf({ entries }: CaseRecord): string {
  const approved = entries.find(({ step }) => step === 'approval')?.data
  const code: unknown = Reflect.get(Object(fieldOf(approved, 'object')), 'uscc')
  return typeof code === 'string' && fieldOf(approved, 'enterprise') === true ? code : ''
}

/**
 * The next day on which the figures of a case change though nobody acts: a period runs out, or a recording should have been archived.
 * @returns nothing when no day of the case runs
 */
export function figuresMoveOn(record: CaseRecord, context: FiguresContext): PlainDate | undefined {
  const { law, asOf } = context
  const periods = deadlinesOf(record, context).flatMap(({ status, deadline }) =>
    status === 'running' && deadline ? [deadline.keepBy] : [],
  )
  const uploads = archivedRecordings(record, law, asOf).flatMap(({ status, deadline, archivedOn }) =>
    status === 'running' && deadline && archivedOn === undefined ? [deadline.due] : [],
  )
  const [last] = [...periods, ...uploads].filter((day) => day >= asOf).sort()
  return last === undefined ? undefined : addDays(last, 1)
}

const deadlineFigures = (record: CaseRecord, context: FiguresContext): PartOfFigure[] =>
  deadlinesOf(record, context).flatMap(({ rule, deadline, status, startedBy: seq }) => {
    const on = deadline?.start ?? record.entries.find((entry) => entry.seq === seq)?.on
    return on === undefined ? [] : [{ kind: 'deadline' as const, sort: rule, outcome: status, seq, on }]
  })

const dayFigures = ({ entries }: CaseRecord): PartOfFigure[] =>
  measured.flatMap(([from, to]) => {
    const begun = entries.find(({ step }) => step === from)
    const done = entries.find(({ step }) => step === to)
    if (!begun || !done) return []
    const amount = daysBetween(begun.on, done.on)
    return [{ kind: 'days' as const, sort: `${from}/${to}`, seq: done.seq, on: done.on, amount }]
  })

const uploadFigures = (record: CaseRecord, { law, asOf }: FiguresContext): PartOfFigure[] =>
  archivedRecordings(record, law, asOf).flatMap(({ step, entry, endedOn, status }) =>
    status === 'late' || status === 'overdue'
      ? [{ kind: 'late-upload' as const, sort: step, outcome: status, seq: entry, on: endedOn }]
      : [],
  )

function transferFigures(record: CaseRecord): PartOfFigure[] {
  const found = transferOf(record)
  return found ? [{ kind: 'transfer', sort: found.outcome, seq: found.begun.seq, on: found.begun.on }] : []
}

/** Two periods of one rule that one act began count twice, two papers of a decision with their sums together. */
function merged(parts: readonly PartOfFigure[]): Figure[] {
  const found = new Map<string, Figure>()
  for (const { outcome = '', times = 1, amount = 0, people = [], ...part } of parts) {
    const key = JSON.stringify([part.kind, part.sort, outcome, part.seq, part.on])
    const before = found.get(key)
    found.set(key, {
      ...{ kind: part.kind, sort: part.sort, outcome, seq: part.seq, on: part.on },
      ...{ times: times + (before?.times ?? 0), amount: amount + (before?.amount ?? 0), people },
    })
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, figure]) => figure)
}
