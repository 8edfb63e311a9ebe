import { type CaseRecord, type Entry, fieldOf, type PayloadField } from '@zhifa/domain'
import type { User } from '../../sign-in'

/**
 * The record as a person may see it: who reported the case stays with those who took the report, and the archivist who
 * keeps the file. Pages, interfaces and documents all start from here.
 */
export function visibleRecord(record: CaseRecord, user: Pick<User, 'id' | 'roles'>): CaseRecord {
  if (user.roles.includes('archivist')) return record
  return { ...record, entries: record.entries.map((entry) => visibleEntry(entry, user.id)) }
}

function visibleEntry(entry: Entry, user: string): Entry {
  if (fieldOf(entry.data, 'informant') === undefined) return entry
  if (entry.by.some(({ id }) => id === user) || entry.approvedBy?.id === user) return entry
  return { ...entry, data: without(entry.data, 'informant') }
}

const without = (data: unknown, field: PayloadField): unknown =>
  Object.fromEntries(Object.entries(Object(data)).filter(([key]) => key !== field))
