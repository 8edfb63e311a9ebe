import type { AnyForm } from '../form/form'
import { checkPreviewHtml, type HtmlOptions } from './html-options'
import { htmlPage } from './html-page'

/**
 * The same page as {@link renderHtml} for a screen: made without the PDF's fonts and layout, so it runs in a browser and is quick.
 * Printed, it may break its pages elsewhere than the PDF.
 *
 * @throws {UnknownFormError} @throws {FormDataError} @throws {ContentMissingError} @throws {ForbiddenCharacterError}
 * @throws {DraftMarkError} @throws {OptionsError}
 * @example const page = previewHtml('penalty-decision', form('penalty-decision').sample)
 */
export const previewHtml = (formOrId: string | AnyForm, input: unknown, options: HtmlOptions = {}): string =>
  htmlPage(formOrId, input, checkPreviewHtml(options), () => ({ density: 1 }))
