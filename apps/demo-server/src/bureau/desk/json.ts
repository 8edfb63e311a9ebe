import { unreadablePart } from '../../web/plain-text'

/** Reads JSON that a person typed. @returns the value, or what is wrong with the text */
export function readJson(
  text: string,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: string } {
  try {
    const value: unknown = JSON.parse(text)
    const part = unreadablePart(value)
    if (part !== undefined) return { ok: false, problem: `unreadable at ${part}` }
    return { ok: true, value }
  } catch (error) {
    return { ok: false, problem: (error as Error).message }
  }
}
