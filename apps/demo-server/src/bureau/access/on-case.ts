import { type CaseRecord, procedureOf, replay, teamOf } from '@zhifa/domain'
import { type Kysely, sql } from 'kysely'
import { appraisedBy } from '../cases/appraised-by'
import { ownOf } from '../cases/summary'
import { may } from './permissions'
import type { Viewer } from './visible-record'

/** Whether somebody works on a case by what is on record: handles it, hosts or records its hearing, reviews it. */
export function isOnTeam(record: CaseRecord, { id }: Pick<Viewer, 'id'>): boolean {
  const { handlers, hosts, recorders, reviewers } = teamOf(replay(record), procedureOf(record))
  return [handlers, hosts, recorders, reviewers].some((people) => people.has(id))
}

/** The same, and before anybody handles the case whoever opened it. */
export async function isOnCase<DB>(db: Kysely<DB>, record: CaseRecord, viewer: Pick<Viewer, 'id'>): Promise<boolean> {
  if (teamOf(replay(record), procedureOf(record)).begun) return isOnTeam(record, viewer)
  const { rows } = await sql<{
    opened_by: string
  }>`select opened_by from zhifa.case_record where id = ${record.id}`.execute(db)
  return rows[0]?.opened_by === viewer.id
}

/**
 * Those of an agency's cases of which somebody learns that they exist and what is in them: all, for whoever answers for them by their role, else
 * those in which they have a part. Somebody without a role of the day has no part in anything any more.
 */
export async function casesSeen<DB>(
  db: Kysely<DB>,
  agency: string,
  records: readonly CaseRecord[],
  viewer: Viewer,
): Promise<readonly CaseRecord[]> {
  if (viewer.roles.length === 0) return []
  if (may(viewer, 'every-case')) return records
  const ids = records.map(({ id }) => id)
  const own = await ownOf(db, agency, ids, viewer)
  // Who appraises a file reads it, as long as the round is open.
  const appraised = await appraisedBy(db, agency, ids, viewer.id)
  return records.filter((record) => own.has(record.id) || appraised.has(record.id) || isOnTeam(record, viewer))
}

/** Whether somebody sees who looked at a case: who works on it, and who answers for the bureau or keeps its records. */
export const seesReads = async <DB>(db: Kysely<DB>, record: CaseRecord, viewer: Viewer): Promise<boolean> =>
  may(viewer, 'read-log') || (await isOnCase(db, record, viewer))

/** Whether somebody sees the recordings and other files of a case: who works on it, and who answers for or keeps its file. */
export const seesMedia = async <DB>(db: Kysely<DB>, record: CaseRecord, viewer: Viewer): Promise<boolean> =>
  may(viewer, 'case-media') || (await isOnCase(db, record, viewer))
