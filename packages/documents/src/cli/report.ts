import type { Finding } from '@zhifa/domain'
import { type Answer, UsageError } from '@zhifa/domain/cli-kit'
import { FontFileError } from '../fonts/font-file-error'
import { FontLicenceError } from '../fonts/licence'
import { ContentMissingError, FormDataError, UnknownFormError } from '../form/errors'
import { ForbiddenCharacterError, MissingGlyphError } from '../glyph/character-error'
import { OfdContentError, OfdFontError, OfdOptionError } from '../ofd/errors'
import { OptionsError } from '../options/options-error'
import { DraftMarkError } from '../page/watermark'

/** What the law or the fonts do not allow to be printed: the answer is no. */
const refusals = [ContentMissingError, MissingGlyphError, ForbiddenCharacterError]
/** What could not be understood: malformed input, a field of the wrong shape, an option that means nothing here. */
const mistakes = [
  FormDataError,
  UnknownFormError,
  DraftMarkError,
  FontFileError,
  FontLicenceError,
  OfdContentError,
  OfdFontError,
  OfdOptionError,
  OptionsError,
]

/**
 * Runs a command and says what its errors mean; with `json` they are said as JSON.
 * @throws {UsageError} for mistakes, and whatever else is no answer
 */
export async function reported(json: boolean | undefined, run: () => Promise<Answer>): Promise<Answer> {
  try {
    return await run()
  } catch (error) {
    if (!(error instanceof Error)) throw error
    if (refusals.some((each) => error instanceof each)) return { out: '', notes: [words(error, json)], yes: false }
    if (mistakes.some((each) => error instanceof each)) throw new UsageError(words(error, json))
    throw error
  }
}

/** Of which paper the findings are; what has none is named by its class. */
function headOf(error: Error): string {
  if (error instanceof FormDataError) return `《${error.form.title}》内容有误 / data of ${error.form.id} is wrong`
  if (error instanceof ContentMissingError)
    return `《${error.form.title}》缺少法定内容 / ${error.form.id} does not state what the law demands`
  if (error instanceof OptionsError) return `${error.door} 的选项有误 / options of ${error.door} are wrong`
  return error.name
}

function words(error: Error & { code?: string; findings?: readonly Finding[] }, json: boolean | undefined): string {
  const { name, message, code, findings = [] } = error
  if (json) return JSON.stringify({ error: name, code, message, findings }, null, 2)
  const lines = findings.map(({ message: { zh, en } }) => `  ${zh} / ${en}`)
  return lines.length > 0 ? [headOf(error), ...lines].join('\n') : message
}
