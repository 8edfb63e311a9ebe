import { PlainDate } from '@zhifa/domain'
import { AppraisalAct, AppraisalEvent, AppraisalScheme, fileStageNames, Mark, Proposed } from '@zhifa/review-rules'
import { z } from 'zod'
import { endpoint } from '../kit/endpoint'
import { keysOf } from '../shapes/keys'

const Scheme = AppraisalScheme.meta({ id: 'AppraisalScheme', description: '评查标准的内容 What a standard asks' })
const Act = AppraisalAct.meta({ id: 'AppraisalAct', description: '评查事项 What is said in an appraisal' })
const Event = AppraisalEvent.extend({ act: Act }).meta({ id: 'AppraisalEvent' })
const Stage = z.enum(['proposed', 'returned', 'open', 'finished']).meta({ id: 'AppraisalStage' })
const FileStage = keysOf(fileStageNames).meta({ id: 'AppraisedFileStage' })

const Standard = z
  .strictObject({
    no: z.int(),
    title: z.string(),
    from: PlainDate,
    until: PlainDate.optional(),
    verdict: z.enum(['approved', 'returned']).optional(),
    inForce: z.boolean().meta({ description: '今日施行 In force today' }),
    scheme: Scheme,
  })
  .meta({ id: 'AppraisalStandard', description: '评查标准 A standard' })

const round = {
  no: z.int(),
  title: z.string(),
  standard: z.int(),
  stage: Stage,
  by: z.string(),
  at: z.string(),
  appraisers: z.array(z.string()).readonly(),
}
const Round = z.strictObject(round).meta({ id: 'AppraisalRound', description: '一次评查 A round' })

const Result = z
  .strictObject({
    score: z.number().optional(),
    points: z.number(),
    deducted: z.number(),
    vetoes: z.array(z.string()).readonly(),
    grade: z.strictObject({ title: z.string(), passed: z.boolean() }).optional(),
  })
  .meta({ id: 'AppraisalResult', description: '没有等次标准的没有等次，不视为合格 No class is never a pass' })

const RoundAnswer = z
  .strictObject({
    ...round,
    files: z
      .array(z.strictObject({ file: z.string(), stage: FileStage, result: Result.optional() }))
      .readonly()
      .meta({ description: '结果只给可以看到的人 Results for those who may see them' }),
    figures: z.strictObject({
      ...{ files: z.int(), scored: z.int(), vetoed: z.int() },
      classes: z.array(z.strictObject({ title: z.string(), count: z.int() })).readonly(),
      faults: z.array(z.strictObject({ item: z.string(), title: z.string(), count: z.int() })).readonly(),
      ...{ objections: z.int(), upheld: z.int(), corrections: z.int() },
    }),
    may: z.strictObject({ decide: z.boolean(), finish: z.boolean() }),
  })
  .meta({ id: 'AppraisalRoundWhole' })

const FileAnswer = z
  .strictObject({
    round: z.int(),
    stage: FileStage,
    seen: z.boolean().meta({ description: '查阅人可以看到评分 Whether the reader sees the marks' }),
    marks: z.array(Mark).readonly().optional(),
    result: Result.optional(),
    proposed: z.array(Proposed).readonly().optional().meta({ description: '系统建议 What the program found' }),
    offered: z.string().optional().meta({ description: '查阅人可以办理的 What the reader may do next' }),
    objectionDue: PlainDate.optional(),
    answerDue: PlainDate.optional(),
    events: z.array(Event).readonly(),
  })
  .meta({ id: 'AppraisedFile', description: '一次评查中的一件案卷 A file in a round' })

export const listAppraisals = endpoint({
  id: 'listAppraisals',
  method: 'get',
  path: '/api/appraisal',
  tag: 'appraisal',
  zh: '评查标准，以及查阅人可以打开的各次评查',
  en: 'Standards, and the rounds that the reader may open',
  scope: 'appraisal:read',
  answers: {
    200: {
      zh: '标准和评查 Standards and rounds',
      content: z.strictObject({ standards: z.array(Standard).readonly(), rounds: z.array(Round).readonly() }),
    },
  },
})

export const readAppraisalRound = endpoint({
  id: 'readAppraisalRound',
  method: 'get',
  path: '/api/appraisal/:round',
  tag: 'appraisal',
  zh: '一次评查及其结果',
  en: 'A round and what it came to',
  scope: 'appraisal:read',
  answers: { 200: { zh: '评查 The round', content: z.strictObject({ round: RoundAnswer }) } },
})

export const readAppraisedFile = endpoint({
  id: 'readAppraisedFile',
  method: 'get',
  path: '/api/cases/:id/appraisal',
  tag: 'appraisal',
  zh: '一件案卷的历次评查',
  en: 'The rounds of a finished file',
  scope: 'appraisal:read',
  answers: { 200: { zh: '评查 Rounds', content: z.strictObject({ rounds: z.array(FileAnswer).readonly() }) } },
})

export const enterAppraisalAct = endpoint({
  id: 'enterAppraisalAct',
  method: 'post',
  path: '/api/appraisal/acts',
  tag: 'appraisal',
  zh: '提出和审批标准、评查，评分、复核、告知、异议、答复、更正、结束',
  en: 'Propose and decide standards and rounds, score, confirm, tell, object, answer, correct, finish; in person',
  body: Act,
  answers: { 201: { zh: '已登记 Entered', content: z.strictObject({ no: z.int() }) } },
})
