import type { FontSet } from '../fonts/font-set'
import { chineseWordsOf, isGrouped, labelPartsOf, mayNotBeginLine, mayNotEndLine, partsOf, unitsOf } from './kinsoku'
import { numberParted } from './number-parted'
import { dateAround, isEnumeration, itemBreak, phraseBreak, wordBreak } from './phrases'
import { type SetLine, type Span, setLine, type Unit, unitOf } from './set-line'
import { looseness, loosest, spread, type Taken, unseen } from './spread'
import { endsWithSum, sumNotAlone } from './sum-alone'

export interface LineOptions {
  /** Of the first line, in points. */
  readonly indent?: number
  /** Stretch lines to the full width; yes unless told. */
  readonly justify?: boolean
  /** Rather break after a mark than between two characters, where that takes no line more: cells, in which names stand. */
  readonly phrases?: boolean
  /** Break between two words of Chinese, not within: labels and titles. */
  readonly words?: boolean
}

/**
 * Breaks a paragraph into lines: characters wherever two Chinese characters meet, words and figures whole, no line that begins with a
 * closing mark or ends with an opening one, and every line but the last stretched to the full width where that takes little.
 *
 * @param width in points
 */
export function breakLines(
  fonts: FontSet,
  spans: readonly Span[],
  width: number,
  { indent = 0, justify = true, phrases = false, words = false }: LineOptions = {},
): SetLine[] {
  const units = spans.flatMap((span) => measure(fonts, span, width, words ? labelPartsOf : unitsOf))
  const plain = linesOf(fonts, units, width, indent)
  const listed = phrases && plain.length > 1 && isEnumeration(units.map(({ text }) => text).join(''))
  const lines = phrases && plain.length > 1 ? byPhrases(fonts, units, width, indent, plain, listed) : plain
  return (words ? lines : notAlone(lines)).map((line, i, { length }) => {
    const own = i === 0 ? indent : 0
    const ticked = line.some(({ text }) => /^[□■☐☑☒]/.test(text))
    return setLine(fonts, line, {
      room: width - own,
      last: i === length - 1,
      indent: own,
      // Boxes to tick stand one blank apart, on every line of them; items of a list as they come.
      justify: justify && !ticked && !listed,
      most: phrases ? unseen : loosest,
      short: phrases ? 0 : unseen,
    })
  })
}

/**
 * Two lines are broken where a reader pauses, and no word is parted; three and more are prose and stand full, but for a list of items,
 * which are kept whole. In a narrow column words are kept whole on all lines.
 */
function byPhrases(
  fonts: FontSet,
  units: readonly Unit[],
  width: number,
  indent: number,
  plain: readonly (readonly Unit[])[],
  listed: boolean,
): readonly (readonly Unit[])[] {
  if (listed && plain.length > 2) return linesOf(fonts, units, width, indent, itemBreak)
  const narrow = width <= 12 * (units[0]?.style.size ?? 0)
  if (plain.length > 2 && !narrow) return plain
  const broken = linesOf(fonts, units, width, indent, plain.length === 2 ? phraseBreak : wordBreak)
  return broken.length <= plain.length ? broken : plain
}

/** Moves a break back to a better place. */
type BetterBreak = (units: readonly Unit[], end: number) => number

function linesOf(
  fonts: FontSet,
  units: readonly Unit[],
  width: number,
  indent: number,
  better?: BetterBreak,
): readonly (readonly Unit[])[] {
  const taken = takenLines(fonts, units, width, indent, better)
  const own = (lines: readonly Taken[]) => lines.map(({ line }) => line)
  if (better || !endsWithSum(taken)) return own(taken)
  // A paragraph set a little closer takes the sum in.
  for (let share = 0.01; share <= closer; share += 0.01) {
    const set = takenLines(fonts, units, width * (1 + share), indent)
    const fits = set.every(({ line }, at) => widthOf(line) <= (width - (at === 0 ? indent : 0)) * (1 + closer))
    if (set.length < taken.length && fits && !endsWithSum(set)) return own(set)
  }
  return own(sumNotAlone(fonts, taken, (from, room) => takeLine(fonts, from, room)))
}

