import { hkscs } from './hkscs'

/**
 * What the private-use characters U+E815–E864 stand for in files and names from systems of GBK and early GB 18030, which had no
 * room for these characters elsewhere: GB 18030-2022 gives each its place, in the same order (FE50–FEA0).
 */
const gbk =
  '⺁𠂇𠂉𠃌⺄㑳㑇⺈⺋龴㖞㘚㘎⺌⺗㥮㤘龵㧏㧟㩳㧐龶龷㭎㱮㳠⺧𡗗龸⺪䁖䅟⺮䌷⺳⺶⺷𢦏䎱䎬⺻䏝䓖䙡䙌龹䜣䜩䝼䞍⻊䥇䥺䥽䦂䦃䦅䦆䦟䦛䦷䦶龺𤇾䲣䲟䲠䲡䱷䲢䴓䴔䴕䴖䴗䴘䴙䶮龻'
const vertical = '，。、：；！？〖〗…'

const mainland = new Map<number, string>([
  ...[...gbk].map((char, i): [number, string] => [0xe815 + i, char]),
  ...[...vertical].map((char, i): [number, string] => [0xe78d + i, char]),
  [0xe7c7, 'ḿ'],
  [0xe7c8, 'ǹ'],
])

function ofHongKong(codePoint: number): string | undefined {
  const run = hkscs.findLast(([first]) => first <= codePoint)
  return run && [...run[1]][codePoint - run[0]]
}

/** An encoding whose systems wrote a character in a private-use place, and the character. */
export interface PrivateUseEquivalent {
  readonly source: 'GBK' | 'HKSCS'
  readonly char: string
}

/**
 * The characters of Unicode that a private-use one was made for, as far as that is known: what to write instead. Which of two is
 * meant can only be told from the paper before one's eyes.
 * @example privateUseEquivalents(0xe863).map(({ char }) => char) // ['䶮', '萠']
 */
export function privateUseEquivalents(codePoint: number): PrivateUseEquivalent[] {
  const [gb, hk] = [mainland.get(codePoint), ofHongKong(codePoint)]
  return [
    ...(gb ? [{ source: 'GBK' as const, char: gb }] : []),
    ...(hk ? [{ source: 'HKSCS' as const, char: hk }] : []),
  ]
}
