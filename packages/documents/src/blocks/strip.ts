import { mm } from '../page/gbt9704'
import { rulingOf } from './ruling'
import { gap, lineNode, type Piece, type Sheet, setText } from './sheet'

/** A strip to paste over a joint: who seals, 封条 in large letters, until when; at its right the place of the seal. */
export interface Strip {
  readonly block: 'strip'
  readonly agency: string
  readonly title: string
  readonly lines: readonly string[]
  /** Height of the strip within its margins, in points. */
  readonly height: number
}

/** @param height within the margins, in points */
export const strip = (agency: string, title: string, lines: readonly string[], height: number): Strip => ({
  block: 'strip',
  agency,
  title,
  lines,
  height,
})

/** A round seal is 42 mm across at most. */
const sealPlace = mm(48)
const padding = 10

export function drawStrip(sheet: Sheet, block: Strip): Piece[] {
  const { title, subtitle, record, small } = sheet.styles
  const width = sheet.width - sealPlace - 2 * padding - 3
  const large = { ...title, size: title.size * 2, pitch: title.pitch * 1.7 }
  const centre = (text: string, style: typeof title, room: number) =>
    setText(sheet, [{ text, style }], room, { align: 'center', balance: true }).map((line) => ({
      node: lineNode(line, 'center'),
      height: style.pitch,
    }))
  const column = (lines: ReturnType<typeof centre>) => {
    const used = lines.reduce((sum, line) => sum + line.height, 0)
    return { stack: [gap(Math.max(0, (block.height - used) / 2)), ...lines.map(({ node }) => node)] }
  }
  const said = [
    ...centre(block.agency, subtitle, width),
    ...centre(block.title, large, width),
    ...block.lines.flatMap((text) => centre(text, record, width)),
  ]
  const seal = centre('（加盖公章处）', small, sealPlace - 2 * padding)
  const layout = {
    ...rulingOf({ first: true, last: true, density: 1 }),
    paddingLeft: () => padding / 2,
    paddingRight: () => padding / 2,
    paddingTop: () => 0,
    paddingBottom: () => 0,
  }
  const table = {
    widths: [width, sealPlace],
    heights: [block.height],
    body: [[column(said), column(seal)]],
    dontBreakRows: true,
  }
  return [{ node: { table, layout }, height: block.height }]
}
