import type { ConfirmationWay } from '../case/record/confirmation'
import type { CaseRecord } from '../case/record/entry'
import type { PlainDate } from '../date/plain-date'
import { confirmationsIn } from './figures/confirmations-in'

/** How the acts of a time were confirmed: for supervision, which asks why a bureau signs on paper what it could sign in person. */
export interface ConfirmationShare {
  readonly confirmations: number
  readonly byWay: Readonly<Record<ConfirmationWay['way'], number>>
  /** Of those by session: signed with a key that only the person holds. */
  readonly withKey: number
  /** Entries that keep no confirmation at all: from a time before confirmations, or from elsewhere. */
  readonly unconfirmed: number
}

/**
 * Counts the confirmations of the acts done in a time, by way.
 * @example confirmationShare(records, { from: '2026-01-01', to: '2026-12-31' }).byWay.paper
 */
export function confirmationShare(
  records: readonly CaseRecord[],
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate },
): ConfirmationShare {
  const found = records
    .flatMap((record) => record.entries)
    .filter(({ on }) => from <= on && on <= to)
    .flatMap(confirmationsIn)
  return confirmationsOf(found.map(({ sort, outcome = '' }) => ({ sort, outcome, count: 1 })))
}

/** The same from figures of confirmations that were counted already. */
export function confirmationsOf(
  groups: readonly { readonly sort: string; readonly outcome: string; readonly count: number }[],
): ConfirmationShare {
  const count = (...sorts: readonly string[]): number =>
    groups.filter(({ sort }) => sorts.includes(sort)).reduce((sum, group) => sum + group.count, 0)
  return {
    confirmations: count('session', 'external', 'paper'),
    byWay: { session: count('session'), external: count('external'), paper: count('paper') },
    withKey: groups.filter(({ outcome }) => outcome === 'key').reduce((sum, group) => sum + group.count, 0),
    unconfirmed: count('none'),
  }
}
