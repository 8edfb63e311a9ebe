import { type CodePage, codePage, type InspectionTask, inspectionTask } from '@zhifa/domain'
import type { Kysely } from 'kysely'
import type { Bureau } from '../bureau'
import { readCase } from '../cases/read-case'

/** All that whoever holds the code of an inspection may know of its case: what was approved, and whether the check was made. */
export interface Inspected {
  readonly caseId: string
  /** As it is on record now; absent: the check was made, called off, or never approved. */
  readonly task: InspectionTask | undefined
  /** As it was approved before the check was made. */
  readonly approved: InspectionTask | undefined
  readonly made: boolean
  readonly page: CodePage | undefined
}

/** What the record of a case says to the holder of its code; nothing for a case that is not this bureau's. */
export async function readInspected<DB>(
  db: Kysely<DB>,
  bureau: Bureau,
  caseId: string,
): Promise<Inspected | undefined> {
  const record = await readCase(db, caseId)
  const { agency } = bureau
  if (!record || record.agency !== agency.id) return undefined
  const visit = record.entries.findIndex(({ step }) => step === 'visit')
  const before = visit === -1 ? record : { ...record, entries: record.entries.slice(0, visit) }
  return {
    caseId,
    task: inspectionTask(record, agency.uscc),
    approved: inspectionTask(before, agency.uscc),
    made: visit !== -1,
    page: codePage(before, { agency, registry: bureau.registry, law: bureau.law, on: bureau.today() }),
  }
}
