import { faceOf } from '../../fonts/face'
import type { ImageFile } from '../../image/image-file'
import type { LaidFont } from '../../pdfmake/pdfmake'
import { OfdContentError } from '../errors'
import { FontPart } from '../font/font-part'
import type { Ids } from '../units'

/** A font of the file with its number there. */
export class UsedFont extends FontPart {
  constructor(
    readonly id: number,
    face: FontPart['face'],
  ) {
    super(face)
  }
}

/** What pages refer to: each font and picture gets its number where it is first used. */
export class PageResources {
  readonly #fonts = new Map<object, UsedFont>()
  readonly #images = new Map<string, { readonly id: number; readonly file: ImageFile }>()

  constructor(
    readonly ids: Ids,
    readonly pictures: ReadonlyMap<string, ImageFile>,
  ) {}

  get fonts(): readonly UsedFont[] {
    return [...this.#fonts.values()]
  }

  get images(): readonly { readonly id: number; readonly file: ImageFile }[] {
    return [...this.#images.values()]
  }

  /** @throws {OfdContentError} for a font that is none of ours */
  font({ font }: LaidFont): UsedFont {
    const known = this.#fonts.get(font)
    if (known) return known
    const face = faceOf(font)
    if (!face) throw new OfdContentError(`font ${font.postscriptName}`)
    const used = new UsedFont(this.ids.next(), face)
    this.#fonts.set(font, used)
    return used
  }

  /** The number of a picture. @throws {OfdContentError} for one that nobody placed */
  image(key: string): number {
    const known = this.#images.get(key)
    if (known) return known.id
    const file = this.pictures.get(key)
    if (!file) throw new OfdContentError(`image ${key}`)
    const id = this.ids.next()
    this.#images.set(key, { id, file })
    return id
  }
}
