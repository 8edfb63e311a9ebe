import { PlainDate } from '@zhifa/domain'
import { GradeAnswer } from '@zhifa/service/kit'
import { z } from 'zod'
import { endpoint } from '../kit/endpoint'

const year = z
  .string()
  .regex(/^20\d\d$/)
  .meta({ title: '年度' })
  .optional()

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
    year,
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

const Cell = z.union([z.string(), z.number()]).nullable()

const OutputAnswer = z
  .strictObject({
    title: z.string(),
    span: z.string(),
    due: z.string().optional(),
    tables: z
      .array(
        z.strictObject({
          title: z.string(),
          rows: z
            .array(z.array(Cell).readonly())
            .readonly()
            .meta({ description: '第一行为栏目 The first row names the columns' }),
          notes: z.array(z.string()).readonly(),
        }),
      )
      .readonly(),
  })
  .meta({
    id: 'SupervisionOutput',
    description: '报表，与页面和电子表格相同 Tables, as on the page and in the spreadsheet',
  })

const output = { 200: { zh: '报表 The tables', content: OutputAnswer } }

export const readStatistics = endpoint({
  id: 'readStatistics',
  method: 'get',
  path: '/api/supervision/statistics',
  tag: 'supervision',
  zh: '年度行政执法统计',
  en: 'The yearly tables',
  scope: 'supervision:read',
  query: z.strictObject({ year }),
  answers: output,
})

export const readAppraisalOutput = endpoint({
  id: 'readAppraisalOutput',
  method: 'get',
  path: '/api/supervision/appraisal',
  tag: 'supervision',
  zh: '年度自查和考核数据',
  en: 'What a bureau reports of itself for a year',
  scope: 'supervision:read',
  query: z.strictObject({ year }),
  answers: output,
})

const day = (title: string) => PlainDate.optional().meta({ title })
const words = (title: string) => z.string().max(100).optional().meta({ title })

const FigureAnswer = z
  .strictObject({
    name: z.string(),
    count: z.int(),
    cases: z.int(),
    href: z.string().meta({ description: '这些案件的列表 The list of exactly these cases' }),
  })
  .meta({ id: 'Figure' })

const Days = z.strictObject({
  median: z.number().nullable(),
  p90: z.number().nullable(),
  longest: z.number().nullable(),
})

export const readFigures = endpoint({
  id: 'readFigures',
  method: 'get',
  path: '/api/supervision/figures',
  tag: 'supervision',
  zh: '统计数据：案件、期限、音像记录、逾期录入、审核、备案、检查频次、人员等',
  en: 'Figures of cases, periods, recordings, late entries, reviews, filings, caps and people',
  scope: 'supervision:read',
  query: z.strictObject({
    ...{
      from: day('起'),
      to: day('止'),
      procedure: words('办案程序'),
      handler: words('承办人'),
      department: words('科室'),
    },
  }),
  answers: {
    200: {
      zh: '统计数据 The figures',
      content: z.strictObject({
        from: PlainDate,
        to: PlainDate,
        first: z.array(FigureAnswer).readonly(),
        sections: z
          .array(
            z.strictObject({
              ...{ id: z.string(), title: z.string(), note: z.string(), unit: z.string() },
              grade: GradeAnswer.optional(),
              lines: z
                .array(
                  z.strictObject({
                    ...{ label: z.string(), under: z.string().optional(), days: Days.optional() },
                    parts: z.array(FigureAnswer).readonly(),
                  }),
                )
                .readonly(),
            }),
          )
          .readonly(),
      }),
    },
  },
})