const widthOf = (line: readonly Unit[]): number => line.reduce((sum, { width }) => sum + width, 0)

function takenLines(
  fonts: FontSet,
  units: readonly Unit[],
  width: number,
  indent: number,
  better?: BetterBreak,
): readonly Taken[] {
  let lines: readonly Taken[] = []
  let pending = units
  do {
    const room = lines.length === 0 ? width - indent : width
    const [line, rest] = takeLine(fonts, pending, room, better)
    lines = [...lines, { line, from: pending, room }]
    pending = rest
    if (better || looseness(line, room) <= unseen) continue
    lines = spread(lines, rest, (from, own) => takeLine(fonts, from, own))
    const parted = numberParted(fonts, lines.at(-1), rest, (from, own) => takeLine(fonts, from, own))
    if (parted) {
      lines = [...lines.slice(0, -1), parted.taken]
      pending = parted.rest
    }
  } while (pending.length > 0)
  return lines
}

/** A single character, with or without a mark, does not stand alone on the last line: the word before it, or what is left of it, goes along. */
function notAlone(lines: readonly (readonly Unit[])[]): readonly (readonly Unit[])[] {
  const [before, last] = [lines.at(-2), lines.at(-1)]
  const [alone, ...marks] = last ?? []
  if (!before || !last || !alone || [...alone.text].length !== 1) return lines
  if (before.length < 4 || !marks.every(({ text }) => mayNotBeginLine(text))) return lines
  const tail = before.slice(-4)
  const end = tail.map(({ text }) => text).join('')
  const words = chineseWordsOf(`${end}${alone.text}`)
  // 本机关: of a word that was parted its other half, else the whole word before.
  const own = words.at(-1) ?? ''
  const wanted = own.length > 1 ? own.length - 1 : (words.at(-2)?.length ?? 1)
  let [count, taken] = [0, 0]
  while (taken < wanted && count < tail.length) taken += tail[tail.length - ++count]?.text.length ?? 0
  while (count < tail.length && isUnlawful(before.at(-count - 1)?.text, before.at(-count)?.text)) count++
  if (isUnlawful(before.at(-count - 1)?.text, before.at(-count)?.text)) return lines
  return [...lines.slice(0, -2), before.slice(0, -count), [...before.slice(-count), ...last]]
}

const isUnlawful = (end = '', start = ''): boolean => mayNotBeginLine(start) || mayNotEndLine(end)

function measure(fonts: FontSet, span: Span, width: number, piecesOf: typeof unitsOf): Unit[] {
  return piecesOf(span.text).flatMap((text) => {
    const unit = unitOf(fonts, text, span.style)
    // Words in brackets that are wider than a line are words again.
    const parts = unit.width > width && text.startsWith('（') ? chineseWordsOf(text) : [text]
    return parts.flatMap((part) => within(fonts, unitOf(fonts, part, span.style), width))
  })
}

/** What is longer than a line is parted where it may be, and anywhere where that does not help. */
function within(fonts: FontSet, unit: Unit, width: number): Unit[] {
  if (unit.width <= width) return [unit]
  const parts = partsOf(unit.text)
  const pieces = parts.length > 1 ? parts : [...unit.text]
  return pieces.length === 1 ? [unit] : pieces.flatMap((text) => within(fonts, unitOf(fonts, text, unit.style), width))
}

/** A line that leaves more than this share of its room is too short: what comes next is parted rather. */
const shortest = 0.75
const isBlank = (text: string | undefined): boolean => text === ' ' || text === '\u3000'

