import { formatChineseDate } from '@zhifa/domain'
import { mm } from '../page/gbt9704'
import type { SignaturePlace } from '../page/signature-place'
import type { PdfNode } from '../pdfmake/pdfmake'
import type { SetLine } from '../text/set-line'
import { closedUp } from '../text/style'
import { cellPadding, frameRules, innerRule, rowPadding, rowSpace, rulingOf, spanWidth } from './ruling'
import { gap, lineNode, type Piece, type Sheet, setText } from './sheet'
import { signersSideBySide } from './signers'

export type { SignaturePlace } from '../page/signature-place'

/** Signature places as a grid, kept together and with the text before them. */
export interface Signatures {
  readonly block: 'signatures'
  /** Choices and remarks of whoever signs, over the places. */
  readonly lead: readonly string[]
  readonly places: readonly SignaturePlace[]
  /** Four places beside each other with the dates under them, for records that many people sign. */
  readonly sideBySide?: true
}

/**
 * Places to be signed, kept together.
 * @example signatures(signaturePlace('当事人（签名）'))
 */
export const signatures = (...items: readonly (string | SignaturePlace)[]): Signatures => ({
  block: 'signatures',
  lead: items.filter((item) => typeof item === 'string'),
  places: items.filter((item) => typeof item !== 'string'),
})

/** The same with the places of four people beside each other: records that many sign. */
export const signaturesSideBySide = (...items: readonly (string | SignaturePlace)[]): Signatures => ({
  ...signatures(...items),
  sideBySide: true,
})

/**
 * A place for one person.
 * @example signaturePlace('记录人（签名）', { name: '丙某某' })
 */
export const signaturePlace = (who: string, more: Omit<SignaturePlace, 'who'> = {}): SignaturePlace => ({
  who,
  ...more,
})

/**
 * A place for each of several people, with their names.
 * @example signaturePlaces('执法人员（签名）', ['乙某某', '丙某某'])
 */
export const signaturePlaces = (who: string, names: readonly string[]): SignaturePlace[] =>
  names.map((name) => ({ who, name }))

/** The least that a place measures: 35 by 10 mm to sign in, and the date beside it, in one column down the page. */
const boxHeight = mm(10.2)
const dateWidth = mm(42)
const boxWidth = mm(46)
/** A cell narrower than this has the date under the signature. */
const narrow = mm(100)

/** Space between the text and the places, in points. */
const above = (sheet: Sheet): number => closedUp(sheet.density, 8, 4)

/** What a seal over the places may take of the first one, where the form closes up: the rim of the box, not what is written in it. */
const rim = mm(3.5)

/** How much of it is free for the seal over it. */
const free = (sheet: Sheet): number => above(sheet) + closedUp(sheet.density, 0, rim)

/** Space between the places and a remark under them. */
const below = 3

/** What is open of a date, as it is printed in the box for it. */
export const openDate = (kind: SignaturePlace['kind']): string =>
  kind === 'minute' ? '　年　月　日　时　分' : '　　　年　　月　　日'

/** More places than this are set in grids of their own, each kept whole: they go on over the next page. */
const most = 8

/** Cuts a list of places into lists that fit on a page. */
export const placesByPage = (places: readonly SignaturePlace[]): readonly (readonly SignaturePlace[])[] =>
  Array.from({ length: Math.ceil(places.length / most) }, (_, i) => places.slice(i * most, (i + 1) * most))

/** Rows of places, with the widths of their columns. */
interface Grid {
  readonly widths: readonly number[]
  readonly body: readonly PdfNode[][]
  /** With padding and rules, in points. */
  readonly height: number
}

