import fc from 'fast-check'

/** What people type, paste and scan that is not plain Chinese: each the beginning, the middle or the end of a text. */
const odd = [
  '',
  '。',
  ' ',
  '　',
  '\t',
  '\n',
  '\r\n',
  '\u2028',
  '\u200b',
  '\ufeff',
  '\u00a0',
  '⾼⻢',
  '豈\u{2f800}',
  'ﬁ',
  '︵甲︶',
  'ｱ',
  'e\u0301ń',
  'CO₂',
  'mg/m³',
  '10⁻⁴',
  '㎡',
  '℃',
  '①②',
  '☑☐□■',
  '①',
  '〔２０２６〕',
  '“‘甲’”',
  '<b>&amp;</b>',
  '{{0}} %s \\u0041 _x0041_',
  '=1+1',
  "'; --",
  'https://example.invalid/a/b?c=d&e=f',
  'Владивостокский',
  'Ωμέγα',
  'Müller-O’Neill',
  '阿卜杜拉·买买提',
  '……——',
  '《（【〖',
  '，，，',
  '0.10±0.02',
  '第12条',
  '1234567890123456789012',
  'averyveryverylongwordwithoutanyspaceinit',
  '龘',
  '㐂',
]

/** What no text may hold. */
const refused = ['\u0000', '\u0007', '\u202e', '\ud842', '\ue863', '\u{e0100}', '\ufffd']

const han = '示例行政处罚决定书当事人未取得公共场所卫生许可证擅自从事美发经营活动违反规定现场检查笔录甲乙丙丁'

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.string({ unit: fc.constantFrom(...han), minLength: 1, maxLength: 12 }) },
  { weight: 5, arbitrary: fc.constantFrom(...odd) },
)

/** How a text is to be: of how many units at most, and whether it may have lines. */
export interface TextBounds {
  readonly max: number
  readonly lines: 'one' | 'many'
}

/**
 * A text that may be typed into a field: short and odd most often, now and then as long as the field allows, seldom with what is
 * refused.
 * @param long how often a text reaches the limit, 0 to 1
 */
export function anyText({ max, lines }: TextBounds, long: number): fc.Arbitrary<string> {
  const body = fc.array(piece, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''))
  const whole = body.map((text) => (lines === 'one' ? text.replace(/[\r\n\u2028]/g, ' ') : text))
  const fitting = whole.map((text) => `甲${text}`.slice(0, max))
  const limit = whole.map((text) =>
    `甲${text}`
      .repeat(Math.ceil(max / (text.length + 1)))
      .slice(0, max - 1)
      .concat('乙'),
  )
  return fc
    .record({
      text: fitting,
      full: limit,
      reach: fc.double({ min: 0, max: 1, noNaN: true }),
      wrong: fc.nat(400),
      char: fc.constantFrom(...refused),
    })
    .map(({ text, full, reach, wrong, char }) => {
      const chosen = reach < long ? full : text
      return wrong === 0 ? `${chosen.slice(0, max - 2)}${char}` : chosen
    })
}
