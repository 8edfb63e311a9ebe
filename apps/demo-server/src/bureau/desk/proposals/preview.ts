import { documentsOf, type RecordDocument } from '@zhifa/documents'
import { type CaseRecord, confirmedByAll, type Finding, perform, preflight } from '@zhifa/domain'
import type { Bureau } from '../../bureau'
import type { Proposal } from '../../cases'

export interface Preview {
  /** What the domain says of it now, but for who has not confirmed. */
  readonly findings: readonly Finding[]
  /** The papers that it would yield, as they would read. */
  readonly papers: readonly RecordDocument[]
}

/** What would follow if everybody confirmed a proposal now; nothing of one that is no longer open. */
export function previewOf(
  bureau: Bureau,
  record: CaseRecord,
  { act, state, by, at, confirmations }: Proposal,
): Preview {
  if (state !== 'open') return { findings: [], papers: [] }
  const { law, registry } = bureau
  const context = { law, registry, today: bureau.today() }
  const findings = preflight(record, act, { ...context, entered: { by, at }, confirmations })
  const done = perform(record, act, { ...context, ...confirmedByAll(record, act, at, { enteredBy: by }) })
  return {
    findings: findings.filter(({ code }) => code !== 'act.not-confirmed'),
    papers: done.ok ? documentsOf(done.record, bureau).filter(({ seq }) => seq === done.entry.seq) : [],
  }
}
