import type { PageItem } from '../page/items'
import { element } from '../xml'
import { imageObject } from './image-object'
import type { PageResources } from './page-resources'
import { pathObject } from './path-object'
import { textObjects } from './text-object'

/** What a page shows, in one layer. */
export function pageContent(items: readonly PageItem[], resources: PageResources): string {
  const layer = resources.ids.next()
  const objects = items.map((item) => objectsOf(item, resources)).join('')
  return element('Content', {}, element('Layer', { ID: layer, Type: 'Body' }, objects))
}

function objectsOf(item: PageItem, resources: PageResources): string {
  switch (item.kind) {
    case 'text':
      return textObjects(item, resources)
    case 'shape':
      return pathObject(item, resources.ids)
    case 'picture':
      return imageObject(item, resources)
  }
}
