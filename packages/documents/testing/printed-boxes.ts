import { mm } from '../src/page/gbt9704'
import type { PrintedPage, Rule, TextLine } from './pdf-text'

export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The box that the rules of a page draw around a point. */
export function boxAt(rules: readonly Rule[], x: number, y: number): Box | undefined {
  const upright = rules.filter((rule) => rule.x2 - rule.x1 < 0.1 && rule.y1 <= y && rule.y2 >= y).map((rule) => rule.x1)
  const level = rules.filter((rule) => rule.y2 - rule.y1 < 0.1 && rule.x1 <= x && rule.x2 >= x).map((rule) => rule.y1)
  const [left, right] = [Math.max(...upright.filter((at) => at <= x)), Math.min(...upright.filter((at) => at > x))]
  const [top, bottom] = [Math.max(...level.filter((at) => at <= y)), Math.min(...level.filter((at) => at > y))]
  return [left, right, top, bottom].every(Number.isFinite) ? { left, right, top, bottom } : undefined
}

export const sizeOf = ({ left, right, top, bottom }: Box) => ({ width: right - left, height: bottom - top })
/** Widths are those of the default font: a Chinese character is as wide as the print is high. */
const small = 10.5
const isOpenDate = ({ text }: TextLine): boolean => /年　+月　+日/.test(text)

/** Every open place for a date with its own box, and the box for the signature beside or above it. */
export function placesToSign(
  page: PrintedPage,
): { date: Box | undefined; sign: Box | undefined; beside: boolean; taken: number }[] {
  return page.runs.filter(isOpenDate).map((run) => {
    const date = boxAt(page.rules, run.x + 20, run.y - 3)
    if (!date) return { date, sign: undefined, beside: true, taken: 0 }
    const beside = boxAt(page.rules, date.left - 3, run.y - 3)
    const taken = (box: Box): number =>
      Math.max(
        0,
        ...page.runs
          .filter((each) => each.x > box.left && each.x < box.right && each.y > box.top && each.y < box.bottom)
          .map((each) => each.text.length * small),
      )
    const wide = date.right - date.left > mm(44) || run.text.startsWith('年')
    const sign = wide ? boxAt(page.rules, run.x + 20, date.top - 3) : beside
    return { date, sign, beside: !wide, taken: sign ? taken(sign) : 0 }
  })
}

/** How many lines stand over the seal; nothing where there is none. */
export function linesOverSeal(page: PrintedPage | undefined, top: number): number | undefined {
  const runs = page?.runs ?? []
  const seal = runs.find(({ text, size, x }) => size === 16 && x > mm(90) && text.startsWith('示例市示例区卫生'))
  return seal && new Set(runs.flatMap(({ y }) => (y > top && y < seal.y - 1 ? [Math.round(y)] : []))).size
}
