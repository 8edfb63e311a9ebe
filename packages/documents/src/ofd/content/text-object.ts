import type { PlacedGlyph, TextRun } from '../page/items'
import { black } from '../page/items'
import { box, mm } from '../units'
import { element, escapeXml } from '../xml'
import type { PageResources } from './page-resources'

/** The pieces of a run that readers place rightly, each as a `TextObject`. */
export const textObjects = (run: TextRun, resources: PageResources): string =>
  piecesOf(run.glyphs)
    .map((piece) => textObject(run, piece, resources))
    .join('')

const isBlank = (glyph: PlacedGlyph | undefined): boolean => glyph !== undefined && glyph.text.trim() === ''

/** Readers count characters beyond U+FFFF and glyphs of several characters each in its own way: such a one stands alone. */
const standsAlone = (glyph: PlacedGlyph): boolean => glyph.text.length > 1 || glyph.rise !== 0

function piecesOf(glyphs: readonly PlacedGlyph[]): PlacedGlyph[][] {
  const pieces: PlacedGlyph[][] = []
  let open: PlacedGlyph[] = []
  const close = (): void => {
    // XML readers cut blanks at the ends off, and everything after them would move.
    while (isBlank(open[0])) open.shift()
    while (isBlank(open.at(-1))) open.pop()
    if (open.length > 0) pieces.push(open)
    open = []
  }
  for (const glyph of glyphs) {
    if (standsAlone(glyph)) {
      close()
      open.push(glyph)
      close()
    } else open.push(glyph)
  }
  close()
  return pieces
}

function textObject(run: TextRun, piece: readonly PlacedGlyph[], resources: PageResources): string {
  const [first] = piece
  const last = piece.at(-1)
  if (!first || !last) return ''
  const part = resources.font(run.font)
  const ascent = (run.font.ascender / 1000) * run.size
  const descent = (-run.font.descender / 1000) * run.size
  const text = piece.map((glyph) => glyph.text).join('')
  // One glyph for several characters: they all stand where it stands.
  const steps =
    piece.length === 1
      ? [...text].slice(1).map(() => 0)
      : piece.slice(1).map((glyph, i) => glyph.x - (piece[i]?.x ?? 0))
  const count = [...text].length
  const ids = piece.map((glyph) => part.glyph(glyph.id, glyph.text)).join(' ')
  return element(
    'TextObject',
    {
      ID: resources.ids.next(),
      Boundary: box(
        run.x + first.x,
        run.baseline - first.rise - ascent,
        // A mark over the letter before it has no width of its own, and less where the line is set closer.
        last.x + Math.max(0, last.advance) - first.x,
        ascent + descent,
      ),
      Font: part.id,
      Size: mm(run.size),
    },
    (run.color === black ? '' : element('FillColor', { Value: run.color })) +
      `<ofd:CGTransform CodePosition="0" CodeCount="${count}" GlyphCount="${piece.length}"><ofd:Glyphs>${ids}</ofd:Glyphs></ofd:CGTransform>` +
      `<ofd:TextCode X="0" Y="${mm(ascent)}"${deltas(steps)}>${escapeXml(text)}</ofd:TextCode>`,
  )
}

/** Distances from character to character; `g count value` for equal ones in a row. */
function deltas(steps: readonly number[]): string {
  if (steps.length === 0) return ''
  const values: string[] = []
  for (let at = 0, next = 0; at < steps.length; at = next) {
    const value = mm(steps[at] ?? 0)
    while (next < steps.length && mm(steps[next] ?? 0) === value) next++
    values.push(next - at > 2 ? `g ${next - at} ${value}` : Array.from({ length: next - at }, () => value).join(' '))
  }
  return ` DeltaX="${values.join(' ')}"`
}
