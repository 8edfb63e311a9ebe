import { lineNode, type Sheet, setText } from '../blocks/sheet'
import { footHeight, signersAtFoot } from '../blocks/signers'
import type { PageFrame } from '../page/frame'
import {
  formMargins,
  landscapePaper,
  linePitch,
  margins,
  mm,
  type PaperSize,
  paper,
  stripMargins,
  typeArea,
} from '../page/gbt9704'
import type { PdfNode } from '../pdfmake/pdfmake'

export type PageMargins = Readonly<typeof margins>

/** @param onOnePage nobody signs at the foot of a page that is the last */
export function marginsOf(frame: PageFrame, onOnePage = true): PageMargins {
  const own = { letter: margins, form: formMargins, strip: stripMargins }[frame.page]
  return onOnePage ? own : { ...own, bottom: own.bottom + footHeight(frame.signers) }
}

export function paperOf(frame: PageFrame): PaperSize {
  if (frame.paper)
    return { ...frame.paper, orientation: frame.paper.width > frame.paper.height ? 'landscape' : 'portrait' }
  return frame.landscape ? landscapePaper : paper
}

/** Width of the text on a page of this frame. */
export const widthOf = (frame: PageFrame): number =>
  frame.paper || frame.landscape
    ? paperOf(frame).width - marginsOf(frame).left - marginsOf(frame).right
    : typeArea.width

/** The head of a continuation page; page 1 has the form's own head. */
export function pageHead(sheet: Sheet, frame: PageFrame, page: number): PdfNode | undefined {
  if (page === 1 || !frame.continued) return undefined
  const style = sheet.styles.note
  const width = widthOf(frame)
  const text = (content: string, room: number): ReturnType<typeof setText> =>
    setText(sheet, [{ text: content, style }], room)
  const left = text(`${frame.continued.title}（续页）`, width)[0]
  if (!left) return undefined
  const room = width - left.width - 2 * style.size
  let lines = text(frame.continued.number ?? '', room)
  // A number that is longer than the rest of the line is cut with …: it stands in full on page 1.
  for (const cut = [...(frame.continued.number ?? '')]; lines.length > 1 && cut.length > 0; cut.pop())
    lines = text(`${cut.join('')}…`, room)
  const right = frame.continued.number === undefined ? undefined : lines[0]
  return {
    margin: [margins.left, marginsOf(frame).top - 28, margins.right, 0],
    stack: [
      {
        columns: [
          { ...lineNode(left), width: left.width + style.size },
          ...(right ? [{ ...lineNode(right, 'right'), width: '*' }] : []),
        ],
      },
      { canvas: [{ type: 'line', x1: 0, y1: 2, x2: width, y2: 2, lineWidth: 0.5 }] },
    ],
  }
}

/**
 * The foot of a page, measured from the foot of the type area: who signs the page, page number, and in a bound case file the number of the page within the file.
 * @param bottom margin at the foot of the pages, with the room that is kept for those who sign, in points
 */
export function pageFoot(
  sheet: Sheet,
  frame: PageFrame,
  page: number,
  pages: number,
  bottom: number,
  filePage?: number,
): PdfNode | undefined {
  const parts: PdfNode[] = []
  // On the last page they sign under the text.
  const signers = page < pages ? frame.signers : undefined
  if (signers !== undefined) parts.push(signersAtFoot(sheet, signers, widthOf(frame), margins.left))
  const reserved = bottom - marginsOf(frame).bottom
  const number = numberText(frame, page, pages)
  if (number) {
    // 7 mm under the type area; under those who sign the page.
    const y = mm(frame.page === 'form' ? 4 : 7) + reserved
    parts.push(placed(sheet, widthOf(frame), number.text, number.align, y, number.size, sheet.styles.body.size))
  }
  if (filePage !== undefined)
    parts.push(
      placed(
        sheet,
        widthOf(frame),
        String(filePage),
        filePage % 2 === 1 ? 'right' : 'left',
        marginsOf(frame).bottom - mm(15) + reserved,
        12,
        0,
      ),
    )
  return parts.length === 0 ? undefined : { stack: parts }
}

function numberText(
  frame: PageFrame,
  page: number,
  pages: number,
): { text: string; align: 'left' | 'center' | 'right'; size: number } | undefined {
  if (frame.number === 'official') return { text: `— ${page} —`, align: page % 2 === 1 ? 'right' : 'left', size: 14 }
  if (frame.number === 'count') {
    const { before, after } = frame.within ?? { before: 0, after: 0 }
    return { text: `第${before + page}页　共${before + pages + after}页`, align: 'center', size: 10.5 }
  }
  return undefined
}

function placed(
  sheet: Sheet,
  width: number,
  text: string,
  align: 'left' | 'center' | 'right',
  y: number,
  size: number,
  inset: number,
): PdfNode {
  const [line] = setText(sheet, [{ text, style: { role: 'body', size, pitch: linePitch } }], width)
  if (!line) throw new RangeError('a page number is never empty')
  const left = { left: inset, center: (width - line.width) / 2, right: width - line.width - inset }[align]
  return { ...lineNode(line), absolutePosition: { x: margins.left + left, y } }
}
