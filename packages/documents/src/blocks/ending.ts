import type { Block } from './block'
import type { FieldCell } from './fields'

const signed = (row: readonly FieldCell[]): boolean => row.some((cell) => cell.sign)

/** A grid in which every row is signed: who signs what stands over it. */
export const onlySigned = (block: Block): boolean =>
  block.block === 'fields' && block.rows.length > 0 && block.rows.every(signed)

/** What may stand under 以下空白: places to sign and to seal, and the printed remarks of the form. */
const signing = (block: Block): boolean =>
  block.block === 'signatures' ||
  block.block === 'seal-and-date' ||
  block.block === 'qr-code' ||
  (block.block === 'paragraph' && block.style === 'note') ||
  onlySigned(block)

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
