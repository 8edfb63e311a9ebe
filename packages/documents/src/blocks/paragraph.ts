import type { FontRole } from '../fonts/font-set'
import type { SetLine } from '../text/set-line'
import { type Align, type Extent, lineNode, type Piece, type Sheet, setParagraphs } from './sheet'

export interface TextPart {
  readonly text: string
  readonly role?: FontRole
  /** Struck through and still legible. */
  readonly strike?: boolean
}

/** Running text. Line feeds begin a new paragraph. */
export interface Paragraph {
  readonly block: 'paragraph'
  readonly parts: readonly TextPart[]
  readonly style: 'body' | 'record' | 'cell' | 'note'
  /** First-line indent in characters. */
  readonly indent: number
  readonly align: Align
  /** Stays with what follows. */
  readonly keepNext: boolean
}

type Options = Partial<Omit<Paragraph, 'block' | 'parts'>>

const make = (parts: readonly TextPart[], options: Options): Paragraph => ({
  block: 'paragraph',
  parts,
  style: 'body',
  indent: 2,
  align: 'left',
  keepNext: false,
  ...options,
})

/** Prose with the two-character indent of official documents. */
export const paragraph = (text: string | readonly TextPart[], options: Options = {}): Paragraph =>
  make(typeof text === 'string' ? [{ text }] : text, options)

/** 一、: a first-level heading in 黑体 that never stands alone at the foot of a page. */
export const heading = (text: string, options: Options = {}): Paragraph =>
  make([{ text, role: 'heading' }], { keepNext: true, ...options })

/** `当事人：示例公司`, the label in 黑体, no indent: the lines of a party block. */
export const labelled = (label: string, text: string, options: Options = {}): Paragraph =>
  make([{ text: `${label}：`, role: 'heading' }, { text }], { indent: 0, ...options })

/** A remark in small 楷体. */
export const note = (text: string): Paragraph => make([{ text }], { style: 'note', indent: 0 })

/** 以下空白: nothing may be added below. */
export const blankBelow = (): Paragraph => make([{ text: '（以下空白）', role: 'kai' }], { align: 'center', indent: 0 })

/** Letters stand at the top of their line: what is left of it under them is empty. */
function extentOf({ width, indent, runs }: SetLine, align: Align, room: number): Extent {
  const { size = 0, pitch = 0 } = runs[0]?.style ?? {}
  const right = { left: indent + width, center: (room + width) / 2, right: room }[align]
  return { right, height: pitch, over: 0, under: Math.max(0, pitch - letters * size) }
}
/** From the top of a line to the foot of its letters, as a share of their size. */
const letters = 1.3

export function drawParagraph(sheet: Sheet, block: Paragraph): Piece[] {
  const style = sheet.styles[block.style]
  const spans = block.parts.map((part) => ({
    text: part.text,
    style:
      part.role || part.strike
        ? { ...style, role: part.role ?? style.role, ...(part.strike ? { strike: true } : {}) }
        : style,
  }))
  // Characters of the grid, not of the type: the first line holds as many as the others, less the indent.
  const indent = block.indent * (style.size + ('spacing' in style ? style.spacing : 0))
  const paragraphs = setParagraphs(sheet, spans, sheet.width, { indent, align: block.align })
  const texts = block.parts
    .map((part) => part.text)
    .join('')
    .split('\n')
  // The items of a short list are read together: what is imposed, what must be done.
  const short = paragraphs.flat().length <= 4 && paragraphs.length > 1 && texts.every((text) => /^\p{Nd}\./u.test(text))
  return paragraphs.flatMap((lines, at) =>
    lines.map((line, i) => ({
      node: lineNode(line, block.align),
      extent: extentOf(line, block.align, sheet.width),
      ...(i === 0 && lines.length > 2 ? { begins: true } : {}),
      keepNext:
        // No first or last line of a paragraph alone on a page.
        (lines.length > 1 && (i === 0 || i === lines.length - 2)) ||
        (short && at < paragraphs.length - 1) ||
        // What announces a list stands with its first item.
        (i === lines.length - 1 && (texts[at]?.endsWith('：') || (block.keepNext && at === paragraphs.length - 1))),
    })),
  )
}
