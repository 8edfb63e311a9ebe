import type { LawBook } from '@zhifa/domain'
import { z } from 'zod'
import type { HeadStyle } from '../blocks/head-style'
import type { FontSet } from '../fonts/font-set'
import { pageOptions } from '../html/html-options'
import { profileOption } from '../ofd/package/profile'
import { bytesOption, has, isA, type OptionShape } from '../options/options-of'
import type { OfdOptions } from './ofd-options'

export interface RenderOptions extends OfdOptions {
  /** PDF/A-1b unless told; `ofd` is the national format for electronic documents (GB/T 33190-2016), from the same pages. */
  readonly format?: 'pdf' | 'ofd'
  /** The bureau's fonts; the open default font when absent. */
  readonly fonts?: FontSet
  /** A mark across every page until the document is approved: `草稿`. */
  readonly draft?: string
  /** A picture of the agency's seal, PNG or JPEG. It is a picture: it proves nothing. */
  readonly seal?: Uint8Array
  /** Address of the page on which the document can be checked, printed as a QR code at its end. */
  readonly verification?: string
  /** How the head of documents to a party looks: GB/T 9704 when absent. */
  readonly head?: HeadStyle | undefined
  /** By whose values the document is judged and worded; national law when absent. */
  readonly law?: LawBook | undefined
}

/** The option of every function that prints: a set that was made, not what it is made of. */
export const fontsOption = isA<FontSet>('字体', has('faceFor'), {
  zh: '应为 new FontSet({ … }) 所得的字体集',
  en: 'must be a font set, made with new FontSet({ … })',
}).optional()

/** Of whatever is printed, one paper or many: no seal and no code for checking, which stand on one paper. */
export const printOptions: OptionShape<Omit<RenderOptions, 'seal' | 'verification'>> = {
  ...pageOptions,
  format: z.enum(['pdf', 'ofd']).meta({ title: '格式' }).optional(),
  fonts: fontsOption,
  profile: profileOption,
  attach: z
    .union([z.literal('inside'), z.array(z.string())])
    .meta({ title: '附入的数据' })
    .optional(),
}

/** What says OFD by its own name takes no other format. */
export const ofdOnly = z.literal('ofd').meta({ title: '格式' }).optional()

export const renderOptions: OptionShape<RenderOptions> = {
  ...printOptions,
  seal: bytesOption('印章图片').optional(),
  verification: z.string().meta({ title: '核验网址' }).optional(),
}
