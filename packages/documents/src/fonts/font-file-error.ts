/** Thrown for a font that cannot be used: a file that is not there, an address, bytes that are no font, or a font that is damaged or lacks a table. */
export class FontFileError extends Error {
  readonly code = 'documents.font-file'
  constructor(
    readonly source: string,
    reason: string,
  ) {
    super(
      `无法使用该字体文件，请提供 TrueType 字体的路径或内容 / cannot use the font ${source}: ${reason}. Give the path or the bytes of a TrueType file`,
    )
    this.name = 'FontFileError'
  }
}
