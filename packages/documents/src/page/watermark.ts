import type { FontSet } from '../fonts/font-set'
import { isForbidden } from '../glyph/characters'
import type { PdfNode } from '../pdfmake/pdfmake'
import { paper } from './gbt9704'

/** Thrown for a draft mark that cannot be drawn: empty, too long, or with characters that no font has. */
export class DraftMarkError extends Error {
  readonly code = 'documents.draft-mark'
  constructor(readonly mark: string) {
    super(
      `草稿标记应为字体所能显示的1至${longestMark}个字符，如“草稿” / the draft mark must be 1 to ${longestMark} characters that the fonts draw: ${JSON.stringify(mark.slice(0, 40))}`,
    )
    this.name = 'DraftMarkError'
  }
}

const longestMark = 20

/** Without fonts only that it can be seen and is short. @throws {DraftMarkError} */
export function checkMark(text: string, fonts?: FontSet): void {
  const chars = [...text]
  const drawn = chars.every(
    (char) => !isForbidden(char) && (!fonts || fonts.faceFor('heading', char.codePointAt(0) ?? 0)),
  )
  if (text.trim() === '' || chars.length > longestMark || !drawn) throw new DraftMarkError(text)
}

/**
 * A draft mark across the page, drawn as outlines behind the text. Not pdfmake's own watermark: that is transparent, which
 * PDF/A-1 forbids, and lies over the text.
 */
export function watermark(fonts: FontSet, text: string): PdfNode {
  const size = Math.min(150, 520 / [...text].length)
  const angle = Math.PI / 4
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  let along = (-[...text].length * size) / 2
  const canvas = [...text].map((char) => {
    const codePoint = char.codePointAt(0) ?? 0
    const face = fonts.faceFor('heading', codePoint)
    const outline = face?.outline(codePoint) ?? { path: '', unitsPerEm: 1000 }
    const scale = size / outline.unitsPerEm
    const at = along
    along += size
    // Font units, y upwards, turned around the middle of the page.
    const place = (x: number, y: number): string => {
      const [u, v] = [at + x * scale, y * scale - size * 0.35]
      return `${(paper.width / 2 + u * cos - v * sin).toFixed(2)} ${(paper.height / 2 - u * sin - v * cos).toFixed(2)}`
    }
    const d = outline.path.replaceAll(/(-?[\d.]+)[ ,](-?[\d.]+)/g, (_, x: string, y: string) =>
      place(Number(x), Number(y)),
    )
    return { type: 'path', d, color: '#e4e4e4' }
  })
  return { canvas: canvas.filter((vector) => vector.d !== '') }
}
