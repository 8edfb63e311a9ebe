import { z } from 'zod'
import { choice } from '../../choice/choice'
import { internalNumber, line, person, prose, statement } from '../../input/field-kind'
import { said } from '../../input/validate'
import { Party } from '../../party/party'
import { PenaltyItem } from '../../penalty/penalty-item'
import { causeField, tierField } from './cause-and-tier'
import { Articles } from './on-site'

/** What one of several violations brings: its cause, and which act it is, may not change after the review either. */
const DraftViolation = z.strictObject({
  no: z.int().min(1).max(50).meta({ title: '违法行为序号', kind: 'plain' }),
  cause: causeField(),
  sameActAs: z.int().min(1).max(50).meta({ title: '与第几项为同一违法行为', kind: 'plain' }).optional(),
  tier: tierField(),
  penalties: z.array(PenaltyItem).max(20).meta({ title: '对该项违法行为的处罚' }),
})

/** 拟决定书的内容: what the decision is going to say, word for word; the decision is compared with it. */
export const DraftContent = z
  .strictObject({
    party: Party,
    facts: statement('违法事实'),
    violated: Articles.meta({ title: '违反条款' }),
    penaltyBasis: Articles.meta({ title: '处罚依据' }),
    discretion: statement('裁量说明').optional(),
    correction: statement('责令改正内容和期限', 'case-text', 2000).optional(),
  })
  .meta({ title: '拟决定书的内容' })
export type DraftContent = z.infer<typeof DraftContent>

/** What is to be decided, as it is put before the reviewers: the decision may not differ from it afterwards. */
export const DraftDecision = z
  .strictObject({
    outcome: choice('拟决定类型', {
      penalty: '行政处罚',
      'no-penalty': '不予行政处罚',
      grant: '准予许可',
      refuse: '不予许可',
      revoke: '撤销或者撤回许可',
      measure: '采取行政强制措施',
      execution: '行政强制执行',
    }),
    penalties: z.array(PenaltyItem).max(20).meta({ title: '拟处罚种类和幅度' }),
    violations: z.array(DraftViolation).min(1).max(50).meta({ title: '各项违法行为的处罚' }).optional(),
    others: z
      .array(
        z.strictObject({
          no: z.int().min(2).max(50).meta({ title: '当事人序号', kind: 'plain' }),
          penalties: z.array(PenaltyItem).min(1).max(20).meta({ title: '拟处罚种类和幅度' }),
          violations: z.array(DraftViolation).min(1).max(50).meta({ title: '各项违法行为的处罚' }).optional(),
        }),
      )
      .min(1)
      .max(49)
      .meta({ title: '其他当事人' })
      .optional(),
  })
  .refine(
    (draft) => (draft.outcome === 'penalty') === draft.penalties.length > 0,
    said(
      {
        zh: '拟处罚的应当至少有一种处罚，其他决定不得有处罚',
        en: 'a penalty has at least one kind, no penalty has none',
      },
      'penalties',
    ),
  )
  .meta({ title: '拟作出的决定' })
export type DraftDecision = z.infer<typeof DraftDecision>

/** The Chinese name of each paper that goes to legal review. */
export const reviewPaperNames = {
  explanation: '案件情况说明（事实、法律适用、裁量、执法人员资格）',
  'draft-decision': '拟作出的决定书',
  evidence: '相关证据材料',
  'hearing-record': '听证笔录和听证意见',
  appraisal: '检验、鉴定、评估意见',
  other: '其他材料',
} as const

/** Papers that a submission for review consists of. */
export const ReviewPaper = choice('送审材料', reviewPaperNames)
export type ReviewPaper = z.infer<typeof ReviewPaper>

export const ReviewDetermination = z.strictObject({})

export const ReviewSubmission = z.strictObject({
  draft: DraftDecision,
  /** Absent: the final report says what the decision is going to rest on. */
  content: DraftContent.optional(),
  papers: z
    .array(z.strictObject({ paper: ReviewPaper, title: line('材料名称', 'case-text') }))
    .min(1)
    .max(200)
    .meta({ title: '送审材料清单' }),
  /** How each problem of the opinion before was handled; needed when papers come again after problems were found. */
  answers: z
    .array(
      z.strictObject({
        problem: z.int().positive().meta({ title: '问题序号' }),
        handling: choice('处理', { corrected: '已改正', disputed: '有不同意见' }),
        text: prose('处理情况', 'case-text', 4000),
      }),
    )
    .max(100)
    .meta({ title: '对审核问题的处理' })
    .optional(),
})

