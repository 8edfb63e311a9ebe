import { PlainDate } from '@zhifa/domain'
import { z } from 'zod'
import { queueNames } from '../../cases'
import { endpoint } from '../kit/endpoint'
import { DocketRowAnswer } from '../shapes/docket'
import { keysOf } from '../shapes/keys'
import { ListedCaseAnswer } from '../shapes/record'

const Queue = keysOf(queueNames).meta({ id: 'Queue' })

const QueueAnswer = z
  .strictObject({
    queue: Queue,
    count: z.int(),
    overdue: z.int(),
    cases: z.array(ListedCaseAnswer.extend({ steps: z.array(z.string()).readonly() })).readonly(),
    next: z.string().optional(),
  })
  .meta({ id: 'CaseQueue', description: '等待查阅人办理的案件 Cases that wait for the reader' })

/** `queue` with `after`: a later page of one queue. */
export const readInbox = endpoint({
  id: 'readInbox',
  method: 'get',
  path: '/api/inbox',
  tag: 'case',
  zh: '查阅人的待办：案件、督办和投诉、案卷评查、草稿，以及待确认事项的件数',
  en: 'What waits for the reader: cases, the docket, appraisals, drafts, and how many proposals',
  scope: 'cases:read',
  query: z.strictObject({
    queue: Queue.optional().meta({ title: '队列' }),
    after: z.string().max(100).optional().meta({ title: '续页' }),
  }),
  answers: {
    200: {
      zh: '待办 The inbox',
      content: z.strictObject({
        toApprove: z.int(),
        toConfirm: z.int(),
        own: z.int(),
        toAnswer: z.int().meta({ description: '公众来信 Reports of the public' }),
        queues: z.array(QueueAnswer).readonly(),
        docket: z.array(DocketRowAnswer).readonly(),
        appraisals: z
          .array(
            z.strictObject({
              ...{ what: z.string(), href: z.string(), file: z.string().optional(), due: PlainDate.optional() },
            }),
          )
          .readonly(),
        days: z.array(ListedCaseAnswer).readonly().meta({ description: '最近的期限 The days to keep next' }),
        drafts: z
          .array(
            z.strictObject({
              ...{ caseId: z.string(), step: z.string(), procedure: z.string(), savedAt: z.iso.datetime() },
            }),
          )
          .readonly(),
      }),
    },
  },
})
