import { type Citation, formatCitations } from '../citation/citation'
import { formatChineseDate, formatMonthDay } from '../date/plain-date'
import { timeUnitNames } from '../law/parameter'
import type { CountStep } from './count'
import type { Deadline } from './result'

type Counted = Omit<Deadline, 'steps' | 'explanation'>

const span = ({ from, to }: { from: string; to: string }): string =>
  from === to ? formatMonthDay(from) : `${formatMonthDay(from)}至${formatMonthDay(to)}`

const doubt = { text: '', secondary: '【期限依二手资料，请核对原文】', unverified: '【期限未经核实，请核对原文】' }

/**
 * The count as a text that a party could read: the start that is not counted, the days skipped with the notice that made
 * them days off, the make-up days that count, the end, and the articles.
 */
export function explainCount(deadline: Counted, steps: readonly CountStep[]): string {
  const { event, start, due, amount, unit } = deadline
  let text = `${event}为${formatChineseDate(start)}，当日不计入；${due < start ? '向前' : ''}按${amount}${timeUnitNames[unit]}计算`
  for (const exclusion of deadline.excluded) text += `；${span(exclusion)}因${exclusion.reason}不计入`
  text += unit === 'working-day' ? workingDays(due, steps) : calendarDays(deadline, steps)
  text += `。依据${basis(deadline.citations)}${notices(steps)}。`
  if (deadline.provisional) text += '【所涉年度的放假通知尚未录入，本日期为暂定】'
  text += doubt[deadline.grade]
  return deadline.note === undefined ? text : `${text}【${deadline.note}】`
}

function workingDays(due: string, steps: readonly CountStep[]): string {
  let [holidays, makeUp, weekends] = ['', '', 0]
  for (const step of steps) {
    if (step.kind === 'holiday') holidays += `${holidays && '、'}${span(step)}${step.name}放假`
    else if (step.kind === 'make-up') makeUp += `${makeUp && '、'}${span(step)}`
    else if (step.kind === 'weekend') weekends += step.days
  }
  return `${holidays && `；${holidays}不计`}${weekends > 0 ? `；周末${weekends}天不计` : ''}${makeUp && `；${makeUp}为调休上班日，计入`}；届满日为${formatChineseDate(due)}`
}

function calendarDays({ raw, due, duty, keepBy }: Counted, steps: readonly CountStep[]): string {
  const end = `；按历法届满于${formatChineseDate(raw)}`
  if (raw === due) return end
  const day = steps.find((step) => step.kind === 'moved')?.name
  const moved = `；该日为${day === '休息日' ? day : `${day}假期`}，${due < raw ? '提前' : '顺延'}至${formatChineseDate(due)}`
  const own = duty === 'agency' ? `；机关自身办理期限能否顺延法无明文，请按${formatChineseDate(keepBy)}办结` : ''
  return `${end}${moved}${own}`
}

/** The notices that made days off or working days, each once, in the order of the days. */
function notices(steps: readonly CountStep[]): string {
  let text = ''
  for (const { notice, kind } of steps)
    if (notice !== undefined && kind !== 'workday' && !text.includes(`《${notice}》`)) text += `、《${notice}》`
  return text
}

const printed = new WeakMap<readonly Citation[], string>()

/** The articles in words, printed once: the deadlines of a rule share their citations. */
function basis(citations: readonly Citation[]): string {
  const known = printed.get(citations)
  if (known !== undefined) return known
  const text = formatCitations(citations)
  printed.set(citations, text)
  return text
}
