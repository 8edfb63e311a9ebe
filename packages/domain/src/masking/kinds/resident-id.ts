import { isProvince, residentIdCheckValue } from '../../identifier/resident-id'
import { usccProblem } from '../../identifier/uscc'
import type { Certainty, PersonalKind } from '../finding'
import { isDay, ofAThing } from '../numbers/checks'
import {
  begins,
  cutsDate,
  endsBefore,
  figuresOf,
  gap,
  gapsInside,
  groupsOf,
  inOneGroup,
  type NumberRun,
} from '../numbers/runs'
import type { Detector, View } from '../view'

const label =
  /(?:身份证|身份证件|公民身份|身份号码|证件号|证件编?号|旧证|居住证|永居|永久居留|IDCARD|(?<![A-Z])ID|SFZH?)[^\d。\n*]{0,8}$/

/** Its last figures alone are told to tell people of one name apart. */
const lastFigures =
  /(?:身份证|身份号码|证件)[^。;\n*]{0,20}(?:后[四六4-6]位|末[四六4-6]位|尾号)[:为是 ]{0,3}(\d{3,5}[\dX])(?!\d)/g

/** The birth date inside it written out. */
const datedInWords = /(?<!\d)\d{6}[ ,·.-]{0,2}(?:19|20)\d\d年\d\d?月\d\d?日[ ,·.-]{0,2}\d{3}[\dX](?![\dA-Z])/g

/** 公民身份号码 of 18 and 15 figures (GB 11643), and the numbers made like it for residents from elsewhere. */
export const residentIds: Detector = (view) => {
  for (const run of view.runs) {
    for (let i = 0; i + 15 <= run.values.length; i++) {
      if (i + 18 <= run.values.length) eighteen(view, run, i)
      if (run.values[i + 14] !== 10) fifteen(view, run, i)
    }
    wrongLength(view, run)
  }
  for (const match of view.figures.matchAll(datedInWords))
    view.add('resident-id', 'probable', match.index, match.index + match[0].length)
  for (const match of view.text.matchAll(lastFigures)) {
    const to = match.index + match[0].length
    view.add('resident-id', 'doubtful', to - (match[1]?.length ?? 0), to)
  }
}

/** A label ends before the first figure of a run: inside it there are only figures and gaps. */
const called = (view: View, run: NumberRun, i: number): boolean =>
  i === 0 && label.test(view.before(run.at[0] ?? 0, 16))

const pair = (run: NumberRun, i: number): number => (run.values[i] ?? 0) * 10 + (run.values[i + 1] ?? 0)

function eighteen(view: View, run: NumberRun, i: number): void {
  const century = pair(run, i + 6)
  const dated = century >= 18 && century <= 20 && isDay(pair(run, i + 10), pair(run, i + 12))
  const alone = begins(run, i) && endsBefore(run, i + 18)
  if ((!dated && !alone) || cutsDate(run, i)) return
  const strange = (gapsInside(run, i, i + 18) & gap.strange) !== 0
  // Commas between numbers and dates of a list: what ends in the middle of a date is put together of several.
  if (strange && cutsDate(run, i + 18)) return
  const checked = residentIdCheckValue(run.values, i) === run.values[i + 17]
  const certainty = dated
    ? judgeDated(view, run, i, { checked, alone, strange })
    : strange
      ? undefined
      : undated(view, run, i, checked)
  if (certainty) view.add(kindOf(run, i), certainty, run.at[i] ?? 0, (run.at[i + 17] ?? 0) + 1)
}

const inAnArea = (run: NumberRun, i: number): boolean => isProvince(pair(run, i)) || isProvince(pair(run, i + 1))

/** A birth date and a check character that fit are hardly chance, whatever stands beside them; one of them needs support. */
function judgeDated(
  view: View,
  run: NumberRun,
  i: number,
  { checked, alone, strange }: { checked: boolean; alone: boolean; strange: boolean },
): Certainty | undefined {
  const area = inAnArea(run, i)
  if (checked) return area || called(view, run, i) ? 'certain' : 'probable'
  if (strange) return undefined
  if (called(view, run, i)) return 'probable'
  return area || alone ? 'doubtful' : undefined
}

