import { boxPath, colours, coloursOf, curvePath, headPath, type Place } from '../flow-chart/look'
import type { Scene } from '../flow-chart/scene'
import type { TextStyle } from '../text/style'
import type { Piece, Sheet } from './sheet'
import { lineNode, setText } from './sheet'

/** A chart on a page of its own, at a place and a scale that the page was made for. */
export interface Chart {
  readonly block: 'chart'
  readonly scene: Scene
  readonly scale: number
  /** Of the chart's top left corner on the page, in points. */
  readonly left: number
  readonly top: number
}

export function drawChart(sheet: Sheet, block: Chart): Piece[] {
  const { scene, scale, left, top } = block
  const at: Place = (x, y) => `${(left + x * scale).toFixed(2)} ${(top + y * scale).toFixed(2)}`
  const canvas = [
    ...scene.curves.flatMap((curve) => [
      { type: 'path', d: curvePath(curve, at), lineColor: colours.curve, lineWidth: 0.9 * scale },
      { type: 'path', d: headPath(curve, at), color: colours.curve },
    ]),
    ...scene.boxes.map((box) => {
      const { fill, line } = coloursOf(box)
      return {
        type: 'path',
        d: boxPath(box, at),
        color: fill,
        lineColor: line,
        lineWidth: (box.marked ? 1.6 : 1) * scale,
      }
    }),
  ]
  const texts = scene.boxes.flatMap((box) =>
    box.lines.flatMap((item) => {
      const size = item.size * scale
      const style: TextStyle = { role: item.strong ? 'heading' : 'body', size, pitch: size * 1.2 }
      // One line, however wide: the box was made for it.
      return setText(sheet, [{ text: item.text, style }], 10_000, { align: 'center' }).map((line) => ({
        ...lineNode(line),
        absolutePosition: { x: left + item.x * scale - line.width / 2, y: top + item.y * scale - size },
      }))
    }),
  )
  return [{ node: { canvas, absolutePosition: { x: 0, y: 0 } } }, ...texts.map((node) => ({ node }))]
}
