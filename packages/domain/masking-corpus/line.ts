import type { Random } from './random'

/** A piece that must be found; everything else of a line is harmless. */
export interface Secret {
  readonly secret: string
  /** Where it is not of the kind of its line. */
  readonly kind?: string
}
export type Part = string | Secret
export const secret = (text: string, kind?: string): Secret => ({ secret: text, ...(kind ? { kind } : {}) })

/** Start, end and, where it is not that of the line, kind of a piece that must be found. */
export type Span = readonly [number, number] | readonly [number, number, string]

/** One line of the corpus. Spans count UTF-16 units; `known` are the values of the case that the scan is given. */
export interface Line {
  readonly text: string
  readonly spans: readonly Span[]
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

export function assemble(parts: readonly Part[]): { text: string; spans: Span[] } {
  let text = ''
  const spans: Span[] = []
  for (const part of parts) {
    if (typeof part === 'string') text += part
    else {
      const end = text.length + part.secret.length
      spans.push(part.kind ? [text.length, end, part.kind] : [text.length, end])
      text += part.secret
    }
  }
  return { text, spans }
}