export function drawSignatures(sheet: Sheet, block: Signatures): Piece[] {
  if (block.sideBySide) return [drawSideBySide(sheet, block)]
  const parts = placesByPage(block.places)
  return (parts.length === 0 ? [[]] : parts).map((places, i) => {
    const grid = gridOf(sheet, places, sheet.width - frameRules, i === 0 ? block.lead : [])
    const table = {
      table: { widths: [...grid.widths], body: [...grid.body], dontBreakRows: true },
      layout: rulingOf({ first: true, last: true, density: sheet.density }),
    }
    return {
      node: { stack: [gap(above(sheet)), table, gap(below)], unbreakable: true },
      height: grid.height + above(sheet) + below,
      extent: { right: sheet.width, height: grid.height + above(sheet) + below, over: free(sheet), under: below },
    }
  })
}

/** What is written by hand over the whole width first, then the people beside each other. */
function drawSideBySide(sheet: Sheet, block: Signatures): Piece {
  const written = block.places.filter((place) => place.kind === 'sentence')
  const people = signersSideBySide(
    sheet,
    block.places.filter((place) => place.kind !== 'sentence'),
    sheet.width,
  )
  const kind = { density: sheet.density }
  const head = gridOf(sheet, written, sheet.width - frameRules, block.lead)
  const table = {
    table: { widths: [...head.widths], body: [...head.body], dontBreakRows: true },
    layout: rulingOf({ first: true, last: false, ...kind }),
  }
  const stack = [
    gap(above(sheet)),
    ...(head.body.length > 0 ? [table] : []),
    { ...people.node, margin: [0, head.body.length > 0 ? -innerRule : 0, 0, 0] },
  ]
  const height = above(sheet) + head.height + people.height
  return {
    node: { stack, unbreakable: true },
    height,
    extent: { right: sheet.width, height, over: free(sheet), under: 0 },
  }
}

/** Places at the foot of a cell: the boxes reach the rules of the cell. */
export function placesInCell(
  sheet: Sheet,
  places: readonly SignaturePlace[],
  width: number,
  under: boolean,
  extra = 0,
): { node: PdfNode; height: number } {
  const grid = gridOf(sheet, places, width + 2 * cellPadding, [], extra)
  const reach = rowSpace(sheet)
  return {
    node: {
      table: { widths: [...grid.widths], body: [...grid.body], dontBreakRows: true },
      layout: {
        ...rulingOf({ first: false, last: false, density: sheet.density }),
        hLineWidth: (i: number, node: { table: { body: readonly unknown[] } }) =>
          (i === 0 && !under) || i === node.table.body.length ? 0 : innerRule,
        vLineWidth: (i: number, node: { table: { widths: readonly unknown[] } }) =>
          i === 0 || i === node.table.widths.length ? 0 : innerRule,
      },
      margin: [-cellPadding, under ? 0 : -reach, -cellPadding, -reach],
    },
    // A grid by itself has a rule more at its foot, and one at its head: here the cell's own rules are there.
    height: grid.height - reach - (under ? 0 : reach) - (under ? 1 : 2) * innerRule,
  }
}

/** @param extra what the last box is higher than it must be, in points */
function gridOf(
  sheet: Sheet,
  places: readonly SignaturePlace[],
  width: number,
  lead: readonly string[],
  extra = 0,
): Grid {
  const outer = columnsOf(places, width, lead.length > 0)
  const widths = outer.map((column) => column - 2 * cellPadding - innerRule)
  const [first = 0] = widths
  const rows = [
    ...lead.map((text) => [wide(leadCell(sheet, text, spanWidth(widths, 0, widths.length)), outer.length)]),
    ...places.flatMap((place) => rowsOf(sheet, place, widths, first)),
  ]
  const padding = rowPadding(sheet)
  // Where the date stands under the box, the box is the higher one: dates of neighbours stay on one line.
  const higher = outer.length === 1 && rows.length > 1 ? rows.length - 2 : rows.length - 1
  const drawn = rows.map((cells, i) => {
    const own = Math.max(boxHeight - padding, ...cells.map((cell) => cell.used))
    const least = own + (i === higher ? extra : 0)
    return { cells: cells.flatMap((cell) => nodesOf(cell, least)), height: least + padding }
  })
  return {
    widths,
    body: drawn.map((row) => row.cells),
    height: drawn.reduce((sum, row) => sum + row.height, 0) + innerRule,
  }
}

