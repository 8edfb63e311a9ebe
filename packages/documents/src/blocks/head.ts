import { mm } from '../page/gbt9704'
import { closedUp } from '../text/style'
import { gap, lineNode, type Piece, type Sheet, setText } from './sheet'

/** 发文机关标志: the issuing authority in red with the red rule under it, for documents that go to a party. */
export interface RedHeader {
  readonly block: 'red-header'
  readonly issuer: string
  /** 发文字号, between the name and the rule. */
  readonly number?: string
}

/**
 * The red head of a document to a party.
 * @example redHeader('示例市卫生健康局')
 */
export const redHeader = (issuer: string): RedHeader => ({ block: 'red-header', issuer })

export function drawRedHeader(sheet: Sheet, block: RedHeader): Piece[] {
  // One line, as large as it fits: a long name is set smaller, never broken.
  const size = Math.min(sheet.styles.issuer.size, (sheet.width / [...block.issuer].length) * 0.98)
  const lines = setText(sheet, [{ text: block.issuer, style: { ...sheet.styles.issuer, size } }], sheet.width)
  const rule = {
    canvas: [{ type: 'line', x1: 0, y1: 0, x2: sheet.width, y2: 0, lineWidth: 1.6, lineColor: '#c8102e' }],
    // 4 mm under the number.
    margin: [0, block.number === undefined ? 4 : mm(3), 0, closedUp(sheet.density, 14, 8)],
  }
  const number =
    block.number === undefined ? [] : setText(sheet, [{ text: block.number, style: sheet.styles.number }], sheet.width)
  return [
    ...lines.map((line) => ({ node: lineNode(line, 'center'), keepNext: true })),
    ...(number.length > 0 ? [{ node: gap(closedUp(sheet.density, 12, 4)), keepNext: true }] : []),
    ...number.map((line) => ({ node: lineNode(line, 'center'), keepNext: true })),
    { node: rule, keepNext: true },
  ]
}

/** The small line at the head of internal forms: `卫生行政执法文书`. */
export interface FormHead {
  readonly block: 'form-head'
  readonly text: string
}

/** The small line at the head of an internal form. */
export const formHead = (text: string): FormHead => ({ block: 'form-head', text })

export function drawFormHead(sheet: Sheet, block: FormHead): Piece[] {
  return setText(sheet, [{ text: block.text, style: sheet.styles.note }], sheet.width).map((line) => ({
    node: lineNode(line),
    keepNext: true,
  }))
}

/** The title of the document, 2号小标宋, centred. */
export interface Title {
  readonly block: 'title'
  readonly text: string
  /** Smaller line above the title: the authority on internal forms. */
  readonly above?: string
}

/**
 * The title of the document.
 * @param above a smaller line over it: the authority on internal forms
 */
export const title = (text: string, above?: string): Title => ({
  block: 'title',
  text,
  ...(above === undefined ? {} : { above }),
})

export function drawTitle(sheet: Sheet, block: Title): Piece[] {
  const above =
    block.above === undefined ? [] : setText(sheet, [{ text: block.above, style: sheet.styles.subtitle }], sheet.width)
  const lines = setText(sheet, [{ text: block.text, style: sheet.styles.title }], sheet.width, { balance: true })
  return [
    ...[...above, ...lines].map((line) => ({ node: lineNode(line, 'center'), keepNext: true })),
    { node: gap(closedUp(sheet.density, 6, 2)), keepNext: true },
  ]
}

/** The number of the document, under the title. */
export interface NumberLine {
  readonly block: 'number'
  readonly text: string
  readonly align: 'center' | 'right'
}

/** The line of the document number (文号), under the title or at the right edge. */
export const numberLine = (text: string, align: 'center' | 'right' = 'center'): NumberLine => ({
  block: 'number',
  text,
  align,
})

export function drawNumberLine(sheet: Sheet, block: NumberLine): Piece[] {
  const lines = setText(sheet, [{ text: block.text, style: sheet.styles.number }], sheet.width)
  return [
    ...lines.map((line) => ({ node: lineNode(line, block.align), keepNext: true })),
    { node: gap(closedUp(sheet.density, 8, 4)), keepNext: true },
  ]
}
