import chineseDays from 'chinese-days'
import { addBusinessDays, format, parseISO } from 'date-fns'
import { addDays, Calendar, chinaHolidayYears } from '../src'

const china = new Calendar(chinaHolidayYears)
const dates = Array.from({ length: 512 }, (_, i) => addDays('2023-03-01', i))

/** Nanoseconds a call takes: the best of several rounds, which other load on the machine disturbs least. */
function nanoseconds(calls: number, work: (date: string) => unknown): number {
  let best = Number.POSITIVE_INFINITY
  let seen: unknown
  for (let round = 0; round < 7; round++) {
    const start = process.hrtime.bigint()
    for (let i = 0; i < calls; i++) seen = work(dates[i & 511]!)
    best = Math.min(best, Number(process.hrtime.bigint() - start) / calls)
  }
  if (seen === undefined) throw new Error('nothing was computed')
  return best
}

/** What any answer costs at least: one look-up in a ready array by the day, its result used. */
function bareLookUp(): number {
  const ready = new Map(dates.map((date) => [date, china.addWorkingDays(date, 60).date]))
  return nanoseconds(2_000_000, (date) => ready.get(date))
}

/** Sixty working days after a day, each the way its library is meant to be used, from text to text where it takes text. */
export async function bench() {
  for (const date of dates.slice(0, 60)) {
    const theirs = chineseDays.findWorkday(60, date)
    if (china.addWorkingDays(date, 60).date !== theirs) throw new Error(`different answers for ${date}: ${theirs}`)
  }
  const days = dates.map((date) => parseISO(date))
  const ours = nanoseconds(2_000_000, (date) => china.addWorkingDays(date, 60))
  const bare = bareLookUp()
  const chinese = nanoseconds(2_000, (date) => chineseDays.findWorkday(60, date))
  let i = 0
  const fns = nanoseconds(200_000, () => addBusinessDays(days[i++ & 511]!, 60))
  const fnsText = nanoseconds(100_000, (date) => format(addBusinessDays(parseISO(date), 60), 'yyyy-MM-dd'))
  return [
    { name: 'addWorkingDays +60', value: ours, unit: 'ns' },
    {
      name: 'times faster than chinese-days findWorkday',
      value: chinese / ours,
      unit: '×',
      target: '≥ 500',
      met: chinese / ours >= 500,
      note: `${Math.round(chinese)} ns`,
    },
    {
      name: 'times faster than date-fns addBusinessDays',
      value: fns / ours,
      unit: '×',
      target: '≥ 3',
      met: fns / ours >= 3,
      note: `${Math.round(fns)} ns on Date objects, weekends only; ${Math.round(fnsText)} ns from text to text`,
    },
    {
      name: 'against a bare look-up by text',
      value: ours / bare,
      unit: '×',
      target: '≤ 3',
      met: ours / bare <= 3,
      note: `${bare.toFixed(1)} ns`,
    },
  ]
}
