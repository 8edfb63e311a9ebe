import type { PlainDate } from '../date/plain-date'
import { deadline } from '../deadline/deadline'
import type { Deadline } from '../deadline/result'
import type { LawBook } from '../law/law-book'
import { type FileEvent, type FileEventOf, fileEventsOf } from './acts'

/** A reading of a file, from the request to the return. */
export interface Loan {
  readonly no: number
  readonly request: FileEventOf<'loan'>
  readonly decision: FileEventOf<'loan-decision'> | undefined
  readonly out: FileEventOf<'loan-out'> | undefined
  readonly back: FileEventOf<'loan-return'> | undefined
  readonly state: 'open' | 'approved' | 'returned' | 'out' | 'back'
}

export interface Disposal {
  readonly no: number
  readonly request: FileEventOf<'disposal'>
  readonly decision: FileEventOf<'disposal-decision'> | undefined
  readonly done: FileEventOf<'disposal-done'> | undefined
}

export interface Transfer {
  readonly no: number
  readonly request: FileEventOf<'transfer'>
  readonly receipt: FileEventOf<'transfer-receipt'> | undefined
}

/** How a finished file stands, by its register. */
export interface FileStanding {
  readonly loans: readonly Loan[]
  /** Out, and not back though the day has passed. */
  readonly overdue: (on: PlainDate) => readonly Loan[]
  readonly holds: readonly FileEventOf<'hold'>[]
  readonly disposals: readonly Disposal[]
  readonly transfers: readonly Transfer[]
  /** What came after the file was closed, in order: its supplement. */
  readonly late: readonly FileEventOf<'late-paper'>[]
  /** Set once the file is gone from the agency. */
  readonly gone: 'disposed' | 'transferred' | undefined
}

/** Reads the register of a file. */
export function fileStanding(events: readonly FileEvent[]): FileStanding {
  const by = <T extends { readonly act: object }>(all: readonly T[], key: string, no: number): T | undefined =>
    all.find(({ act }) => (act as Readonly<Record<string, unknown>>)[key] === no)
  const [decisions, outs, backs] = [
    fileEventsOf(events, 'loan-decision'),
    fileEventsOf(events, 'loan-out'),
    fileEventsOf(events, 'loan-return'),
  ]
  const loans = fileEventsOf(events, 'loan').map((request): Loan => {
    const { no } = request
    const [decision, out, back] = [by(decisions, 'loan', no), by(outs, 'loan', no), by(backs, 'loan', no)]
    const state = back ? 'back' : out ? 'out' : decision ? decision.act.verdict : 'open'
    return { no, request, decision, out, back, state }
  })
  const ended = new Set(fileEventsOf(events, 'hold-end').map(({ act }) => act.hold))
  const disposals = fileEventsOf(events, 'disposal').map((request) => ({
    ...{ no: request.no, request },
    decision: by(fileEventsOf(events, 'disposal-decision'), 'disposal', request.no),
    done: by(fileEventsOf(events, 'disposal-done'), 'disposal', request.no),
  }))
  const transfers = fileEventsOf(events, 'transfer').map((request) => ({
    ...{ no: request.no, request },
    receipt: by(fileEventsOf(events, 'transfer-receipt'), 'transfer', request.no),
  }))
  return {
    loans,
    overdue: (on) => loans.filter(({ state, request }) => state === 'out' && request.act.until < on),
    holds: fileEventsOf(events, 'hold').filter(({ no }) => !ended.has(no)),
    disposals,
    transfers,
    late: fileEventsOf(events, 'late-paper'),
    gone: disposals.some(({ done }) => done)
      ? 'disposed'
      : transfers.some(({ receipt }) => receipt)
        ? 'transferred'
        : undefined,
  }
}

/** By when a file is to go to the archive of the county; nothing where no layer says. */
export const transferDue = (law: LawBook, archivedOn: PlainDate): Deadline | undefined =>
  deadline(law, 'archive.transfer', archivedOn)
