import { codePointName } from '@zhifa/domain'

/**
 * Thrown when our own wording, not the data, has a character that no font draws: a mistake in a form's definition.
 * Characters of the data are checked before, with the name of their field.
 */
export class FormWordingError extends Error {
  readonly code = 'documents.form-wording'
  constructor(readonly codePoint: number) {
    super(
      `文书格式文字含有字体中没有的字符 ${codePointName(codePoint)}，请更正文书或者增加字体 / a form's own wording has ${codePointName(codePoint)}, which no configured font draws: correct the form or add a font`,
    )
    this.name = 'FormWordingError'
  }
}

export function unprintable(codePoint: number): never {
  throw new FormWordingError(codePoint)
}
