import type { Answer } from '@zhifa/domain/cli-kit'
import { form } from '../forms/registry'
import { renderAs } from '../render/render-as'
import { renderOfd } from '../render/render-form'
import { type Files, readJson } from './files'
import { isOfd, type RenderValues, renderOptions } from './render-options'
import { type Output, save, targetOf } from './target'

/** `render`: one paper from its data. */
export async function render(id: string, path: string, values: RenderValues & Output, files: Files): Promise<Answer> {
  const chosen = form(id)
  const data = await readJson(files, path)
  const target = targetOf(values, ['pdf', 'ofd', 'html', 'htm', 'json'])
  const options = await renderOptions(values, target.name, files)
  if (!isOfd(target.name)) return save(files, target.path, await renderAs(target.name, chosen, data, options), values)
  const { ofd, seals } = await renderOfd(chosen, data, options)
  return save(files, target.path, ofd, values, { seals })
}
