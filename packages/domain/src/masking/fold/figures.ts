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

/** A folded text with telephone-like rows of Chinese figures, and the letters written for 0 and 1 among figures, as figures; as long as before. */
export function inFigures(folded: string): string {
  let text = folded.replace(run, (row) => [...row].map((char) => values[char] ?? char).join(''))
  if (/\d ?[OIL]|[OIL] ?\d/.test(text))
    text = text.replace(/[\dOIL](?:[ -]?[\dOIL]){6,}/g, (row) =>
      row.replace(/[^\d]/g, '').length < 5 ? row : row.replace(/O/g, '0').replace(/[IL]/g, '1'),
    )
  // 一 between figures is a dash that somebody drew with the wrong key.
  return text.includes('一') ? text.replace(/(?<=\d)[一ー](?=\d)/g, '-') : text
}
