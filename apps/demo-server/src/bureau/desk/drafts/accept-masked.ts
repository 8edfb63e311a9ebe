import { type GateContext, heldBack, maskText } from '@zhifa/domain'

/** What a button says: all that was found in a text of the payload, or one place of it. */
export const acceptCommand = (field: string, place?: { readonly start: number; readonly end: number }): string =>
  ['mask', field, ...(place ? [place.start, place.end] : [])].join(':')

/**
 * Writes the masked proposal in the place of what the gate finds now in a text that a person is typing; the act is changed in
 * place. A place that is not found there any more, since the text was changed meanwhile, is left alone.
 *
 * @returns whether it was such a command
 */
export function acceptMasked(act: unknown, command: string, gate: GateContext): boolean {
  const [verb, field = '', start, end] = command.split(':')
  if (verb !== 'mask') return false
  const data = (act as { readonly data?: unknown } | null)?.data
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, field)) return true
  const typed = data as Record<string, unknown>
  const text = typed[field]
  if (typeof text !== 'string') return true
  const found = heldBack([{ field, text }], gate).filter(
    (one) => start === undefined || (one.start < Number(end) && one.end > Number(start)),
  )
  typed[field] = maskText(text, found, gate.practice)
  return true
}
