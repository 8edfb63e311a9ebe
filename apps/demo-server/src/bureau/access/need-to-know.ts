import { type CaseRecord, type EvidenceEvent, hasLeave, isKept, secrecyOf } from '@zhifa/domain'
import type { Kysely } from 'kysely'
import type { Bureau } from '../bureau'
import { ownOf } from '../cases/summary'
import { isOnTeam } from './on-case'
import { may } from './permissions'
import type { Viewer } from './visible-record'

/**
 * Which files of a case somebody may read who sees its files at all: what is kept (工作秘密、个人隐私、商业秘密) is for those who have a part in
 * the case, or a task of theirs in it; for the keeper of the files; and for whom a head gave leave until a day. A post alone is no need.
 */
export async function needsToKnow<DB>(
  db: Kysely<DB>,
  { agency, today }: Bureau,
  { record, events }: { readonly record: CaseRecord; readonly events: readonly EvidenceEvent[] },
  viewer: Viewer,
): Promise<(sha256: string) => boolean> {
  const part =
    may(viewer, 'kept-media') ||
    isOnTeam(record, viewer) ||
    record.entries.some(
      ({ by, approvedBy }) => approvedBy?.id === viewer.id || by.some(({ id }) => id === viewer.id),
    ) ||
    (await ownOf(db, agency.id, [record.id], viewer)).has(record.id)
  const on = today()
  return (sha256) => part || !isKept(secrecyOf(events, sha256)) || hasLeave(events, sha256, viewer.id, on)
}
