import { radicals } from '../../input/text/radicals'
import { traditionalPairs } from './traditional'

const pairs = (from: string, to: string): [string, string][] => [...from].map((char) => [char, to])

/** Capitals and small letters alike. */
const lookAlikes = (from: string, to: string): [string, string][] =>
  [...from].flatMap((char, i): [string, string][] => [
    [char, to.charAt(i)],
    [char.toLowerCase(), to.charAt(i)],
  ])

const variants = '𠮷吉 髙高 呉吴 淸清 眞真 峯峰 靑青 啓启 戸户 郞郎 徳德 黒黑 沢泽 辺边 桜樱'
  .split(' ')
  .map((pair) => [...pair])

const traditional = new Map(
  (traditionalPairs.match(/../gu) ?? []).map((pair): [string, string] => [pair.slice(0, 1), pair.slice(1)]),
)

/** Characters that NFKD leaves alone though they stand for another one in numbers and names. */
const special = new Map<string, string>([
  ...traditional,
  ...[...radicals].map((char, i): [string, string] => [
    String.fromCodePoint(0x2e80 + i),
    traditional.get(char) ?? char,
  ]),
  ...pairs('×✕✖✗✘╳⨉⨯ㄨХΧχх❌', 'X'),
  // Letters of other scripts that look like Latin ones: a number or account with one of them is read as it is seen.
  ...lookAlikes('АВЕЅІЈКМНОРСТ', 'ABESIJKMHOPCT'),
  ...lookAlikes('ΑΒΕΖΗΙΚΜΝΟΡΤ', 'ABEZHIKMNOPT'),
  // Characters that an input method lacks or that are written for one another in names.
  ...variants.map(([char, usual]): [string, string] => [char ?? '', usual ?? '']),
  ...pairs('·•‧∙⋅・･·᛫⸱⸳⚫●◦｡ㆍᆞꞏ▪◾⦁⏺', '·'),
  ...pairs('−─━˗⁃‐﹘╴', '-'),
  ...pairs('\u3164\u2800\u115f\u1160', ' '),
  ...pairs('\n\r\u000b\u000c\u0085\u2028\u2029', '\n'),
  ...[...'❶❷❸❹❺❻❼❽❾'].map((char, i): [string, string] => [char, String(i + 1)]),
  ...[...'➀➁➂➃➄➅➆➇➈'].map((char, i): [string, string] => [char, String(i + 1)]),
  ...[...'➊➋➌➍➎➏➐➑➒'].map((char, i): [string, string] => [char, String(i + 1)]),
  ...[...'⓵⓶⓷⓸⓹⓺⓻⓼⓽'].map((char, i): [string, string] => [char, String(i + 1)]),
  ...[...'〡〢〣〤〥〦〧〨〩'].map((char, i): [string, string] => [char, String(i + 1)]),
  ...pairs('⓪⓿🄋🄌', '0'),
])

/** The figure that a decimal digit of any script stands for: digits of a script follow one another from nought. */
function figure(char: string): string {
  let first = char.codePointAt(0) ?? 0
  const code = first
  while (/^\p{Nd}$/u.test(String.fromCodePoint(first - 1))) first--
  return String((code - first) % 10)
}

function plain(char: string): string {
  const known = special.get(char)
  if (known !== undefined) return known
  if (/^[\p{Mn}\p{Me}\p{Cf}]$/u.test(char)) return ''
  if (/^\s$/u.test(char)) return ' '
  if (/^\p{Cc}$/u.test(char)) return ''
  if (/^\p{Nd}$/u.test(char)) return figure(char)
  if (/^\p{Pd}$/u.test(char)) return '-'
  // A small letter of its own kind (ᲂ) may have a capital that looks like a Latin one: that is folded too.
  const capital = char.toUpperCase()
  return special.get(capital) ?? capital
}

/** What one character is folded to: nothing, one character or several, capitals throughout. */
export function foldCharacter(char: string): string {
  const known = special.get(char)
  if (known !== undefined) return known
  return [...char.normalize('NFKD')].map(plain).join('')
}
