import type { AnyForm } from '../form/form'
import { renderHtml } from '../html/render-html'
import { renderForm } from './render-form'
import { renderJson } from './render-json'
import type { RenderOptions } from './render-options'

/** Thrown for a file name whose ending says nothing of what should be made: a PDF called `.docx` opens nowhere. */
export class OutputKindError extends Error {
  readonly code = 'documents.output-kind'
  constructor(readonly file: string) {
    super(`文件名应以 .pdf、.ofd、.html 或者 .json 结尾 / ${file}: the name must end in .pdf, .ofd, .html or .json`)
    this.name = 'OutputKindError'
  }
}

/** Renders by the ending of a file's name. @throws {OutputKindError} for any but `.pdf`, `.ofd`, `.html`, `.htm` and `.json`. */
export async function renderAs(
  name: string,
  form: string | AnyForm,
  data: unknown,
  options: RenderOptions = {},
): Promise<Uint8Array> {
  const kind = /\.[a-z]+$/i.exec(name)?.[0].toLowerCase()
  const page = {
    ...(options.law ? { law: options.law } : {}),
    ...(options.draft === undefined ? {} : { draft: options.draft }),
    ...(options.head === undefined ? {} : { head: options.head }),
  }
  if (kind === '.html' || kind === '.htm') return Buffer.from(renderHtml(form, data, page))
  if (kind === '.json') return Buffer.from(renderJson(form, data, options.law))
  if (kind === '.ofd') return renderForm(form, data, { ...options, format: 'ofd' })
  if (kind !== '.pdf') throw new OutputKindError(name)
  return renderForm(form, data, options)
}
