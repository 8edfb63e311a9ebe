import { withEndings } from '../blocks/ending'
import { withHead } from '../blocks/head-style'
import { qrCode } from '../blocks/qr-code'
import { defaultFonts, type FontSet } from '../fonts/font-set'
import { checkForm } from '../form/check'
import type { AnyForm } from '../form/form'
import { LawDay, nationalLaw } from '../form/law-day'
import { formOf } from '../forms/registry'
import { checkCharacters } from '../glyph/check'
import { readImage } from '../image/image-file'
import type { OfdFile } from '../ofd/ofd-sink'
import { optionsOf } from '../options/options-of'
import { pdfSink } from '../press/pdf-sink'
import { Press, type Printable } from '../press/press'
import { digestOf } from './digest'
import { noOfdOptions, ofdOf } from './ofd-options'
import { ofdOnly, type RenderOptions, renderOptions } from './render-options'

const checkRenderForm = optionsOf<RenderOptions>('renderForm', renderOptions)
const checkRenderOfd = optionsOf<RenderOptions>('renderOfd', { ...renderOptions, format: ofdOnly })

/** A form whose data was checked, ready to be printed. */
export interface ReadyForm extends Printable {
  readonly form: AnyForm
  readonly data: unknown
  readonly title: string
  readonly date: string
  readonly digest: string
  readonly number?: string
}

/** Checks data for a form and lays its blocks out. @throws what {@link renderForm} throws. */
export function prepare(
  form: AnyForm,
  input: unknown,
  fonts: FontSet,
  { law = nationalLaw(), head }: Pick<RenderOptions, 'law' | 'head'> = {},
): ReadyForm {
  const data = checkForm(form, input, law)
  checkCharacters(form, data, fonts)
  const number = form.number?.(data)
  return {
    form,
    data,
    title: form.title,
    date: form.date(data),
    digest: digestOf({ form: form.id, data }),
    blocks: withEndings(withHead(form.blocks(data, new LawDay(law, form.date(data))), head)),
    frame: form.frame(data),
    ...(number === undefined ? {} : { number }),
  }
}

/**
 * Renders one document as PDF/A-1b, or as OFD. The same data, fonts and options give the same bytes: nothing comes from a clock.
 *
 * @param formOrId id of a standard form, or a form made with `defineForm`
 * @param data see `form(id).data`; `form(id).sample` is an example
 * @throws {UnknownFormError} @throws {FormDataError} wrong data, every field at once @throws {ContentMissingError} the law
 * demands more @throws {MissingGlyphError} @throws {ForbiddenCharacterError} @throws {FontLicenceError} a font that may not be
 * embedded @throws {OptionsError} an option that there is not, or of the wrong kind @throws {OfdOptionError} an option of OFD for a PDF
 * @example const pdf = await renderForm('penalty-decision', form('penalty-decision').sample)
 * @example const ofd = await renderForm('penalty-decision', form('penalty-decision').sample, { format: 'ofd' })
 */
export async function renderForm(
  formOrId: string | AnyForm,
  data: unknown,
  options: RenderOptions = {},
): Promise<Uint8Array> {
  checkRenderForm(options)
  if (options.format === 'ofd') return (await writeOfd(formOrId, data, options)).ofd
  noOfdOptions(options)
  return layOut(formOrId, data, options).press.finish(pdfSink)
}

/**
 * Renders one document as OFD (GB/T 33190-2016) and tells where the signing service puts the agency's seal.
 *
 * @throws what {@link renderForm} throws @throws {OfdFontError} a font without TrueType outlines @throws {OfdContentError} what a
 * bureau's own form draws and OFD cannot take
 * @example const { ofd, seals } = await renderOfd('penalty-decision', form('penalty-decision').sample)
 */
export async function renderOfd(
  formOrId: string | AnyForm,
  data: unknown,
  options: RenderOptions = {},
): Promise<OfdFile> {
  return writeOfd(formOrId, data, checkRenderOfd(options))
}

async function writeOfd(formOrId: string | AnyForm, data: unknown, options: RenderOptions): Promise<OfdFile> {
  const { press, ready } = layOut(formOrId, data, options)
  return press.finish(ofdOf(options, ready))
}

function layOut(
  formOrId: string | AnyForm,
  data: unknown,
  options: RenderOptions,
): { readonly press: Press; readonly ready: ReadyForm } {
  const fonts = options.fonts ?? defaultFonts()
  const form = formOf(formOrId)
  const ready = prepare(form, data, fonts, options)
  const title = ready.number === undefined ? ready.title : `${ready.title} ${ready.number}`
  const seal = options.seal === undefined ? undefined : readImage(options.seal)
  const press = new Press(fonts, { title, date: ready.date, digest: ready.digest }, options.draft, seal)
  const code = options.verification === undefined ? [] : [qrCode(options.verification)]
  press.add({ ...ready, blocks: [...ready.blocks, ...code] })
  return { press, ready }
}
