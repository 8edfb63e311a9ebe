import type { Shape } from '../page/items'
import { box, type Ids, mm } from '../units'
import { element } from '../xml'

/** A shape as a `PathObject`. Readers cut off what leaves the boundary: it holds half of the line on each side, and corners. */
export function pathObject(shape: Shape, ids: Ids): string {
  const margin = (shape.stroke?.width ?? 0) * (shape.path.length > 2 ? 1 : 0.5)
  const [left, top, right, bottom] = extent(shape)
  const [x, y] = [left - margin, top - margin]
  const data = shape.path
    .map(({ command, points }) => [command, ...points.map((value, i) => mm(value - (i % 2 === 0 ? x : y)))].join(' '))
    .join(' ')
  const { fill, stroke } = shape
  return element(
    'PathObject',
    {
      ID: ids.next(),
      Boundary: box(x, y, right + margin - x, bottom + margin - y),
      ...(stroke ? { LineWidth: mm(stroke.width) } : { Stroke: 'false' }),
      ...(fill === undefined ? {} : { Fill: 'true' }),
    },
    (stroke ? element('StrokeColor', { Value: stroke.color }) : '') +
      (fill === undefined ? '' : element('FillColor', { Value: fill })) +
      element('AbbreviatedData', {}, data),
  )
}

/** Of all points; the curves lie within. */
function extent({ path }: Shape): [number, number, number, number] {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { points } of path)
    for (let i = 0; i < points.length; i += 2) {
      const [x = 0, y = 0] = [points[i], points[i + 1]]
      left = Math.min(left, x)
      right = Math.max(right, x)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y)
    }
  return [left, top, right, bottom]
}
