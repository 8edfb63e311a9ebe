import type { Along } from '../blocks/sheet'
import { mm } from '../page/gbt9704'
import type { LaidPage } from '../pdfmake/pdfmake'
import { closest } from '../text/style'

/** What a page may leave empty at its foot while the rest moves on: 35 mm to the eye, which sees the foot of the letters, not of the line. */
const mostEmpty = mm(30)
/** Tried first: it leaves the rows of forms as they are. */
const between = (1 + closest) / 2
/** With smaller rows a form closes up by this much. */
const most = 0.78
/** A page that gives lines away is set wider, never closer. */
const wider = [1, 1.03, 1.05, 1.07, 1.1]
const densities = [0.97, 1.03, 0.94, 1.05, closest, 1.07, 1.1]

/** @param along what the seal takes along, where it goes to another page */
type Lay<Pages> = (density: number, along?: Along) => Pages

/** Top and foot of the text on a page, in points. */
export interface Area {
  readonly top: number
  readonly foot: number
}

/** The form on one page, with its lines closer together when they nearly fit; undefined when it takes more. */
export function onOnePage<Pages extends readonly LaidPage[]>(
  plain: Pages,
  lay: Lay<Pages>,
  area: Area,
): Pages | undefined {
  if (plain.length === 1) return plain
  if (!mayFitOne(plain, area, area)) return undefined
  const fits = (density: number): Pages | undefined => {
    const pages = lay(density)
    return pages.length === 1 ? pages : undefined
  }
  // Closing up shortens nothing by more than its measure, above this density: what is too long for it is not laid out.
  const open = textOf(plain, area) * between <= heightOf(area) ? fits(between) : undefined
  const close = open ?? fits(closest)
  return close === undefined || open ? close : opened(close, plain, fits, area)
}

/** What a page may leave empty at its foot before it is worth opening again, and again: each time the form is laid out anew. */
const idle = [mm(6), mm(12), mm(12)]

/**
 * A form that stands on one page at its closest, as open as the page bears it: rows and gaps take what would be left empty at the foot. By how
 * much is reckoned from what is empty and what closing up has gained; where that was too much, less is tried.
 */
function opened<Pages extends readonly LaidPage[]>(
  close: Pages,
  plain: Pages,
  fits: (density: number) => Pages | undefined,
  area: Area,
): Pages {
  let [best, density, careful] = [close, closest, 1]
  for (const enough of idle) {
    const empty = area.foot - endOf(best[0], area)
    if (empty <= enough) return best
    const gained = textOf(plain, area) * between - textOf(best, area)
    const at = density + ((between - density) * careful * (empty - mm(3))) / Math.max(empty, gained)
    const other = fits(at)
    if (other) [best, density] = [other, at]
    else careful *= 0.6
  }
  return best
}

/** Whether text laid out on these pages could stand on one page of another area, with its lines as close as they go. */
export const mayFitOne = (pages: readonly LaidPage[], laidIn: Area, room: Area): boolean =>
  pages.length <= 2 && textOf(pages, laidIn) * most <= heightOf(room)

const heightOf = ({ top, foot }: Area): number => foot - top
/** What the text of all pages takes together. */
const textOf = (pages: readonly LaidPage[], area: Area): number =>
  pages.reduce((sum, page) => sum + endOf(page, area) - area.top, 0)

/**
 * The form with lines as close as the standard has them, unless a page would be left empty for more than 35 mm because what follows stays
 * together, or the last page would have hardly more than the seal: then with more lines taken along, or a little closer or wider, whichever
 * shows least of both. Where nothing else helps, the paragraph before the seal leaves its first line behind.
 */
export function onSeveral<Pages extends readonly LaidPage[]>(plain: Pages, lay: Lay<Pages>, area: Area): Pages {
  let [best, least] = [plain, lookOf(plain, area)]
  const lonely = linesOverSeal(plain.at(-1), area) < fewest
  const whole = { lines: fewest, parts: false }
  const others = densities.flatMap((density) =>
    lonely ? [[density, whole] as const, [density] as const] : [[density] as const],
  )
  const parted = wider.map((density) => [density, { lines: fewest, parts: true }] as const)
  for (const [density, along] of lonely ? [[1, whole] as const, ...others, ...parted] : others) {
    if (least.faults === 0) break
    const other = lay(density, along)
    const look = lookOf(other, area)
    const better = look.faults - least.faults || look.empty - least.empty
    if (other.length <= plain.length && better < 0) [best, least] = [other, look]
  }
  return best
}

interface Look {
  readonly faults: number
  readonly empty: number
}

function lookOf(pages: readonly LaidPage[], area: Area): Look {
  const empty = emptiest(pages, area)
  return { faults: Number(empty > mostEmpty) + Number(linesOverSeal(pages.at(-1), area) < fewest), empty }
}

/** With fewer lines over it, the seal looks alone on its page: so many go along then. */
const fewest = 3

/** How many lines stand over the seal of a page; any number where it has none. */
function linesOverSeal(page: LaidPage | undefined, { top }: Area): number {
  const lines = (page?.items ?? []).flatMap(({ type, item }) => (type === 'line' ? [item] : []))
  const seal = lines.find(({ inlines }) => inlines.some(({ sealHere }) => sealHere !== undefined))
  if (!seal) return Number.POSITIVE_INFINITY
  return new Set(lines.flatMap(({ y }) => (y >= top - 1 && y < seal.y - 1 ? [Math.round(y)] : []))).size
}

/** Where the text of a page ends. */
function endOf(page: LaidPage | undefined, { top, foot }: Area): number {
  let end = top
  for (const { type, item } of page?.items ?? [])
    if (type === 'line' && item.y >= top - 1 && item.y < foot) end = Math.max(end, item.y + item.getHeight())
  return end
}

/** The most that a page before the last leaves empty. */
const emptiest = (pages: readonly LaidPage[], area: Area): number =>
  Math.max(0, ...pages.slice(0, -1).map((page) => area.foot - endOf(page, area)))
