import { line, type PlainDate } from '@zhifa/domain'
import { z } from 'zod'
import type { ContentRule } from '../form/content-rule'
import { choice } from './choice'
import type { Term } from './term'

/** Whether a hearing is public. */
export const openness = choice('听证方式', { open: '公开', closed: '不公开' })

/** Who holds a hearing. */
export const hearingBench = {
  host: line('听证主持人', 'personal-name', 60),
  members: z
    .array(line('听证员', 'personal-name', 60))
    .max(10)
    .meta({ title: '听证员' })
    .optional(),
}

/**
 * The time to ask for a hearing: five working days (行政处罚法第六十四条第一项); before 2021-07-15 three days (第四十二条 of the
 * edition of 2017).
 */
export const fullHearingTerm: readonly ContentRule<{ hearing?: Term | undefined; on: PlainDate }>[] = [
  {
    id: 'hearing-term',
    cites: ['行政处罚法 64(1)', '行政处罚法 85'],
    zh: '不短于五个工作日的听证申请期限',
    en: 'five working days at least to ask for a hearing',
    at: 'hearing',
    holds: ({ hearing, on }) =>
      !hearing || on < '2021-07-15' || (hearing.unit === 'working-day' && hearing.amount >= 5),
  },
  {
    id: 'hearing-term-before',
    cites: ['行政处罚法 42'],
    zh: '不短于三日的听证申请期限（2021年7月15日前）',
    en: 'three days at least to ask for a hearing (before 2021-07-15)',
    at: 'hearing',
    holds: ({ hearing, on }) => !hearing || on >= '2021-07-15' || hearing.amount >= 3,
  },
]
