import type { Certainty, PersonalDatum, PersonalKind } from './finding'
import { inFigures } from './fold/figures'
import { fold } from './fold/fold'
import { type NumberRun, numberRuns } from './numbers/runs'

/** A folded text as the kinds read it, and the place where they report. Positions are those of the folded text. */
export interface View {
  readonly text: string
  /** The same text with rows of Chinese figures as figures; positions agree. */
  readonly figures: string
  readonly runs: readonly NumberRun[]
  /** Values of the case that are people's names or other private values. */
  readonly known: readonly string[]
  /** Reports the units from `from` up to, not including, `to`. */
  add(kind: PersonalKind, certainty: Certainty, from: number, to: number): void
  /** The text before a place, not reaching over the end of a sentence. */
  before(at: number, reach: number): string
  after(at: number, reach: number): string
}

/** One kind of personal data: looks at the whole text and reports every candidate. */
export type Detector = (view: View) => void

export function viewOf(original: string, known: readonly string[]): { view: View; found: PersonalDatum[] } {
  const folded = fold(original)
  const { text } = folded
  const figures = inFigures(text)
  const found: PersonalDatum[] = []
  const view: View = {
    text,
    figures,
    runs: numberRuns(figures),
    known,
    add: (kind, certainty, from, to) => {
      found.push({ kind, certainty, start: folded.start(from), end: folded.end(to - 1) })
    },
    before: (at, reach) => {
      const cut = text.slice(Math.max(0, at - reach), at)
      // 电　话 and 账 号 on forms are the same words.
      const piece = cut.includes(' ') ? cut.replace(/(?<=[\u4e00-\u9fff]) +(?=[\u4e00-\u9fff:])/g, '') : cut
      return piece.slice(Math.max(piece.lastIndexOf('。'), piece.lastIndexOf(';')) + 1)
    },
    after: (at, reach) => text.slice(at, at + reach),
  }
  return { view, found }
}
