import type { Picture } from '../page/items'
import { box, mm } from '../units'
import { element } from '../xml'
import type { PageResources } from './page-resources'

/** A picture as an `ImageObject`: the unit square stretched to its place. @throws {OfdContentError} for one that nobody placed */
export const imageObject = (picture: Picture, resources: PageResources): string =>
  element('ImageObject', {
    ID: resources.ids.next(),
    Boundary: box(picture.x, picture.y, picture.width, picture.height),
    ResourceID: resources.image(picture.image),
    CTM: `${mm(picture.width)} 0 0 ${mm(picture.height)} 0 0`,
  })
