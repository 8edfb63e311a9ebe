import type { FigureKind } from '@zhifa/domain'
import type { FigureAsked } from '../../cases'
import { casesAddress, type FigureFilter } from './query'

/** Where the cases behind a number are listed. */
export type Addresses = (asked: FigureAsked, procedure?: string) => string

export const addresses =
  (filter: FigureFilter): Addresses =>
  (asked, procedure) =>
    casesAddress(asked, procedure === undefined ? filter : { ...filter, procedure })

export const figure = (kind: FigureKind, sort = '', ...outcomes: readonly string[]): FigureAsked => ({
  ...{ of: 'figure', kind, sort, outcomes },
})
