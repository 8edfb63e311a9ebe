import {
  type CaseRecord,
  type CodePage,
  codePage,
  type InspectionTask,
  inspectionTask,
  partiesNamed,
} from '@zhifa/domain'
import type { Kysely } from 'kysely'
import type { Bureau } from '../bureau'
import { inspectionsKnown } from '../cases/inspections-known'
import { readCase } from '../cases/read-case'

/** All that whoever holds the code of an inspection may know of its case: what was approved, and whether the check was made. */
export interface Inspected {
  readonly caseId: string
  /** As it is on record now; absent: the check was made, called off, or never approved. */
  readonly task: InspectionTask | undefined
  /** As it was approved before the check was made. */
  readonly approved: InspectionTask | undefined
  readonly made: boolean
  /** Read when it is asked for: how often the object was inspected this year stands in other cases. */
  readonly page: () => Promise<CodePage | undefined>
}

/** What the record of a case says to the holder of its code; nothing for a case that is not this bureau's. */
export async function readInspected<DB>(
  db: Kysely<DB>,
  bureau: Bureau,
  caseId: string,
): Promise<Inspected | undefined> {
  const record = await readCase(db, caseId)
  const { agency, registry, law } = bureau
  const on = bureau.today()
  if (!record || record.agency !== agency.id) return undefined
  const visit = record.entries.findIndex(({ step }) => step === 'visit')
  const before = visit === -1 ? record : { ...record, entries: record.entries.slice(0, visit) }
  return {
    caseId,
    task: inspectionTask(record, agency.uscc),
    approved: inspectionTask(before, agency.uscc),
    made: visit !== -1,
    page: async () => codePage(before, { agency, registry, law, on, past: await inspectedBefore(db, before, on) }),
  }
}

/** The other inspections of the object in the year of a day; nothing where nobody knows. */
async function inspectedBefore<DB>(db: Kysely<DB>, record: CaseRecord, on: string) {
  const object = partiesNamed(record)[0]?.party
  const { inspectionsOf } = await inspectionsKnown(db, record, { data: undefined })
  return object && inspectionsOf(object, on.slice(0, 4))
}
