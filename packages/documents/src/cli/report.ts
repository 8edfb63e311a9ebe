import type { Finding } from '@zhifa/domain'
import type { PaperFault } from '../case-file/missing-paper'
import { FontFileError } from '../fonts/font-file-error'
import { FontLicenceError } from '../fonts/licence'
import { ContentMissingError, FormDataError, UnknownFormError } from '../form/errors'
import { ForbiddenCharacterError, MissingGlyphError } from '../glyph/character-error'
import { OfdContentError, OfdFontError, OfdOptionError } from '../ofd/errors'
import { DraftMarkError } from '../page/watermark'

/** What a command came to. */
export interface Result {
  /** 0 done, 1 the content was refused, 2 wrong use or input that cannot be read. */
  readonly code: 0 | 1 | 2
  readonly out: string
  readonly err: string
}

/** Wrong use of the command line. */
export class UsageError extends Error {
  readonly code = 'cli.usage'
  constructor(
    readonly en: string,
    readonly zh: string,
  ) {
    super(`${en} / ${zh}`)
    this.name = 'UsageError'
  }
}

/** A file that cannot be read as JSON. */
export class InputError extends Error {
  readonly code = 'cli.input'
  constructor(
    readonly path: string,
    en: string,
    zh: string,
  ) {
    super(`${path}: ${en} / ${zh}`)
    this.name = 'InputError'
  }
}

/** A file that cannot be written. */
export class OutputError extends Error {
  readonly code = 'cli.output'
  constructor(
    readonly path: string,
    reason: string,
  ) {
    super(`${path}: cannot be written (${reason}) / 无法写入`)
    this.name = 'OutputError'
  }
}

/** The papers of a bound file that a sheet stands for: the file is made, and is not whole. */
export const faultLines = (faults: readonly PaperFault[]): string =>
  faults
    .map(
      ({ title, form, on, reasons }) =>
        `《${title}》（${on}）未能印制，卷内以说明页代替：${reasons.map(({ zh }) => zh).join('；')} / ${form} could not be made, a sheet stands for it: ${reasons.map(({ en }) => en).join('; ')}\n`,
    )
    .join('')

/** What was refused is 1; what could not be understood is 2: wrong use, malformed input, a field of the wrong shape. */
export function report(error: unknown, json: boolean): Result {
  if (
    error instanceof ContentMissingError ||
    error instanceof MissingGlyphError ||
    error instanceof ForbiddenCharacterError
  )
    return message(1, error, json)
  if (
    error instanceof FormDataError ||
    error instanceof UnknownFormError ||
    error instanceof UsageError ||
    error instanceof DraftMarkError ||
    error instanceof InputError ||
    error instanceof OutputError ||
    error instanceof FontFileError ||
    error instanceof FontLicenceError ||
    error instanceof OfdContentError ||
    error instanceof OfdFontError ||
    error instanceof OfdOptionError
  )
    return message(2, error, json)
  throw error
}

function message(code: 1 | 2, error: Error & { code: string; findings?: readonly Finding[] }, json: boolean): Result {
  const lines = error.findings?.map((finding) => `${finding.message.zh} / ${finding.message.en}`) ?? []
  const text =
    lines.length > 0 ? `${error.name}\n${lines.map((line) => `  ${line}`).join('\n')}\n` : `${error.message}\n`
  const { name, message: summary } = error
  return {
    code,
    out: '',
    err: json
      ? `${JSON.stringify({ error: name, code: error.code, message: summary, findings: error.findings ?? [] }, null, 2)}\n`
      : text,
  }
}
