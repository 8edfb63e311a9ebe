import type { z } from 'zod'
import { frozenCopy, knowUnchanging } from '../../unchanging/unchanging'
import type { Entry } from './entry'

/** The schemas of a step: what a person says, and what the rules add. */
interface Checks {
  readonly data: z.ZodType
  readonly adds?: z.ZodObject
}

/**
 * Entries whose payload was found to fit, with the schemas that it was checked against. Only what can never change is
 * remembered: a payload is then checked once, however often a case is read.
 */
const fitting = new WeakMap<Entry, Checks>()

/** Remembers that the payload of an entry fits its step; an entry that could still change is not remembered. */
export function rememberFitting(entry: Entry, { data, adds }: Checks): void {
  if (!knowUnchanging(entry)) return
  if (typeof entry.data === 'object' && entry.data !== null) knowUnchanging(entry.data)
  fitting.set(entry, adds ? { data, adds } : { data })
}

/** True when the payload of this very entry was found to fit these very schemas. */
export function isKnownToFit(entry: Entry, step: Checks): boolean {
  const known = fitting.get(entry)
  return known !== undefined && known.data === step.data && known.adds === step.adds
}

/** The same entry, of which nobody can change anything: a copy, so that nothing of whoever handed it in is frozen. */
export const frozenEntry = (entry: Entry): Entry => frozenCopy(entry)
