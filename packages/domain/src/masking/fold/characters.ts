import { traditionalPairs } from './traditional'

/**
 * CJK radicals (U+2E80–2EF3) as the ordinary characters a person takes them for, in order of their code points; after
 * EquivalentUnifiedIdeograph of Unicode, with the full form where Unicode names a component that no keyboard offers.
 * Kangxi radicals (U+2F00–2FD5) fold by NFKD.
 */
const radicals =
  '⺀厂乛乚乙亻冂几刀刂卜㔾小小兀尣尢尢巳幺彑彐忄心扌攵⺚旡日月歺母民氵氺灬爫爫丬牛犭王疋目示礻竹糹纟罓网罓网网羊羊羊耂肀聿肉臼艹艹艹虎衤覀西见角角讠贝足车辶辶辶邑钅長镸长门阜阝雨青韦页风飞食食飠饣首马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟'

const pairs = (from: string, to: string): [string, string][] => [...from].map((char) => [char, to])

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
  ...pairs('×✕✖✗✘╳⨉ХΧχх❌', 'X'),
  ...pairs('·•‧∙⋅・･·᛫⸱⸳⚫●◦', '·'),
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
  return char.toUpperCase()
}

/** What one character is folded to: nothing, one character or several, capitals throughout. */
export function foldCharacter(char: string): string {
  const known = special.get(char)
  if (known !== undefined) return known
  return [...char.normalize('NFKD')].map(plain).join('')
}
