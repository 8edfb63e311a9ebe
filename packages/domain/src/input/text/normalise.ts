import { radicals } from './radicals'

/** What was done to a text that lost no meaning by it. */
export type Change = 'line-breaks' | 'spaces' | 'invisible' | 'composed' | 'radicals' | 'forms'

/** The Chinese words of each change. */
export const changeNames: Readonly<Record<Change, string>> = {
  'line-breaks': '换行符统一为换行',
  spaces: '制表符等空白统一为空格',
  invisible: '删除不可见的零宽字符',
  composed: '字母与符号组合为规范形式（NFC）',
  radicals: '部首字符改为通用汉字',
  forms: '兼容字形改为通用字符',
}

/** Nothing in it needs a look: Han, kana, the punctuation of both widths, figures and Latin letters. */
const plain =
  /^[\n\u0020-\u007e\u00b7\u2014\u2018-\u201d\u2026\u3000-\u3029\u3030-\u3096\u30a0-\u30ff\u4e00-\u9fff\uff01-\uff5e]*$/

const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const scripts =
  'Arabic Syriac Mongolian Devanagari Bengali Gurmukhi Gujarati Tamil Telugu Kannada Malayalam Sinhala Khmer Myanmar'
/** A joiner means something only after a letter of a script that joins, or after a picture. */
const idleJoiner = new RegExp(
  String.raw`(?<![${scripts.replace(/\w+/g, String.raw`\p{Script=$&}`).replaceAll(' ', '')}\p{Extended_Pictographic}\p{M}])[\u200c\u200d]`,
  'gu',
)

const supplement = [...radicals]
/** A radical of the supplement by the table; those of Kangxi lie beyond it and have a normal form. */
const ordinary = (char: string): string => supplement[(char.codePointAt(0) ?? 0) - 0x2e80] ?? char.normalize('NFKC')

/** Nothing in a text of these needs a look. */
export const isPlain = (text: string): boolean => plain.test(text)

/** Marks for vertical lines and small ones, as they stand in a line: full-width where Chinese text has them so. */
const fullWidth = new Map<string, string>([
  ...[...',:;!?()[]{}'].map((char): [string, string] => [char, String.fromCodePoint(char.charCodeAt(0) + 0xfee0)]),
  ['...', '…'],
  ['..', '‥'],
])
const upright = (char: string): string => {
  const made = char.normalize('NFKC')
  return fullWidth.get(made) ?? made
}

const steps: readonly (readonly [Change, (text: string) => string])[] = [
  // biome-ignore lint/suspicious/noControlCharactersInRegex: word processors leave VT and FF where a line and a page end
  ['line-breaks', (text) => text.replace(/\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g, '\n')],
  ['spaces', (text) => text.replace(/[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u2800]/g, ' ')],
  ['invisible', withoutInvisible],
  // Radicals before NFC, so that each is called what it is.
  ['radicals', (text) => text.replace(/[\u2e81-\u2e99\u2e9b-\u2ef3\u2f00-\u2fd5]/g, ordinary)],
  [
    'forms',
    (text) =>
      text
        .replace(
          /[\uf900-\ufaff\ufb00-\ufb4f\ufb50-\ufbff\ufd50-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc\uff65-\uff9f\uffa1-\uffdc\uffe8-\uffee]/g,
          (char) => char.normalize('NFKC'),
        )
        .replace(/[\u{2f800}-\u{2fa1f}\u{1d400}-\u{1d7ff}]/gu, (char) => char.normalize('NFKC'))
        .replace(/[\ufe10-\ufe19\ufe30-\ufe48\ufe50-\ufe6b\uff61-\uff64]/g, upright),
  ],
  ['composed', (text) => text.normalize('NFC')],
]

/** Marks of direction and joining mean something only beside letters that run to the left or join. */
function withoutInvisible(text: string): string {
  const always = text.replace(/\u00ad|\u034f|\u200b|[\u2060-\u2064]|\ufeff|\ufe0e|\ufe0f/g, '')
  const directed = rightToLeft.test(always) ? always : always.replace(/[\u200e\u200f]/g, '')
  return directed.replace(idleJoiner, '')
}

/**
 * A text in the one form in which it is kept and printed, and what that took. Nothing that a reader could tell apart is changed:
 * raised and lowered figures, units in one character, full-width letters and the ideographic space stay.
 */
export function normalised(text: string): { readonly text: string; readonly changes: readonly Change[] } {
  if (isPlain(text)) return { text, changes: [] }
  const changes: Change[] = []
  let now = text
  for (const [change, apply] of steps) {
    const next = apply(now)
    if (next !== now) changes.push(change)
    now = next
  }
  return { text: now, changes }
}

const digitsAndLetters = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g

/** The full-width figures and letters of a number or a code as those of its standard. @example narrowed('９１３５') // '9135' */
export const narrowed = (text: string): string =>
  text.replace(digitsAndLetters, (char) => String.fromCodePoint(char.charCodeAt(0) - 0xfee0))

/** The same, the text alone. @example normaliseText('高⾼\t１') // '高高 １' */
export const normaliseText = (text: string): string => normalised(text).text
