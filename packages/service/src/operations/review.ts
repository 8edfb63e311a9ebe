import { DraftDecision, PlainDate } from '@zhifa/domain'
import {
  Answers,
  checkCase,
  checkTrace,
  determineReview,
  explainCheck,
  questionsOf,
  readAnswers,
} from '@zhifa/review-rules'
import { z } from 'zod'
import full from '../../data/requests/full-record.json'
import early from '../../data/requests/record.json'
import registry from '../../data/requests/registry.json'
import { FindingAnswer, OutcomeAnswer } from '../answers/finding'
import { TraceAnswer } from '../answers/open'
import { operation } from '../operation/operation'
import { good } from '../operation/read'
import { people, RecordShape, recordOf } from '../operation/record'
import { peopleOf } from '../operation/world'

const on = PlainDate.optional().meta({ title: '基准日', description: '默认为最近一次办理日 Default: the newest act' })

export const determineReviewNeed = operation({
  id: 'determineReviewNeed',
  method: 'post',
  path: '/v1/reviews/determine',
  tag: 'review',
  zh: '是否属于重大执法决定',
  en: 'Is a legal review required',
  input: z.strictObject({
    record: RecordShape,
    on,
    draft: DraftDecision.optional().meta({
      title: '拟作决定',
      description: '默认为记录中最近拟定的 Default: the newest plan',
    }),
  }),
  answer: z.strictObject({
    outcome: z.enum(['required', 'not-required', 'undetermined']),
    trace: TraceAnswer,
    explanation: z.string(),
  }),
  examples: { decided: { zh: '已调查终结的案件', en: 'A case that was investigated', value: { record: full } } },
  run: ({ record, on: day, draft }, world) => {
    const found = determineReview(recordOf(record, world), {
      law: world.law,
      procedures: world.procedures,
      ...(day === undefined ? {} : { on: day }),
      ...(draft === undefined ? {} : { draft }),
    })
    const { trace, determination, explanation } = found
    return {
      outcome: determination.outcome,
      trace: { ...trace, grounds: trace.grounds.map((ground) => ({ ...ground })) },
      explanation,
    }
  },
})

/** A finding of a rule of the review: what it is about, what only a person can answer, what is missing. */
const ReviewFinding = FindingAnswer.extend({
  title: z.string(),
  asks: z.string().optional(),
  missing: z.array(z.string()).readonly(),
}).meta({ id: 'ReviewFinding' })

export const checkCaseForReview = operation({
  id: 'checkCaseForReview',
  method: 'post',
  path: '/v1/reviews/check',
  tag: 'review',
  zh: '按法制审核要点核对案件',
  en: 'Check a case on the points of legal review',
  description:
    'questions 是须由审核人员回答的问题；审核意见由审核人员作出。The opinion is the reviewer’s; questions are what only a person can answer.',
  input: z.strictObject({
    record: RecordShape,
    on,
    answers: Answers.optional().meta({ title: '审核人员的回答' }),
    ...people,
  }),
  answer: z.strictObject({
    outcome: OutcomeAnswer,
    on: PlainDate,
    points: z.array(
      z.strictObject({
        point: z.string(),
        outcome: OutcomeAnswer,
        findings: z.array(ReviewFinding),
        notArising: z.array(z.string()),
      }),
    ),
    questions: z.array(z.strictObject({ rule: z.string(), asks: z.string() })),
    trace: TraceAnswer,
    explanation: z.string(),
  }),
  examples: { case: { zh: '一件案件', en: 'A case', value: { record: early, registry } } },
  run: ({ record, on: day, answers, registry: given }, world) => {
    const found = checkCase(recordOf(record, world), {
      law: world.law,
      registry: peopleOf(given, world),
      procedures: world.procedures,
      ...(day === undefined ? {} : { on: day }),
      ...(answers === undefined ? {} : { answers: good(readAnswers(answers, questionsOf()), 'answers') }),
    })
    return {
      outcome: found.outcome,
      on: found.on,
      points: found.points.map(({ point, outcome, findings, notArising }) => ({
        ...{ point, outcome },
        findings: [...findings],
        notArising: [...notArising],
      })),
      questions: found.questions.map(({ rule, asks = '' }) => ({ rule, asks })),
      trace: { ...checkTrace(found) },
      explanation: explainCheck(found),
    }
  },
})
