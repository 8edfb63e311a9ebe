import type { Random } from './random'

/** Full-width figures and letters. */
export const wide = (text: string) => text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0))

/** Figures of another script: Arabic-Indic, Devanagari, Thai, mathematical bold. */
export function otherScript(r: Random, text: string): string {
  const zero = r.pick([0x660, 0x6f0, 0x966, 0xe50, 0x1d7ce, 0xff10])
  return text.replace(/\d/g, (char) => String.fromCodePoint(zero + Number(char)))
}

export const dashes = ['-', '\u2010', '\u2011', '\u2012', '–', '—', '―', '\u2212', '－', '﹣', '﹘', '─']
export const spaces = [' ', '\u00a0', '\u2002', '\u2003', '\u2009', '\u200a', '\u202f', '\u205f', '\u3000', '\t']
export const nothings = ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u200e']
export const dots = ['·', '•', '・', '．', '･', '‧', '∙', '⋅', '.']

export const joined = (groups: readonly string[], gap: string) => groups.join(gap)

/** Cuts a text into groups of the given lengths; what is over is the last group. */
export function groups(text: string, ...lengths: readonly number[]): string[] {
  const out: string[] = []
  let at = 0
  for (const length of lengths) {
    out.push(text.slice(at, at + length))
    at += length
  }
  if (at < text.length) out.push(text.slice(at))
  return out.filter((group) => group !== '')
}

/** Something invisible or a gap between any two characters. */
export function scattered(r: Random, text: string, gaps: readonly string[], share = 0.3): string {
  return [...text].map((char, i) => (i > 0 && r.chance(share) ? r.pick(gaps) : '') + char).join('')
}

/** Capital or ordinary Chinese figures, one for one. */
export function chineseFigures(r: Random, text: string): string {
  const figures = r.pick(['〇一二三四五六七八九', '零一二三四五六七八九', '零壹贰叁肆伍陆柒捌玖'])
  return text.replace(/\d/g, (char) => figures[Number(char)] ?? char)
}
