import type { SetLine, Span } from './set-line'
import type { TextStyle } from './style'

interface Kept {
  readonly spans: readonly Span[]
  readonly lines: SetLine[]
}

/**
 * Lines that were broken once. A form is laid out several times until its pages look well, each time with another distance from line to line,
 * on which no break depends: what was broken before is taken again, in the styles of whoever asks.
 */
export class KeptLines {
  readonly #kept = new Map<string, Kept>()

  /** @param how everything besides the spans that decides over their lines */
  of(spans: readonly Span[], how: string, make: () => SetLine[]): SetLine[] {
    const key = `${how}\n${spans.map(({ text, style }) => `${breaking(style)}${text}`).join('\n')}`
    const kept = this.#kept.get(key)
    const styles = kept && counterparts(kept.spans, spans)
    if (kept && styles) return styles.size === 0 ? kept.lines : kept.lines.map((line) => restyled(line, styles))
    const lines = make()
    this.#kept.set(key, { spans, lines })
    return lines
  }
}

const known = new WeakMap<TextStyle, string>()

/** All of a style that decides where its lines break and what stands in them: everything but the pitch. */
function breaking(style: TextStyle): string {
  const found = known.get(style)
  if (found !== undefined) return found
  const { pitch: _, ...rest } = style
  const said = JSON.stringify(rest)
  known.set(style, said)
  return said
}

/** Which style takes the place of which; empty when all are the same, `undefined` when one would have to become two. */
function counterparts(before: readonly Span[], now: readonly Span[]): ReadonlyMap<TextStyle, TextStyle> | undefined {
  const all = new Map<TextStyle, TextStyle>()
  for (const [i, { style }] of before.entries()) {
    const own = now[i]?.style
    if (!own || (all.get(style) ?? own) !== own) return undefined
    all.set(style, own)
  }
  return [...all].every(([style, own]) => style === own) ? none : all
}

const none: ReadonlyMap<TextStyle, TextStyle> = new Map()

const restyled = (line: SetLine, styles: ReadonlyMap<TextStyle, TextStyle>): SetLine => ({
  ...line,
  runs: line.runs.map((run) => ({ ...run, style: styles.get(run.style) ?? run.style })),
})
