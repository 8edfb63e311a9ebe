import {
  type Administration,
  type AdministrationAct,
  houseAfter,
  isLawChange,
  type LawBook,
  type LawDifference,
  lawDifferences,
} from '@zhifa/domain'
import type { Kysely } from 'kysely'
import type { Bureau } from '../../bureau'
import { type MovedDays, movedDays } from '../../cases'

/** What a change of the law changes: rules by their day, and the running periods of open cases whose day moves. */
export interface Moves extends MovedDays {
  readonly rules: readonly LawDifference[]
}

/** Of an act that waits; one that is in effect moved the days when it was approved. */
export async function moves<DB>(
  db: Kysely<DB>,
  bureau: Bureau,
  { house }: Administration,
  act: AdministrationAct,
  after: string,
): Promise<Moves | undefined> {
  if (act.state !== 'waiting' || !act.changes.some(isLawChange)) return undefined
  let law: LawBook
  try {
    law = houseAfter(house, act.changes).law
  } catch {
    return undefined
  }
  const days = await movedDays(db, bureau, { before: house.law, after: law }, after)
  return { rules: lawDifferences(house.law, law), ...days }
}
