import type { Bilingual } from '@zhifa/domain'
import { title } from '../blocks/head'
import { labelled, paragraph } from '../blocks/paragraph'
import type { FontSet } from '../fonts/font-set'
import { ContentMissingError, FormDataError } from '../form/errors'
import { MissingGlyphError } from '../glyph/character-error'
import type { Printable } from '../press/press'
import { printable } from './printable'

/** A paper of a case file that could not be made. */
export interface PaperFault {
  /** Its place among the given papers, from 0. */
  readonly index: number
  readonly form: string
  readonly title: string
  readonly on: string
  /** Why, each reason once. */
  readonly reasons: readonly Bilingual[]
  readonly error: unknown
}

/** What went wrong with a paper, in both languages. */
export function reasonsOf(error: unknown): Bilingual[] {
  if (error instanceof FormDataError || error instanceof ContentMissingError)
    return error.findings.map(({ message }) => message)
  if (typeof error === 'object' && error !== null && 'bilingual' in error) return [error.bilingual as Bilingual]
  const message = error instanceof Error ? error.message : String(error)
  return [{ zh: message, en: message }]
}

const cureOf = (error: unknown): string =>
  error instanceof MissingGlyphError
    ? '为所列字符配置有该字形的字体后重新装订。'
    : '以案件要素更正（案卷文字更正）改正案卷记载，或者补办相应事项后重新装订。'

/** The sheet that is bound where a paper should be: which one, of which day, and why it could not be made. */
export function missingPaper(fault: PaperFault, fonts: FontSet): Printable {
  return {
    frame: { page: 'form', number: 'count', continued: { title: '文书未能印制' } },
    blocks: [
      title('文书未能印制'),
      paragraph('此处应当装订下列文书。案卷记载仍然完整，文书因下列原因未能印制：'),
      labelled('文书', printable(fault.title, fonts)),
      labelled('日期', fault.on),
      ...fault.reasons.slice(0, 40).map(({ zh }, i) => labelled(`原因${i + 1}`, printable(zh.slice(0, 600), fonts))),
      labelled('处理', cureOf(fault.error)),
    ],
  }
}
