import { Receipt } from '@zhifa/domain'
import { z } from 'zod'
import { type CaseSort, caseSorts, NewCase } from '../../cases'
import { standingNames } from '../../desk/cases/query'
import { endpoint } from '../kit/endpoint'
import { after, limit, next, unchanged } from '../shapes/page'
import { proposedAnswers } from '../shapes/proposal'
import { ListedCaseAnswer, RecordAnswer } from '../shapes/record'

const words = (title: string) => z.string().max(200).optional().meta({ title })
const oneOf = <T extends string>(title: string, values: readonly T[]) =>
  z
    .enum(values as [T, ...T[]])
    .optional()
    .meta({ title })
const standings = Object.keys(standingNames).filter((key) => key !== '')
const seq = z.int().meta({ description: '记录的项数 How many entries the record has' })
const etag = z.object({ etag: z.string().meta({ description: '所见内容的标记，用于 If-Match Tag of what was seen' }) })

export const listCases = endpoint({
  id: 'listCases',
  method: 'get',
  path: '/api/cases',
  tag: 'case',
  zh: '案件列表，逐页',
  en: 'The list of cases, page by page',
  scope: 'cases:read',
  query: z.strictObject({
    q: words('检索词'),
    procedure: words('办案程序'),
    cause: words('案由'),
    phase: words('阶段'),
    handler: words('承办人'),
    department: words('科室'),
    standing: oneOf('办理情况', standings),
    sort: oneOf('排序', Object.keys(caseSorts) as CaseSort[]),
    after,
    limit,
  }),
  answers: {
    200: { zh: '一页案件 A page', content: z.strictObject({ cases: z.array(ListedCaseAnswer).readonly(), next }) },
  },
})

export const openCase = endpoint({
  id: 'openCase',
  method: 'post',
  path: '/api/cases',
  tag: 'case',
  zh: '新建案件',
  en: 'Open a case',
  scope: 'cases:write',
  body: NewCase,
  answers: {
    201: {
      zh: '已建立 Opened',
      content: z.strictObject({ id: z.string(), seq }),
      headers: z.object({ location: z.string() }),
    },
  },
})

export const readCase = endpoint({
  id: 'readCase',
  method: 'get',
  path: '/api/cases/:id',
  tag: 'case',
  zh: '一件案件的记录',
  en: 'The record of a case',
  scope: 'cases:read',
  answers: {
    200: { zh: '案件记录 The record', content: z.strictObject({ record: RecordAnswer, seq }), headers: etag },
    304: unchanged,
  },
})

export const proposeAct = endpoint({
  id: 'proposeAct',
  method: 'post',
  path: '/api/cases/:id/acts',
  tag: 'case',
  zh: '提出一步办理',
  en: 'Propose an act',
  description:
    '须给出 expectedSeq，或者 If-Match（readCase 的 ETag）。本人登录提出的即为本人确认；用令牌提出的，仍待本人登录确认。Give expectedSeq or If-Match. Proposed by a token, it still waits for the word of the person.',
  scope: 'cases:write',
  conditional: true,
  body: z.strictObject({
    /** How many entries the caller saw. */
    expectedSeq: z.int().nonnegative().optional().meta({ title: '所见记录项数' }),
    act: z
      .unknown()
      .refine((value) => value !== undefined, {
        error: 'required',
        params: { message: { zh: '必填，尚未填写', en: 'required' } },
      })
      .meta({ title: '办理事项' }),
    /** The returned or overtaken proposal that this one stands in place of. */
    replaces: z.string().min(1).meta({ title: '所替代的提出事项' }).optional(),
  }),
  answers: proposedAnswers,
})

/** A file of the case's page, which `verifyReceipt` checks. */
export const readReceipt = endpoint({
  id: 'readReceipt',
  method: 'get',
  path: '/desk/cases/:id/receipts/:kind.json',
  tag: 'case',
  zh: '运算凭证',
  en: 'The receipt of an answer about the case',
  answers: { 200: { zh: '凭证 The receipt', content: Receipt } },
})
