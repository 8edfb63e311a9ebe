import type { LawBook } from '@zhifa/domain'
import { z } from 'zod'
import { type HeadStyle, headStyles } from '../blocks/head-style'
import { has, isA, type OptionShape, optionsOf } from '../options/options-of'

/** What a page is made with besides its form and data. */
export interface HtmlOptions {
  readonly draft?: string
  readonly law?: LawBook | undefined
  readonly head?: HeadStyle | undefined
}

/** By whose values a document is judged. */
export const lawOption = isA<LawBook>('法规数据', has('period', 'parameter', 'cause'), {
  zh: '应为 lawBook(…) 所得的法规数据',
  en: 'must be a law book, made with lawBook(…)',
}).optional()

/** The options of a page; those of a file have them too. */
export const pageOptions: OptionShape<HtmlOptions> = {
  draft: z.string().meta({ title: '草稿标记' }).optional(),
  law: lawOption,
  head: z
    .enum(Object.keys(headStyles) as HeadStyle[])
    .meta({ title: '版头样式' })
    .optional(),
}

export const checkRenderHtml = optionsOf<HtmlOptions>('renderHtml', pageOptions)
export const checkPreviewHtml = optionsOf<HtmlOptions>('previewHtml', pageOptions)
