import type { CaseRecord } from '@zhifa/domain'
import type { Kysely } from 'kysely'
import { eachCase, readCase } from '../cases/read-case'
import { casesSeen } from './on-case'
import { type Viewer, visibleRecord } from './visible-record'

/** A case as a person may see it, or nothing when there is none for them: nobody else learns that it exists. */
export async function visibleCase<DB>(db: Kysely<DB>, viewer: Viewer, id: string): Promise<CaseRecord | undefined> {
  const record = await readCase(db, id)
  if (!record) return undefined
  const [seen] = await casesSeen(db, record.agency, [record], viewer)
  return seen && visibleRecord(seen, viewer)
}

/** So many cases are asked about at once. */
const together = 50

/** All cases as a person may see them, the newest first, never more than a few in memory. */
export async function* eachVisibleCase<DB>(db: Kysely<DB>, viewer: Viewer): AsyncGenerator<CaseRecord> {
  const seen = async (records: readonly CaseRecord[]) =>
    (await casesSeen(db, records[0]?.agency ?? '', records, viewer)).map((record) => visibleRecord(record, viewer))
  let read: CaseRecord[] = []
  for await (const record of eachCase(db)) {
    read.push(record)
    if (read.length < together) continue
    yield* await seen(read)
    read = []
  }
  yield* await seen(read)
}
