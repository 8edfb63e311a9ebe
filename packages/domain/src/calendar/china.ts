import { announced } from './announced'
import { Calendar } from './calendar'
import type { HolidayYear } from './holiday-year'

/** The announced years that are built in. 2027 was not announced when this was written; load its notice as a file. */
export const chinaHolidayYears: readonly HolidayYear[] = announced.map(([year, papers, notice, names]): HolidayYear => {
  const days = names.split(';').flatMap((group) => {
    const [name = '', ...dates] = group.split(' ')
    return dates.map((text) => dayOf(name, text, year))
  })
  return {
    year,
    papers: [...papers],
    ...(notice ? { notice: { title: notice[0], number: notice[1], grade: notice[2] } } : {}),
    days,
  }
})

/** `!0104` is a make-up working day, `20251231` a day of another year. */
function dayOf(name: string, text: string, year: number): HolidayYear['days'][number] {
  const isOffDay = !text.startsWith('!')
  const digits = isOffDay ? text : text.slice(1)
  const own = digits.length === 4
  const rest = own ? digits : digits.slice(4)
  return { name, date: `${own ? year : digits.slice(0, 4)}-${rest.slice(0, 2)}-${rest.slice(2)}`, isOffDay }
}

let built: Calendar | undefined

/** The calendar of the built-in years; made when it is first asked for, and always the same. */
export const chinaCalendar = (): Calendar => (built ??= new Calendar(chinaHolidayYears))
