import type { Random } from './random'

/** A piece that must be found; everything else of a line is harmless. */
export interface Secret {
  readonly secret: string
}
export type Part = string | Secret
export const secret = (text: string): Secret => ({ secret: text })

/** One line of the corpus. Spans count UTF-16 units; `known` are the values of the case that the scan is given. */
export interface Line {
  readonly text: string
  readonly spans: readonly (readonly [number, number])[]
  readonly kind: string
  readonly writing: string
  readonly known?: readonly string[]
}

/** A way of writing one kind of personal data: parts of a phrase, made anew for each line. */
export interface Writing {
  readonly kind: string
  readonly name: string
  readonly write: (r: Random) => readonly Part[]
  readonly known?: (parts: readonly Part[]) => readonly string[]
  /** The phrase is a sentence of its own and takes no clause before it. */
  readonly alone?: boolean
}

export function assemble(parts: readonly Part[]): { text: string; spans: (readonly [number, number])[] } {
  let text = ''
  const spans: (readonly [number, number])[] = []
  for (const part of parts) {
    if (typeof part === 'string') text += part
    else {
      spans.push([text.length, text.length + part.secret.length])
      text += part.secret
    }
  }
  return { text, spans }
}
