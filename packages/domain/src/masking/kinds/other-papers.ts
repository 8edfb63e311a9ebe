import type { Detector } from '../view'

const number = '[^A-Z\\d。\\n*]{0,8}([A-Z]{0,3}-?\\d(?:[ -]?\\d){4,19}X?\\d{0,2})'
const papers = new RegExp(
  `(?:军官证|士兵证|文职证|警官证|驾驶证|行驶证|出入境通行证|旅行证|海员证|学生证|残疾人?证|退役军人证|结婚证|离婚证|工作证|老年证|优待证|健康(?:合格)?证(?:明)?|户口[簿本]|准考证|(?:医师|护士)(?:资格|执业)证书?|出生(?:医学)?证明?)(?:字?编号|字?号码?)?${number}`,
  'g',
)
const hongKong = /(?<![A-Z\d])[A-Z]{1,2}\d{6} ?\([\dA]\)/g
const macao = /澳门[^\d。\n*]{0,12}(\d{7} ?\(\d\)|\d\/\d{6}\/\d)/g
/** Without its brackets a number of Hong Kong needs its word. */
const hongKongCalled = /香港[^。\n*]{0,10}身份证[^A-Z\d。\n*]{0,8}([A-Z]{1,2}\d{6} ?[\dA])(?![A-Z\d])/g
const taiwan = /(?<![A-Z\d])[A-Z][1289]\d{8}(?!\d)/g
const taiwanLabel = /(?:台湾|身份证|统一编号)[^。\n*]{0,10}$/

/** Papers by the word before their number, and the identity cards of Hong Kong, Macao and Taiwan by their check digits. */
export const otherPapers: Detector = (view) => {
  for (const match of view.text.matchAll(papers)) end(view, match, 'other-paper')
  for (const match of view.text.matchAll(hongKongCalled)) end(view, match, 'hk-macao-permit')
  for (const match of view.text.matchAll(macao)) end(view, match, 'hk-macao-permit')
  for (const match of view.text.matchAll(hongKong)) {
    const certainty = hongKongChecks(match[0]) ? 'certain' : 'doubtful'
    view.add('hk-macao-permit', certainty, match.index, match.index + match[0].length)
  }
  for (const match of view.text.matchAll(taiwan)) {
    const called = taiwanLabel.test(view.before(match.index, 14))
    if (called || taiwanChecks(match[0]))
      view.add('taiwan-permit', called ? 'certain' : 'doubtful', match.index, match.index + match[0].length)
  }
}

function end(view: Parameters<Detector>[0], match: RegExpExecArray, kind: 'other-paper' | 'hk-macao-permit'): void {
  const to = match.index + match[0].length
  view.add(kind, 'probable', to - (match[1]?.length ?? 0), to)
}

/** Letters count 10 to 35, a missing first one 36; weights 9 to 1; the sum is a multiple of 11. */
function hongKongChecks(card: string): boolean {
  const chars = card.replace(/[ ()]/g, '').padStart(9, ' ')
  let sum = 0
  for (let i = 0; i < 9; i++) {
    const char = chars[i] ?? ' '
    const last = i === 8 && char === 'A' ? 10 : undefined
    const value = last ?? (char === ' ' ? 36 : /\d/.test(char) ? Number(char) : char.charCodeAt(0) - 55)
    sum += value * (9 - i)
  }
  return sum % 11 === 0
}

const taiwanLetters = 'ABCDEFGHJKLMNPQRSTUVXYWZIO'
/** The letter counts as two figures from 10; weights 1, 9, 8 … 1, 1; the sum is a multiple of 10. */
function taiwanChecks(id: string): boolean {
  const letter = 10 + taiwanLetters.indexOf(id[0] ?? 'A')
  let sum = Math.floor(letter / 10) + (letter % 10) * 9
  for (let i = 1; i <= 8; i++) sum += Number(id[i]) * (9 - i)
  return (sum + Number(id[9])) % 10 === 0
}
