import chineseDays from 'chinese-days'
import { addBusinessDays, format, parseISO } from 'date-fns'
import { growth } from '../../../scripts/lib/bench/growth'
import { addDays, Calendar, chinaHolidayYears } from '../src'

const dates = Array.from({ length: 512 }, (_, i) => addDays('2023-03-01', i))

/** Sixty working days after a day, from text to text, as often as the axis says. */
export async function bench() {
  const china = new Calendar(chinaHolidayYears)
  const weekends = new Calendar([])
  const theirs = (date: string) => format(addBusinessDays(parseISO(date), 60), 'yyyy-MM-dd')
  for (const date of dates) {
    if (china.addWorkingDays(date, 60).date !== chineseDays.findWorkday(60, date))
      throw new Error(`different answers for ${date}`)
    if (weekends.addWorkingDays(date, 60).date !== theirs(date)) throw new Error(`different weekends for ${date}`)
  }
  const each = (work: (date: string) => unknown) => async (n: number) => {
    let seen: unknown
    for (let i = 0; i < n; i++) seen = work(dates[i & 511] ?? '')
    if (seen === undefined) throw new Error('nothing was computed')
  }
  return [
    {
      id: 'days',
      title: ['某日之后六十个工作日', '60 working days after a day'],
      axis: ['提问数', 'questions'],
      checked: [
        '连续 512 天，逐日与 chinese-days 相同；date-fns 只知道周末，只算周末时与它相同',
        '512 days in a row: the same day as chinese-days; with weekends alone, which is all that date-fns knows, the same day as date-fns',
      ],
      lines: [
        { name: 'zhifa', points: await growth(each((date) => china.addWorkingDays(date, 60))) },
        { name: ['date-fns，只算周末', 'date-fns, weekends only'], points: await growth(each(theirs)) },
        { name: 'chinese-days', points: await growth(each((date) => chineseDays.findWorkday(60, date))) },
      ],
    },
  ]
}
