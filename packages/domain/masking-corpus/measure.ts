import { detectPersonalData, type PersonalDatum } from '../src'
import type { Line, Span } from './line'

/** What the detector makes of one kind of personal data in the corpus. */
export interface KindFigures {
  readonly kind: string
  /** Pieces of this kind that the corpus holds, and how many of them were found whole. */
  readonly pieces: number
  readonly found: number
  /** Findings of this kind, and how many of them lie on personal data. */
  readonly findings: number
  readonly right: number
}

/** A piece counts as found when a finding of its kind lies on it and all of its units are covered. */
export function isFound(found: readonly PersonalDatum[], [start, end, kind]: Span, lineKind: string): boolean {
  if (!found.some((one) => one.kind === (kind ?? lineKind) && one.start < end && one.end > start)) return false
  for (let at = start; at < end; at++) if (!found.some((one) => one.start <= at && at < one.end)) return false
  return true
}

/** A finding is right when it lies on a piece of any kind: candidates may overlap. */
export const isRight = (one: PersonalDatum, line: Line): boolean =>
  line.spans.some(([start, end]) => one.start < end && one.end > start)

export function measure(lines: readonly Line[]): KindFigures[] {
  const kinds = new Map<string, { pieces: number; found: number; findings: number; right: number }>()
  const of = (kind: string) => {
    const figures = kinds.get(kind) ?? { pieces: 0, found: 0, findings: 0, right: 0 }
    kinds.set(kind, figures)
    return figures
  }
  for (const line of lines) {
    const found = detectPersonalData(line.text, line.known)
    for (const span of line.spans) {
      const figures = of(span[2] ?? line.kind)
      figures.pieces++
      if (isFound(found, span, line.kind)) figures.found++
    }
    for (const one of found) {
      const figures = of(one.kind)
      figures.findings++
      if (isRight(one, line)) figures.right++
    }
  }
  return [...kinds].map(([kind, figures]) => ({ kind, ...figures }))
}

/** All kinds together. */
export function total(figures: readonly KindFigures[]): { recall: number; precision: number } {
  const sum = (key: 'pieces' | 'found' | 'findings' | 'right') => figures.reduce((all, one) => all + one[key], 0)
  return { recall: sum('found') / sum('pieces'), precision: sum('right') / sum('findings') }
}
