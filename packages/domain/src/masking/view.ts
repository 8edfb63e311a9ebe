import type { Certainty, PersonalKind } from './finding'
import { inFigures } from './fold/figures'
import { type NumberRun, numberRuns } from './numbers/runs'

/** A candidate in a folded text. */
export interface Mark {
  readonly kind: PersonalKind
  readonly certainty: Certainty
  readonly from: number
  readonly to: number
}

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
  /** The text before a place, not reaching over the end of a sentence or something masked. */
  before(at: number, reach: number): string
  after(at: number, reach: number): string
}

/** One kind of personal data: looks at the whole text and reports every candidate. */
export type Detector = (view: View) => void

/** A gap after a Han character: the cheap question before the dear one. */
const hanGap = /[\u4e00-\u9fff] /

/** @param offset what is added to the places of the marks: where the text begins in a longer one */
export function viewOf(text: string, known: readonly string[], marks: Mark[], offset = 0): View {
  const figures = inFigures(text)
  return {
    text,
    figures,
    runs: numberRuns(figures),
    known,
    add: (kind, certainty, from, to) => {
      marks.push({ kind, certainty, from: from + offset, to: to + offset })
    },
    before: (at, reach) => {
      const cut = text.slice(Math.max(0, at - reach), at)
      // 电　话 and 账 号 on forms are the same words.
      const piece = hanGap.test(cut) ? cut.replace(/(?<=[\u4e00-\u9fff]) +(?=[\u4e00-\u9fff:])/g, '') : cut
      return piece.slice(Math.max(piece.lastIndexOf('。'), piece.lastIndexOf(';'), piece.lastIndexOf('*')) + 1)
    },
    after: (at, reach) => text.slice(at, at + reach),
  }
}
