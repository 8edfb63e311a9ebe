import { step } from '../define'
import * as data from '../penalty-ordinary/data'
import * as guards from '../penalty-ordinary/guards'
import { determinationFor } from '../penalty-ordinary/guards/review'
import type { Step } from '../types'

/**
 * 重大执法决定法制审核: the same steps in every procedure that has major decisions.
 * @param reviewing the phases in which papers may be submitted and reviewed
 * @param withheld the phase of a case whose decision is not made because its review did not pass; absent where none is
 */
export const reviewSteps = (reviewing: readonly string[], withheld?: string): Record<string, Step> => ({
  'review-determination': step({
    title: '法制审核范围判定',
    in: reviewing,
    repeatable: true,
    role: 'handler',
    data: data.ReviewDetermination,
    complete: (attempt) => ({ determination: determinationFor(attempt) }),
    cites: ['行政处罚法 58.1'],
    hint: '由系统按目录清单判定是否属于重大执法决定，结果连同规则版本入卷',
  }),
  'review-submission': step({
    title: '送法制审核',
    in: reviewing,
    repeatable: true,
    role: 'handler',
    data: data.ReviewSubmission,
    guards: [guards.noSubmissionOpen, guards.papersComplete, guards.problemsAnswered],
    starts: [{ period: 'review.opinion' }],
    cites: ['行政处罚法 58.1', '国办发〔2018〕118号'],
    hint: '材料齐全后送审，审核期限自此起算',
  }),
  'review-return': step({
    title: '退回补正',
    in: reviewing,
    repeatable: true,
    role: 'legal-reviewer',
    data: data.ReviewReturn,
    guards: [guards.submissionOpen, guards.reviewerFit],
    stops: ['review.opinion'],
    cites: ['国办发〔2018〕118号'],
    hint: '材料不足以审核的，一次列明退回补正',
  }),
  'review-extension': step({
    title: '延长法制审核期限',
    in: reviewing,
    after: ['review-submission'],
    repeatable: true,
    role: 'legal-reviewer',
    approvedBy: 'agency-head',
    data: data.ReviewExtension,
    guards: [guards.submissionOpen, guards.reviewerFit, guards.reviewExtendable],
    extends: [{ period: 'review.opinion', by: 'review.opinion-extension' }],
    cites: ['国办发〔2018〕118号'],
    hint: '案情复杂的，经负责人批准延长一次',
  }),
  'review-opinion': step({
    title: '出具法制审核意见',
    in: reviewing,
    repeatable: true,
    role: 'legal-reviewer',
    data: data.ReviewOpinion,
    guards: [guards.submissionOpen, guards.reviewerFit],
    stops: ['review.opinion'],
    documents: ['legal-review-opinion'],
    cites: ['行政处罚法 58'],
    hint: '同意，或者逐项指出问题并提出处理建议',
  }),
  'review-coordination': step({
    title: '审核意见协调',
    in: reviewing,
    after: ['review-opinion'],
    repeatable: true,
    role: 'department-head',
    data: data.ReviewCoordination,
    guards: [guards.problemsFound],
    cites: ['国办发〔2018〕118号'],
    hint: '办案机构与审核机构意见不一致的，先行协调',
  }),
  'collective-discussion': step({
    title: '负责人集体讨论',
    in: reviewing,
    repeatable: true,
    role: 'agency-head',
    data: data.CollectiveDiscussion,
    cites: ['行政处罚法 57.2'],
    hint: '情节复杂或者重大违法行为，以及审核分歧协调不成的，集体讨论决定；讨论不代替法制审核',
  }),
  ...(withheld === undefined
    ? {}
    : {
        withholding: step({
          title: '审核未通过，不作出决定',
          in: reviewing,
          to: withheld,
          repeatable: true,
          role: 'agency-head',
          data: data.Withholding,
          guards: [guards.problemsFound],
          cites: ['行政处罚法 58.1'],
          hint: '审核未通过的不得作出决定：可补充调查、不予处罚或者撤销立案',
        }),
      }),
})
