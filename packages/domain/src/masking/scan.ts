import { residentIdProblem } from '../identifier/resident-id'

/** What was found in a text that must not leave: its kind and where, never the text itself. */
export interface Leak {
  readonly kind: 'resident-id' | 'mobile' | 'telephone' | 'bank-card' | 'personal-name' | 'address' | 'known-value'
  readonly at: number
}

/** Full-width figures and letters become plain ones, so that a number cannot hide in them. */
function plain(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ')
}

const gap = '[\\s\\u200b-\\u200f\\u2060\\ufeff·.\\-—_]*'
const spaced = (digits: number, tail = ''): RegExp =>
  new RegExp(`(?<!\\d)\\d(?:${gap}\\d){${digits - 1}}${tail}(?!\\d)`, 'g')
const bare = (text: string): string => text.replace(/[^\dXx]/g, '').toUpperCase()

function luhn(digits: string): boolean {
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    const figure = Number(digits[digits.length - 1 - i])
    const doubled = i % 2 === 1 ? figure * 2 : figure
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}

/** Numbers that give a person away, whatever spaces, dashes or full-width figures they are written with. */
const numbers: readonly { kind: Leak['kind']; pattern: RegExp; sure: (digits: string) => boolean }[] = [
  {
    kind: 'resident-id',
    pattern: spaced(17, `${gap}[\\dXx]`),
    sure: (digits) => residentIdProblem(digits) === undefined || /^\d{6}(19|20)\d{2}(0[1-9]|1[0-2])/.test(digits),
  },
  {
    kind: 'resident-id',
    pattern: spaced(15),
    sure: (digits) => /^\d{8}(0[1-9]|1[0-2])([0-2]\d|3[01])\d{3}$/.test(digits),
  },
  { kind: 'mobile', pattern: spaced(11), sure: (digits) => /^1[3-9]\d{9}$/.test(digits) },
  { kind: 'telephone', pattern: /(?<!\d)0\d{2,3}[\s-]?\d{7,8}(?!\d)/g, sure: () => true },
  { kind: 'bank-card', pattern: new RegExp(`(?<!\\d)\\d(?:${gap}\\d){15,18}(?!\\d)`, 'g'), sure: luhn },
]

/**
 * Finds personal data in prose: identity numbers, telephones, bank cards, home addresses, and every value that is known
 * from the case (names of people, their numbers and addresses). Fails towards finding too much: a hit stops a publication
 * and a person looks.
 *
 * @param known values of the case that must not appear, at least two characters long
 */
export function scanForPersonalData(text: string, known: readonly string[] = []): Leak[] {
  const prose = plain(text)
  const leaks: Leak[] = []
  for (const { kind, pattern, sure } of numbers)
    for (const match of prose.matchAll(pattern)) if (sure(bare(match[0]))) leaks.push({ kind, at: match.index })
  for (const match of prose.matchAll(/(家庭住址|现住址|户籍地|住址|家住):?\s*\S{4,}/g))
    leaks.push({ kind: 'address', at: match.index })
  const squeezed = squeeze(prose)
  for (const wanted of wantedFor(known)) {
    const at = wanted.length < 2 ? -1 : squeezed.indexOf(wanted)
    if (at >= 0) leaks.push({ kind: 'known-value', at })
  }
  return leaks
}

/** The known values in the form in which they are looked for: made once for all texts that are scanned for the same list. */
const prepared = new WeakMap<readonly string[], readonly string[]>()
function wantedFor(known: readonly string[]): readonly string[] {
  const made = prepared.get(known) ?? known.map((value) => squeeze(plain(value)))
  prepared.set(known, made)
  return made
}

const squeeze = (text: string): string => text.replace(/[\s\u200b-\u200f\u2060\ufeff·•]/g, '').toUpperCase()

export const leakNames: Readonly<Record<Leak['kind'], string>> = {
  'resident-id': '身份证件号码',
  mobile: '手机号码',
  telephone: '电话号码',
  'bank-card': '银行账号',
  'personal-name': '自然人姓名',
  address: '住址',
  'known-value': '案卷中的个人信息',
}