/** 指定审核人员: nobody reviews a case who was not asked to. */
export const ReviewAssignment = z.strictObject({
  reviewers: z
    .array(person('审核人员', { part: 'reviewer' }))
    .min(1)
    .max(10)
    .meta({ title: '审核人员' }),
})

export const ReviewReturn = z.strictObject({
  missing: z.array(line('缺少的材料', 'case-text')).min(1).meta({ title: '需补充的材料' }),
  note: prose('说明', 'case-text', 2000),
})

/** 复杂案件延长审核期限 */
export const ReviewExtension = z.strictObject({ reason: statement('延长理由', 'case-text', 2000) })

/**
 * What the reviewer says to a question that the rules of the review leave open. The question is a statement, so that it holds is said
 * whole with one word; that it does not hold, or how what lacks was dealt with, takes words.
 */
export const ReviewAnswer = z
  .strictObject({
    rule: line('所答审核规则', 'plain', 100).meta({ listed: 'review-rules' }),
    /** Absent where nothing is judged: something lacks in the record, and the text says how that was dealt with. */
    holds: z.boolean().meta({ title: '是否符合', kind: 'plain' }).optional(),
    text: prose('回答', 'case-text', 4000).optional(),
  })
  .refine(
    ({ holds, text }) => holds === true || text !== undefined,
    said(
      {
        zh: '不符合的，或者案卷缺少内容的，请说明',
        en: 'say why it does not hold, or how what lacks was dealt with',
      },
      'text',
    ),
  )
export type ReviewAnswer = z.infer<typeof ReviewAnswer>

export const ReviewOpinion = z
  .strictObject({
    number: internalNumber('编号', 100),
    result: choice('审核结论', { agree: '同意', problems: '存在问题' }),
    opinion: statement('审核意见'),
    problems: z
      .array(
        z.strictObject({
          point: line('审核要点', 'plain', 100),
          problem: prose('存在的问题', 'case-text', 4000),
          cure: prose('处理建议', 'case-text', 4000),
        }),
      )
      .max(100)
      .meta({ title: '存在的问题' }),
    answers: z.array(ReviewAnswer).max(200).meta({ title: '对待答问题的回答' }).optional(),
  })
  .refine(
    (opinion) => (opinion.result === 'problems') === opinion.problems.length > 0,
    said(
      { zh: '同意的不列问题，存在问题的至少列一项', en: 'agreement names no problem, otherwise at least one' },
      'problems',
    ),
  )

export const ReviewCoordination = z.strictObject({
  text: prose('协调情况'),
  result: choice('协调结果', { agreed: '协调一致', unresolved: '未能一致' }),
})

export const CollectiveDiscussion = z.strictObject({
  subject: choice('讨论事由', {
    'serious-case': '情节复杂或者重大违法行为',
    'review-disagreement': '法制审核意见分歧',
  }),
  /** Those in charge who take part (行政处罚法第五十七条第二款): each confirms. */
  attendees: z
    .array(person('参加讨论的负责人', { confirms: true }))
    .min(2)
    .max(50)
    .meta({ title: '参加讨论的负责人' }),
  /** Those in charge who do not, and why. */
  absent: z
    .array(z.strictObject({ person: person('缺席的负责人'), reason: line('缺席原因', 'case-text') }))
    .max(50)
    .meta({ title: '缺席情况' })
    .optional(),
  /** What each of those who take part says. */
  views: z
    .array(z.strictObject({ person: person('发言人'), view: prose('意见', 'case-text', 4000) }))
    .max(50)
    .meta({ title: '各负责人意见' }),
  /** Discretion benchmarks of the bureau's own that those in charge agree to leave in this case (国办发〔2022〕27号（十二）). */
  deviates: z
    .array(line('裁量基准', 'plain', 100))
    .min(1)
    .max(5)
    .meta({ title: '讨论通过调整适用的裁量基准' })
    .optional(),
  opinions: prose('讨论意见'),
  conclusion: choice('讨论结论', { proceed: '按拟定意见办理', amend: '修改后办理', stop: '不再办理' }),
  text: prose('结论内容'),
})

export const Withholding = z.strictObject({ reason: statement('不作出决定的理由') })
