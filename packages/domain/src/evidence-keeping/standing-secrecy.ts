import { type EvidenceEvent, eventsOfKind } from './acts'
import type { Secrecy } from './secrecy'

/** What was last said of a file; nothing while nobody has. */
export const secrecyOf = (events: readonly EvidenceEvent[], sha256: string): Secrecy | undefined =>
  eventsOfKind(events, 'secrecy').findLast(({ act }) => act.file === sha256)?.act.secrecy

/** Whether somebody was given leave to read a file on a day. */
export const hasLeave = (events: readonly EvidenceEvent[], sha256: string, person: string, on: string): boolean =>
  eventsOfKind(events, 'access').some(({ act }) => act.file === sha256 && act.person === person && on <= act.until)
