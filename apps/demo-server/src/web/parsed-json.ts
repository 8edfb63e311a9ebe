/** The value of a JSON text, or nothing where it is none: stored text may have been changed by whoever owns the database. */
export function parsedJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return undefined
  }
}
