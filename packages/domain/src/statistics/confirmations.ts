import type { ConfirmationWay } from '../case/record/confirmation'
import type { CaseRecord } from '../case/record/entry'
import type { PlainDate } from '../date/plain-date'

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
  const entries = records.flatMap((record) => record.entries).filter(({ on }) => from <= on && on <= to)
  const all = entries.flatMap(({ confirmations }) => confirmations ?? [])
  const count = (way: ConfirmationWay['way']): number => all.filter(({ how }) => how.way === way).length
  return {
    confirmations: all.length,
    byWay: { session: count('session'), external: count('external'), paper: count('paper') },
    withKey: all.filter(({ how }) => how.way === 'session' && how.key !== undefined).length,
    unconfirmed: entries.filter(({ confirmations }) => confirmations === undefined).length,
  }
}
