import type { LaidInline, LaidLine } from '../../pdfmake/pdfmake'
import { OfdContentError } from '../errors'
import { rgb } from './color'
import type { PageItem, PlacedGlyph } from './items'
import { knownOnly } from './known-only'
import { rectangle } from './read-vector'

const lineKeys: ReadonlySet<string> = new Set(
  'maxWidth leadingCut trailingCut inlineWidths inlines newLineForced lastLineInParagraph x y'.split(' '),
)
// What only the layout reads, and what is read here.
const inlineKeys: ReadonlySet<string> = new Set([
  ...'lineHeight alignment noWrap noNewLine lineEnd leadingIndent leadingCut trailingCut preserveLeadingSpaces preserveTrailingSpaces'.split(
    ' ',
  ),
  ...'text x width height font fontSize characterSpacing color opacity decoration sealHere'.split(' '),
])

/** A line of text as runs, with the stroke through what was struck out. @throws {OfdContentError} */
export function readLine(line: LaidLine): PageItem[] {
  knownOnly('line', line, lineKeys)
  const ascent = line.getAscenderHeight()
  const items: PageItem[] = []
  for (const inline of line.inlines) {
    knownOnly('text', inline, inlineKeys)
    if ('opacity' in inline && inline.opacity !== 1 && inline.opacity !== null)
      throw new OfdContentError('text opacity')
    const x = line.x + inline.x
    const glyphs = glyphsOf(inline)
    if (glyphs.length > 0)
      items.push({
        kind: 'text',
        x,
        baseline: line.y + ascent,
        size: inline.fontSize,
        color: rgb(inline.color),
        font: inline.font,
        glyphs,
      })
  }
  return [...items, ...strikesOf(line, ascent)]
}

function glyphsOf(inline: LaidInline): PlacedGlyph[] {
  // As pdfkit asks for them, so that what it has measured is not measured again.
  const { glyphs, positions } = inline.font.layout(inline.text)
  const scale = inline.fontSize / 1000
  let pen = 0
  return glyphs.map(({ id, codePoints }, i) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[i] ?? {}
    if (codePoints.length === 0)
      throw new OfdContentError(`a glyph of ${JSON.stringify(inline.text)} without a character`)
    const advance = xAdvance * scale + (inline.characterSpacing || 0)
    const placed = {
      id,
      text: String.fromCodePoint(...codePoints),
      x: pen + xOffset * scale,
      advance,
      rise: yOffset * scale,
    }
    pen += advance
    return placed
  })
}

/** Where the PDF has it: a quarter of the ascent above the base line, through all neighbours that are struck out in one colour. */
function strikesOf(line: LaidLine, ascent: number): PageItem[] {
  const groups: LaidInline[][] = []
  let open: LaidInline[] | undefined
  for (const inline of line.inlines) {
    if (!inline.decoration) open = undefined
    else if (inline.decoration !== 'lineThrough') throw new OfdContentError(`text decoration ${inline.decoration}`)
    else if (open?.[0]?.color === inline.color) open.push(inline)
    else {
      open = [inline]
      groups.push(open)
    }
  }
  return groups.flatMap((group) => {
    const [first] = group
    if (!first) return []
    const largest = group.reduce((best, inline) => (inline.fontSize > best.fontSize ? inline : best))
    const thickness = 0.5 + Math.floor(Math.max(largest.fontSize - 8, 0) / 2) * 0.12
    const y = line.y + ascent - (largest.font.ascender / 1000) * largest.fontSize * 0.25
    const width = group.reduce((sum, inline) => sum + inline.width, 0)
    const path = rectangle(line.x + first.x, y - thickness / 2, width, thickness)
    return [{ kind: 'shape', path, fill: rgb(first.color) } as const]
  })
}
