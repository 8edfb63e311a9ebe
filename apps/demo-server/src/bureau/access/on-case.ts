import { type CaseRecord, procedureOf, replay, teamOf } from '@zhifa/domain'
import { type Kysely, sql } from 'kysely'
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

/** Whether somebody sees the recordings and other files of a case: who works on it, and who answers for or keeps its file. */
export const seesMedia = async <DB>(db: Kysely<DB>, record: CaseRecord, viewer: Viewer): Promise<boolean> =>
  may(viewer, 'case-media') || (await isOnCase(db, record, viewer))
