import { fold } from '../fold/fold'
import { surnameOf } from './surnames'

/** How a bureau writes masked names: 张某某, or 张XX where that is its practice. */
export interface NamePractice {
  readonly placeholder: '某' | 'X' | '×'
}
const ordinary: NamePractice = { placeholder: '某' }

/**
 * A natural person's name for the public: the surname stays, each other character becomes 某 or the placeholder of the practice (张三 →
 * 张某, 欧阳某某, 单于某). Spaces, invisible characters and radicals do not matter. Names that do not look like a Han surname and given
 * name, minority and foreign names with a dot among them, keep only their first character and two placeholders.
 *
 * @example maskName('张　三') // '张某'
 * @example maskName('张小三', { placeholder: 'X' }) // '张XX'
 */
export function maskName(name: string, { placeholder }: NamePractice = ordinary): string {
  const plain = fold(name.normalize('NFC')).text.replace(/\s/g, '')
  if (!/^\p{Script=Han}{2,4}$/u.test(plain)) return `${firstOf(name)}${placeholder.repeat(2)}`
  const family = [...surnameOf(plain)].length
  const shown = [...name.normalize('NFC')].map(shownAs).filter((char) => char !== '')
  return shown.slice(0, family).join('') + placeholder.repeat([...plain].length - family)
}

/** The first character of a name. */
const firstOf = (name: string): string => [...name.normalize('NFC')].map(shownAs).find((char) => char !== '') ?? ''

/** A character as its name writes it, spaces and invisible ones left out; radicals and compatibility forms as the ordinary character. */
function shownAs(char: string): string {
  const plain = fold(char).text.trim()
  return plain !== '' && /[\u2e80-\u2fdf\uf900-\ufaff\u{2f800}-\u{2fa1f}]/u.test(char)
    ? plain
    : plain === ''
      ? ''
      : char
}

/**
 * The trade name of an individual business (个体工商户) for the public: where it holds its operator's name or given name, those are
 * masked (示例县张三餐馆 → 示例县张某餐馆); any other trade name stays.
 *
 * @param operator 经营者, as on the licence
 */
export function maskBusinessName(trade: string, operator: string, practice: NamePractice = ordinary): string {
  const plain = fold(operator).text.replace(/\s/g, '')
  // A house is named after one part of 阿依古丽·买买提 too.
  const parts = plain.split('·').filter((part) => /^\p{Script=Han}{2,}$/u.test(part))
  const given = plain.slice(surnameOf(plain).length)
  const whole = replaced(trade, plain, maskName(operator, practice))
  if (whole !== undefined) return whole
  if (parts.length > 1) {
    for (const part of parts) {
      const masked = replaced(trade, part, `${[...part][0]}${practice.placeholder.repeat(2)}`)
      if (masked !== undefined) return masked
    }
  }
  const named = [...given].length >= 2 && /^\p{Script=Han}+$/u.test(given)
  return (named ? replaced(trade, given, practice.placeholder.repeat([...given].length)) : undefined) ?? trade
}

/** A text with each place that folds to the wanted one replaced, gaps inside it too; undefined where there is none. */
function replaced(text: string, wanted: string, by: string): string | undefined {
  const folded = fold(text)
  const pattern = new RegExp(
    [...wanted].map((char) => char.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('[ \\n·.\\-]?'),
    'g',
  )
  let result = ''
  let at = 0
  for (const match of folded.text.matchAll(pattern)) {
    result += text.slice(at, folded.start(match.index)) + by
    at = folded.end(match.index + match[0].length - 1)
  }
  return at === 0 ? undefined : result + text.slice(at)
}
