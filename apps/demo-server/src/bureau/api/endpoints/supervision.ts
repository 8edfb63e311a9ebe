import { PlainDate } from '@zhifa/domain'
import { GradeAnswer } from '@zhifa/service/kit'
import { z } from 'zod'
import { endpoint } from '../kit/endpoint'

const Share = z
  .strictObject({
    confirmations: z.int(),
    byWay: z.strictObject({ session: z.int(), external: z.int(), paper: z.int() }),
    withKey: z.int(),
    unconfirmed: z.int(),
  })
  .meta({ id: 'ConfirmationShare' })

/** `?year=2026`; absent: this year. `casesAfter` and `lateAfter`: what `nextCase` and `nextLate` of the page before said. */
export const supervisedRecord = endpoint({
  id: 'supervisedRecord',
  method: 'get',
  path: '/api/supervision/record',
  tag: 'supervision',
  zh: '年度确认方式和逾期录入',
  en: 'How the acts of a year were confirmed and which were entered late',
  scope: 'supervision:read',
  query: z.object({
    year: z
      .string()
      .regex(/^20\d\d$/)
      .meta({ title: '年度' })
      .optional(),
    casesAfter: z.string().max(64).meta({ title: '案件续页' }).optional(),
    lateAfter: z.string().max(80).meta({ title: '逾期录入续页' }).optional(),
  }),
  answers: {
    200: {
      zh: '统计 The figures',
      content: z.strictObject({
        year: z.int(),
        from: PlainDate,
        to: PlainDate,
        share: Share,
        cases: z.array(z.strictObject({ caseId: z.string(), share: Share })).readonly(),
        nextCase: z.string().optional(),
        lateCount: z.int(),
        late: z
          .array(
            z.strictObject({
              ...{ caseId: z.string(), seq: z.int(), step: z.string(), on: PlainDate, enteredAt: z.string() },
              ...{ due: PlainDate, grade: GradeAnswer, procedure: z.string() },
            }),
          )
          .readonly(),
        nextLate: z.string().optional(),
      }),
    },
  },
})
