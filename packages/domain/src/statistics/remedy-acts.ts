import type { Entry } from '../case/record/entry'
import { type CaseState, entriesOf } from '../case/record/state'
import type { KnownPayloads } from '../payloads'

/** An act that a table counts, as what, and with which sum. */
export interface Counted {
  readonly entry: Pick<Entry, 'on' | 'seq'>
  readonly sorts: readonly string[]
  readonly amount?: number
}

/**
 * Remedies of the party and their results, and what the bureau put right, gave back or paid: each act by itself, in whatever
 * year the decision was made. A result that orders the act to be made anew counts as the result and as the order.
 */
export function remedyActs(state: CaseState<KnownPayloads>): Counted[] {
  const as = (entry: Entry, sort: string, amount?: number): Counted => ({
    ...{ entry, sorts: [sort] },
    ...(amount === undefined ? {} : { amount }),
  })
  return [
    ...entriesOf(state, 'remedy').map((entry) => as(entry, entry.data.kind)),
    ...entriesOf(state, 'remedy-result').flatMap((entry) => [
      as(entry, entry.data.result),
      ...(entry.data.redo === true ? [as(entry, 'redo')] : []),
    ]),
    ...entriesOf(state, 'decision-revocation').map((entry) => as(entry, 'self-revocation')),
    ...entriesOf(state, 'refund').map((entry) => as(entry, 'refund', entry.data.amount)),
    ...entriesOf(state, 'compensation-claim').map((entry) => as(entry, 'compensation-claim')),
    ...entriesOf(state, 'compensation-decision').map((entry) =>
      // A sum that stands beside a refusal was asked for, not granted.
      entry.data.compensate ? as(entry, 'compensated', entry.data.amount) : as(entry, 'compensation-refused'),
    ),
  ]
}
