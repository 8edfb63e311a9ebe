import { sameDraft } from '@zhifa/domain'
import { defineRule, guardRule } from '../rule'
import type { CaseView } from '../view/case-view'
import { decided } from '../view/penalty'
import { began, worstRun } from '../view/periods'
import { repeats, unsettledDisputes } from '../view/review'
import { ordinary, unless } from './shared'

/** The notice proposes what was submitted for review. */
function toldAsReviewed(c: CaseView): boolean | undefined {
  const proposal = c.latest('prior-notice')?.data.proposal
  const seen = c.latest('review-submission')?.data.draft
  return proposal && seen && sameDraft({ outcome: 'penalty', penalties: proposal }, seen)
}

export const procedureReviewRules = [
  guardRule({
    id: 'procedure.review-passed',
    title: '依法应当法制审核的，决定前审核已经通过',
    cites: ['行政处罚法 58.1'],
    ...ordinary,
    arises: decided,
    guard: 'review.cleared',
    steps: ['decision', 'no-penalty'],
    otherwise: unless(
      '未经法制审核或者审核未通过就作出决定',
      'the decision was made without a passed review',
      '决定不得作出；已经作出的应当主动纠正',
      'no decision may be made; one that was made must be corrected',
    ),
  }),
  defineRule({
    id: 'procedure.review-not-after-decision',
    title: '审核意见的日期不晚于决定日期',
    cites: ['行政处罚法 58.1'],
    ...ordinary,
    arises: (c) => decided(c) && c.has('review-opinion'),
    facts: { reviewed: '审核意见日 review-opinion.on', decided: '决定日 decision.on' },
    reads: (c) => ({
      reviewed: c.latest('review-opinion')?.on,
      decided: (c.latest('decision') ?? c.latest('no-penalty'))?.on,
    }),
    holds: (v) => v.reviewed <= v.decided,
    otherwise: unless(
      '审核意见的日期晚于决定日期',
      'the opinion is dated after the decision',
      '请核实日期；先决定后审核的应当纠正',
      'check the dates',
    ),
    examples: {
      met: [
        { reviewed: '2026-10-30', decided: '2026-11-13' },
        { reviewed: '2026-11-13', decided: '2026-11-13' },
      ],
      notMet: [{ reviewed: '2026-11-14', decided: '2026-11-13' }],
      undetermined: [{ decided: '2026-11-13' }],
    },
  }),
  defineRule({
    id: 'procedure.determination-repeats',
    title: '在卷的范围判定可以重现',
    cites: ['行政处罚法 58.1', '国办发〔2018〕118号'],
    grade: 'unverified',
    ...ordinary,
    arises: (c) => c.has('review-determination'),
    facts: { repeats: '按当日法规重新判定的结果是否相同 review-determination.determination' },
    reads: (c) => ({ repeats: c.keep(repeats) }),
    holds: ({ repeats }) => repeats,
    otherwise: unless(
      '在卷的判定与重新判定的结果不同',
      'the stored determination does not come out again',
      '请重新判定并查明原因',
      'determine anew and find out why',
    ),
    examples: { met: [{ repeats: true }], notMet: [{ repeats: false }], undetermined: [{}] },
  }),
  guardRule({
    id: 'procedure.papers-complete',
    title: '每次送审的材料齐全',
    cites: ['国办发〔2018〕118号'],
    grade: 'secondary',
    ...ordinary,
    arises: (c) => c.has('review-submission'),
    guard: 'review.papers-complete',
    steps: ['review-submission'],
    each: true,
    otherwise: unless(
      '送审材料不齐全',
      'papers of a submission are missing',
      '请补齐后重新送审',
      'add them and submit again',
    ),
  }),
  guardRule({
    id: 'procedure.problems-handled',
    title: '再次送审前逐项处理了审核提出的问题',
    cites: ['国办发〔2018〕118号'],
    grade: 'secondary',
    ...ordinary,
    arises: (c) =>
      c.all('review-submission').length > 1 && c.all('review-opinion').some(({ data }) => data.result === 'problems'),
    guard: 'review.problems-answered',
    steps: ['review-submission'],
    each: true,
    otherwise: unless('有审核问题没有处理', 'a problem was not handled', '请逐项说明处理情况', 'answer each problem'),
  }),
  defineRule({
    id: 'procedure.review-in-time',
    title: '法制审核在规定期限内完成',
    cites: ['辽宁省重大行政执法决定法制审核办法'],
    grade: 'secondary',
    ...ordinary,
    arises: (c) => began(c, 'review.opinion'),
    facts: { keepBy: '审核期限 law.review.opinion', ended: '审核完成日或者当前日 review-opinion.on' },
    reads: (c) => {
      const run = worstRun(c, 'review.opinion')
      return { keepBy: run.keepBy, ended: run.endedOn }
    },
    holds: ({ keepBy, ended }) => ended <= keepBy,
    otherwise: unless(
      '法制审核超过规定期限',
      'the review took longer than allowed',
      '请说明原因；案情复杂的报负责人批准延长',
      'explain, or have an extension approved',
    ),
    examples: {
      met: [
        { keepBy: '2026-11-05', ended: '2026-10-30' },
        { keepBy: '2026-10-30', ended: '2026-10-30' },
      ],
      notMet: [{ keepBy: '2026-11-05', ended: '2026-11-06' }],
      undetermined: [{ ended: '2026-11-06' }],
    },
  }),
  guardRule({
    id: 'procedure.review-extension-founded',
    title: '延长审核期限有规定依据，每次送审只延长一次',
    cites: ['国办发〔2018〕118号'],
    grade: 'secondary',
    ...ordinary,
    arises: (c) => c.has('review-extension'),
    guard: 'review.extendable',
    steps: ['review-extension'],
    each: true,
    otherwise: unless(
      '延长审核期限没有依据或者重复延长',
      'the review was extended without a rule or twice',
      '请在规定期限内出具审核意见',
      'give the opinion in time',
    ),
  }),
  defineRule({
    id: 'procedure.disagreement-settled',
    title: '对审核意见有分歧的，经协调或者集体讨论解决',
    cites: ['国办发〔2018〕118号'],
    grade: 'secondary',
    ...ordinary,
    arises: (c) => c.all('review-submission').some(({ data }) => data.answers?.some((a) => a.handling === 'disputed')),
    facts: { unsettled: '未解决的分歧数 review-submission.answers' },
    reads: (c) => ({ unsettled: unsettledDisputes(c).length }),
    holds: ({ unsettled }) => unsettled === 0,
    otherwise: unless(
      '审核分歧没有经过协调或者集体讨论',
      'a disagreement with the review was not settled',
      '请先行协调，协调不成的提请集体讨论',
      'coordinate, and bring it before the heads when that fails',
    ),
    examples: { met: [{ unsettled: 0 }], notMet: [{ unsettled: 1 }], undetermined: [{}] },
  }),
  defineRule({
    id: 'procedure.told-as-reviewed',
    title: '告知当事人的处罚就是审核通过的方案',
    cites: ['国办发〔2018〕118号'],
    grade: 'unverified',
    ...ordinary,
    arises: (c) => {
      const [notice, submission] = [c.latest('prior-notice'), c.latest('review-submission')]
      return notice !== undefined && submission !== undefined && submission.seq < notice.seq
    },
    facts: { same: '告知的处罚与送审方案是否一致 prior-notice.proposal' },
    reads: (c) => ({ same: c.keep(toldAsReviewed) }),
    holds: ({ same }) => same,
    otherwise: unless(
      '告知的处罚与送审方案不一致',
      'the party was told of another penalty than the reviewed one',
      '请按审核通过的方案告知，或者重新送审',
      'notify as reviewed, or submit again',
    ),
    examples: { met: [{ same: true }], notMet: [{ same: false }], undetermined: [{}] },
  }),
]
