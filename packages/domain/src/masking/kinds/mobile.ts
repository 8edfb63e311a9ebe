import type { Certainty } from '../finding'
import { ofAThing } from '../numbers/checks'
import { begins, cutsDate, endsBefore, gap, gapsInside, groupsOf, type NumberRun } from '../numbers/runs'
import type { Detector, View } from '../view'

export const phoneLabel =
  /(?:电话|手机|座机|宅电|固话|传真|联系方式|联系人|号码|微信|TEL|PHONE|MOB(?:ILE)?|致电|拨打|来电|短信)[^\d。\n*]{0,8}$/
/** A plus sign or bracket directly before a telephone belongs to it. */
export function opening(text: string, at: number): number {
  return at - (/(?:\+ ?[([【〔]?|[([【〔]\+? ?)$/.exec(text.slice(Math.max(0, at - 4), at))?.[0].length ?? 0)
}

const natural = new Set([
  '3,4,4',
  '4,3,4',
  '4,4,3',
  '3,3,5',
  '3,8',
  '7,4',
  '5,6',
  '6,5',
  '3,5,3',
  '4,7',
  '2,3,3,3',
  '3,2,3,3',
  '3,4,2,2',
  '3,2,2,2,2',
  '1,2,4,4',
  '1,10',
])

/** Mobile numbers: eleven figures from 13 to 19, with or without the country's 86. */
export const mobiles: Detector = (view) => {
  for (const run of view.runs)
    for (let i = 0; i + 11 <= run.values.length; i++)
      if (run.values[i] === 1 && (run.values[i + 1] ?? 0) >= 3) mobileAt(view, run, i)
}

function mobileAt(view: View, run: NumberRun, i: number): void {
  const from = country(run, i)
  if (run.values[i + 10] === 10 || cutsDate(run, from)) return
  const certainty = judge(view, run, i, from)
  if (!certainty) return
  view.add('mobile', certainty, opening(view.text, run.at[from] ?? 0), (run.at[i + 10] ?? 0) + 1)
}

/** Where 86 or 0086 begins that stands before an index; the index itself where none does. */
export function country(run: NumberRun, i: number): number {
  // +86 (0)138: the nought of dialling inside a country, in a group of its own.
  if (i >= 3 && run.values[i - 1] === 0 && begins(run, i - 1) && begins(run, i)) {
    const from = country(run, i - 1)
    if (from < i - 1) return from
  }
  if (i < 2 || run.values[i - 2] !== 8 || run.values[i - 1] !== 6) return i
  if (i >= 4 && run.values[i - 3] === 0 && run.values[i - 4] === 0 && begins(run, i - 4)) return i - 4
  return begins(run, i - 2) ? i - 2 : i
}

function judge(view: View, run: NumberRun, i: number, from: number): Certainty | undefined {
  const at = run.at[from] ?? 0
  const labelled = from === 0 && phoneLabel.test(view.before(at, 16))
  const inside = gapsInside(run, i, i + 11)
  // An amount has groups of three; 138，0013，8000 is none.
  if ((inside & gap.strange) !== 0 && !labelled) return strangely(run, i)
  if (begins(run, from) && endsBefore(run, i + 11)) {
    if (/^(?:\.\d+)? ?[元万亿]/.test(view.after((run.at[i + 10] ?? 0) + 1, 6))) return 'doubtful'
    if (inside === gap.none) return ofAThing.test(view.before(at, 16)) ? 'doubtful' : 'certain'
    return grouped(view, run, i, { from, labelled })
  }
  return glued(run, i, from, labelled, ofAThing.test(view.before(run.at[run.groupFrom[i] ?? i] ?? at, 16)))
}

const strangely = (run: NumberRun, i: number): Certainty | undefined =>
  begins(run, i) && endsBefore(run, i + 11) && groupsOf(run, i, i + 11).join() === '3,4,4' ? 'doubtful' : undefined

function grouped(
  view: View,
  run: NumberRun,
  i: number,
  { from, labelled }: { from: number; labelled: boolean },
): Certainty | undefined {
  const groups = groupsOf(run, i, i + 11)
  if (groups.length === 11 || natural.has(groups.join())) return labelled || from < i ? 'certain' : 'probable'
  if (labelled) return 'probable'
  if (isNetworkAddress(view.text, run)) return undefined
  return run.values.length - i <= 12 && i <= 2 ? 'doubtful' : undefined
}

/** 192.168.138.80: four groups with dots between them, none above 255. */
function isNetworkAddress(text: string, run: NumberRun): boolean {
  const written = text.slice(run.at[0], (run.at.at(-1) ?? 0) + 1)
  return /^\d{1,3}(?:\.\d{1,3}){3}$/.test(written) && written.split('.').every((group) => Number(group) <= 255)
}

/**
 * Figures stand directly beside it. A list number, a country code or a second telephone explains one or two; a longer number
 * holds something that looks like a telephone by chance too often to say so, unless it is called one or divides into such.
 */
function glued(run: NumberRun, i: number, from: number, labelled: boolean, thing: boolean): Certainty | undefined {
  const first = run.groupFrom[i] ?? i
  const end = run.groupTo[i] ?? i + 1
  if (i + 11 > end && !endsBefore(run, i + 11)) return labelled ? 'doubtful' : undefined
  const length = end - first
  if (labelled || from < i) return 'doubtful'
  if (thing || i + 11 > end) return undefined
  return length <= 13 || tiles(run, first, end, i) ? 'doubtful' : undefined
}

const mostInARow = 6

/** Whether a long number is nothing but telephones one after another. */
function tiles(run: NumberRun, first: number, end: number, i: number): boolean {
  if (end - first > 11 * mostInARow) return false
  if ((end - first) % 11 !== 0 || (i - first) % 11 !== 0) return false
  for (let at = first; at < end; at += 11) if (run.values[at] !== 1 || (run.values[at + 1] ?? 0) < 3) return false
  return true
}
