import type { PdfNode } from '../pdfmake/pdfmake'
import type { Block } from './block'
import { unknownBlock } from './block-error'
import { drawChart } from './chart'
import { onlySigned } from './ending'
import { drawFields } from './fields'
import { drawFormHead, drawNumberLine, drawRedHeader, drawTitle } from './head'
import { drawImage } from './image'
import { drawParagraph } from './paragraph'
import { drawQrCode } from './qr-code'
import { drawSealAndDate } from './seal-and-date'
import { type Along, gap, type Piece, type Sheet } from './sheet'
import { drawSignatures } from './signatures'
import { drawStrip } from './strip'
import { drawTable } from './table'

/** @param before what was drawn over the block @param after what follows it */
function draw(sheet: Sheet, block: Block, before: readonly Piece[], after: readonly Block[]): Piece[] {
  const [next] = after
  switch (block.block) {
    case 'red-header':
      return drawRedHeader(sheet, block)
    case 'form-head':
      return drawFormHead(sheet, block)
    case 'title':
      return drawTitle(sheet, block)
    case 'number':
      return drawNumberLine(sheet, block)
    case 'paragraph':
      return drawParagraph(sheet, block)
    case 'fields':
      return drawFields(sheet, block)
    case 'table':
      return drawTable(sheet, block, next && clings(next) ? (onlySigned(next) ? 'end' : 'whole') : undefined)
    case 'signatures':
      return drawSignatures(sheet, block)
    case 'seal-and-date':
      return drawSealAndDate(sheet, block, before, () => after.map((each) => draw(sheet, each, [], [])))
    case 'strip':
      return drawStrip(sheet, block)
    case 'image':
      return drawImage(sheet, block)
    case 'qr-code':
      return drawQrCode(sheet, block)
    case 'chart':
      return drawChart(sheet, block)
    default:
      return unknownBlock(block)
  }
}

/** Blocks that never begin a page, like notes: they take the last line before them along, and with it those that it stays with. */
const clinging: ReadonlySet<Block['block']> = new Set(['seal-and-date', 'signatures'])
const clings = (block: Block): boolean => clinging.has(block.block) || onlySigned(block)

/** Draws blocks one under the other and ties together what a page break may not part. */
export function drawBlocks(sheet: Sheet, blocks: readonly Block[]): { stack: PdfNode[] } {
  const pieces: Piece[] = []
  for (const [at, block] of blocks.entries()) {
    if (clings(block) || (block.block === 'paragraph' && block.style === 'note')) {
      const last = pieces.at(-1)
      if (last && (!last.node.table || last.whole)) pieces[pieces.length - 1] = { ...last, keepNext: true }
      // One line over the seal looks like a page that somebody lost, and 以下空白 alone says nothing that is signed: two go along, unless that
      // takes a whole paragraph.
      const [third, second] = pieces.slice(-3)
      const loose = block.block === 'seal-and-date' && third?.keepNext !== true
      if ((loose || block.block === 'signatures') && last && !last.node.table && second && !second.node.table)
        pieces[pieces.length - 2] = { ...second, keepNext: true }
      if (block.block === 'seal-and-date') takeAlong(pieces, sheet.along)
    }
    // Space under a table goes with what follows it: at the end of a page it would open an empty one.
    const before = pieces.at(-1)
    if (before?.node.table) pieces.push({ node: gap(6), ...(before.keepNext ? { keepNext: true } : {}) })
    pieces.push(...draw(sheet, block, pieces, blocks.slice(at + 1)))
  }
  return { stack: tie(sheet, pieces) }
}

/** Ties the last lines together, as far as they are lines. */
function takeAlong(pieces: Piece[], along: Along | undefined): void {
  if (!along) return
  const { lines, parts } = along
  const before = pieces.length - lines - 1
  const first = pieces[before]
  if (parts && first?.begins) pieces[before] = { ...first, keepNext: false }
  for (let at = pieces.length - 1; at >= Math.max(0, pieces.length - lines); at--) {
    const piece = pieces[at] as Piece
    if (piece.node.text === undefined) return
    pieces[at] = { ...piece, keepNext: true }
  }
}

function tie(sheet: Sheet, pieces: readonly Piece[]): PdfNode[] {
  const nodes: PdfNode[] = []
  let group: Piece[] = []
  for (const piece of pieces) {
    // A table breaks by itself; an unbreakable group around one would be cut off at the page's end.
    const table = piece.node.table !== undefined && !piece.whole
    const announced = table && group.length > 0
    if (announced) flush(piece.startHeight)
    // Where something announces it that is looked after there, which moves on with it.
    group.push(announced ? { ...piece, node: { ...piece.node, headlineLevel: undefined } } : piece)
    if (table || !piece.keepNext) flush()
  }
  flush()
  return nodes

  /** @param startHeight of a table that follows: what announces it needs room for its start under it */
  function flush(startHeight?: number): void {
    const [first] = group
    const own = group.map(({ node }) => node)
    const height = group.reduce((sum, { extent }) => sum + (extent?.height ?? Number.NaN), 0)
    // A table by itself is kept whole by the group only: its own rows may part.
    const kept = group.some(({ whole }) => whole === true)
    if (first && startHeight !== undefined && !kept && (group.length === 1 || Number.isFinite(height))) {
      // Read by the page break rule of the press; where it finds the room, nothing of the group moves on.
      first.node.headlineLevel = (Number.isFinite(height) ? height : sheet.styles.heading.pitch) + startHeight
      nodes.push(...own)
    } else if (first && group.length === 1 && !kept) nodes.push(first.node)
    else if (group.length > 0) nodes.push({ stack: own, unbreakable: true })
    group = []
  }
}
