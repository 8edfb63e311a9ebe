import {
  type CaseRecord,
  type EvidenceAnswer,
  type EvidenceAsked,
  type EvidenceEvent,
  type EvidenceFile,
  enterEvidence,
  evidenceStanding,
  type Finding,
  isRecused,
  procedureOf,
  redactionsOf,
  replay,
  teamOf,
} from '@zhifa/domain'
import type { Kysely } from 'kysely'
import { chinaDateTime } from '../../web/china-time'
import { gateOf, isOnCase, type User } from '../access'
import type { CaseContext } from '../cases'
import type { Refusal } from '../cases/refusal'
import { evidenceOf } from '../evidence-store'
import { writtenBy } from '../ledger'
import { type MediaItem, mediaOf } from '../media'
import { lookAtCopy } from './look-at-copy'
import { enterEvidenceEvent } from './store'

export const fileOf = ({ sha256, name, type, started, ended, device, uploadedBy }: MediaItem): EvidenceFile => ({
  ...{ sha256, name, type, started, ended, device, uploadedBy },
})

/** Files of a case that its record names: recordings of acts, and whatever an act took as evidence. */
export const namedOnRecord = (record: CaseRecord): ReadonlySet<string> =>
  new Set(JSON.stringify(record.entries).match(/(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/g))

/** What of the evidence of a case a reviewer has to know. */
export async function evidenceStandingOf<DB>(
  { db, bureau }: Pick<CaseContext<DB>, 'db' | 'bureau'>,
  { id }: Pick<CaseRecord, 'id'>,
): Promise<Finding[]> {
  const files = (await mediaOf(db, bureau.agency.id, id)).map(fileOf)
  const { registry } = bureau
  return evidenceStanding(await evidenceOf(db, bureau.agency.id, id), files, {
    registry,
    now: chinaDateTime(bureau.now()),
  })
}

/** Says something of the evidence of a case: judged, and written with its leaf. */
export async function sayOfEvidence<DB>(
  context: CaseContext<DB>,
  record: CaseRecord,
  user: User,
  said: unknown,
): Promise<{ readonly ok: true; readonly event: EvidenceEvent } | Refusal> {
  const { db, bureau } = context
  const items = await mediaOf(db, bureau.agency.id, record.id)
  return enterEvidenceEvent(
    db,
    { caseId: record.id, now: bureau.now(), written: writtenBy(bureau, user.id) },
    (trx, events) => judge(context, trx, { record, user, items, events }, said),
  )
}

interface Here {
  readonly record: CaseRecord
  readonly user: User
  readonly items: readonly MediaItem[]
  readonly events: readonly EvidenceEvent[]
}

async function judge<DB>(
  { bureau, media }: CaseContext<DB>,
  trx: Kysely<DB>,
  { record, user, items, events }: Here,
  said: unknown,
): Promise<EvidenceAnswer> {
  const state = replay(record)
  const { handlers } = teamOf(state, procedureOf(record))
  const on = await isOnCase(trx, record, user)
  const pair = pairIn(said, items, events)
  const asked: EvidenceAsked = {
    events,
    files: items.map(fileOf),
    registry: bureau.registry,
    officer: user.officer,
    now: chinaDateTime(bureau.now()),
    // Of the team only the one who speaks is asked about.
    team: new Set(on ? [user.id] : []),
    handlers,
    recused: new Set([...bureau.registry.officers.keys()].filter((id) => isRecused(state, id))),
    onRecord: namedOnRecord(record),
    ...(pair ? { looked: await lookAtCopy(media.blobs, pair, await gateOf(trx, bureau, record.id)) } : {}),
  }
  return enterEvidence(said, asked)
}

/** The copy that is proposed or decided on, with its original. */
function pairIn(said: unknown, items: readonly MediaItem[], events: readonly EvidenceEvent[]) {
  const { kind, of, copy, redaction } = Object(said) as Readonly<Record<string, unknown>>
  const pair =
    kind === 'redaction'
      ? { of, copy }
      : kind === 'redaction-decision'
        ? redactionsOf(events).find(({ no }) => no === redaction)
        : undefined
  const [original, own] = [pair?.of, pair?.copy].map((sha256) => items.find((item) => item.sha256 === sha256))
  return original && own ? { original, copy: own } : undefined
}
