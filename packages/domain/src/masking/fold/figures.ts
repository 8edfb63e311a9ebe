const values: Readonly<Record<string, string>> = {
  〇: '0',
  零: '0',
  '○': '0',
  一: '1',
  壹: '1',
  幺: '1',
  二: '2',
  贰: '2',
  两: '2',
  三: '3',
  叁: '3',
  四: '4',
  肆: '4',
  五: '5',
  伍: '5',
  六: '6',
  陆: '6',
  七: '7',
  柒: '7',
  八: '8',
  捌: '8',
  九: '9',
  玖: '9',
}
const chinese = Object.keys(values).join('')
const run = new RegExp(`[${chinese}](?:[ ·.\\-]?[${chinese}]){6,}`, 'g')

/** Figures of both kinds in one number: 1三8零01三八000. A row of them begins and ends with a figure and is as long as a telephone. */
const mixed = new RegExp(`[\\d${chinese}](?:[ ·.\\-]?[\\d${chinese}]){10,}`, 'g')

const withLetters = /[\dOIL](?:[ -]?[\dOIL]){6,}/g

/** What a unit is to the rows of figures. */
const figure = 1
const han = 2
const letter = 4
const stroke = 8
/** A Chinese figure directly beside another one. */
const both = 16
const role = new Uint8Array(0x10000)
for (const char of '0123456789') role[char.charCodeAt(0)] = figure
for (const char of chinese) role[char.charCodeAt(0)] = han
for (const char of 'OIL') role[char.charCodeAt(0)] = letter
for (const char of '一ー') role[char.charCodeAt(0)] = (role[char.charCodeAt(0)] ?? 0) | stroke

/** A folded text with telephone-like rows of Chinese figures, and the letters written for 0 and 1 among figures, as figures; as long as before. */
export function inFigures(folded: string): string {
  const met = rowsIn(folded)
  let text = folded
  if ((met & han) !== 0) text = text.replace(run, (row) => [...row].map((char) => values[char] ?? char).join(''))
  if ((met & both) !== 0) text = text.replace(mixed, mixedAsFigures)
  if ((met & (han | letter | both)) !== 0) text = lettersAsFigures(text)
  // 一 between figures is a dash that somebody drew with the wrong key.
  if ((met & (han | stroke)) === 0) return text
  return text.replace(/[一ー](?=\d)/g, (char, at: number) => (role[text.charCodeAt(at - 1)] === figure ? '-' : char))
}

/** Which of the three there is at all, looked up in one go: seven Chinese figures in a row, a letter or a stroke beside a figure. */
function rowsIn(folded: string): number {
  let met = 0
  let row = 0
  let before = 0
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i)
    const now = role[code] ?? 0
    if ((now & han) !== 0) {
      if (++row === 7) met |= han
      if ((now & stroke) !== 0 && before === figure) met |= stroke
      if (before === figure) met |= both
    } else if (now === 0) {
      // One gap may stand inside a row.
      if (!(code === 32 || code === 45 || code === 46 || code === 0xb7) || before === 0) row = 0
    } else {
      row = 0
      if (now === figure && (before & han) !== 0) met |= both
      if (now === stroke && before === figure) met |= stroke
      else if ((now | before) === (figure | letter)) met |= letter
    }
    // A letter and a figure count as neighbours over a gap.
    if (now !== 0 || !(code === 32 || code === 45) || before === 0) before = now
  }
  return met
}

/** A list number in front (三13800138000) is none of them: there have to be three, or one inside the number. */
function mixedAsFigures(row: string): string {
  const han = [...row].filter((char) => values[char] !== undefined).length
  // A telephone that is whole without its 一 has dashes there.
  if (/^[\d一 ·.-]+$/.test(row) && row.replace(/\D/g, '').length >= 11) return row
  if (han === 0 || !(han >= 3 || (/^\d/.test(row) && /\d$/.test(row)))) return row
  return [...row].map((char) => values[char] ?? char).join('')
}

/** Most rows are figures only: the text is put together anew where one is not. */
function lettersAsFigures(text: string): string {
  let made = ''
  let at = 0
  for (const { 0: row, index } of text.matchAll(withLetters)) {
    if (!/[OIL]/.test(row) || row.replace(/[^\d]/g, '').length < 5) continue
    made += text.slice(at, index) + row.replace(/O/g, '0').replace(/[IL]/g, '1')
    at = index + row.length
  }
  return at === 0 ? text : made + text.slice(at)
}
