import type { CaseRecord } from '@zhifa/domain'
import type { Kysely } from 'kysely'
import { readCase, readCases } from '../cases/read-case'
import { type Viewer, visibleRecord } from './visible-record'

/** A case as a person may see it, or nothing when there is no such case. */
export async function visibleCase<DB>(db: Kysely<DB>, viewer: Viewer, id: string): Promise<CaseRecord | undefined> {
  const record = await readCase(db, id)
  return record && visibleRecord(record, viewer)
}

/** All cases as a person may see them, the newest first. */
export async function visibleCases<DB>(db: Kysely<DB>, viewer: Viewer): Promise<CaseRecord[]> {
  return (await readCases(db)).map((record) => visibleRecord(record, viewer))
}
