import { deadline, deadlineFromHour, isLocalDateTime, isPlainDate, PlainDate } from '@zhifa/domain'
import { z } from 'zod'
import { DeadlineAnswer, deadlineAnswer, HourDeadlineAnswer, hourDeadlineAnswer } from '../answers/deadline'
import { operation } from '../operation/operation'

export const countDeadline = operation({
  id: 'countDeadline',
  method: 'post',
  path: '/v1/deadlines/count',
  tag: 'law',
  zh: '计算一个期限',
  en: 'Count one period',
  description:
    '从起算日（以小时计的期限：时间）起计算，逐步说明并给出条文。没有已核实数值的，outcome 为 undetermined。From a day, or a time for periods in hours; undetermined where no value is known.',
  input: z.strictObject({
    rule: z.string().min(1).meta({ title: '期限规则', description: '见 listDeadlines See listDeadlines' }),
    start: z
      .string()
      .refine((text) => isPlainDate(text) || isLocalDateTime(text), {
        error: 'must be a real date written YYYY-MM-DD, or a time written YYYY-MM-DDTHH:MM',
        params: {
          message: {
            zh: '应为真实存在的日期，写作 YYYY-MM-DD；以小时计的期限为时间，写作 YYYY-MM-DDTHH:MM',
            en: 'must be a real date written YYYY-MM-DD, or a time written YYYY-MM-DDTHH:MM',
          },
        },
      })
      .meta({ title: '起算日', description: 'YYYY-MM-DD，或 or YYYY-MM-DDTHH:MM' }),
  }),
  answer: z.discriminatedUnion('outcome', [
    z.strictObject({ outcome: z.literal('counted'), deadline: DeadlineAnswer }),
    z.strictObject({ outcome: z.literal('counted-by-hour'), deadline: HourDeadlineAnswer }),
    z.strictObject({
      outcome: z.literal('undetermined'),
      rule: z.string(),
      start: z.string(),
      message: z.strictObject({ zh: z.string(), en: z.string() }),
    }),
  ]),
  examples: {
    hearing: {
      zh: '告知听证权利后的申请期限',
      en: 'The time to ask for a hearing',
      value: { rule: 'penalty.hearing-request', start: '2026-09-28' },
    },
    hours: {
      zh: '情况紧急当场采取强制措施后补办批准的期限',
      en: 'A period in hours',
      value: { rule: 'coercion.emergency-approval', start: '2026-09-30T18:20' },
    },
  },
  run({ rule, start }, { law }) {
    if (start.includes('T')) {
      const found = deadlineFromHour(law, rule, start)
      if (found) return { outcome: 'counted-by-hour' as const, deadline: hourDeadlineAnswer(found) }
    } else {
      const found = deadline(law, rule, start)
      if (found) return { outcome: 'counted' as const, deadline: deadlineAnswer(found) }
    }
    return { outcome: 'undetermined' as const, rule, start, message: noValue }
  },
})

const noValue = {
  zh: '该日没有已核实的期限，须由本单位的一层给出：启动服务时用 --layer',
  en: 'No verified value on that day: a layer must give one, start the service with --layer',
}

export const listDeadlines = operation({
  id: 'listDeadlines',
  method: 'get',
  path: '/v1/deadlines',
  tag: 'law',
  zh: '全部期限规则',
  en: 'Every period of the law book',
  input: z.strictObject({}),
  answer: z.strictObject({
    periods: z.array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        event: z.string(),
        duty: z.string(),
        versions: z.array(
          z.strictObject({
            from: PlainDate,
            until: PlainDate.optional(),
            amount: z.int(),
            unit: z.string(),
            cites: z.array(z.string()),
            grade: z.string(),
          }),
        ),
      }),
    ),
  }),
  examples: { all: { zh: '全部', en: 'All of them', value: {} } },
  run: (_, { law }) => ({
    periods: [...law.periods.values()].map(({ id, title, event, duty, versions }) => ({
      id,
      title,
      event,
      duty,
      versions: versions.map(({ from, until, amount, unit, cites, grade }) => ({
        from,
        ...(until === undefined ? {} : { until }),
        amount,
        unit,
        cites: [...cites],
        grade,
      })),
    })),
  }),
})

export const addWorkingDays = operation({
  id: 'addWorkingDays',
  method: 'post',
  path: '/v1/working-days/add',
  tag: 'law',
  zh: '第 N 个工作日',
  en: 'The n-th working day after a day',
  input: z.strictObject({
    date: PlainDate.meta({ title: '日期' }),
    days: z.int().min(-20000).max(20000).meta({ title: '工作日数' }),
  }),
  answer: z.strictObject({ date: PlainDate, provisional: z.boolean() }),
  examples: {
    holidays: { zh: '跨国庆假期', en: 'Over the October holidays', value: { date: '2026-09-24', days: 7 } },
  },
  run: ({ date, days }, { law }) => {
    const found = law.calendar.addWorkingDays(date, days)
    return { date: found.date, provisional: found.provisional }
  },
})
