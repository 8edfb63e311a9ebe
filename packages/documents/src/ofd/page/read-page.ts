import type { LaidImage, LaidItem, LaidPage } from '../../pdfmake/pdfmake'
import { OfdContentError } from '../errors'
import type { PageItem, Picture } from './items'
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

// What the PDF would show of a picture beside the picture. The rest of what is on it is the layout's own.
const beside = ['opacity', 'cover', 'link', 'linkToPage', 'linkToDestination', 'linkToFile'] as const

function readImage(item: LaidImage): Picture {
  const shown = beside.find((key) => key in item && (item as Partial<Record<typeof key, unknown>>)[key] !== undefined)
  if (shown !== undefined) throw new OfdContentError(`image ${shown}`)
  return { kind: 'picture', image: item.image, x: item.x, y: item.y, width: item._width, height: item._height }
}
