import type { Block } from './block'
import { BlockError } from './block-error'
import { numberLine, title } from './head'

/**
 * How the head of a document to a party looks. `letter`: red name of the authority, under it the number, the red rule, the title
 * (GB/T 9704-2012, 7.2.4 to 7.3.1). `health`: black, the authority over the title, the number at the right, as the health enforcement
 * papers have it (卫生行政执法文书规范; its printed models were not read: general practice).
 */
export type HeadStyle = keyof typeof headStyles

/** The styles, with where each comes from and how well that is known. */
export const headStyles = {
  letter: { source: 'GB/T 9704-2012 7.2', grade: 'secondary' },
  health: { source: '卫生行政执法文书规范', grade: 'unverified' },
} as const

/** What an office gets that sets none: the national standard for official documents. */
export const defaultHead: HeadStyle = 'letter'

/**
 * Puts authority, title and number of a document in the order of a style; a document without a red head stays as it is.
 * @throws {BlockError} for a style that the compiler rules out, and a setting can still name
 */
export function withHead(blocks: readonly Block[], style: HeadStyle = defaultHead): readonly Block[] {
  if (!Object.hasOwn(headStyles, style))
    throw new BlockError(
      `没有“${style}”这种版头，只有 letter 和 health`,
      `no head is called ${style}: letter or health`,
    )
  const [head, name, number, ...rest] = blocks
  if (head?.block !== 'red-header' || name?.block !== 'title' || number?.block !== 'number') return blocks
  return style === 'letter'
    ? [{ ...head, number: number.text }, name, ...rest]
    : [title(name.text, head.issuer), numberLine(number.text, 'right'), ...rest]
}
