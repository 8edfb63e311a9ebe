import { formatChineseDate, type PlainDate } from '../date/plain-date'
import { formatCitations } from '../law/citation'
import { timeUnitNames } from '../law/parameter'
import type { CountStep } from './count'
import type { Deadline } from './deadline'

const short = (date: PlainDate): string => `${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`
const range = (step: CountStep): string =>
  step.from === step.to ? short(step.from) : `${short(step.from)}至${short(step.to)}`

/**
 * The count as a text that a party could read: the start that is not counted, the days skipped with the notice that made
 * them days off, the make-up days that count, the end, and the articles.
 */
export function explainCount(deadline: Omit<Deadline, 'steps' | 'explanation'>, steps: readonly CountStep[]): string {
  const parts = [`${deadline.event}为${formatChineseDate(deadline.start)}，当日不计入`]
  parts.push(`${deadline.due < deadline.start ? '向前' : ''}按${deadline.amount}${timeUnitNames[deadline.unit]}计算`)
  for (const exclusion of deadline.excluded)
    parts.push(`${short(exclusion.from)}至${short(exclusion.to)}因${exclusion.reason}不计入`)
  const skipped = steps.filter((step) => step.kind === 'holiday').map((step) => `${range(step)}${step.name ?? ''}放假`)
  const weekends = steps.filter((step) => step.kind === 'weekend').reduce((sum, step) => sum + step.days, 0)
  if (deadline.unit === 'working-day') {
    if (skipped.length > 0) parts.push(`${skipped.join('、')}不计`)
    if (weekends > 0) parts.push(`周末${weekends}天不计`)
    const makeUp = steps.filter((step) => step.kind === 'make-up').map(range)
    if (makeUp.length > 0) parts.push(`${makeUp.join('、')}为调休上班日，计入`)
    parts.push(`届满日为${formatChineseDate(deadline.due)}`)
  } else {
    parts.push(`按历法届满于${formatChineseDate(deadline.raw)}`)
    if (deadline.raw !== deadline.due) {
      const day = steps.find((step) => step.kind === 'moved')?.name ?? '休息日'
      parts.push(
        `该日为${day === '休息日' ? day : `${day}假期`}，${deadline.due < deadline.raw ? '提前' : '顺延'}至${formatChineseDate(deadline.due)}`,
      )
      if (deadline.duty === 'agency')
        parts.push(`机关自身办理期限能否顺延法无明文，请按${formatChineseDate(deadline.keepBy)}办结`)
    }
  }
  const notices = [...new Set(steps.flatMap((step) => (step.notice && step.kind !== 'workday' ? [step.notice] : [])))]
  const basis = [`依据${formatCitations(deadline.citations)}`, ...notices.map((notice) => `《${notice}》`)].join('、')
  const warnings = [
    deadline.provisional ? '所涉年度的放假通知尚未录入，本日期为暂定' : undefined,
    deadline.grade === 'text'
      ? undefined
      : deadline.grade === 'secondary'
        ? '期限依二手资料，请核对原文'
        : '期限未经核实，请核对原文',
    deadline.note,
  ].filter((text) => text !== undefined)
  return `${parts.join('；')}。${basis}。${warnings.map((text) => `【${text}】`).join('')}`
}
