import { luhn, ofAThing } from '../numbers/checks'
import { begins, cutsDate, endsBefore, figuresOf, gap, gapsInside, groupsOf, type NumberRun } from '../numbers/runs'
import type { Detector, View } from '../view'

const label =
  /(?:户名[:为是 ]{0,2}[\u4e00-\u9fff·]{2,12}[^\d\u4e00-\u9fff。\n*]{0,3}$|(?:账号|帐号|账户|帐户|卡号|银行卡|借记卡|信用卡|储蓄卡|存折|汇入|转入|A\/C|ACCOUNT|CARD)(?:号码?|NO\.?|尾号)?(?:为|是|系)?[^\d。\n*]{0,6}$)/

/** Cards by their check digit, and whatever is called the number of an account. */
export const bankNumbers: Detector = (view) => {
  for (const run of view.runs) {
    for (let i = 0; i + 8 <= run.values.length; i++) {
      if (i === 0 && label.test(view.before(run.at[i] ?? 0, 20))) labelled(view, run, i)
      else if (i + 14 <= run.values.length) card(view, run, i)
    }
  }
}

function labelled(view: View, run: NumberRun, i: number): void {
  const end = accountEnd(run, i)
  if (end - i < 8) return
  const digits = figuresOf(run, i, end)
  const from = run.at[i] ?? 0
  const to = (run.at[end - 1] ?? 0) + 1
  if (/^ ?[元万%]/.test(view.after(to, 2))) return
  if (end - i > 32) view.add('bank-account', 'doubtful', from, to)
  else if (!issued.test(digits)) view.add('bank-account', 'probable', from, to)
  else if (luhn(run.values, i, end)) view.add('bank-card', 'certain', from, to)
  else view.add('bank-account', 'doubtful', from, to)
}

/** An account is written in one piece or in groups of up to four; a longer group after twelve figures is another number. */
function accountEnd(run: NumberRun, i: number): number {
  let end = i + 1
  for (;;) {
    while (!endsBefore(run, end)) end++
    if (end >= run.values.length || (run.gaps[end] ?? 0) > gap.plain) return end
    let next = end + 1
    while (!endsBefore(run, next)) next++
    if ((end - i >= 12 && next - end > 4) || next - i > 32) return end
    end = next
  }
}

/** Issuer numbers and lengths of cards in use here: UnionPay and its forerunners, and the international ones. */
const issued =
  /^(?:(?:62|60|65|68|69|9558)\d{12,17}|(?:4\d|5[1-5]|2[2-7])(?:\d{14}|\d{17})|35\d{14}|3[47]\d{13}|3[068]\d{12})$/

/** The first two figures that `issued` takes: looked at before anything is put together. */
const firstTwo = new Set([
  22,
  23,
  24,
  25,
  26,
  27,
  30,
  34,
  35,
  36,
  37,
  38,
  ...tens(40),
  51,
  52,
  53,
  54,
  55,
  60,
  62,
  65,
  68,
  69,
  95,
])
function tens(from: number): number[] {
  return Array.from({ length: 10 }, (_, i) => from + i)
}

function card(view: View, run: NumberRun, i: number): void {
  if (!firstTwo.has((run.values[i] ?? 0) * 10 + (run.values[i + 1] ?? 0))) return
  const unionPay = run.values[i] === 6 && run.values[i + 1] === 2
  if (!begins(run, i) && !unionPay) return
  for (let length = 14; length <= 19 && i + length <= run.values.length; length++) {
    if (((run.gaps[i + length - 1] ?? 0) & ~gap.plain) !== 0 && length > 14) return
    cardOf(view, run, i, length, unionPay)
  }
}

function cardOf(view: View, run: NumberRun, i: number, length: number, unionPay: boolean): void {
  const end = i + length
  const alone = begins(run, i) && endsBefore(run, end)
  if (!alone && !(unionPay && gapsInside(run, i, end) === gap.none)) return
  if ((gapsInside(run, i, end) & ~gap.plain) !== 0 || cutsDate(run, i)) return
  const checked = luhn(run.values, i, end)
  if (!checked && !(alone && unionPay && (length === 16 || length === 19))) return
  if (alone && !inFours(groupsOf(run, i, end), run, length)) return
  if (!issued.test(figuresOf(run, i, end))) return
  const at = run.at[i] ?? 0
  const thing = ofAThing.test(view.before(at, 16))
  // A number with the form of a card is shown though a figure is wrong.
  if (thing && !(checked && unionPay)) return
  view.add('bank-card', alone && checked ? 'probable' : 'doubtful', at, (run.at[end - 1] ?? 0) + 1)
}

function inFours(groups: readonly number[], run: NumberRun, length: number): boolean {
  if (groups.every((group, at) => group === 4 || at === groups.length - 1)) return true
  return /^6,13$|^4,6,5$|^4,6,4$|^(?:1,)+1$/.test(groups.join()) || run.values.length === length
}
