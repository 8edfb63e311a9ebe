import { type CaseRecord, type Figure, type FiguresContext, figuresOf } from '@zhifa/domain'

/** A figure of a case as it is stored: derived from its record, the law and the day of its summary. */
export interface CaseFigure extends Pick<Figure, 'kind' | 'sort' | 'outcome' | 'seq' | 'times' | 'amount' | 'people'> {
  readonly procedure: string
  readonly on_day: string
}

/** The figures of a case in the order of their key. */
export const caseFigures = (record: CaseRecord, context: FiguresContext): CaseFigure[] =>
  figuresOf(record, context)
    .map(({ on, ...figure }): CaseFigure => ({ procedure: record.procedure, on_day: on, ...figure }))
    .sort(byKey)

const byKey = (a: CaseFigure, b: CaseFigure): number =>
  compared(a.kind, b.kind) ||
  compared(a.sort, b.sort) ||
  compared(a.outcome, b.outcome) ||
  a.seq - b.seq ||
  compared(a.on_day, b.on_day)

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