function takeLine(
  fonts: FontSet,
  units: readonly Unit[],
  room: number,
  better?: BetterBreak,
): [Unit[], readonly Unit[]] {
  let end = 0
  let used = 0
  while (end < units.length) {
    const unit = units[end] as Unit
    if (end > 0 && used + unit.width > room + 0.05 && !isBlank(unit.text)) break
    used += unit.width
    end++
  }
  const squeezed = withSqueeze(units, end, used, room, better !== undefined)
  if (squeezed > end) return [withoutBlank(fonts, units.slice(0, squeezed)), afterBlanks(units, squeezed)]
  const next = units[end]
  if (next) {
    const parts =
      used < room * shortest && next.width > next.style.size * 8 && next.text.includes(' ') && !isGrouped(next.text)
        ? partsOf(next.text)
        : []
    const [first] = parts
    if (first !== undefined && parts.length > 1 && used + unitOf(fonts, first, next.style).width <= room) {
      const parted = parts.map((text) => unitOf(fonts, text, next.style))
      return takeLine(fonts, [...units.slice(0, end), ...parted, ...units.slice(end + 1)], room, better)
    }
    end = wholeDate(units, lawfulBreak(units, end), room)
    if (better) end = better(units, end)
  }
  return [withoutBlank(fonts, units.slice(0, end)), afterBlanks(units, end)]
}

/** A line that goes on begins with what is printed. */
function afterBlanks(units: readonly Unit[], from: number): readonly Unit[] {
  let after = from
  while (isBlank(units[after]?.text)) after++
  return units.slice(after)
}

/** Set closer by this much at most, a line takes in what would leave it short: 28 characters become 29. */
const closer = 0.05
/** A piece that does not quite fit is taken in with the mark after it, rather than leaving a short line before it. */
function withSqueeze(units: readonly Unit[], end: number, used: number, room: number, ragged: boolean): number {
  const next = units[end]
  if (!next) return end
  // The piece itself fits, and the mark after it does not: with it the piece would go to the next line.
  const marked = mayNotBeginLine(next.text)
  if (!marked && (next.text.length < 2 || used > room - next.style.size * 2)) return end
  let [at, width] = marked ? [end, used] : [end + 1, used + next.width]
  while (units[at] && mayNotBeginLine(units[at]?.text ?? '')) width += units[at++]?.width ?? 0
  // For the mark alone a line is set closer where it would else be short, which nobody minds in a cell, or where the paragraph ends with it.
  if (marked && at < units.length && ragged) return end
  const bears = marked && at < units.length ? loosest : unseen
  if (looseness(units.slice(0, lawfulBreak(units, end)), room) <= bears) return end
  const whole = !mayNotEndLine(units[at - 1]?.text ?? '') && dateAround(units, at) === undefined
  return whole && width <= room * (1 + closer) ? at : end
}

/** A blank at the end of a line would keep its last figure from the margin. */
function withoutBlank(fonts: FontSet, given: readonly Unit[]): Unit[] {
  const line = given.slice(0, given.findLastIndex(({ text }) => text.trim() !== '') + 1)
  const last = line.at(-1)
  const text = last?.text.replace(/ +$/, '')
  if (!last || text === undefined || text === last.text) return last ? line : [...given]
  return [...line.slice(0, -1), unitOf(fonts, text, last.style)]
}

/** Moves a break forward until no mark stands where it may not; gives up where that would leave an empty line. */
function lawfulBreak(units: readonly Unit[], end: number): number {
  let at = end
  while (at > 0 && (mayNotBeginLine(units[at]?.text ?? '') || mayNotEndLine(units[at - 1]?.text ?? ''))) at--
  return at > 0 ? at : end
}

/** A line from which a date moves on whole is filled to this share at least; less where the rest of the date would be all that follows. */
const filled = { amid: 0.9, atEnd: shortest }

/** Moves a break before a date that it would part, or else before its month, where the line bears it. */
function wholeDate(units: readonly Unit[], end: number, room: number): number {
  const from = dateAround(units, end)
  if (from === undefined) return end
  const rest = units.slice(end, end + 6).map(({ text }) => text)
  const isAll = units.length <= end + 6 && /^\p{Nd}{1,2}(?:月\p{Nd}{1,2})?日[）。，；]*$/u.test(rest.join(''))
  const least = room * (isAll ? filled.atEnd : filled.amid)
  for (let at = from; at < end; at++) {
    const start = lawfulBreak(units, at)
    if (units.slice(0, start).reduce((sum, { width }) => sum + width, 0) >= least) return start
  }
  return end
}
