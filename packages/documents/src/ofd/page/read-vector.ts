import type { LaidVector } from '../../pdfmake/pdfmake'
import { OfdContentError } from '../errors'
import { rgb } from './color'
import { black, type Segment, type Shape } from './items'
import { knownOnly } from './known-only'
import { readPath } from './read-path'

const painted = ['type', 'color', 'lineColor', 'lineWidth']
const keys: Readonly<Record<LaidVector['type'], ReadonlySet<string>>> = {
  line: new Set([...painted, 'x1', 'y1', 'x2', 'y2']),
  rect: new Set([...painted, 'x', 'y', 'w', 'h']),
  path: new Set([...painted, 'd']),
}

/** A line, a rectangle or a path, painted as the PDF paints it. @throws {OfdContentError} */
export function readVector(vector: LaidVector): Shape {
  const known = keys[vector.type]
  if (known === undefined) throw new OfdContentError(`vector ${String((vector as { type: unknown }).type)}`)
  knownOnly(`vector ${vector.type}`, vector, known)
  const { color, lineColor, lineWidth } = vector
  const stroke = { color: lineColor ? rgb(lineColor) : black, width: lineWidth || 1 }
  return {
    kind: 'shape',
    path: segmentsOf(vector),
    ...(color ? { fill: rgb(color) } : {}),
    // What has no colour at all is stroked in black.
    ...(lineColor || !color ? { stroke } : {}),
  }
}

function segmentsOf(vector: LaidVector): readonly Segment[] {
  switch (vector.type) {
    case 'line':
      return [
        { command: 'M', points: [vector.x1, vector.y1] },
        { command: 'L', points: [vector.x2, vector.y2] },
      ]
    case 'rect':
      return rectangle(vector.x, vector.y, vector.w, vector.h)
    case 'path':
      return readPath(vector.d)
  }
}

export const rectangle = (x: number, y: number, width: number, height: number): Segment[] => [
  { command: 'M', points: [x, y] },
  { command: 'L', points: [x + width, y] },
  { command: 'L', points: [x + width, y + height] },
  { command: 'L', points: [x, y + height] },
  { command: 'C', points: [] },
]
