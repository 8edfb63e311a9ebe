import { z } from 'zod'
import { CalendarRangeError } from '../calendar/calendar'
import { PlainDate } from '../date/plain-date'
import { type Answer, checkInput, parseJson, readText, UsageError } from './io'
import { type LawOptions, lawFrom } from './law-files'

const Days = z.coerce.number().int().min(-20000).max(20000).meta({ title: '工作日数' })
const Line = z.strictObject({ date: PlainDate, days: z.int().min(-20000).max(20000).meta({ title: '工作日数' }) })

/** `working-day add`: the n-th working day after a day, for one day or for JSON lines. */
export function workingDay(
  args: readonly string[],
  options: LawOptions & { readonly stdin?: boolean | undefined; readonly json?: boolean | undefined },
): Answer {
  const [verb, date, days, ...rest] = args
  if (verb !== 'add' || rest.length > 0) throw new UsageError()
  const { calendar } = lawFrom(options)
  const add = (input: { date: string; days: number }) => {
    try {
      return calendar.addWorkingDays(input.date, input.days)
    } catch (error) {
      if (error instanceof CalendarRangeError) throw new UsageError(error.message)
      throw error
    }
  }
  if (options.stdin) {
    const lines = readText('-')
      .split('\n')
      .filter((line) => line.trim() !== '')
    const inputs = lines.map((line, i) =>
      checkInput(Line, parseJson(line, `line ${i + 1}`), `第${i + 1}行 line ${i + 1}`),
    )
    return { out: inputs.map((input) => JSON.stringify(add(input))).join('\n'), yes: true }
  }
  if (date === undefined || days === undefined) throw new UsageError()
  const found = add({
    date: checkInput(PlainDate, date, 'DATE'),
    days: checkInput(Days, /^-?\d+$/.test(days) ? days : Number.NaN, 'DAYS'),
  })
  const notes = found.provisional
    ? ['暂定：所涉年度的放假通知尚未录入 / provisional: the holiday notice of a year is not loaded']
    : []
  return { out: options.json ? JSON.stringify(found) : found.date, notes, yes: true }
}
