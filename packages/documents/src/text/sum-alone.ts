import type { FontSet } from '../fonts/font-set'
import { mayNotBeginLine, mayNotEndLine } from './kinsoku'
import { type Unit, unitOf } from './set-line'
import { spread, type Take, type Taken } from './spread'

/** A sum in figures behind its words, with the marks that end the sentence. */
const figures = /^（[¥￥][\p{Nd},.]+(?:元)?）[。，；：、）]*$/u
const sum = /^[零壹贰叁肆伍陆柒捌玖拾佰仟万亿]+元整?$/

/** A line that gives words away stays as full as this. */
const fullest = 0.65

/** Whether the last of several lines is nothing but a sum in figures: （¥3,000.00）。 */
export const endsWithSum = (lines: readonly Taken[]): boolean =>
  lines.length > 1 && figures.test((lines.at(-1)?.line ?? []).map(({ text }) => text).join(''))

/**
 * The last two lines again, where the last would be nothing but a sum in figures, （¥3,000.00）。: the words that it repeats go along, the whole
 * sum where the lines before it bear that, else its last two characters. The lines as they were where neither goes.
 */
export function sumNotAlone(fonts: FontSet, lines: readonly Taken[], take: Take): readonly Taken[] {
  const [before, last] = lines.slice(-2)
  if (!before || !last || !endsWithSum(lines)) return lines
  const end = before.line.length
  for (const words of wordsBefore(fonts, before.line)) {
    const [left, right] = [before.line.slice(0, end - words.of).at(-1)?.text ?? '', words.along[0]?.text ?? '']
    const along = [...words.along, ...last.line]
    const room = along.reduce((total, { width }) => total + width, 0)
    if (left === '' || mayNotEndLine(left) || mayNotBeginLine(right) || room > last.room) continue
    const line = [...before.line.slice(0, end - words.of), ...words.stays]
    const from = [...line, ...along]
    const shorter = [...lines.slice(0, -2), { line, from, room: before.room }]
    const again = spread(reread(shorter, along), along, take)
    const short = again.at(-1)
    if (short && short.line.reduce((total, { width }) => total + width, 0) >= short.room * fullest)
      return [...again, { line: along, from: along, room: last.room }]
  }
  return lines
}

/** Every line as it is taken from what it and all after it hold. */
function reread(lines: readonly Taken[], rest: readonly Unit[]): readonly Taken[] {
  return lines.map((taken, at) => ({
    ...taken,
    from: [...lines.slice(at).flatMap(({ line }) => line), ...rest],
  }))
}

interface Words {
  /** How many pieces of the line they are. */
  readonly of: number
  readonly stays: readonly Unit[]
  readonly along: readonly Unit[]
}

/** What may go along: the last piece of the words, with the one before it where it is a single character; else the end of a sum. */
function wordsBefore(fonts: FontSet, line: readonly Unit[]): readonly Words[] {
  const last = line.at(-1)
  if (!last) return []
  if ([...last.text].length === 1) return [{ of: 2, stays: [], along: line.slice(-2) }]
  const [start, rest] = [last.text.slice(0, -2), last.text.slice(-2)]
  const parted = sum.test(last.text) && start !== '' ? [start, rest].map((text) => unitOf(fonts, text, last.style)) : []
  const [stays, along] = parted
  return [{ of: 1, stays: [], along: [last] }, ...(stays && along ? [{ of: 1, stays: [stays], along: [along] }] : [])]
}
