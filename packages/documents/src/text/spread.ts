import { isNarrow, type Unit } from './set-line'

/** A gap up to this share of the size is not seen: a line that lacks one character, or two where it is long. */
export const unseen = 0.06

/** A line of prose that lacks more than this is left short: a ragged line is read, a stretched one is seen. */
export const loosest = 0.1

/** With more lines than this before it a loose line shares its gap: further up a reader no longer compares. */
const furthest = 4

/** By how much each gap of a line must open to reach its full width, as a share of the size; a line without gaps never does. */
export function looseness(line: readonly Unit[], room: number): number {
  const size = line[0]?.style.size ?? 0
  let [width, gaps, before] = [0, 0, true]
  for (const { text, width: own } of line) {
    width += own
    for (const char of text) {
      const narrow = isNarrow(char.codePointAt(0) ?? 0)
      if (!(before && narrow)) gaps++
      before = narrow
    }
  }
  const missing = room - width
  return missing <= 0 ? 0 : gaps === 0 ? Number.POSITIVE_INFINITY : missing / gaps / size
}

/** Takes the units of one line, in a room that may be narrower than the line is. */
export type Take = (units: readonly Unit[], room: number) => readonly [line: readonly Unit[], rest: readonly Unit[]]

/** A line as it was taken: what stands in it, what it was taken from, and its room. */
export interface Taken {
  readonly line: readonly Unit[]
  readonly from: readonly Unit[]
  readonly room: number
}

/** A line that lacks more than this share of its room is left as short as the lines before it can make it, not as it came. */
const tooShort = 0.15

/** A line gives whole pieces only: once at least its share of the gap, once the nearest to it; in characters. */
const steps = [0, -0.5]
/** What else is tried for a line that stays short. */
const further = [...steps, 0.5, -1, 1]

/**
 * Before a piece that may not be parted a line comes out short. The lines before it hand it characters, so that the gap is spread over all of
 * them; the piece begins the same line as before. The lines as they were where that makes nothing better, or two short lines of one. A line
 * that would stay far too short takes what the others can give.
 * @param taken the lines so far, the short one last @param rest what follows them
 */
export function spread(taken: readonly Taken[], rest: readonly Unit[], take: Take): readonly Taken[] {
  const short = taken.at(-1)
  if (!short || rest.length === 0) return taken
  const full = shared(taken, rest, take, steps, loosest)
  const missing = short.room - short.line.reduce((sum, { width }) => sum + width, 0)
  return full ?? (missing > tooShort * short.room ? shared(taken, rest, take, further) : undefined) ?? taken
}

/** @param bears how loose the last line may be; as loose as it comes when absent */
function shared(
  taken: readonly Taken[],
  rest: readonly Unit[],
  take: Take,
  steps: readonly number[],
  bears = Number.POSITIVE_INFINITY,
): readonly Taken[] | undefined {
  const short = taken.at(-1)
  if (!short) return undefined
  let best: readonly Taken[] | undefined
  let least = looseness(short.line, short.room)
  const size = short.line[0]?.style.size ?? 0
  const missing = short.room - short.line.reduce((sum, { width }) => sum + width, 0)
  for (let over = 2; over <= Math.min(taken.length, furthest) && least > unseen; over++)
    for (const step of steps) {
      const lines = handed(taken.slice(-over), missing / over + step * size, rest.length, take)
      if (!lines) continue
      const loose = lines.map(({ line, room }) => looseness(line, room))
      const most = Math.max(...loose)
      if (most < least && most <= bears && Math.max(...loose.slice(0, -1)) <= loosest)
        [best, least] = [[...taken.slice(0, -over), ...lines], most]
    }
  return best
}

/** The same lines again, each but the last short by a share of the gap; undefined where they do not end where they ended. */
function handed(lines: readonly Taken[], share: number, left: number, take: Take): readonly Taken[] | undefined {
  const again: Taken[] = []
  let from = lines[0]?.from ?? []
  for (const [at, { room }] of lines.entries()) {
    const [line, rest] = take(from, at === lines.length - 1 ? room : room - share)
    again.push({ line, from, room })
    from = rest
  }
  return from.length === left ? again : undefined
}
