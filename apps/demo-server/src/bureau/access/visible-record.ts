import { type CaseRecord, correctionStep, type Entry, textCorrectionStep } from '@zhifa/domain'
import { may } from './permissions'
import type { User } from './user'

/** Of a person, what decides over what they see. */
export type Viewer = Pick<User, 'id' | 'roles'>

/** What stands in place of a word that is kept from the reader. */
const kept = '（保密）'

/**
 * The record as a person may see it: who reported the case, or complained about how it is handled, stays with those who took the
 * report, and the archivist who keeps the file. Pages, interfaces, papers and exports all start from here.
 */
export function visibleRecord(record: CaseRecord, viewer: Viewer): CaseRecord {
  return { ...record, entries: record.entries.map(entriesFor(viewer)) }
}

/**
 * Shows a person the entries of one case, one after the other from the first: a later entry may correct a name that an
 * earlier one keeps from them. Gives the very same object back when nothing of an entry is kept.
 */
export function entriesFor(viewer: Viewer): (entry: Entry) => Entry {
  const hidden = new Set<string>()
  const shown = new Set<string>()
  return (entry) => {
    const visible = project(entry)
    for (const text of textsIn(visible.data)) shown.add(text)
    return visible
  }
  function project(entry: Entry): Entry {
    if (!complainedOf(entry, viewer) && (may(viewer, 'informants') || tookPart(entry, viewer))) return entry
    return corrections.has(entry.step) ? withoutKept(entry, hidden, shown) : withoutInformant(entry, hidden)
  }
}

const tookPart = ({ by, approvedBy }: Entry, { id }: Viewer): boolean =>
  approvedBy?.id === id || by.some((actor) => actor.id === id)

/** Whoever reported the case, and whoever complained about how it is handled (为举报、投诉人保密). */
const protectedIn = ({ step, data }: Entry): 'informant' | 'by' | undefined => {
  if (Object.hasOwn(Object(data), 'informant')) return 'informant'
  return step === 'complaint' ? 'by' : undefined
}

/** Whom a complaint is about never learns who complained, whatever their post. */
const complainedOf = ({ step, data }: Entry, { id }: Viewer): boolean => {
  const { against } = Object(data) as { readonly against?: readonly string[] }
  return step === 'complaint' && against?.includes(id) === true
}

function withoutInformant(entry: Entry, hidden: Set<string>): Entry {
  const field = protectedIn(entry)
  if (field === undefined) return entry
  const { [field]: kept, ...rest } = entry.data as Readonly<Record<string, unknown>>
  for (const text of textsIn(kept)) hidden.add(text)
  return { ...entry, data: rest }
}

const corrections: ReadonlySet<string> = new Set([correctionStep, textCorrectionStep])

/** A correction names the word or text that it corrects, and corrects what is said of the informant like anything else. */
function withoutKept(entry: Entry, hidden: Set<string>, shown: ReadonlySet<string>): Entry {
  const data = entry.data as { readonly was: string; readonly becomes: string }
  if (!hidden.has(data.was) || shown.has(data.was)) return entry
  hidden.add(data.becomes)
  return { ...entry, data: { ...data, was: kept, becomes: kept } }
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
