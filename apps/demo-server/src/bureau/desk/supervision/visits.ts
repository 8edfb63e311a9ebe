import { partyName, pastVisit, visitReasonNames } from '@zhifa/domain'
import { type Kysely, sql } from 'kysely'
import { type User, visibleCase } from '../../access'
import { partyOf } from '../../cases'

/** One visit that was no check, as supervision looks at it. */
export interface VisitRow {
  readonly caseId: string
  readonly on: string
  readonly party: string
  readonly reason: string
  /** How many visits of the year at the party came before it. */
  readonly before: number
  /** How many checks of the year the party had beside it. */
  readonly checks: number
  readonly noticed: number
  readonly check: string | undefined
}

export interface VisitPage {
  readonly year: number
  readonly total: number
  /** Parties that somebody went to more than once. */
  readonly repeated: number
  readonly rows: readonly VisitRow[]
  readonly next: string | undefined
}

const pageSize = 50

/** Whether a key is one with which a page of the visits begins. */
export const isPlaceKey = (key: string): boolean => /^\d{1,16}$/.test(key)

/** The visits of a year that were no checks, of the cases that somebody sees, the newest case first. */
export async function visitsOfYear<DB>(
  db: Kysely<DB>,
  agency: string,
  user: User,
  { year, after }: { readonly year: number; readonly after: string },
): Promise<VisitPage> {
  const span = { from: `${year}-01-01`, until: `${year}-12-31` }
  const ofYear = sql`agency = ${agency} and procedure = 'visit.other' and last_on >= ${span.from} and opened_on <= ${span.until}
    and phase in ('visited', 'closed', 'archived')`
  const counted = await sql<{ total: number; repeated: number }>`select coalesce(sum(n), 0)::int as total,
      count(*) filter (where n > 1)::int as repeated
    from (select count(*) as n from zhifa.case_summary where ${ofYear} group by coalesce(party_code, party)) as each`.execute(
    db,
  )
  const before = isPlaceKey(after) ? sql`place < ${after}::bigint` : sql`true`
  const { rows: found } = await sql<{ id: string; place: string; checks: number; earlier: number }>`
    select s.case_id as id, s.place::text as place,
      (select count(*)::int from zhifa.case_summary c, unnest(c.visits) as v(day) where c.agency = s.agency
        and c.party_code = s.party_code and v.day::text between ${span.from} and ${span.until}) as checks,
      (select count(*)::int from zhifa.case_summary c where c.agency = s.agency and c.procedure = 'visit.other'
        and c.party_code = s.party_code and c.place < s.place and c.opened_on >= ${span.from}) as earlier
    from zhifa.case_summary s where ${ofYear} and ${before} order by s.place desc limit ${pageSize + 1}`.execute(db)
  const page = found.slice(0, pageSize)
  const rows: VisitRow[] = []
  for (const { id, checks, earlier } of page) {
    const record = await visibleCase(db, user, id)
    const visit = record && pastVisit(record)
    const party = record && partyOf(record)
    if (!visit) continue
    rows.push({
      ...{ caseId: id, on: visit.on, checks, before: earlier, noticed: visit.noticed.length, check: visit.check },
      party: party ? partyName(party) : '',
      reason: visitReasonNames[visit.reason as keyof typeof visitReasonNames] ?? visit.reason,
    })
  }
  const { total = 0, repeated = 0 } = counted.rows[0] ?? {}
  return { year, total, repeated, rows, next: found.length > pageSize ? page.at(-1)?.place : undefined }
}
