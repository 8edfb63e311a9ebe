import { contentDigest } from '../../canonical/digest'
import { onceForSame } from '../../unchanging/unchanging'
import type { Act, CaseRecord, Entry } from '../record/entry'
import type { StepInfo } from '../table/types'

/** An act before it is on record, its payload as the schema of its step reads it. */
type Proposed = Omit<Act, 'data'> & { readonly data: unknown }

/** Where an act stands: of the record before it only the length. */
type Place = Pick<CaseRecord, 'id' | 'procedure' | 'agency'> & { readonly entries: { readonly length: number } }

/**
 * SHA-256 in hex of what a person confirms: the case, the place in its record, and every word of the act. An act at another
 * place, of another case, or with one other character has another digest; so a proposal that another act has overtaken must
 * be confirmed anew.
 */
export function proposalDigest(
  { id, procedure, agency, entries }: Place,
  { step, on, at, by, approvedBy, data, recordings, recordingWaiver }: Proposed,
): string {
  return contentDigest({
    case: id,
    procedure,
    agency,
    seq: entries.length + 1,
    act: { step, on, at, by, approvedBy, data, recordings, recordingWaiver },
  })
}

/** The same of an entry: what those whose confirmations it keeps must have confirmed. */
export function entryDigest({ id, procedure, agency, entries }: CaseRecord, step: StepInfo, entry: Entry): string {
  const length = Math.min(entries.length, entry.seq - 1)
  return onceForSame(entry, entryDigest, [step, id, procedure, agency, length], () =>
    proposalDigest({ id, procedure, agency, entries: { length } }, submittedAct(step, entry)),
  )
}

/** The act that made an entry, as it was submitted: without what the rules added, people by id. */
export const submittedAct = (step: StepInfo, entry: Entry): Act =>
  onceForSame(entry, submitted, [step], () => submitted(step, entry))

function submitted(step: StepInfo, entry: Entry): Act {
  const { on, at, by, approvedBy, data, recordings, recordingWaiver } = entry
  return {
    step: entry.step,
    on,
    ...(at === undefined ? {} : { at }),
    by: by.map(({ id }) => id),
    ...(approvedBy ? { approvedBy: approvedBy.id } : {}),
    data: withoutAdded(step, data),
    ...(recordings ? { recordings: [...recordings] } : {}),
    ...(recordingWaiver ? { recordingWaiver: { ...recordingWaiver, approvedBy: recordingWaiver.approvedBy.id } } : {}),
  }
}

/** A kept payload without what the rules added: nobody was asked to confirm that. */
function withoutAdded({ adds }: StepInfo, data: unknown): unknown {
  if (!adds || typeof data !== 'object' || data === null) return data
  return Object.fromEntries(Object.entries(data).filter(([key]) => !Object.hasOwn(adds.shape, key)))
}
