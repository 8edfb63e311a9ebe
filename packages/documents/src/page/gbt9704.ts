const mm = (value: number): number => (value * 72) / 25.4

export interface PaperSize {
  readonly width: number
  readonly height: number
  readonly orientation: 'portrait' | 'landscape'
}

/** A4 in points. */
export const paper = { width: mm(210), height: mm(297), orientation: 'portrait' as const }

/** A4 on its side, for lists with many columns. */
export const landscapePaper = { width: mm(297), height: mm(210), orientation: 'landscape' as const }

/** Margins of GB/T 9704-2012: 37, 35, 28 and 26 mm, which leave a type area of 156 × 225 mm. */
export const margins = { top: mm(37), bottom: mm(35), left: mm(28), right: mm(26) }

/**
 * Margins of grids that are filled in and kept in the office: the standard fixes the page of official letters, not of forms,
 * and a form that fits on one sheet is easier to file. Left and right stay, for binding.
 */
export const formMargins = { ...margins, top: mm(24), bottom: mm(22) }

/** Of a strip that is cut out and pasted: above and below what printers leave white. */
export const stripMargins = { ...margins, top: mm(6), bottom: mm(6) }

export const typeArea = {
  width: paper.width - margins.left - margins.right,
  height: paper.height - margins.top - margins.bottom,
}

/** The character grid of GB/T 9704-2012: 22 lines of 28 characters, size 3 (16 pt). */
export const grid = { lines: 22, characters: 28 }

/** Distance of the base lines in points: 225 mm / 22, which is about 29. The small cut keeps 22 lines on the page despite rounding. */
export const linePitch = typeArea.height / grid.lines - 0.001

/** What is added between 16 pt characters so that exactly 28 stand in a line. */
export const gridSpacing = typeArea.width / grid.characters - 16

export { mm }
