import type { AnyForm } from '../form/form'
import { renderHtml } from '../html/render-html'
import { type RenderOptions, renderForm } from './render-form'
import { renderJson } from './render-json'

/** Renders by the ending of a file's name: `.html`, `.json`, and PDF for everything else. */
export async function renderAs(
  name: string,
  form: string | AnyForm,
  data: unknown,
  options: RenderOptions = {},
): Promise<Uint8Array> {
  const kind = /\.[a-z]+$/i.exec(name)?.[0].toLowerCase()
  const draft = options.draft === undefined ? {} : { draft: options.draft }
  if (kind === '.html' || kind === '.htm') return Buffer.from(renderHtml(form, data, draft))
  if (kind === '.json') return Buffer.from(renderJson(form, data))
  return renderForm(form, data, options)
}
