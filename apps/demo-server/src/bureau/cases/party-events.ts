import { canonicalJson, type Finding, mentionsOf, PartyEvent } from '@zhifa/domain'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { alone } from '../../storage'
import { appendLeaves, demandProved, leavesOfRows, type Written } from '../ledger'

type Answer =
  | { readonly ok: true; readonly event: PartyEvent }
  | { readonly ok: false; readonly findings: readonly Finding[] }

const texts = (values: readonly string[]) =>
  values.length === 0 ? sql`array[]::text[]` : sql`array[${sql.join(values)}]::text[]`

/** The lines of the register that are about some mentions, in order. @throws LedgerDifferenceError when one is not proved */
export const partyEventsAbout = <DB>(
  db: Kysely<DB>,
  agency: string,
  mentions: readonly string[],
): Promise<PartyEvent[]> => events(db, agency, sql`mentions && ${texts(mentions)}`)

/** The lines of one proposal. @throws LedgerDifferenceError when one is not proved */
export const partyEventsOf = <DB>(db: Kysely<DB>, agency: string, no: number): Promise<PartyEvent[]> =>
  events(db, agency, sql`no = ${no}`)

/** The oldest proposals that nobody decided on yet. */
export const openPartyEvents = <DB>(db: Kysely<DB>, agency: string, most: number): Promise<PartyEvent[]> =>
  events(
    db,
    agency,
    sql`no in (select p.no from zhifa.party_event p where p.agency = ${agency} and not exists
      (select from zhifa.party_event d where d.agency = p.agency and d.no = p.no and d.kind = 'decision')
      order by p.no limit ${most})`,
  )

async function events<DB>(db: Kysely<DB>, agency: string, where: RawBuilder<unknown>): Promise<PartyEvent[]> {
  const own = sql`agency = ${agency} and ${where}`
  const { rows } = await sql<{ body: string }>`select body from zhifa.party_event where ${own} order by seq`.execute(db)
  if (rows.length > 0) await demandProved(db, agency, 'party-register', own)
  return rows.map(({ body }) => PartyEvent.parse(JSON.parse(body)))
}

/**
 * Writes one line, with nobody between the look at the register and the writing.
 * @param change makes the line; it is given the next number
 * @returns why it was refused; empty when it was written
 */
export function enterPartyEvent<DB>(
  db: Kysely<DB>,
  { now, written }: { readonly now: Date; readonly written: Written },
  change: (trx: Kysely<DB>, next: number) => Promise<Answer>,
): Promise<readonly Finding[]> {
  const { agency } = written
  return db.transaction().execute(async (trx) => {
    await alone(trx, `parties:${agency}`)
    const { rows: last } = await sql<{ n: number }>`select coalesce(max(no), 0) + 1 as n from zhifa.party_event
      where agency = ${agency}`.execute(trx)
    const done = await change(trx, last[0]?.n ?? 1)
    if (!done.ok) return done.findings
    const { event } = done
    const about =
      event.kind === 'proposal'
        ? texts(mentionsOf(event.act))
        : sql`(select mentions from zhifa.party_event where agency = ${agency} and no = ${event.no} and kind = 'proposal')`
    const { rows } = await sql<{
      seq: string
    }>`insert into zhifa.party_event (agency, no, kind, mentions, body, entered_at)
      values (${agency}, ${event.no}, ${event.kind}, ${about}, ${canonicalJson(event)}, ${now}) returning seq::text`.execute(
      trx,
    )
    const own = sql`agency = ${agency} and seq = ${rows[0]?.seq}::bigint`
    await appendLeaves(trx, agency, await leavesOfRows(trx, written, 'party-register', own))
    return []
  })
}
