import type { Rows } from '../../case/table/types'
import type { reviewPayloads, withholdingPayloads } from '../../payloads/common/tables'
import * as shared from './guards'
import { determinationFor } from './guards/review'

/**
 * 重大执法决定法制审核: the same steps in every procedure that has major decisions.
 * @param reviewing the phases in which papers may be submitted and reviewed
 */
export const reviewSteps = (reviewing: readonly string[]): Rows<typeof reviewPayloads> => ({
  'review-determination': {
    title: '法制审核范围判定',
    in: reviewing,
    repeatable: true,
    role: 'handler',
    complete: (attempt) => ({ determination: determinationFor(attempt) }),
    cites: ['行政处罚法 58.1'],
    hint: '由系统按目录清单判定是否属于重大执法决定，结果连同规则版本入卷',
  },
  'review-submission': {
    title: '送法制审核',
    in: reviewing,
    repeatable: true,
    role: 'handler',
    guards: [shared.noSubmissionOpen, shared.papersComplete, shared.problemsAnswered],
    starts: [{ period: 'review.opinion' }],
    cites: ['行政处罚法 58.1', '国办发〔2018〕118号'],
    hint: '材料齐全后送审，审核期限自此起算',
  },
  'review-assignment': {
    title: '指定审核人员',
    in: reviewing,
    after: ['review-submission'],
    repeatable: true,
    role: 'agency-head',
    guards: [shared.reviewersFit],
    cites: ['行政处罚法 58.2', '国办发〔2018〕118号'],
    hint: '从法制审核人员中指定，参与本案办理的除外',
  },
  'review-return': {
    title: '退回补正',
    in: reviewing,
    repeatable: true,
    role: 'legal-reviewer',
    guards: [shared.submissionOpen, shared.reviewerFit],
    answers: ['review-submission', 'review-assignment'],
    stops: ['review.opinion'],
    cites: ['国办发〔2018〕118号'],
    hint: '材料不足以审核的，一次列明退回补正',
  },
  'review-extension': {
    title: '延长法制审核期限',
    in: reviewing,
    after: ['review-submission'],
    repeatable: true,
    role: 'legal-reviewer',
    approvedBy: 'agency-head',
    guards: [shared.submissionOpen, shared.reviewerFit, shared.reviewExtendable],
    extends: [{ period: 'review.opinion', by: 'review.opinion-extension' }],
    cites: ['国办发〔2018〕118号'],
    hint: '案情复杂的，经负责人批准延长一次',
  },
  'review-opinion': {
    title: '出具法制审核意见',
    in: reviewing,
    repeatable: true,
    role: 'legal-reviewer',
    guards: [shared.submissionOpen, shared.reviewerFit, shared.questionsAnswered, shared.agreesWithAnswers],
    answers: ['review-submission', 'review-assignment'],
    stops: ['review.opinion'],
    documents: ['legal-review-opinion'],
    cites: ['行政处罚法 58'],
    hint: '同意，或者逐项指出问题并提出处理建议',
  },
  'review-coordination': {
    title: '审核意见协调',
    in: reviewing,
    after: ['review-opinion'],
    repeatable: true,
    role: 'department-head',
    guards: [shared.problemsFound],
    cites: ['国办发〔2018〕118号'],
    hint: '办案机构与审核机构意见不一致的，先行协调',
  },
  'collective-discussion': {
    title: '负责人集体讨论',
    in: reviewing,
    repeatable: true,
    role: 'agency-head',
    guards: [shared.membersInCharge, shared.quorumPresent, shared.viewsRecorded],
    cites: ['行政处罚法 57.2'],
    hint: '情节复杂或者重大违法行为，以及审核分歧协调不成的，集体讨论决定；讨论不代替法制审核',
  },
})

/**
 * 审核未通过，不作出决定
 * @param withheld the phase of a case whose decision is not made because its review did not pass
 */
export const withholdingStep = (reviewing: readonly string[], withheld: string): Rows<typeof withholdingPayloads> => ({
  withholding: {
    title: '审核未通过，不作出决定',
    in: reviewing,
    to: withheld,
    repeatable: true,
    role: 'agency-head',
    guards: [shared.problemsFound],
    cites: ['行政处罚法 58.1'],
    hint: '审核未通过的不得作出决定：可补充调查、不予处罚或者撤销立案',
  },
})
