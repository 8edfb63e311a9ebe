import { wordEnds } from './words'

/** Marks that may not begin a line (避头), a raised or lowered figure among them. */
const closing = new Set('，。；：、！？）》〉】〕」』］｝”’,.;:!?)]}%％‰℃°·…—～~／²³₂₃⁺⁻₊₋་།')
/** Marks that may not end a line (避尾); a box stays with what it is ticked for. */
const opening = new Set('（《〈【〔「『［｛“‘([{￥¥＃#第□■☐☑☒')

export const mayNotBeginLine = (unit: string): boolean => closing.has(unit[0] ?? '')
export const mayNotEndLine = (unit: string): boolean => opening.has(unit[unit.length - 1] ?? '')

// A letter, a mark or a figure of a script that writes words: between two Chinese characters, kana or bopomofo a line may break, and
// nowhere inside a word of any other script. Signs for units (㎡, ℃, °) and of charges (Ca²⁺) count as letters of what stands before them.
const han = String.raw`\p{Script=Han}`
const letter = String.raw`(?:(?![${han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}])[\p{L}\p{M}\p{N}\u3380-\u33df\u2100-\u214f\u207a-\u207e\u208a-\u208e°′″‰％%])`
/** What joins the parts of a word, a figure or an address; the em dash only where it stands alone. */
const joint = "(?:[.,:/_'’@&+×·•#=~～^*–‐‑?-]|—(?!—)){1,3}"
const word = `${letter}+(?:${joint}${letter}+)*`
const space = String.raw`[ \u00a0]`
/** 6个月, 五个工作日: the words of a period. */
const period = '个(?:工作日|自然日|月|小时)'
/** What a figure counts: a period, or the one character after it, unless that is none of a unit; `／` and `/` lead to a second (100条/箱). */
const counted = `(?:${period}|(?![至和与及或的以在于是为从])${han})`
/** A unit in brackets below the line of a fraction: m³/(h·人). */
const bracketed = String.raw`\([^()\s]{1,8}\)`
const per = String.raw`(?:\/(?:${bracketed}|平方米|立方米|小时|分钟|${han}|${word}))`
/** Latin names of units, with their prefixes: what may stand after a space and still belongs to the figure. */
const unitName = `(?:r/min|rpm|[kKMGTcdmμµnp]?(?:mol|cfu|CFU|Pa|Hz|Bq|Sv|Gy|eV|lx|lm|dB|cd|kat|[gLlmWVAJKNstΩ])|min|h|d|ppm|ppb|MPN|°C|℃|℉|㎡|㎥|㎎|㎏|㎜|㎝|㎞)[²³23]?(?!${letter})(?:(?<=dB)\\([A-Z]\\))?(?:[/·](?:${bracketed}|${word}))?`
const numeral = '[〇零一二三四五六七八九十百千]'

/** A figure that no letter follows; an account number by groups of four is one. */
const figure = String.raw`(?:\p{Nd}{4}(?:${space}\p{Nd}{1,4})+(?!\p{Nd})|\p{Nd}{1,3}(?:${space}\p{Nd}{3})+(?!\p{Nd})|\p{Nd}+)(?:${joint}\p{Nd}+)*(?!${letter}|${joint}${letter})`

const unit = new RegExp(
  [
    '——|……',
    // □返还: the box and the words that it is ticked for, up to the next box or the end of the sentence.
    String.raw`[□■☐☑☒][ \u3000]?${han}(?:[${'、，（）'}]?${han}|）){0,20}`,
    // 10时40分: a time of day is one figure.
    String.raw`\p{Nd}{1,2}时\p{Nd}{1,2}分`,
    // 第 12 条, 第十二条
    String.raw`第${space}?(?:\p{Nd}+|${numeral}+)${space}?${han}`,
    // 〔2026〕12号, 〔2022〕第0003号
    String.raw`[〔[]\p{Nd}{4}[〕\]]${space}?第?${space}?\p{Nd}+${space}?号`,
    // GB 37488—2019, GB/T 9704-2012
    String.raw`[A-Z]{1,6}(?:\/[A-Z]{1,4})?${space}\p{Nd}[\p{Nd}.]*(?:[—–-]\p{Nd}+)*`,
    // ≤0.15mg/m³, 10 ℃, 2026年, 500mL/瓶, 100条/箱
    String.raw`[±−≤≥<>＜＞≈¥￥$€]?(?=\p{Nd})(?:${figure}(?:${space}${unitName}|${space}?${counted})?|${word}(?:(?<=dB)\([A-Z]\))?)${per}?`,
    `${word}${per}?`,
    // 叁仟元整: a sum in words, as long as a line bears it.
    '[零壹贰叁肆伍陆柒捌玖拾佰仟万亿]{1,7}元整?',
    // 二十八日: a numeral of several characters with what it counts.
    `(?:${numeral}|两)+${period}|${numeral}{2,}(?:${counted})?`,
    String.raw`[\s\S]\p{M}*`,
  ].join('|'),
  'gu',
)

