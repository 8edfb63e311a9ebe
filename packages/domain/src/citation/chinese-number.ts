const digits = '零一二三四五六七八九'

/**
 * Writes 1 … 9999 the way articles are numbered: 58 → 五十八, 12 → 十二, 105 → 一百零五.
 * @throws RangeError outside that range.
 */
export function toChineseNumber(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 9999) throw new RangeError(`Article numbers run from 1 to 9999, got ${n}`)
  const units = ['', '十', '百', '千']
  const figures = String(n)
  let out = ''
  let zero = false
  for (let i = 0; i < figures.length; i++) {
    const figure = Number(figures[i])
    const unit = units[figures.length - 1 - i]
    if (figure === 0) {
      zero = out !== ''
      continue
    }
    out += `${zero ? '零' : ''}${digits[figure]}${unit}`
    zero = false
  }
  return n >= 10 && n < 20 ? out.slice(1) : out
}

/** Reads what {@link toChineseNumber} writes, and plain figures; `undefined` for anything else. */
export function fromChineseNumber(text: string): number | undefined {
  if (/^\d{1,4}$/.test(text)) return Number(text) >= 1 ? Number(text) : undefined
  if (!/^[零〇一二两三四五六七八九十百千]+$/.test(text)) return undefined
  const unit: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }
  let total = 0
  let figure: number | undefined
  for (const char of text) {
    const factor = unit[char]
    if (factor !== undefined) {
      total += (figure ?? 1) * factor
      figure = undefined
    } else {
      const value = char === '〇' ? 0 : char === '两' ? 2 : digits.indexOf(char)
      figure = value
    }
  }
  total += figure ?? 0
  return total >= 1 && total <= 9999 ? total : undefined
}