/** Who, where it is said, the box, and the date. */
function columnsOf(places: readonly SignaturePlace[], width: number, lead: boolean): number[] {
  if (width < narrow) return [width]
  const said = lead || places.some((place) => place.who !== '' || place.name !== undefined)
  return said ? [width - boxWidth - dateWidth, boxWidth, dateWidth] : [width - dateWidth, dateWidth]
}

interface Cell {
  readonly lines: readonly SetLine[]
  readonly used: number
  readonly align: 'left' | 'center' | 'right'
  readonly span: number
}

const wide = (cell: Cell, span: number): Cell => ({ ...cell, span })

function textCell(
  sheet: Sheet,
  text: string,
  width: number,
  style: 'cell' | 'small',
  align: Cell['align'] = 'left',
): Cell {
  const lines =
    text === '' ? [] : setText(sheet, [{ text, style: sheet.styles[style] }], width, { align, phrases: true })
  return { lines, used: lines.length * sheet.styles[style].pitch, align, span: 1 }
}

/** What is said over the places; where only a word or two would go over, it breaks where a reader pauses. */
function leadCell(sheet: Sheet, text: string, width: number): Cell {
  const cell = textCell(sheet, text, width, 'cell')
  const short = cell.lines.length > 1 && (cell.lines.at(-1)?.width ?? 0) < width / 4
  return short ? textCell(sheet, text.replace(/，(?=[^，]*$)/, '，\n'), width, 'cell') : cell
}

function whoCell(sheet: Sheet, place: SignaturePlace, width: number): Cell {
  const { who, name, detail } = place
  const spans = [
    ...(who === '' ? [] : [{ text: name === undefined ? who : `${who}：`, style: sheet.styles.label }]),
    ...(name === undefined ? [] : [{ text: name, style: sheet.styles.cell }]),
  ]
  const lines = spans.length === 0 ? [] : setText(sheet, spans, width, { align: 'left', phrases: true })
  const small = detail === undefined ? undefined : textCell(sheet, detail, width, 'small')
  return {
    lines: [...lines, ...(small?.lines ?? [])],
    used: lines.length * sheet.styles.cell.pitch + (small?.used ?? 0),
    align: 'left',
    span: 1,
  }
}

function rowsOf(sheet: Sheet, place: SignaturePlace, widths: readonly number[], first: number): Cell[][] {
  const said = widths.length === 3
  const dateColumn = widths.at(-1) ?? 0
  const box = textCell(sheet, place.hint ?? '', (said ? widths[1] : widths[0]) ?? 0, 'small')
  const open = place.on === undefined ? openDate(place.kind) : formatChineseDate(place.on)
  const date = textCell(sheet, open, dateColumn, 'small', place.on === undefined ? 'right' : 'center')
  const head = said ? [whoCell(sheet, place, first)] : []
  if (place.kind === 'sentence' || place.kind === 'undated') return [[...head, wide(box, said ? 2 : widths.length)]]
  if (widths.length > 1) return [[...head, box, date]]
  const who = whoCell(sheet, place, first)
  return [...(who.lines.length > 0 ? [[who]] : []), [box], [date]]
}

function nodesOf(cell: Cell, least: number): PdfNode[] {
  const above = (least - cell.used) / 2
  const stack = [
    ...(above > 0 ? [gap(above)] : []),
    ...cell.lines.map((line) => lineNode(line, cell.align)),
    gap(above),
  ]
  return [
    { stack, ...(cell.span > 1 ? { colSpan: cell.span } : {}) },
    ...Array.from({ length: cell.span - 1 }, () => ({})),
  ]
}
