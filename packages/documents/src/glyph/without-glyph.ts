import { codePointName, type Finding, fieldName, finding } from '@zhifa/domain'
import type { z } from 'zod'
import { defaultFonts, type FontSet } from '../fonts/font-set'

/** Openly licensed fonts that draw what a bureau's own may lack; of Han beyond the common blocks several have a part each. */
const serving: readonly (readonly [RegExp, string])[] = [
  [/[\u{20000}-\u{3fffd}]/u, 'SimSun-ExtB、全字库正宋体、花园明朝（HanaMin B）等含中日韩扩展 B 区以后汉字的字体'],
  [/\p{Script=Han}/u, '思源宋体（Noto Serif CJK SC）'],
  [/\p{Script=Tibetan}/u, 'Noto Serif Tibetan'],
  [/\p{Script=Mongolian}/u, 'Noto Sans Mongolian'],
  [/\p{Script=Arabic}/u, 'Noto Naskh Arabic'],
  [/\p{Script=Yi}/u, 'Noto Sans Yi'],
  [/\p{Script=Hangul}/u, 'Noto Serif KR'],
  [/\p{Extended_Pictographic}/u, 'Noto Emoji'],
  [/\p{S}/u, 'Noto Sans Symbols 2、Noto Sans Math'],
]
const fontFor = (char: string): string =>
  serving.find(([chars]) => chars.test(char))?.[1] ?? '含有该字符的 Noto Sans / Noto Serif 字体'

/** Where a text of a payload stands: every string of a value, with its path. */
function textsIn(value: unknown, path: readonly (string | number)[] = []): [string, readonly (string | number)[]][] {
  if (typeof value === 'string') return [[value, path]]
  if (Array.isArray(value)) return value.flatMap((item, i) => textsIn(item, [...path, i]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => textsIn(item, [...path, key]))
}

/**
 * The characters of what somebody enters that no configured font draws, said while the original is still before his eyes: the act can
 * be done, its papers wait for the font that is named.
 *
 * @param schema of the payload: `procedure.steps[step].data`
 * @example withoutGlyph(payloads['penalty.ordinary'].intake, data).map((item) => item.cure?.zh)
 */
export function withoutGlyph(schema: z.ZodType, data: unknown, fonts: FontSet = defaultFonts()): Finding[] {
  return textsIn(data).flatMap(([text, path]) => {
    const chars = [...new Set(text)].filter((char) => {
      const code = char.codePointAt(0) ?? 0
      return code > 0x20 && !fonts.faceFor('body', code)
    })
    if (chars.length === 0) return []
    const names = chars.map((char) => codePointName(char.codePointAt(0) ?? 0))
    const fontsAsked = [...new Set(chars.map(fontFor))]
    return [
      finding('text.no-glyph', {
        outcome: 'undetermined',
        zh: `${fieldName(schema, path)}：字体里没有${names.join('、')}，文书暂时不能印制`,
        en: `${path.join('.')}: no configured font has ${names.join(', ')}; the papers cannot be printed yet`,
        read: { codePoints: chars.map((char) => char.codePointAt(0) ?? 0) },
        path: ['data', ...path],
        cure: {
          zh: `请核对该字；无误的，请为本机关配置字体：${fontsAsked.join('；')}`,
          en: `check the character; if it is right, configure a font that has it: ${fontsAsked.join('; ')}`,
        },
      }),
    ]
  })
}
