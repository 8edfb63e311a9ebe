import { withoutGlyph } from '@zhifa/documents'
import type { Finding, StepInfo } from '@zhifa/domain'

/** What of a payload no font draws, said to whoever types it before it is proposed. */
export const unprintedIn = (step: StepInfo, act: unknown): Finding[] =>
  withoutGlyph(step.data, (act as { readonly data?: unknown } | null)?.data)

/** The characters that a person was told of, as the form brings them back: pressing once more means that they are right. */
export const toldOf = (found: readonly Finding[]): string =>
  [...new Set(found.flatMap(({ read }) => (read.codePoints ?? []) as readonly number[]))]
    .sort((a, b) => a - b)
    .map((code) => code.toString(16))
    .join(' ')
