import type { Certainty } from '../finding'
import { ofAThing } from '../numbers/checks'
import { begins, cutsDate, endsBefore, gap, gapsInside, groupsOf, type NumberRun } from '../numbers/runs'
import type { Detector, View } from '../view'
import { country, opening, phoneLabel } from './mobile'

/** Fixed lines with area code, with 86 in place of its nought, local numbers beside a label, and numbers abroad. */
export const telephones: Detector = (view) => {
  for (const run of view.runs) {
    for (let i = 0; i < run.values.length; i++) {
      if (begins(run, i) && run.values[i] === 0) withArea(view, run, i, i, 1)
      const from = country(run, i)
      if (from < i) withArea(view, run, i, from, run.values[i] === 0 ? 1 : 0)
    }
    local(view, run)
    abroad(view, run)
  }
  nearAbroad(view)
}

/** Area codes have two figures after their nought where they begin with 1 or 2, three otherwise; old habits mix them. */
function withArea(view: View, run: NumberRun, i: number, from: number, nought: 0 | 1): void {
  for (const area of [2, 3])
    for (const length of [8, 7]) {
      const rest = i + nought + area
      const end = rest + length
      if (end > run.values.length || !endsBefore(run, end)) continue
      if (run.values[end - 1] === 10 || cutsDate(run, from)) continue
      const certainty = judge(view, run, { i, rest, end, from, area: run.values[i + nought] ?? 0, length: area })
      if (!certainty) continue
      const at = opening(view.text, run.at[from] ?? 0)
      view.add('telephone', certainty, at, extension(view.text, (run.at[end - 1] ?? 0) + 1))
      return
    }
}

interface Place {
  readonly i: number
  readonly rest: number
  readonly end: number
  readonly from: number
  readonly area: number
  readonly length: number
}

function judge(view: View, run: NumberRun, { i, rest, end, from, area, length }: Place): Certainty | undefined {
  if ((gapsInside(run, from, end) & gap.strange) !== 0) return undefined
  const real = area >= 3 ? length === 3 : area > 0 && length === 2
  const whole = groupsOf(run, rest, end)
  const tidy = whole.length === 1 || /^(?:4,4|3,4|4,3|3,2,2|2,2,3|3,5|1,7|4,2,2|2,2,2,2)$/.test(whole.join())
  const apart = begins(run, rest)
  const labelled = from === 0 && phoneLabel.test(view.before(run.at[from] ?? 0, 16))
  // 0427-12320 and 12345 are lines of an office.
  if (ofAnOffice(run, end)) return undefined
  if (!tidy) return labelled ? 'doubtful' : undefined
  if (!labelled && !apart && ofAThing.test(view.before(run.at[from] ?? 0, 16))) return undefined
  if (real && (apart || labelled)) return 'certain'
  if (apart && groupsOf(run, i, rest).length > 1) return labelled ? 'doubtful' : undefined
  return 'doubtful'
}

/** A last group of five figures that begins with 1. */
const ofAnOffice = (run: NumberRun, end: number): boolean =>
  run.groupFrom[end - 1] === end - 5 && run.values[end - 5] === 1

/** 转801 and the like belong to the number. */
function extension(text: string, at: number): number {
  const after = /^ ?(?:转分机|转|分机|EXT\.?|[-#*])[ :]?\d{1,6}(?!\d)/.exec(text.slice(at, at + 14))
  return at + (after?.[0].length ?? 0)
}

const localLabel =
  /(?:电话|座机|宅电|固话|传真|家电|手机|拨打|致电|TEL)(?:号码?)?(?:为|是)?[^\d\u4e00-\u9fff。\n*]{0,4}$/

/** Seven or eight figures are a telephone where they are called one; nine to thirteen have a figure too few or too many. */
function local(view: View, run: NumberRun): void {
  const at = run.at[0] ?? 0
  if (run.values.length < 7 || !localLabel.test(view.before(at, 12))) return
  for (const length of [8, 7, 10, 9, 12, 13]) {
    if (run.values.length < length || !endsBefore(run, length) || run.values[length - 1] === 10) continue
    if (ofAnOffice(run, length)) return
    if (groupsOf(run, 0, length).length > 3 || (gapsInside(run, 0, length) & gap.strange) !== 0) continue
    const to = extension(view.text, (run.at[length - 1] ?? 0) + 1)
    view.add('telephone', length <= 8 ? 'probable' : 'doubtful', at, to)
    return
  }
}

const neighbours = /(?<![\d.])(?:00)?(?:852|853|886)[ -]\d{4}[ -]?\d{4,5}(?!\d)/g

/** Hong Kong, Macao and Taiwan without a plus sign. */
function nearAbroad(view: View): void {
  for (const match of view.figures.matchAll(neighbours))
    view.add('telephone', 'doubtful', match.index, match.index + match[0].length)
}

/** A plus sign, the code of a country and a number: at most fifteen figures (E.164). */
function abroad(view: View, run: NumberRun): void {
  const at = run.at[0] ?? 0
  const plus = /\+ ?\(?$/.exec(view.text.slice(Math.max(0, at - 3), at))
  if (!plus) return
  let end = Math.min(run.values.length, 15)
  while (end > 0 && !endsBefore(run, end)) end--
  if (end < 8 || (gapsInside(run, 0, end) & gap.strange) !== 0) return
  view.add('telephone', 'probable', at - plus[0].length, (run.at[end - 1] ?? 0) + 1)
}