/** Scripts whose words stand without a space between them: where one ends only a dictionary knows. */
const unspaced = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]{2}/u
let dictionary: Intl.Segmenter | undefined
function wordsOf(text: string): string[] {
  dictionary ??= new Intl.Segmenter('th', { granularity: 'word' })
  return Array.from(dictionary.segment(text), ({ segment }) => segment)
}

/**
 * Cuts text into pieces that a line break may not split: words of any script, figures with what they count, units, numbers of
 * documents and standards, boxes with their words; a Chinese character otherwise.
 */
export function unitsOf(text: string): readonly string[] {
  const units = text.match(unit) ?? []
  return unspaced.test(text) ? units.flatMap((each) => (unspaced.test(each) ? wordsOf(each) : [each])) : units
}

const oneHan = /^\p{Script=Han}$/u

/** The same pieces, with the words of Chinese whole as a dictionary has them: 复议｜诉讼｜情况. */
export function chineseWordsOf(text: string): readonly string[] {
  const ends = wordEnds(text)
  const pieces: string[] = []
  let [at, joined] = [0, false]
  for (const unit of unitsOf(text)) {
    const inside = joined && oneHan.test(unit)
    if (inside) pieces.push(`${pieces.pop()}${unit}`)
    else pieces.push(unit)
    at += unit.length
    joined = oneHan.test(unit) && (!ends.has(at) || /^[人者]/.test(text.slice(at)))
  }
  return pieces
}

/** The same again, with short words in brackets whole: 承办人｜（执法资格）. */
export function labelPartsOf(text: string): readonly string[] {
  return text.split(/(（[^（）]{1,6}）)/).flatMap((part) => (part.startsWith('（') ? [part] : chineseWordsOf(part)))
}

/** A number by groups, as a payer types it. */
export const isGrouped = (unit: string): boolean => /^\p{Nd}{4}(?:[ \u00a0]\p{Nd}{1,4})+$/u.test(unit)

/** The parts of a document's number, for a column that is narrower than the whole: the year in its brackets, and the number with its 号. */
const numberPartsOf = (unit: string): readonly string[] =>
  /^([〔[]\p{Nd}{4}[〕\]])[ \u00a0]?(第?[ \u00a0]?\p{Nd}+[ \u00a0]?号)$/u.exec(unit)?.slice(1) ?? []

/**
 * Where the number of an account may be parted that would else leave a line far too short, the widest first part before the others: a payer
 * reads it on by groups; one of them alone would be taken for the whole.
 */
export function partingsOf(unit: string): readonly (readonly [string, string])[] {
  const groups = isGrouped(unit) ? partsOf(unit) : []
  const cuts = groups.map((_, at) => at).filter((at) => at >= 2 && at <= groups.length - 2)
  return cuts.reverse().map((at) => [groups.slice(0, at).join(''), groups.slice(at).join('')])
}

/**
 * Where a piece may be parted after all, when it would leave a line too short or is longer than one: the number of a document behind its
 * year, else at its spaces, else after what joins its parts, else an account number by groups of four figures.
 */
export function partsOf(unit: string): readonly string[] {
  const numbered = numberPartsOf(unit)
  if (numbered.length > 0) return numbered
  const spaced = unit.match(/[^ \u00a0]+[ \u00a0]*/g) ?? []
  if (spaced.length > 1) return spaced
  const joined = unit.match(/[^./:_@&=?-]+[./:_@&=?-]*|[./:_@&=?-]+/g) ?? []
  if (joined.length > 1) return joined
  return /^\p{Nd}{12,}$/u.test(unit) ? (unit.match(/.{1,4}/gu) ?? []) : []
}
