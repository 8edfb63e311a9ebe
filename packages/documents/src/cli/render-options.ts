import { type LawOptions, lawFrom, UsageError } from '@zhifa/domain/cli-kit'
import type { HeadStyle } from '../blocks/head-style'
import { profileName } from '../ofd/package/profile'
import { loadFonts } from '../render/load-fonts'
import type { RenderOptions } from '../render/render-options'
import { type Files, readJson } from './files'

export interface RenderValues extends LawOptions {
  readonly draft?: string | undefined
  readonly head?: string | undefined
  readonly fonts?: string | undefined
  readonly profile?: string | undefined
  readonly attach?: string | undefined
}

/** @param name of the file that is made: some options are for OFD only */
export async function renderOptions(values: RenderValues, name: string, files: Files): Promise<RenderOptions> {
  const foreign = (['profile', 'attach'] as const).find((key) => values[key] !== undefined)
  if (foreign !== undefined && !isOfd(name))
    throw new UsageError(`--${foreign} 只用于 .ofd 版式文件 / --${foreign} is for OUT.ofd only`)
  return {
    ...(values.layer === undefined && values.calendar === undefined ? {} : { law: lawFrom(values) }),
    ...(values.profile === undefined ? {} : { profile: profileName(values.profile) }),
    ...(values.attach === undefined ? {} : { attach: attachOf(values.attach) }),
    ...(values.draft === undefined ? {} : { draft: values.draft }),
    ...(values.head === undefined ? {} : { head: headOf(values.head) }),
    ...(values.fonts === undefined ? {} : { fonts: loadFonts(await readJson(files, values.fonts)) }),
  }
}

export const isOfd = (name: string): boolean => name.toLowerCase().endsWith('.ofd')

function headOf(name: string): HeadStyle {
  if (name === 'letter' || name === 'health') return name
  throw new UsageError('--head 只能是 letter、health / --head is letter or health')
}

function attachOf(text: string): 'inside' | string[] {
  if (text === 'inside') return text
  return text === 'none' ? [] : text.split(',')
}
