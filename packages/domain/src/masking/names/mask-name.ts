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
  const surname = surnameOf(plain)
  return surname + placeholder.repeat([...plain].length - [...surname].length)
}

/** The first character as the name writes it: folding would make a capital of it. */
function firstOf(name: string): string {
  for (const char of name.normalize('NFC')) {
    const plain = fold(char).text
    if (plain.trim() !== '') return /\p{Script=Han}/u.test(plain) ? plain : char
  }
  return ''
}

/**
 * The trade name of an individual business (个体工商户) for the public: where it holds its operator's name or given name, those are
 * masked (示例县张三餐馆 → 示例县张某餐馆); any other trade name stays.
 *
 * @param operator 经营者, as on the licence
 */
export function maskBusinessName(trade: string, operator: string, practice: NamePractice = ordinary): string {
  const plain = fold(operator).text.replace(/\s/g, '')
  const given = plain.slice(surnameOf(plain).length)
  const whole = replaced(trade, plain, maskName(operator, practice))
  if (whole !== undefined) return whole
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
