import type { PlainDate } from '@zhifa/domain'
import { defaultFonts } from '../fonts/font-set'
import type { AnyForm } from '../form/form'
import { FormWordingError } from '../glyph/unprintable'
import { Press, type Printable } from '../press/press'
import { checkRenderHtml, type HtmlOptions } from './html-options'
import { htmlPage } from './html-page'
import type { PrintedAs } from './style'

/** How the PDF sets its lines, and on how many pages; as the standard has them where its fonts lack a character that a reader's device may have. */
function layoutOf(document: Printable, date: PlainDate): PrintedAs {
  try {
    return new Press(defaultFonts(), { title: '', date, digest: '' }).layoutOf(document)
  } catch (error) {
    if (error instanceof FormWordingError) return { density: 1 }
    throw error
  }
}

/**
 * The accessible twin of a document: one HTML page from the same blocks as the PDF. It carries its style, needs no script and
 * fetches nothing. Characters without a glyph in the PDF's fonts are allowed here: the reader's device has fonts of its own.
 *
 * @throws {UnknownFormError} @throws {FormDataError} @throws {ContentMissingError} @throws {ForbiddenCharacterError}
 * @throws {DraftMarkError} @throws {OptionsError}
 * @example const page = renderHtml('penalty-decision', form('penalty-decision').sample)
 */
export const renderHtml = (formOrId: string | AnyForm, input: unknown, options: HtmlOptions = {}): string =>
  htmlPage(formOrId, input, checkRenderHtml(options), layoutOf)
