import { z } from 'zod'
import { isA, isBytes } from '../options/options-of'
import type { FontConfig, FontSource } from './font-config'

const isSource = (value: unknown): boolean => (typeof value === 'string' && value !== '') || isBytes(value)
const source = isA<FontSource>('字体文件', isSource, {
  zh: '应为字体文件的路径或者内容（Uint8Array）',
  en: 'must be the path of a font file, or its bytes (Uint8Array)',
})
const chainOption = (title: string) => z.array(source).max(20).meta({ title }).optional()

/** What a {@link FontConfig} may be, whoever gives it: a program, a batch, a file of settings. */
export const fontRolesOption = {
  title: chainOption('小标宋（标题）'),
  heading: chainOption('黑体（一级标题）'),
  body: chainOption('仿宋（正文）'),
  kai: chainOption('楷体（二级标题）'),
}
/** The same as one option among others. */
export const fontConfigOption = z.strictObject(fontRolesOption).meta({ title: '字体' }) as z.ZodType<FontConfig>
