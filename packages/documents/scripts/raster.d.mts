export interface Picture {
  readonly width: number
  readonly height: number
  readonly grey: Buffer
}
export function canDraw(): boolean
export function pagesOf(pdf: Uint8Array, dpi: number, lastPage?: number): Picture[]
export function reduced(picture: Picture, factor: number): Picture
export function sheetOf(pictures: readonly Picture[], columns: number): Picture
export function toPng(picture: Picture): Buffer
export function fromPng(bytes: Buffer): Picture
export function difference(a: Picture, b: Picture): number
