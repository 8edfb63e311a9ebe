import type { PersonPart } from '../../input/field-kind'
import { fieldReader } from '../../input/fields'
import type { StepInfo } from '../table/types'

const people = fieldReader(({ kind }) => kind === 'officer-id')

/** Everybody of the registry whom a payload names, by the metadata of its schema. */
export const peopleIn = (step: StepInfo, data: unknown): string[] => people(step.data, data).map(({ value }) => value)

/** Those whom it names for a part in the case. */
export function namedFor(step: StepInfo, data: unknown, ...parts: readonly PersonPart[]): string[] {
  const named = people(step.data, data)
  // Most acts name nobody, and this is asked of every act of a case again and again.
  if (named.length === 0) return []
  return named.flatMap(({ value, meta }) => (meta.part && parts.includes(meta.part) ? [value] : []))
}

/** Those whom it names as taking part in the act itself: each confirms it. */
export const participantsIn = (step: StepInfo, data: unknown): string[] =>
  people(step.data, data).flatMap(({ value, meta }) => (meta.confirms ? [value] : []))
