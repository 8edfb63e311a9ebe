import { residentIdCheckCharacter } from '../../identifier/resident-id'
import { usccProblem } from '../../identifier/uscc'
import type { Certainty, PersonalKind } from '../finding'
import { isDay, isProvince } from '../numbers/checks'
import {
  begins,
  cutsDate,
  endsBefore,
  figuresOf,
  gap,
  gapsInside,
  groupAround,
  groupsOf,
  type NumberRun,
} from '../numbers/runs'
import type { Detector, View } from '../view'

const label =
  /(?:身份证|身份证件|公民身份|身份号码|证件号|证件编?号|旧证|居住证|永居|永久居留|IDCARD|ID|SFZH?)[^\d。\n*]{0,8}$/

/** 公民身份号码 of 18 and 15 figures (GB 11643), and the numbers made like it for residents from elsewhere. */
export const residentIds: Detector = (view) => {
  for (const run of view.runs) {
    for (let i = 0; i + 15 <= run.values.length; i++) {
      if (i + 18 <= run.values.length) eighteen(view, run, i)
      if (run.values[i + 14] !== 10) fifteen(view, run, i)
    }
    wrongLength(view, run)
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
  const id = figuresOf(run, i, i + 18)
  const checked = residentIdCheckCharacter(id.slice(0, 17)) === id[17]
  const strange = (gapsInside(run, i, i + 18) & gap.strange) !== 0
  // Commas between numbers and dates of a list: what ends in the middle of a date is put together of several.
  if (strange && cutsDate(run, i + 18)) return
  const certainty = judge18({
    dated,
    checked,
    alone,
    strange,
    area: isProvince(id.slice(0, 2)) || isProvince(id.slice(1, 3)),
    labelled: called(view, run, i),
    grouped: groupsOf(run, i, i + 18).length > 1,
    ofABody: usccProblem(id) === undefined,
  })
  if (certainty) view.add(kindOf(id), certainty, run.at[i] ?? 0, (run.at[i + 17] ?? 0) + 1)
}

interface Signs {
  readonly dated: boolean
  readonly checked: boolean
  readonly alone: boolean
  readonly strange: boolean
  readonly area: boolean
  readonly labelled: boolean
  readonly grouped: boolean
  readonly ofABody: boolean
}

/** A birth date and a check character that fit are hardly chance, whatever stands beside them; one of them needs support. */
function judge18(sign: Signs): Certainty | undefined {
  if (sign.dated && sign.checked) return sign.area || sign.labelled ? 'certain' : 'probable'
  if (sign.strange) return undefined
  if (sign.dated) return sign.labelled ? 'probable' : sign.area || sign.alone ? 'doubtful' : undefined
  if (sign.labelled && !sign.ofABody) return 'doubtful'
  return sign.checked && sign.area && !sign.grouped && !sign.ofABody ? 'doubtful' : undefined
}

function kindOf(id: string): PersonalKind {
  if (/^8[123]/.test(id)) return 'hk-macao-taiwan-residence'
  return id.startsWith('9') && isProvince(id.slice(1, 3)) ? 'foreign-permanent-residence' : 'resident-id'
}

/** Old numbers carry no check: an area, a day and room around them speak for one. */
function fifteen(view: View, run: NumberRun, i: number): void {
  if (!isDay(pair(run, i + 8), pair(run, i + 10)) || cutsDate(run, i)) return
  const at = run.at[i] ?? 0
  const labelled = called(view, run, i)
  const [from, to] = groupAround(run, i)
  const alone = begins(run, i) && endsBefore(run, i + 15)
  const grouped = groupsOf(run, i, i + 15)
  const area = isProvince(`${run.values[i]}${run.values[i + 1]}`)
  const shape =
    grouped.length === 1 || run.values.length === 15 || /^6,6,3$|^6,9$|^12,3$|^(1,){14}1$/.test(grouped.join())
  const near = alone || (grouped.length === 1 && to - from <= 17)
  if ((gapsInside(run, i, i + 15) & gap.strange) !== 0) return
  if (labelled && (alone || near)) view.add('resident-id', 'probable', at, (run.at[i + 14] ?? 0) + 1)
  else if (area && shape && near) view.add('resident-id', 'doubtful', at, (run.at[i + 14] ?? 0) + 1)
}

/** What is called an identity number and has a figure too few or too many is shown as well. */
function wrongLength(view: View, run: NumberRun): void {
  const [from, to] = groupAround(run, 0)
  const length = to - from + (run.values[to] === 10 ? 1 : 0)
  if (length < 14 || length > 20 || length === 15 || length === 18) return
  const at = run.at[0] ?? 0
  if (called(view, run, 0)) view.add('resident-id', 'doubtful', at, (run.at[to - 1] ?? 0) + 1)
}
