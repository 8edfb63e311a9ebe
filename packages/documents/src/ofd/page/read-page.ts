import type { LaidImage, LaidItem, LaidPage } from '../../pdfmake/pdfmake'
import { OfdContentError } from '../errors'
import type { PageItem, Picture } from './items'
import { knownOnly } from './known-only'
import { readLine } from './read-line'
import { readVector } from './read-vector'

/** What a laid-out page shows, in the order of printing. @throws {OfdContentError} for anything that the writer does not know */
export function readPage(page: LaidPage): PageItem[] {
  // pdfmake's own mark across a page; ours is made of outlines and stands among the items.
  if ('watermark' in page && page.watermark) throw new OfdContentError('a watermark of pdfmake')
  return page.items.flatMap(readItem)
}

function readItem(item: LaidItem): PageItem[] {
  switch (item.type) {
    case 'line':
      return readLine(item.item)
    case 'vector':
      return [readVector(item.item)]
    case 'image':
      return [readImage(item.item)]
    default:
      throw new OfdContentError(`item ${String((item as { type: unknown }).type)}`)
  }
}

// What only the layout reads, and what is read here.
const imageKeys: ReadonlySet<string> = new Set(
  'image fit alignment relativePosition absolutePosition margin positions nodeInfo x y _width _height __height _x _margin _maxWidth _minWidth _alignment'.split(
    ' ',
  ),
)

function readImage(item: LaidImage): Picture {
  knownOnly('image', item, imageKeys)
  return { kind: 'picture', image: item.image, x: item.x, y: item.y, width: item._width, height: item._height }
}
