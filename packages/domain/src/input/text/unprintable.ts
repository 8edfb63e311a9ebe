import type { Bilingual } from '../../finding/finding'
import { isPlain, normaliseText } from './normalise'
import { privateUseEquivalents } from './private-use'

/** Why a character cannot be part of a text: it prints nothing, hides what stands around it, or means what only one system knows. */
export type Unprintable = 'control' | 'direction' | 'half' | 'private' | 'selector' | 'lost' | 'invisible' | 'none'

const words: Readonly<Record<Unprintable, Bilingual & { readonly cure: Bilingual }>> = {
  control: { zh: '控制字符', en: 'a control character', cure: { zh: '请删除', en: 'delete it' } },
  direction: {
    zh: '改变文字方向的控制字符',
    en: 'a mark that turns the direction of text',
    cure: { zh: '请删除后核对文字顺序', en: 'delete it and check the order of the text' },
  },
  half: {
    zh: '残缺的字符（半个代理对）',
    en: 'half a character (a lone surrogate)',
    cure: { zh: '请删除后重新输入该字', en: 'delete it and type the character again' },
  },
  private: {
    zh: '自造字（专用区字符），其他系统无法识别',
    en: 'a private-use character, which no other system knows',
    cure: { zh: '请改用该字的统一编码', en: 'write the character of Unicode instead' },
  },
  selector: {
    zh: '异体字选择符',
    en: 'a variation selector',
    cure: {
      zh: '请删除选择符，或者改用有独立编码的字',
      en: 'delete it, or use a character that has a code of its own',
    },
  },
  lost: {
    zh: '替换字符，表示原字在传输中丢失',
    en: 'a replacement character: the true one was lost on the way',
    cure: { zh: '请对照原件重新输入该字', en: 'type the character again from the original' },
  },
  invisible: { zh: '不可见字符', en: 'an invisible character', cure: { zh: '请删除', en: 'delete it' } },
  none: { zh: '不是字符的编码', en: 'a code that is no character', cure: { zh: '请删除', en: 'delete it' } },
}

/** Why a character cannot be printed; nothing for one that can. A line feed ends a line and is no such character. */
export function unprintable(char: string): Unprintable | undefined {
  const code = char.codePointAt(0) ?? 0
  // Han characters, nearly every character there is: none of these is near.
  if ((code >= 0x3400 && code <= 0xd7ff) || (code >= 0x20 && code < 0x7f) || code === 0x0a) return undefined
  if (code >= 0xd800 && code <= 0xdfff) return 'half'
  if (code === 0xfffc || code === 0xfffd) return 'lost'
  if ((code & 0xfffe) === 0xfffe || (code >= 0xfdd0 && code <= 0xfdef)) return 'none'
  if (/^\p{Co}$/u.test(char)) return 'private'
  if (code === 0x061c || code === 0x200e || code === 0x200f || (code >= 0x202a && code <= 0x202e)) return 'direction'
  if (code >= 0x2066 && code <= 0x2069) return 'direction'
  if ((code >= 0xfe00 && code <= 0xfe0f) || (code >= 0xe0100 && code <= 0xe01ef) || (code >= 0x180b && code <= 0x180f))
    return 'selector'
  if (/^\p{Cc}$/u.test(char) || (code >= 0xfff0 && code <= 0xfffb)) return 'control'
  // Separators and fillers of which the properties say something else.
  if (code === 0x2028 || code === 0x2029 || code === 0x2800) return 'invisible'
  return /^\p{Default_Ignorable_Code_Point}$/u.test(char) ? 'invisible' : undefined
}

/** `U+200B` */
export const hexName = (codePoint: number): string => `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`

/** `“𠮷” (U+20BB7)`; a character that cannot be shown is named by its code point alone. */
export function codePointName(codePoint: number): string {
  const char = String.fromCodePoint(codePoint)
  return unprintable(char) || codePoint < 33 ? hexName(codePoint) : `“${char}” (${hexName(codePoint)})`
}

/** The code points of a text that cannot be printed, each once, in the order in which they stand. */
export function unprintableIn(text: string): number[] {
  if (isPlain(text)) return []
  const found = new Set<number>()
  for (const char of text) if (unprintable(char)) found.add(char.codePointAt(0) ?? 0)
  return [...found]
}

const many = 10

/** What is wrong with a text that has such characters, and what to do about each: by code point. */
export function unprintableWords(codePoints: readonly number[]): {
  readonly message: Bilingual
  readonly cure: Bilingual
} {
  const shown = codePoints
    .slice(0, many)
    .map((code) => ({ code, ...words[unprintable(String.fromCodePoint(code)) ?? 'none'] }))
  const more = codePoints.length > many
  return {
    message: {
      zh: `含有不能印制的字符：${shown.map(({ code, zh }) => `${hexName(code)}（${zh}）`).join('、')}${more ? '等' : ''}`,
      en: `has what cannot be printed: ${shown.map(({ code, en }) => `${hexName(code)} (${en})`).join(', ')}${more ? ', …' : ''}`,
    },
    cure: {
      zh: shown.map(({ code, cure }) => `${hexName(code)}：${cure.zh}${instead(code, '，可能是', '或者')}`).join('；'),
      en: shown
        .map(({ code, cure }) => `${hexName(code)}: ${cure.en}${instead(code, ', perhaps ', ' or ')}`)
        .join('; '),
    },
  }
}

function instead(code: number, lead: string, or: string): string {
  const known = privateUseEquivalents(code)
  return known.length === 0
    ? ''
    : lead +
        known.map(({ char, source }) => `${codePointName(normaliseText(char).codePointAt(0) ?? 0)}[${source}]`).join(or)
}
