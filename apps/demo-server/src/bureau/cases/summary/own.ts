import type { Role } from '@zhifa/domain'
import { type Kysely, type RawBuilder, sql } from 'kysely'

/** A person as the stored rows know them: their account and the roles of the day. */
export interface CaseReader {
  readonly id: string
  readonly roles: readonly Role[]
}

/**
 * The cases in which somebody has a part beside those that they handle: opened by them, with their word on record, waiting for their word,
 * or waiting for their role while nobody is assigned. From tables that the acts keep; each branch has an index.
 */
export const ownCases = (agency: string, { id, roles }: CaseReader): RawBuilder<unknown> => sql`
  select id as case_id from zhifa.case_record where agency = ${agency} and opened_by = ${id}
  union select p.case_id from zhifa.confirmation c join zhifa.proposal p on p.id = c.proposal_id where c.person = ${id}
  union select p.case_id from zhifa.proposal_wait w join zhifa.proposal p on p.id = w.proposal_id
    where w.agency = ${agency} and w.person = ${id}
  union select case_id from zhifa.case_task where agency = ${agency} and person = ''
    and role in (${roles.length > 0 ? sql.join(roles) : sql`''`})`

/** In which of some cases somebody has a part. */
export async function ownOf<DB>(
  db: Kysely<DB>,
  agency: string,
  caseIds: readonly string[],
  reader: CaseReader,
): Promise<ReadonlySet<string>> {
  if (caseIds.length === 0) return new Set()
  // Each branch is asked for these cases alone: that of one case costs the same, however many somebody has.
  const { rows } = await sql<{ id: string }>`select case_id as id from (${ownCases(agency, reader)}
      union select case_id from zhifa.case_summary where agency = ${agency} and handlers @> array[${reader.id}]::text[]) own
    where case_id in (${sql.join(caseIds)})`.execute(db)
  return new Set(rows.map(({ id }) => id))
}
