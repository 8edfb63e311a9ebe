import type { Block } from './block'
import type { FieldCell } from './fields'

const signed = (row: readonly FieldCell[]): boolean => row.some((cell) => cell.sign)

/** A grid in which every row is signed: who signs what stands over it. */
export const onlySigned = (block: Block): boolean =>
  block.block === 'fields' && block.rows.length > 0 && block.rows.every(signed)

/** Nothing but places to sign: an opinion is written, and nothing may be written under 以下空白. */
const onlyPlaces = (block: Block): boolean =>
  block.block === 'fields' &&
  onlySigned(block) &&
  block.rows.every((row) => row.every((cell) => cell.label || (cell.text === '' && !cell.lines)))

/** What may stand under 以下空白: places to sign and to seal, and the printed remarks of the form. */
const signing = (block: Block): boolean =>
  block.block === 'signatures' ||
  block.block === 'seal-and-date' ||
  block.block === 'qr-code' ||
  (block.block === 'paragraph' && block.style === 'note') ||
  onlyPlaces(block)

/**
 * Says of every list how it is ruled off: 以下空白 where only signatures follow, that the list ends here where the form goes on. Nothing may be
 * written under 以下空白, so the form itself prints nothing there.
 */
export function withEndings(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.findLastIndex((block) => !signing(block))
  return blocks.map((block, at) =>
    block.block === 'table' && block.close ? { ...block, end: at < last ? '（本表完）' : '（以下空白）' } : block,
  )
}
