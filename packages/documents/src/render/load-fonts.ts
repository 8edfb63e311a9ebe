import { validate } from '@zhifa/domain'
import { z } from 'zod'
import { type FontConfig, FontSet } from '../fonts/font-set'
import { FormDataError } from '../form/errors'

const path = z.string().min(1).meta({ title: '字体文件' })
const chain = (title: string) => z.array(path).max(20).meta({ title }).optional()

/** Font roles as a JSON file gives them: paths of TrueType files, tried in order. */
export const FontFiles = z.strictObject({
  title: chain('小标宋（标题）'),
  heading: chain('黑体（一级标题）'),
  body: chain('仿宋（正文）'),
  kai: chain('楷体（二级标题）'),
})

/** Checks a configuration that was read from outside. @throws {FormDataError} */
export function checkFonts(config: unknown): FontConfig {
  const checked = validate(FontFiles, config, 'fonts')
  if (!checked.ok) throw new FormDataError({ id: 'fonts', title: '字体配置' }, checked.findings)
  return checked.value as FontConfig
}

/** Fonts from a configuration that was read from outside. @throws {FormDataError} @throws {FontFileError} */
export const loadFonts = (config: unknown): FontSet => new FontSet(checkFonts(config))
