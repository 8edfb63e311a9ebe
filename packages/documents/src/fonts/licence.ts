import type { FontkitFont } from '../pdfmake/pdfmake'

/** Thrown for a font whose licence, as its file states it (OS/2 `fsType`), forbids what every PDF and OFD of ours does: embed a part of it. */
export class FontLicenceError extends Error {
  readonly code = 'documents.font-licence'
  constructor(
    readonly font: string,
    readonly restriction: 'no-embedding' | 'no-subsetting' | 'bitmap-only',
  ) {
    super(
      `字体${font}的授权（fsType）不允许嵌入文件，请更换字体，或者使用厂商授权嵌入的版本 / the licence of the font ${font} forbids embedding it (fsType: ${restriction}). Use another font, or the edition that the foundry licenses for embedding`,
    )
    this.name = 'FontLicenceError'
  }
}

/**
 * Of the four levels the least restrictive counts where old fonts set several (OpenType, OS/2 fsType). Preview & print allows what
 * we make: a finished document that nobody edits.
 * @throws {FontLicenceError}
 */
export function checkLicence(font: FontkitFont): void {
  const rights = font['OS/2']?.fsType
  if (!rights) return
  const name = font.postscriptName
  if (rights.noEmbedding && !rights.viewOnly && !rights.editable) throw new FontLicenceError(name, 'no-embedding')
  if (rights.noSubsetting) throw new FontLicenceError(name, 'no-subsetting')
  if (rights.bitmapOnly) throw new FontLicenceError(name, 'bitmap-only')
}
