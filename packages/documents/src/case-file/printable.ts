import { codePointName } from '@zhifa/domain'
import type { FontSet } from '../fonts/font-set'

/** What has no glyph is named by its code point: the text can always be printed. */
export const printable = (text: string, fonts: FontSet): string =>
  [...text]
    .map((char) => {
      const code = char.codePointAt(0) ?? 0
      return char === '\n' || fonts.faceFor('body', code)
        ? char
        : codePointName(code).replace(/^“.*?” \((.*)\)$/u, '$1')
    })
    .join('')
