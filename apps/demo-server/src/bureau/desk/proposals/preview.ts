import { documentsOf, type RecordDocument, withoutGlyph } from '@zhifa/documents'
import {
  type CaseRecord,
  type Context,
  confirmedByAll,
  type Finding,
  type KeySignature,
  perform,
  preflight,
  procedureOf,
} from '@zhifa/domain'
import type { Bureau } from '../../bureau'
import type { Proposal } from '../../cases'

export interface Preview {
  /** What the domain says of it now, but for who has not confirmed. */
  readonly findings: readonly Finding[]
  /** The papers that it would yield, as they would read. */
  readonly papers: readonly RecordDocument[]
}

/** As though each had signed where a layer demands it: what a paper says does not depend on it, and nothing of this is kept. */
const signedLater: KeySignature = { key: '-', authenticatorData: '-', clientData: '-', signature: '-' }

/** What would follow if everybody confirmed a proposal now; nothing of one that is no longer open. */
export function previewOf(
  bureau: Bureau,
  record: CaseRecord,
  context: Context,
  { act, state, by, at, confirmations }: Proposal,
): Preview {
  if (state !== 'open') return { findings: [], papers: [] }
  const findings = preflight(record, act, { ...context, entered: { by, at }, confirmations })
  const all = confirmedByAll(record, act, at, { enteredBy: by, how: { way: 'session', key: signedLater } })
  const done = perform(record, act, { ...context, ...all })
  return {
    findings: [...findings.filter(({ code }) => code !== 'act.not-confirmed'), ...unprinted(record, act)],
    papers: done.ok ? documentsOf(done.record, bureau).filter(({ seq }) => seq === done.entry.seq) : [],
  }
}

/** What no font draws is said before anybody confirms: the papers of the act wait for it. */
function unprinted(record: CaseRecord, { step, data }: Proposal['act']): Finding[] {
  const own = procedureOf(record).steps[step]
  return own ? withoutGlyph(own.data, data) : []
}
