/** Thrown for what stands on a page and has no place in the OFD that we write: never left out, never guessed. */
export class OfdContentError extends Error {
  readonly code = 'documents.ofd-content'
  /** @param thing what was found, as `vector ellipse` or `line link` */
  constructor(readonly thing: string) {
    super(`暂不能把“${thing}”写入OFD版式文件，请改用PDF / the OFD writer does not know ${thing}; make a PDF`)
    this.name = 'OfdContentError'
  }
}

/** Thrown for a font that cannot go into an OFD file: readers show only TrueType outlines reliably. */
export class OfdFontError extends Error {
  readonly code = 'documents.ofd-font'
  constructor(
    readonly font: string,
    reason: string,
  ) {
    super(
      `字体${font}无法嵌入OFD版式文件，请使用TrueType字体文件 / the font ${font} cannot go into an OFD file: ${reason}. Use a plain TrueType file`,
    )
    this.name = 'OfdFontError'
  }
}

/** Thrown for a wish that means nothing for the file asked for. */
export class OfdOptionError extends Error {
  readonly code = 'documents.ofd-option'
  constructor(en: string, zh: string) {
    super(`${zh} / ${en}`)
    this.name = 'OfdOptionError'
  }
}
