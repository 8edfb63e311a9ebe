import type { Entry } from './entry'

/**
 * When an act went on record, local time: when it was entered or, later, when the last of those whom it names had confirmed it. Its
 * own day may lie before: what was to be public by a day is measured by this. Nothing for an old record that does not say.
 */
export function madeAt({ entered, confirmations = [] }: Pick<Entry, 'entered' | 'confirmations'>): string | undefined {
  if (!entered) return undefined
  return [entered.at, ...confirmations.map(({ at }) => at)].sort().at(-1)
}
