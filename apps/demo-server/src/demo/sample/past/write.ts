import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { canonicalJson, type Publication } from '@zhifa/domain'
import { type LedgerEvent, leafOf } from '@zhifa/domain/ledger'
import { type RawBuilder, sql, type Transaction } from 'kysely'
import {
  type CaseContext,
  documentNumberOf,
  keepPublicItems,
  keepVersion,
  publicItemOf,
  summarise,
} from '../../../bureau/cases'
import { type Papers, withPapers } from '../../../bureau/cases/publishing'
import { appendLeaves, leavesOfRows, type ProvedKind } from '../../../bureau/ledger'
import { soundOf } from '../silence'
import type { PastAct, PastEvent, PastFile } from './play'
import { insertRows } from './rows'

/** What an act makes public. */
export interface Published {
  readonly wanted: Publication
  readonly papers: Papers | undefined
}

/** A part of the past, with what each of its acts makes public. */
export interface Part {
  readonly events: readonly PastEvent[]
  readonly published: ReadonlyMap<PastEvent, Published>
}

const instant = (at: string): string => `${at}:00+08:00`
const isAct = (event: PastEvent): event is PastAct => event.kind === 'act'

/** How many files are written at a time. */
const filesAtOnce = 16

/** Puts the bytes of the files there before anything names them. */
export async function keepFiles<DB>({ media }: CaseContext<DB>, events: readonly PastEvent[]): Promise<void> {
  const files = events.filter(isAct).flatMap((act) => act.files)
  for (let i = 0; i < files.length; i += filesAtOnce)
    await Promise.all(
      files.slice(i, i + filesAtOnce).map(async ({ of, sha256 }) => {
        // Those of a start that was killed are there.
        if ((await media.blobs.size(sha256)) !== undefined) return
        const path = join(media.incoming, `past-${sha256}`)
        await writeFile(path, soundOf(of).bytes)
        await media.blobs.keep(path, sha256)
      }),
    )
}

/**
 * Writes a part of the past: the same rows and the same leaves, in the same order, that the desk writes act by act, in one transaction.
 *
 * @param openedOn when each case was opened
 * @returns how many publications the gate in front of the push held back
 */
export async function writePart<DB>(
  trx: Transaction<DB>,
  { bureau, engine }: CaseContext<DB>,
  { events, published }: Part,
  openedOn: ReadonlyMap<string, string>,
): Promise<number> {
  const agency = bureau.agency.id
  const acts = events.filter(isAct)
  const openings = events.flatMap((event) => (event.kind === 'opening' ? [event] : []))
  const proposals = new Map(acts.map((act) => [act, randomUUID()]))
  const proposalOf = (act: PastAct): string => proposals.get(act) ?? ''
  const records = new Map(events.map(({ record }) => [record.id, record]))

  await insertRows(
    trx,
    'zhifa.case_record',
    ['id', 'procedure', 'agency', 'cause', 'opened_at', 'opened_by', 'length'],
    openings.map(({ record: { id, procedure, cause }, at, by }) => [id, procedure, agency, cause, instant(at), by, 0]),
  )
  const lengths = [...records.values()].map(({ id, entries }) => ({ id, length: entries.length }))
  await sql`update zhifa.case_record r set length = n.length
    from jsonb_to_recordset(${JSON.stringify(lengths)}::jsonb) as n (id text, length integer) where r.id = n.id`.execute(
    trx,
  )
  const files = acts.flatMap((act) => act.files.map((file) => ({ act, file })))
  await insertRows(trx, 'zhifa.media', mediaColumns, files.map(mediaRow))
  await insertRows(
    trx,
    'zhifa.media_check',
    ['sha256', 'checked_at'],
    files.map(({ act, file }) => [file.sha256, instant(act.at)]),
  )
  await insertRows(
    trx,
    'zhifa.entry',
    ['case_id', 'seq', 'step', 'entered_at', 'entered_by'],
    acts.map(({ record, entry, at, act }) => [record.id, entry.seq, entry.step, instant(at), act.by[0]]),
  )
  await insertRows(
    trx,
    'zhifa.document_number',
    ['number', 'series', 'serial', 'case_id', 'seq'],
    acts.flatMap(({ record, entry }) => {
      const taken = documentNumberOf(entry)
      return taken ? [[taken.number, taken.series, taken.serial, record.id, entry.seq]] : []
    }),
  )
  await insertRows(
    trx,
    'zhifa.proposal',
    ['id', 'case_id', 'expected_seq', 'step', 'act', 'digest', 'proposed_by', 'proposed_at', 'state'],
    acts.map((act) => {
      const { before, entry, digest, at } = act
      const said = canonicalJson({ ...act.act, data: entry.data })
      return [proposalOf(act), before.id, before.entries.length, entry.step, said, digest, act.act.by[0], at, 'entered']
    }),
  )
  await insertRows(
    trx,
    'zhifa.confirmation',
    ['proposal_id', 'person', 'at', 'digest', 'how'],
    acts.flatMap((act) =>
      (act.entry.confirmations ?? []).map((word) => [
        ...[proposalOf(act), word.person, word.at, word.digest],
        canonicalJson(word.how),
      ]),
    ),
  )
  let unpublished = 0
  for (const [event, { wanted, papers }] of published) {
    const { name, address, telephone } = bureau.agency
    const desired = await engine.desire(trx, withPapers(wanted, papers), { open: [name, address, telephone] })
    // What the gate holds back is not shown either: no demonstration fails to start for it.
    if (desired.ok) await keepVersion(trx, event.record.id, wanted, papers)
    else unpublished += 1
  }
  await keepSummaries(
    trx,
    [...records.values()].map((record) => summarise(record, openedOn.get(record.id) ?? '', bureau)),
  )
  await appendLeaves(trx, agency, await leavesOf(trx, agency, { events, published }, proposalOf))
  // After the leaves: the order of publication is that of the ledger.
  await keepPublicItems(trx, bureau, [...new Set([...published.keys()].map(({ record }) => record.id))])
  return unpublished
}

