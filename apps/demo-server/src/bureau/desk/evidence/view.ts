import {
  type CaseRecord,
  type Custody,
  custodyOf,
  type EvidenceEvent,
  evidenceStanding,
  type Finding,
  type Redaction,
  redactionsOf,
  type Series,
  seriesOf,
} from '@zhifa/domain'
import { chinaDateTime } from '../../../web/china-time'
import { isOnCase, needsToKnow, type User } from '../../access'
import type { CaseContext } from '../../cases'
import { evidenceOf, fileOf } from '../../evidence'
import { type MediaItem, mediaOf } from '../../media'

/** What the page of a case's evidence shows. */
export interface EvidenceView {
  readonly caseId: string
  readonly items: readonly MediaItem[]
  readonly events: readonly EvidenceEvent[]
  readonly series: readonly Series[]
  readonly originals: readonly Custody[]
  readonly copies: readonly Redaction[]
  readonly standing: readonly Finding[]
  /** Whether this person works on the case. */
  readonly on: boolean
  /** Whether this person may read a file. */
  readonly reads: (sha256: string) => boolean
}

/** Reads everything that was said of the evidence of a case. */
export async function evidenceView<DB>(
  { db, bureau }: CaseContext<DB>,
  record: CaseRecord,
  user: User,
): Promise<EvidenceView> {
  const items = await mediaOf(db, bureau.agency.id, record.id)
  const events = await evidenceOf(db, bureau.agency.id, record.id)
  const files = items.map(fileOf)
  const now = chinaDateTime(bureau.now())
  const { registry } = bureau
  return {
    caseId: record.id,
    items,
    events,
    series: seriesOf(events, files),
    originals: custodyOf(events, registry, now),
    copies: redactionsOf(events),
    standing: evidenceStanding(events, files, { registry, now }),
    on: await isOnCase(db, record, user),
    reads: await needsToKnow(db, bureau, { record, events }, user),
  }
}
