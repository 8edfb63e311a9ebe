import { isDay } from './checks'

/** Gaps between the figures of a number, as bits: what stands between a figure and the one before it. */
export const gap = {
  none: 0,
  /** Spaces, line breaks, dashes, dots. */
  plain: 1,
  /** Brackets, slashes, low lines: seldom, but telephone numbers are written so. */
  odd: 2,
  /** Commas, colons, tildes: amounts, times and ranges are written so. */
  strange: 4,
} as const

/** Figures that stand close enough to be one number, whatever is between them. The value 10 is a final X. */
export interface NumberRun {
  readonly values: readonly number[]
  /** Place of each figure in the folded text. */
  readonly at: readonly number[]
  /** What stands before each figure; `gap.plain` for the first. */
  readonly gaps: readonly number[]
  /** For each figure, the index of the first one of its group and the index after the last: figures directly beside each other. */
  readonly groupFrom: readonly number[]
  readonly groupTo: readonly number[]
  /** Indices inside a date in groups (2026-09-28), its first one left out. */
  readonly insideDates: ReadonlySet<number>
}

const gapBits = new Uint8Array(128)
for (const char of ' \n-·.') if (char.charCodeAt(0) < 128) gapBits[char.charCodeAt(0)] = gap.plain
for (const char of '/()[]_{}<>|') gapBits[char.charCodeAt(0)] = gap.odd
for (const char of ',:\'"~;=*') gapBits[char.charCodeAt(0)] = gap.strange
const wideGaps = new Map<number, number>([
  ['·'.charCodeAt(0), gap.plain],
  ['、'.charCodeAt(0), gap.strange],
  ['。'.charCodeAt(0), gap.strange],
  ['【'.charCodeAt(0), gap.odd],
  ['】'.charCodeAt(0), gap.odd],
  ['〔'.charCodeAt(0), gap.odd],
  ['〕'.charCodeAt(0), gap.odd],
])
const longestGap = 8
const letterX = 88

const isFigure = (code: number): boolean => code >= 48 && code <= 57

/** All rows of at least five figures of a text. A gap is at most eight characters long; X ends a row of seventeen figures or more. */
export function numberRuns(text: string): NumberRun[] {
  const runs: NumberRun[] = []
  for (let i = 0; i < text.length; i++) {
    if (!isFigure(text.charCodeAt(i))) continue
    const short = endOfShort(text, i)
    if (short > 0) {
      i = short
      continue
    }
    const run = readRun(text, i)
    runs.push(run)
    i = run.at.at(-1) ?? i
  }
  return runs
}

const fewest = 5
const star = 42
/** One star between figures is a gap; several hide something, and no number goes on behind them. */
function gapAt(text: string, i: number): number {
  const code = text.charCodeAt(i)
  if (code >= 128) return wideGaps.get(code) ?? 0
  if (code === star && (text.charCodeAt(i - 1) === star || text.charCodeAt(i + 1) === star)) return 0
  return gapBits[code] ?? 0
}

/** Most figures of a text stand in rows that are too short: the place of their last one, 0 where there are enough. */
function endOfShort(text: string, first: number): number {
  let last = first
  for (let i = first, count = 0; i < text.length && i - last <= longestGap + 1; i++) {
    const code = text.charCodeAt(i)
    if (isFigure(code)) {
      last = i
      if (++count === fewest) return 0
    } else if (gapAt(text, i) === 0) break
  }
  // A row that begins a text at place 0 and is one figure long ends at 0 too: nothing is lost by reading it.
  return last
}

function readRun(text: string, first: number): NumberRun {
  const values: number[] = []
  const at: number[] = []
  const gaps: number[] = []
  const groupFrom: number[] = []
  let group = 0
  let bits: number = gap.plain
  for (let i = first, last = first; i < text.length && i - last <= longestGap + 1; i++) {
    const code = text.charCodeAt(i)
    const final = code === letterX && values.length >= 17
    if (isFigure(code) || final) {
      if (bits !== gap.none || final) group = values.length
      groupFrom.push(group)
      values.push(final ? 10 : code - 48)
      at.push(i)
      gaps.push(bits)
      bits = gap.none
      last = i
      if (final) break
    } else {
      const more = gapAt(text, i)
      if (more === 0) break
      bits |= more
    }
  }
  const groupTo = endsOf(groupFrom)
  return { values, at, gaps, groupFrom, groupTo, insideDates: group === 0 ? noDates : insideDates(values, gaps) }
}

function endsOf(groupFrom: readonly number[]): number[] {
  const ends = new Array<number>(groupFrom.length)
  for (let i = groupFrom.length - 1, end = i + 1; i >= 0; i--) {
    ends[i] = end
    if (groupFrom[i] === i) end = i
  }
  return ends
}

const noDates: ReadonlySet<number> = new Set()

/** Year, month and day in groups of their own. */
function insideDates(values: readonly number[], gaps: readonly number[]): ReadonlySet<number> {
  const inside = new Set<number>()
  const length = (from: number) => {
    let to = from + 1
    while (to < values.length && gaps[to] === gap.none) to++
    return to - from
  }
  for (let year = 0; year + 6 <= values.length; year += length(year)) {
    if (length(year) !== 4) continue
    const month = year + 4
    const day = month + length(month)
    if (day >= values.length || day - month > 2 || length(day) > 2) continue
    const end = day + length(day)
    if (isDate(values, year, month, day, end)) for (let i = year + 1; i < end; i++) inside.add(i)
  }
  return inside
}

function isDate(values: readonly number[], year: number, month: number, day: number, end: number): boolean {
  const number = (from: number, to: number) => values.slice(from, to).reduce((sum, value) => sum * 10 + value, 0)
  const of = number(year, month)
  return of >= 1800 && of < 2100 && values[end - 1] !== 10 && isDay(number(month, day), number(day, end))
}

/** Whether figures from an index on begin in the middle of a date: such a number is put together of two things. */
export const cutsDate = (run: NumberRun, from: number): boolean => run.insideDates.has(from)

/** Whether a group of figures begins at an index: nothing of the same number stands directly before it. */
export const begins = (run: NumberRun, index: number): boolean => run.gaps[index] !== gap.none
/** Whether a group of figures ends before an index; a final X is none of them. */
export const endsBefore = (run: NumberRun, index: number): boolean =>
  index >= run.values.length || begins(run, index) || run.values[index] === 10

/** Whether figures from one index up to another stand directly beside each other. */
export const inOneGroup = (run: NumberRun, from: number, to: number): boolean => (run.groupTo[from] ?? 0) >= to

/** All bits of the gaps inside the figures from one index up to another. */
export function gapsInside(run: NumberRun, from: number, to: number): number {
  let bits = 0
  for (let i = from + 1; i < to; i++) bits |= run.gaps[i] ?? 0
  return bits
}

/** Lengths of the groups into which the gaps divide the figures from one index up to another. */
export function groupsOf(run: NumberRun, from: number, to: number): number[] {
  const lengths: number[] = []
  for (let i = from; i < to; i++) {
    if (i === from || begins(run, i)) lengths.push(1)
    else lengths[lengths.length - 1] = (lengths.at(-1) ?? 0) + 1
  }
  return lengths
}

/** The figures as text, X for the final sign. */
export const figuresOf = (run: NumberRun, from: number, to: number): string =>
  run.values
    .slice(from, to)
    .map((value) => (value === 10 ? 'X' : String(value)))
    .join('')
