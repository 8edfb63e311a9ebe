import { china, deadline, lawBook, liaoning } from '@zhifa/domain'

const law = lawBook(china, liaoning)
const agency = { name: '示例县卫生健康局', uscc: '11999999MB0000019T' }

/** The last day on which something must be public, by the law of the day on which it was decided. */
function lastDay(period, from) {
  const found = deadline(law, period, from)
  // A period that no layer gives has no day: nobody makes one up.
  if (!found) throw new Error(`没有期限 no period ${period} on ${from}`)
  return found.keepBy
}

/** A row of the bureau's own system as the platform takes it. Versions are counted by `zhifa-push enqueue --bump-if-changed`. */
export function publicationOf(row) {
  const key = `${agency.uscc}:penalty:${row.number}`
  if (row.revoked_on !== null)
    return {
      ...{ key, version: 1, verb: 'withdraw', ground: 'revoked', reason: row.revoked_why },
      ...{ approvedOn: row.revoked_on, withdrawnOn: row.revoked_on },
      due: lastDay('disclosure.withdrawal', row.revoked_on),
    }
  return {
    ...{ key, version: 1, verb: 'publish', approvedOn: row.approved_on, attachments: [] },
    due: lastDay('disclosure.penalty', row.decided_on),
    ...(row.correction === null ? {} : { correction: row.correction }),
    content: {
      kind: 'penalty',
      documentNumber: `示卫罚〔${row.number.slice(0, 4)}〕${row.number.slice(5)}号`,
      caseName: row.case_name,
      partyName: row.party_name,
      partyKind: row.party_kind,
      violation: row.violation,
      facts: row.facts,
      basis: row.basis,
      penaltyKinds: row.penalty_kinds,
      penaltyContent: row.penalty,
      fine: row.fine_fen,
      decidedOn: row.decided_on,
      agencyName: agency.name,
      agencyUscc: agency.uscc,
    },
  }
}
