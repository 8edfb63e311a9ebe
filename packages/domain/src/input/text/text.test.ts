import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { line, prose } from '../field-kind'
import { textChanges } from '../text-changes'
import { validate } from '../validate'
import { normalised, normaliseText } from './normalise'
import { unprintable } from './unprintable'

const Text = z.strictObject({
  name: line('名称').optional(),
  code: line('电话', 'telephone').optional(),
  text: prose('内容').optional(),
})
const read = (input: z.input<typeof Text>) => {
  const result = validate(Text, input, 'test')
  return result.ok ? result.value : result.findings
}

describe('what means the same is taken in one form', () => {
  it.each([
    ['a\r\nb\rc\u2028d\u2029e\u0085f\u000bg\u000ch', 'a\nb\nc\nd\ne\nf\ng\nh', ['line-breaks']],
    ['一\t二\u00a0三\u2003四\u202f五', '一 二 三 四 五', ['spaces']],
    ['一\u200b二\ufeff三\u00ad四\u2060五\u200d六\u200e七☑\ufe0f', '一二三四五六七☑', ['invisible']],
    ['e\u0301 \u212b', 'é Å', ['composed']],
    ['⾼⻢⺠⼀⻋', '高马民一车', ['radicals']],
    ['豈\u{2f800}ﬁ︵甲︶﹐︙ｱ｡', '豈丽fi（甲），…ア。', ['forms']],
    ['𝐀𝟑', 'A3', ['forms']],
  ])('%j becomes %j', (typed, kept, changes) => {
    expect(normalised(typed)).toEqual({ text: kept, changes })
    expect(read({ text: `x${typed}x` })).toEqual({ text: `x${kept}x` })
  })

  it.each(['CO₂ 10⁴ ㎡ ① ℃ mg/m³ Ⅻ', '２０２６　张　三', '䶮𠮷𬎆', '\u0627\u200c\u0628', '❤\u200d🔥'])(
    '%s stays',
    (text) => expect(normaliseText(text)).toBe(text),
  )

  it('a number has the figures of its standard, whatever their width', () => {
    expect(read({ code: '０４２７-１２３' })).toEqual({ code: '0427-123' })
  })

  it('is said: nothing is changed in silence', () => {
    expect(
      textChanges(Text, { name: '甲\u200b', text: '一\r\n\t二⾼' }).map((item) => [item.message.zh, item.outcome]),
    ).toEqual([
      ['名称：删除不可见的零宽字符', 'met'],
      ['内容：换行符统一为换行，制表符等空白统一为空格，部首字符改为通用汉字', 'met'],
    ])
    expect(textChanges(Text, { name: '甲', text: '一\n二' })).toEqual([])
  })

  it('is done after one time, whatever the text, and leaves nothing that it would change', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const once = normaliseText(text)
        expect(normalised(once)).toEqual({ text: once, changes: [] })
      }),
      { numRuns: 5_000 },
    )
  })
})

describe('what cannot be printed is refused', () => {
  it.each([
    ['\u0000', 'U+0000（控制字符）', 'U+0000：请删除'],
    ['\u001b', 'U+001B（控制字符）', 'U+001B：请删除'],
    ['\u202e', 'U+202E（改变文字方向的控制字符）', 'U+202E：请删除后核对文字顺序'],
    ['\u2067', 'U+2067（改变文字方向的控制字符）', 'U+2067：请删除后核对文字顺序'],
    ['\ud842', 'U+D842（残缺的字符（半个代理对））', 'U+D842：请删除后重新输入该字'],
    ['\udfb7', 'U+DFB7（残缺的字符（半个代理对））', 'U+DFB7：请删除后重新输入该字'],
    ['\ufffd', 'U+FFFD（替换字符，表示原字在传输中丢失）', 'U+FFFD：请对照原件重新输入该字'],
    ['\ufffe', 'U+FFFE（不是字符的编码）', 'U+FFFE：请删除'],
    ['\u{e0100}', 'U+E0100（异体字选择符）', 'U+E0100：请删除选择符，或者改用有独立编码的字'],
    [
      '\ue863',
      'U+E863（自造字（专用区字符），其他系统无法识别）',
      'U+E863：请改用该字的统一编码，可能是“䶮” (U+4DAE)[GBK]或者“萠” (U+8420)[HKSCS]',
    ],
    [
      '\ue000',
      'U+E000（自造字（专用区字符），其他系统无法识别）',
      'U+E000：请改用该字的统一编码，可能是“𠕇” (U+20547)[HKSCS]',
    ],
    ['\uf8ff', 'U+F8FF（自造字（专用区字符），其他系统无法识别）', 'U+F8FF：请改用该字的统一编码'],
    ['\u{f0000}', 'U+F0000（自造字（专用区字符），其他系统无法识别）', 'U+F0000：请改用该字的统一编码'],
    ['\u3164', 'U+3164（不可见字符）', 'U+3164：请删除'],
  ])('%j by name, code point and cure', (char, named, cure) => {
    for (const key of ['name', 'text'] as const) {
      const [found] = read({ [key]: `甲${char}乙${char}` }) as {
        code: string
        message: { zh: string; en: string }
        cure: object
      }[]
      expect(found).toMatchObject({ code: 'text.unprintable', path: [key], cure: { zh: cure } })
      expect(found?.message.zh).toBe(`${key === 'name' ? '名称' : '内容'}：含有不能印制的字符：${named}`)
      expect(found?.message.en).toMatch(/^(name|text): has what cannot be printed: U\+[0-9A-F]+ \(/)
    }
  })

  it('as an empty text, where nothing else is in it', () => {
    expect(read({ name: '\u200b\ufeff' })).toMatchObject([{ message: { zh: '名称：不能为空' } }])
  })

  it('never a letter, a mark or a figure of any script', () => {
    for (let code = 0x20; code < 0x323b0; code++) {
      const char = String.fromCodePoint(code)
      if (/^[\p{L}\p{Nd}\p{P}\p{S}]$/u.test(char) && !/^\p{Default_Ignorable_Code_Point}$/u.test(char))
        expect(unprintable(char), code.toString(16)).toBe(
          ['\ufffc', '\ufffd', '\u2800'].includes(char) ? unprintable(char) : undefined,
        )
    }
  })
})

// The decoder of the platform knows GB 18030 too, as far as it names characters of Unicode.
describe('private-use characters of mainland systems', () => {
  it('are proposed as the decoder has them', async () => {
    const { privateUseEquivalents } = await import('./private-use')
    const decoder = new TextDecoder('gb18030')
    let compared = 0
    for (let second = 0x50, code = 0xe815; second <= 0xa0; second++) {
      if (second === 0x7f) continue
      const char = decoder.decode(new Uint8Array([0xfe, second]))
      const [first] = privateUseEquivalents(code++)
      if (/^\p{Co}$/u.test(char)) continue
      expect(first).toEqual({ source: 'GBK', char })
      compared++
    }
    expect(compared).toBeGreaterThan(60)
  })
})
