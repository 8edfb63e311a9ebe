const perPoint = 25.4 / 72

/** Points as millimetres, to a ten thousandth: OFD has its origin at the top left corner, as the layout. */
export const mm = (points: number): number => Math.round(points * perPoint * 10_000) / 10_000

/** A box as OFD writes it, `x y width height`. */
export const box = (x: number, y: number, width: number, height: number): string =>
  `${mm(x)} ${mm(y)} ${mm(width)} ${mm(height)}`

/** The numbers of a file: everything that can be referred to has one of its own. */
export class Ids {
  #last = 0
  next(): number {
    return ++this.#last
  }
  get last(): number {
    return this.#last
  }
}
