import type { ChartNode } from './graph'

/** A finished chart: boxes with their lines of text, and curves. Points, y downwards from the top left corner. */
export interface Scene {
  readonly title: string
  readonly width: number
  readonly height: number
  readonly boxes: readonly SceneBox[]
  readonly curves: readonly SceneCurve[]
}

export interface SceneBox {
  readonly kind: ChartNode['kind']
  readonly marked: boolean
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly lines: readonly SceneLine[]
}

export interface SceneLine {
  readonly text: string
  readonly size: number
  readonly strong: boolean
  /** Of the middle of the line and of its base. */
  readonly x: number
  readonly y: number
}

/** A start and three points for each stretch of a Bézier curve, and the arrow's head. */
export interface SceneCurve {
  readonly points: readonly (readonly [number, number])[]
  readonly head: readonly (readonly [number, number])[]
}

export const titleSize = 12
export const insideSize = 9.5
const padding = 9
const perLine = 14

/** Width of a text in points: Chinese characters are square, the others about half as wide. */
const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, char) => sum + ((char.codePointAt(0) ?? 0) > 0x2e7f ? size : size * 0.56), 0)

/** Lines inside a phase stand in two columns when there are many. */
const columnsOf = (node: ChartNode): number => (node.inside.length > 8 ? 2 : 1)

/** How large a box must be for its text; the layout engine is told, because it knows no Chinese font. */
export function boxSize(node: ChartNode): { width: number; height: number } {
  const columns = columnsOf(node)
  const inner = Math.max(0, ...node.inside.map((item) => widthOf(item.text, insideSize)))
  const width = Math.max(widthOf(node.title, titleSize), inner * columns + (columns - 1) * padding) + 2 * padding
  const rows = Math.ceil(node.inside.length / columns)
  return { width, height: titleSize + 2 * padding + (rows > 0 ? rows * perLine + 4 : 0) }
}

/** The lines of a box whose middle stands at `x`, `y`. */
export function linesOf(node: ChartNode, x: number, y: number): SceneLine[] {
  const { width, height } = boxSize(node)
  const top = y - height / 2 + padding
  const columns = columnsOf(node)
  const rows = Math.ceil(node.inside.length / columns)
  const column = (width - 2 * padding) / columns
  return [
    { text: node.title, size: titleSize, strong: true, x, y: top + titleSize * 0.88 },
    ...node.inside.map((item, i) => ({
      text: item.text,
      size: insideSize,
      strong: item.marked,
      x: x - width / 2 + padding + column * (Math.floor(i / rows) + 0.5),
      y: top + titleSize + 4 + ((i % rows) + 1) * perLine - 3,
    })),
  ]
}
