import { confirmationsAgain, lateEntry } from '@zhifa/domain'
import type { AnyCase } from './cases'

/**
 * Numbers of the acts of these steps that not everybody whom they name has confirmed, as they stand on record: asked of what
 * was written, since corrections change how an act reads and not what was confirmed.
 *
 * @returns `undefined` when none is at fault and of one nobody can tell: it is from before confirmations were kept, or the agency is unknown.
 */
export function unconfirmed(c: AnyCase, steps: readonly string[]): readonly number[] | undefined {
  const asked = c.written.entries
    .filter(({ step }) => steps.includes(step))
    .map((entry) => ({ seq: entry.seq, wrong: confirmationsAgain(c.procedure, c.written, entry, c) }))
  const faults = asked.filter(({ wrong = [] }) => wrong.length > 0).map(({ seq }) => seq)
  return faults.length > 0 || asked.every(({ wrong }) => wrong) ? faults : undefined
}

/** True when the record says of an act when it was entered: one from before that was kept cannot be late. */
export const entriesDated = (c: AnyCase): boolean => c.written.entries.some(({ entered }) => entered)

/** Numbers of the acts that were entered late; `undefined` when none was and of one nobody can tell. */
export function enteredLate(c: AnyCase): readonly number[] | undefined {
  const { entries } = c.written
  const late = entries.filter((entry) => lateEntry(c.written, entry, c.law)).map(({ seq }) => seq)
  const known = entries.every(
    ({ entered, on }) => entered && typeof c.law.parameter('record.entry-limit', on)?.value === 'number',
  )
  return late.length > 0 || known ? late : undefined
}