const mediaColumns = [
  ...['case_id', 'sha256', 'sm3', 'size', 'media_type', 'name', 'device', 'uploaded_by', 'uploaded_at'],
]
function mediaRow({ act, file }: { act: PastAct; file: PastFile }): unknown[] {
  const { bytes, sm3 } = soundOf(file.of)
  const name = `虚构录音 ${file.id}.wav`
  return [act.record.id, file.sha256, sm3, bytes.length, 'audio/wav', name, file.device, file.by, instant(act.at)]
}

async function keepSummaries<DB>(trx: Transaction<DB>, made: readonly ReturnType<typeof summarise>[]): Promise<void> {
  await sql`select zhifa.keep_summary(s.summary, s.tasks, s.figures)
    from jsonb_to_recordset(${JSON.stringify(made)}::jsonb) as s (summary jsonb, tasks jsonb, figures jsonb)`.execute(
    trx,
  )
}

/** The leaves of a part, act by act: of what was read back from the tables, so that each says what stands there. */
async function leavesOf<DB>(
  trx: Transaction<DB>,
  agency: string,
  { events, published }: Part,
  proposalOf: (act: PastAct) => string,
) {
  const written = { agency, at: '', by: '' }
  const acts = events.filter(isAct)
  const rows = new Map<string, LedgerEvent>()
  const read = async (kind: ProvedKind, where: RawBuilder<unknown>): Promise<void> => {
    for (const leaf of await leavesOfRows(trx, written, kind, where)) rows.set(`${kind} ${leaf.event.subject}`, leaf)
  }
  const cases = sql`any(${[...new Set(events.map(({ record }) => record.id))]}::text[])`
  const proposals = sql`any(${acts.map(proposalOf)}::text[])`
  await read('case', sql`id = ${cases}`)
  await read(
    'media',
    sql`case_id = ${cases} and sha256 = any(${acts.flatMap(({ files }) => files.map(({ sha256 }) => sha256))}::text[])`,
  )
  await read('proposal', sql`id = ${proposals}`)
  await read('confirmation', sql`proposal_id = ${proposals}`)
  await read('document-number', sql`case_id = ${cases}`)
  await read('publication', sql`case_id = ${cases}`)
  const leaf = (kind: ProvedKind, subject: string, at: string, by: string): LedgerEvent[] => {
    const found = rows.get(`${kind} ${subject}`)
    return found ? [{ agency, event: { ...found.event, at, by } }] : []
  }
  return events.flatMap((event) => {
    if (event.kind === 'opening') return leaf('case', event.record.id, event.at, event.by)
    const { record, entry, at, files } = event
    const by = event.act.by[0] ?? ''
    const taken = documentNumberOf(entry)
    const wanted = published.get(event)?.wanted
    return [
      ...files.flatMap(({ sha256 }) => leaf('media', `${record.id}/${sha256}`, at, by)),
      leafOf(record, entry),
      ...(taken ? leaf('document-number', taken.number, at, by) : []),
      ...(wanted ? leaf('publication', `${publicItemOf(wanted)}/${wanted.version}`, at, by) : []),
      ...leaf('proposal', proposalOf(event), at, by),
      ...(entry.confirmations ?? []).flatMap((word) =>
        leaf('confirmation', `${proposalOf(event)}/${word.person}`, word.at, word.person),
      ),
    ]
  })
}
