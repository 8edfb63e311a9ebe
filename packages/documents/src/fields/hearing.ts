import { z } from 'zod'
import type { ContentRule } from '../form/content-rule'
import type { LawDay } from '../form/law-day'
import { choice } from './choice'
import type { Term } from './term'
import { actLine, officerName } from './text'

/** Whether a hearing is public. */
export const openness = choice('听证方式', { open: '公开', closed: '不公开' })

/** Who holds a hearing. */
export const hearingBench = {
  host: officerName('听证主持人'),
  members: z.array(actLine('听证员', 'personal-name')).max(10).meta({ title: '听证员' }).optional(),
}

const request = 'penalty.hearing-request'

/** The law before 2021 gave the right in 第四十二条. */
const before = (day: LawDay): boolean =>
  day.period(request)?.cites.some((text) => text.startsWith('行政处罚法 42')) ?? false

const enoughTime = (hearing: Term | undefined, day: LawDay): boolean => {
  const period = day.period(request)
  if (!hearing) return true
  // Working days are never fewer than days of the calendar.
  return (
    period !== undefined &&
    hearing.amount >= period.amount &&
    (period.unit === 'calendar-day' || period.unit === hearing.unit)
  )
}

const said = (day: LawDay) => ({
  zh: `不短于${day.words(request)}的听证申请期限`,
  en: `${day.english(request)} at least to ask for a hearing`,
})

/** The whole time to ask for a hearing, by the law of the notice's day (行政处罚法第六十四条第一项; earlier 第四十二条). */
export const fullHearingTerm: readonly ContentRule<{ hearing?: Term | undefined }>[] = [
  {
    id: 'hearing-term',
    cites: ['行政处罚法 64(1)', '行政处罚法 85'],
    zh: '不短于法定期限的听证申请期限',
    en: 'the whole statutory term to ask for a hearing',
    at: 'hearing',
    holds: ({ hearing }, day) => before(day) || enoughTime(hearing, day),
    said,
  },
  {
    id: 'hearing-term-before',
    cites: ['行政处罚法 42'],
    zh: '不短于当时法定期限的听证申请期限',
    en: 'the whole statutory term of that time to ask for a hearing',
    at: 'hearing',
    holds: ({ hearing }, day) => !before(day) || enoughTime(hearing, day),
    said,
  },
]
