import {
  type CaseRecord,
  type ConfirmationShare,
  confirmationShare,
  type LateEntry,
  type LawBook,
  lateEntries,
  type PlainDate,
  spanOf,
} from '@zhifa/domain'

/** How the acts of a year came onto the record: what supervision asks of every case, with the cases behind each figure. */
export interface Supervised {
  readonly year: number
  readonly from: PlainDate
  readonly to: PlainDate
  readonly share: ConfirmationShare
  /** Cases in which somebody confirmed otherwise than signed in himself, or in which an entry keeps no confirmation. */
  readonly cases: readonly { readonly caseId: string; readonly share: ConfirmationShare }[]
  /** Acts entered later than the bureau allows itself, in the order of the cases. */
  readonly late: readonly LateEntry[]
}

/** Counts the confirmations and late entries of a year in the records that a person may see. */
export function supervised(records: readonly CaseRecord[], law: LawBook, year: number): Supervised {
  const { from, to } = spanOf({ year })
  const span = { from, to }
  return {
    year,
    ...span,
    share: confirmationShare(records, span),
    cases: records.flatMap((record) => {
      const share = confirmationShare([record], span)
      return share.byWay.external + share.byWay.paper + share.unconfirmed > 0 ? [{ caseId: record.id, share }] : []
    }),
    late: lateEntries(records, law, span),
  }
}
