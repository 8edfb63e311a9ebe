import { addDays, type PlainDate } from '@zhifa/domain'
import { sql, type Transaction } from 'kysely'
import { type CaseContext, publicItemOf } from '../../../bureau/cases'
import { certificateOf } from '../../../bureau/cases/certificate'
import { newlyWanted, papersOf } from '../../../bureau/cases/publishing'
import type { Checkpoint } from '../../../bureau/ledger'
import { type NextUp, type Past, type PastEvent, playPast } from './play'
import { storiesUntil } from './stories'
import { keepFiles, type Published, writePart } from './write'

/** How many events are written in one transaction at most. */
const partSize = 400

/** What was written of the past. */
export interface FilledPast {
  readonly cases: number
  readonly acts: number
  /** Acts that the law refused, with which a story ended. */
  readonly refused: number
  /** Publications that the gate in front of the push held back. */
  readonly unpublished: number
  readonly next: readonly NextUp[]
}

/** The past of a bureau up to a day, played anew: the same each time. */
export function pastUntil<DB>({ bureau: { law, registry, agency } }: CaseContext<DB>, until: PlainDate): Past {
  return playPast(storiesUntil(until, law), { law, registry, agency: agency.id, until })
}

/**
 * Gives a new demonstration the three years behind it. A start that was killed in the middle goes on where it was; a database that
 * has cases of its own, or its past, stays as it is.
 *
 * @returns nothing where there was nothing to do
 */
export async function fillPast<DB>(context: CaseContext<DB>): Promise<FilledPast | undefined> {
  const { db, bureau } = context
  const { rows } = await sql<{ until: string | null; written: number; whole: boolean; used: boolean }>`select
    p.until::text, coalesce(p.written, 0) as written, coalesce(p.whole, false) as whole,
    exists (select from zhifa.case_record) as used
    from (select 1) one left join zhifa.demo_past p on true`.execute(db)
  const [noted] = rows
  if (noted?.whole || (noted?.used && noted.until === null)) return undefined
  const until = noted?.until ?? addDays(bureau.today(), -1)
  await sql`insert into zhifa.demo_past (until) values (${until}::date) on conflict do nothing`.execute(db)
  const past = pastUntil(context, until)
  const { events } = past
  const openedOn = new Map(
    events.flatMap(({ kind, record, at }) => (kind === 'opening' ? [[record.id, at.slice(0, 10)] as const] : [])),
  )
  // All of them, and not only those still to be written: the start that was killed may have left some out.
  const files = keepFiles(context, events)
  // Awaited at the end; what goes wrong in between is thrown first, and must not end the process by itself.
  files.catch(() => undefined)
  let unpublished = 0
  for (let from = noted?.written ?? 0; from < events.length; ) {
    const part = await nextPart(context, events, from)
    from += part.events.length
    unpublished += await db.transaction().execute(async (trx) => {
      await note(trx, from)
      return writePart(trx, context, part, openedOn)
    })
  }
  await files
  return {
    cases: openedOn.size,
    acts: events.length - openedOn.size,
    refused: past.refused.length,
    unpublished,
    next: past.next,
  }
}

const note = <DB>(trx: Transaction<DB>, written: number) =>
  sql`update zhifa.demo_past set written = ${written} where written < ${written}`.execute(trx)

/** The next events, up to the first whose certificate rests on a decision among them: what it proves must be in the ledger first. */
async function nextPart<DB>(context: CaseContext<DB>, events: readonly PastEvent[], from: number) {
  const { db, bureau, witnessing } = context
  const published = new Map<PastEvent, Published>()
  const decided = new Set<string>()
  let head: Promise<Checkpoint> | undefined
  const signed = () => (head ??= witnessing.checkpoint())
  const end = Math.min(events.length, from + partSize)
  for (let i = from; i < end; i++) {
    const event = events[i]
    if (event?.kind !== 'act') continue
    const wanted = newlyWanted(event.before, event.record, bureau)
    if (wanted) {
      if (decided.has(event.record.id)) return { events: events.slice(from, i), published }
      const certificate = () => certificateOf(db, bureau, signed, event.record, publicItemOf(wanted))
      published.set(event, { wanted, papers: await papersOf(wanted, context, certificate) })
    }
    decided.add(event.record.id)
  }
  return { events: events.slice(from, end), published }
}