/** Without a birth date a label or the check character speaks for it, unless it is the code of a body. */
function undated(view: View, run: NumberRun, i: number, checked: boolean): Certainty | undefined {
  const fits = checked && inAnArea(run, i) && groupsOf(run, i, i + 18).length === 1
  if (!fits && !called(view, run, i)) return undefined
  return usccProblem(figuresOf(run, i, i + 18)) === undefined ? undefined : 'doubtful'
}

function kindOf(run: NumberRun, i: number): PersonalKind {
  const area = pair(run, i)
  if (area >= 81 && area <= 83) return 'hk-macao-taiwan-residence'
  return run.values[i] === 9 && isProvince(pair(run, i + 1)) ? 'foreign-permanent-residence' : 'resident-id'
}

/** Old numbers carry no check: an area, a day and room around them speak for one. */
function fifteen(view: View, run: NumberRun, i: number): void {
  if (!isDay(pair(run, i + 8), pair(run, i + 10)) || cutsDate(run, i)) return
  const alone = begins(run, i) && endsBefore(run, i + 15)
  const whole = inOneGroup(run, i, i + 15)
  if (!alone && !(whole && (run.groupTo[i] ?? 0) - (run.groupFrom[i] ?? 0) <= 17)) return
  if ((gapsInside(run, i, i + 15) & gap.strange) !== 0) return
  // VID20260928093012, 12345678221110219D1102: a number with letters of its own is a file's or a licence's.
  if (lettered(view.text, run, i) && !called(view, run, i)) return
  const shaped = whole || run.values.length === 15 || oldShape.test(groupsOf(run, i, i + 15).join())
  const certainty = called(view, run, i) ? 'probable' : isProvince(pair(run, i)) && shaped ? 'doubtful' : undefined
  if (certainty) view.add('resident-id', certainty, run.at[i] ?? 0, (run.at[i + 14] ?? 0) + 1)
}
const isLetter = (code: number): boolean => code >= 65 && code <= 90 && code !== 88
const lettered = (text: string, run: NumberRun, i: number): boolean =>
  isLetter(text.charCodeAt((run.at[run.groupFrom[i] ?? i] ?? 0) - 1)) ||
  isLetter(text.charCodeAt((run.at[(run.groupTo[i] ?? i + 1) - 1] ?? 0) + 1))
const oldShape = /^6,6,3$|^6,9$|^12,3$|^(1,){14}1$/

/** 11010519491231002*, 11010519491231002叉: everything but the check character, which follows from the rest, names the person as well. */
function shortOfItsCheck(view: View, run: NumberRun): void {
  const length = run.values.length
  if (length !== 17 || !isProvince(pair(run, 0)) || cutsDate(run, 0)) return
  const century = pair(run, 6)
  if (!(century === 19 || century === 20) || !isDay(pair(run, 10), pair(run, 12))) return
  const from = run.at[0] ?? 0
  const to = (run.at[length - 1] ?? 0) + 1
  const sign = /^(?:[*叉?_]|某|\.{1,3})/.exec(view.after(to, 3))?.[0] ?? ''
  if (sign === '' && !inOneGroup(run, 0, length)) return
  if (sign === '' && (lettered(view.text, run, 0) || ofAThing.test(view.before(from, 16)))) return
  if (sign !== '' || !called(view, run, 0)) view.add('resident-id', 'doubtful', from, to + sign.length)
}

/** What is called an identity number and has a figure too few or too many is shown as well. */
function wrongLength(view: View, run: NumberRun): void {
  shortOfItsCheck(view, run)
  const to = run.groupTo[0] ?? 0
  const length = to + (run.values[to] === 10 ? 1 : 0)
  if (length < 14 || length > 20 || length === 15 || length === 18) return
  const at = run.at[0] ?? 0
  if (called(view, run, 0)) view.add('resident-id', 'doubtful', at, (run.at[to - 1] ?? 0) + 1)
}
