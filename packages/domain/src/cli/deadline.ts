import { z } from 'zod'
import { formatCitation, formatCitations, parseCitation } from '../citation/citation'
import { isLocalDateTime } from '../date/local-date-time'
import { PlainDate } from '../date/plain-date'
import { HourPeriodError } from '../deadline/count'
import { deadline as compute, UnknownPeriodError } from '../deadline/deadline'
import { deadlineFromHour, type HourDeadline, NotHourPeriodError } from '../deadline/hour-deadline'
import type { Deadline } from '../deadline/result'
import { said } from '../input/validate'
import type { LawBook } from '../law/law-book'
import { timeUnitNames } from '../law/parameter'
import { deadlineQuestion } from '../receipt/questions'
import { receiptOf } from '../receipt/receipt'
import { type Answer, checkInput, UsageError } from './io'
import { type LawOptions, lawFrom } from './law-files'
import { written } from './receipt'

const Time = z
  .string()
  .refine(
    isLocalDateTime,
    said({ zh: '应为真实存在的时间，写作 YYYY-MM-DDTHH:MM', en: 'must be a real time written YYYY-MM-DDTHH:MM' }),
  )

interface Options extends LawOptions {
  readonly start?: string | undefined
  readonly list?: boolean | undefined
  readonly json?: boolean | undefined
  readonly receipt?: boolean | undefined
}

/** `deadline`: one period from its start day, or the list of all periods. */
export function deadline(args: readonly string[], options: Options): Answer {
  const law = lawFrom(options)
  if (options.list) return list(law, options.json === true)
  const [rule, ...rest] = args
  if (rule === undefined || options.start === undefined || rest.length > 0) throw new UsageError()
  const byHour = options.start.includes('T')
  const start = checkInput(byHour ? Time : PlainDate, options.start, '--start')
  if (options.receipt)
    return written(computeOrExplain(() => receiptOf(deadlineQuestion, { rule, start }, known(law, rule))))
  const found = computeOrExplain(() => (byHour ? deadlineFromHour(law, rule, start) : compute(law, rule, start)))
  if (!found) {
    const out = options.json ? JSON.stringify({ rule, start, outcome: 'undetermined' }) : ''
    return {
      out,
      notes: [
        `${rule}：该日没有已核实的期限，须由本地配置 / no verified value on that day: a layer must give one (undetermined)`,
      ],
      yes: 'unknown',
    }
  }
  return { out: options.json ? JSON.stringify(plain(found), null, 2) : text(found), yes: true }
}

/** @throws {UnknownPeriodError} for a rule that no layer defines: a receipt of nothing is none. */
function known(law: LawBook, rule: string): LawBook {
  if (!law.periods.has(rule)) throw new UnknownPeriodError(rule, law.periods.keys())
  return law
}

function computeOrExplain<T>(ask: () => T): T {
  try {
    return ask()
  } catch (error) {
    if (error instanceof HourPeriodError) throw new UsageError(`${error.message}: --start YYYY-MM-DDTHH:MM`)
    if (error instanceof UnknownPeriodError || error instanceof NotHourPeriodError || error instanceof RangeError)
      throw new UsageError(error.message)
    throw error
  }
}

function plain(found: Deadline | HourDeadline) {
  if (!('raw' in found)) return { ...found, citations: found.citations.map((item) => formatCitation(item)) }
  const {
    rule,
    title,
    event,
    start,
    amount,
    unit,
    raw,
    due,
    keepBy,
    provisional,
    grade,
    citations,
    steps,
    explanation,
    note,
  } = found
  return {
    rule,
    title,
    event,
    start,
    amount,
    unit,
    raw,
    due,
    keepBy,
    provisional,
    grade,
    citations: citations.map((item) => formatCitation(item)),
    steps,
    explanation,
    ...(note ? { note } : {}),
  }
}

function text(found: Deadline | HourDeadline): string {
  const head = `${found.title} (${found.rule})`
  if (!('raw' in found))
    return [head, `  due          ${found.due}`, `  grade        ${found.grade}`, `  ${found.explanation}`].join('\n')
  return [
    head,
    `  raw          ${found.raw}`,
    `  due          ${found.due}`,
    `  keep by      ${found.keepBy}`,
    `  unit         ${found.amount}${timeUnitNames[found.unit]} (${found.unit})`,
    `  provisional  ${found.provisional ? 'yes 暂定' : 'no'}`,
    `  grade        ${found.grade}`,
    `  citations    ${formatCitations(found.citations)}`,
    `  ${found.explanation}`,
  ].join('\n')
}

function list(law: LawBook, json: boolean): Answer {
  const periods = [...law.periods.values()].sort((a, b) => a.id.localeCompare(b.id))
  if (json) return { out: JSON.stringify(periods, null, 2), yes: true }
  const lines = periods.flatMap((period) => [
    `${period.id}  ${period.title}（自${period.event}${period.before ? '向前' : ''}起算）`,
    ...(period.versions.length === 0 ? ['    没有已核实的数值 / no verified value'] : []),
    ...period.versions.map(
      (version) =>
        `    ${version.from} … ${version.until ?? ''}  ${version.amount}${timeUnitNames[version.unit]}  ${formatCitations(version.cites.map(parseCitation))}  [${version.grade}]`,
    ),
  ])
  return { out: lines.join('\n'), yes: true }
}
