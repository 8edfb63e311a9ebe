import type { Entry, PayloadsOf, PayloadTable, StepOf } from '@zhifa/domain'
import { guardRule, type RuleHead, since } from '../../rule'
import type { CaseView } from '../../view/case-view'
import type { AnyCase, AppliesTo } from '../../view/cases'
import { unconfirmed } from '../../view/confirmed'
import { afterRecusal } from '../../view/people'
import { handlersOn, repeats, unassignedOpinions, unsettledDisputes } from '../../view/review'
import { holdsThat, keptPeriod, noneOf, notLater } from '../shapes'
import { unless } from '../shared'
import { discussionRules } from './discussion'

const opinion = '国办发〔2018〕118号'

/** Where a law is silent on the review, these rules are asked since the province has a rule on it. */
export const guidedFrom = since('辽宁省重大行政执法决定法制审核办法', '2019')

type Source = Pick<RuleHead, 'cites' | 'grade'>

/** The payloads of the review, of recusal and whatever else a reviewed procedure has. */
type ReviewedPayloads = Pick<
  PayloadsOf<'penalty.ordinary'>,
  | 'review-determination'
  | 'review-submission'
  | 'review-extension'
  | 'review-opinion'
  | 'collective-discussion'
  | 'recusal-request'
  | 'recusal-decision'
>
type ReviewedCase = CaseView<ReviewedPayloads>

/** A kind of decision that is reviewed. */
export interface Reviewed<Prefix extends '' | 'licence-' | 'coercion-', T extends PayloadTable> {
  /** Goes into the ids: `procedure.licence-review-passed`; empty for penalties, which came first. */
  readonly prefix: Prefix
  /** `行政许可`, before what holds; empty for penalties. */
  readonly title: string
  readonly head: { readonly inForce: RuleHead['inForce']; readonly appliesTo: AppliesTo<T> }
  /** The steps that decide. */
  readonly deciding: readonly NoInfer<StepOf<T>>[]
  /** The steps before which a recusal request must be answered; absent: those that decide. */
  readonly answering?: readonly NoInfer<StepOf<T>>[]
  /** The steps that those whom they name must have confirmed; absent: those that decide. */
  readonly confirming?: readonly NoInfer<StepOf<T>>[]
  /** What the law of this kind itself says; where it is silent the rules rest on the guiding opinion. */
  readonly says?: Readonly<Record<'review' | 'reviewer' | 'recusal' | 'discussion' | 'decision', Source>>
}

/** The newest act of steps of which one was done. */
const lastOf = (c: AnyCase, steps: readonly string[]): Entry =>
  c.record.entries.findLast(({ step }) => steps.includes(step))!

const silent = {
  review: { cites: [opinion], grade: 'secondary' },
  others: { cites: [opinion], grade: 'unverified' },
} as const

/** The rules on the legal review itself and on who may take part. */
export function reviewFlowRules<
  const Prefix extends '' | 'licence-' | 'coercion-',
  T extends ReviewedPayloads & PayloadTable,
>({ prefix, title, deciding, answering = deciding, confirming = deciding, says, ...of }: Reviewed<Prefix, T>) {
  const { review, reviewer, recusal, discussion, decision } = says ?? {
    review: silent.review,
    reviewer: silent.others,
    recusal: silent.others,
    discussion: silent.others,
    decision: silent.others,
  }
  const head = { ...of.head, ...silent.review }
  const its = title && `${title}的`
  const decided = (c: CaseView<T>): boolean => c.has(...deciding)
  return [
    guardRule({
      ...of.head,
      ...review,
      id: `procedure.${prefix}review-passed`,
      title: `${title}属于重大执法决定的，决定前审核已经通过`,
      arises: decided,
      guard: 'review.cleared',
      steps: deciding,
      each: true,
      otherwise: unless(
        '未经法制审核或者审核未通过就作出决定',
        'the decision was made without a passed review',
        '决定不得作出；已经作出的应当主动纠正',
        'no decision may be made; one that was made must be corrected',
      ),
    }),
    notLater({
      ...of.head,
      ...review,
      id: `procedure.${prefix}review-not-after-decision`,
      title: `${its}审核意见日期不晚于决定日期`,
      arises: (c) => decided(c) && c.has('review-opinion'),
      first: '审核意见日 review-opinion.on',
      second: `决定日 ${deciding.join('|')}.on`,
      days: (c) => ({
        first: c.latest('review-opinion')!.on,
        second: lastOf(c, deciding).on,
      }),
      otherwise: unless(
        '审核意见的日期晚于决定日期',
        'the opinion is dated after the decision',
        '请核实日期；先决定后审核的应当纠正',
        'check the dates',
      ),
    }),
    holdsThat({
      ...of.head,
      ...review,
      id: `procedure.${prefix}determination-repeats`,
      title: `${title}在卷的审核范围判定可以重现`,
      grade: 'unverified',
      arises: (c: ReviewedCase) => c.has('review-determination'),
      fact: '按当日法规重新判定的结果是否相同 review-determination.determination',
      is: repeats,
      otherwise: unless(
        '在卷的判定与重新判定的结果不同',
        'the stored determination does not come out again',
        '请重新判定并查明原因',
        'determine anew and find out why',
      ),
    }),
    guardRule({
      ...head,
      id: `procedure.${prefix}papers-complete`,
      title: `${title}每次送审的材料齐全`,
      arises: (c: ReviewedCase) => c.has('review-submission'),
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
      ...head,
      id: `procedure.${prefix}problems-handled`,
      title: `${title}再次送审前逐项处理了审核提出的问题`,
      arises: (c: ReviewedCase) =>
        c.all('review-submission').length > 1 && c.all('review-opinion').some(({ data }) => data.result === 'problems'),
      guard: 'review.problems-answered',
      steps: ['review-submission'],
      each: true,
      otherwise: unless('有审核问题没有处理', 'a problem was not handled', '请逐项说明处理情况', 'answer each problem'),
    }),
    keptPeriod({
      ...head,
      cites: ['辽宁省重大行政执法决定法制审核办法'],
      id: `procedure.${prefix}review-in-time`,
      title: `${its}法制审核在规定期限内完成`,
      period: 'review.opinion',
      ends: '审核完成日或者当前日 review-opinion.on',
      otherwise: unless(
        '法制审核超过规定期限',
        'the review took longer than allowed',
        '请说明原因；案情复杂的报负责人批准延长',
        'explain, or have an extension approved',
      ),
    }),
    guardRule({
      ...head,
      id: `procedure.${prefix}review-extension-founded`,
      title: `${title}延长审核期限有规定依据，每次送审只延长一次`,
      arises: (c: ReviewedCase) => c.has('review-extension'),
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
    noneOf({
      ...head,
      id: `procedure.${prefix}disagreement-settled`,
      title: `${title}对审核意见有分歧的，经协调或者集体讨论解决`,
      arises: (c: ReviewedCase) =>
        c.all('review-submission').some(({ data }) => data.answers?.some((a) => a.handling === 'disputed')),
      fact: '未解决分歧的送审记录序号 review-submission.answers',
      faults: unsettledDisputes,
      otherwise: unless(
        '审核分歧没有经过协调或者集体讨论',
        'a disagreement with the review was not settled',
        '请先行协调，协调不成的提请集体讨论',
        'coordinate, and bring it before the heads when that fails',
      ),
    }),
    guardRule({
      ...of.head,
      ...reviewer,
      id: `officers.${prefix}reviewer-fit`,
      title: `${its}审核人员具备资格且此前未参与办理`,
      arises: (c: ReviewedCase) => c.has('review-opinion'),
      guard: 'review.reviewer-fit',
      steps: ['review-opinion'],
      otherwise: unless(
        '审核人员不符合条件',
        'the reviewer is not qualified or not apart',
        '请更换审核人员重新审核',
        'have the case reviewed by somebody else',
      ),
    }),
    noneOf({
      ...of.head,
      ...reviewer,
      id: `officers.${prefix}reviewer-assigned`,
      title: `${its}审核意见由指定的审核人员出具`,
      grade: 'unverified',
      arises: (c: ReviewedCase) => c.has('review-opinion'),
      fact: '出具人未被指定的审核意见序号 review-opinion.by',
      faults: (c: ReviewedCase) => unassignedOpinions(c),
      otherwise: unless(
        '出具审核意见的人员没有被指定审核本案',
        'somebody gave the opinion who was not assigned to review the case',
        '请由负责人指定审核人员，重新审核',
        'let the head assign a reviewer, and review it again',
      ),
    }),
    ...discussionRules({ prefix, title, head: { ...of.head, ...discussion } }),
    noneOf({
      ...of.head,
      ...decision,
      id: `procedure.${prefix}decision-confirmed`,
      title: `${its}决定经所列人员、批准人逐一本人确认`,
      grade: 'unverified',
      arises: (c: CaseView<T>) => c.has(...confirming),
      fact: `未经本人确认的办理记录序号 ${confirming.join('|')}.confirmations`,
      faults: (c: CaseView<T>) => unconfirmed(c, confirming),
      otherwise: unless(
        '决定所列人员中有人没有确认，或者确认的不是在卷的内容',
        'somebody whom the decision names has not confirmed it, or confirmed another text',
        '请核实是否经本人办理、批准；未经批准的应当纠正',
        'find out whether they acted and approved; what nobody approved must be corrected',
      ),
    }),
    guardRule({
      ...of.head,
      ...recusal,
      id: `procedure.${prefix}recusal-answered`,
      title: `${its}回避申请均已由负责人决定`,
      arises: (c: ReviewedCase) => c.has('recusal-request'),
      guard: 'recusal.answered',
      steps: answering,
      otherwise: unless('有回避申请没有答复', 'a recusal request is open', '请作出回避决定', 'decide on the request'),
    }),
    noneOf({
      ...of.head,
      ...recusal,
      id: `officers.${prefix}recused-stay-away`,
      title: `${title}决定回避的人员此后没有参与办理`,
      arises: (c: ReviewedCase) => c.all('recusal-decision').some(({ data }) => data.decision === 'recused'),
      fact: '回避后仍参与的办理记录序号 entries',
      faults: afterRecusal,
      otherwise: unless(
        '已决定回避的人员仍参与了本案办理',
        'somebody who was recused went on acting',
        '请更换人员并重新办理相关活动',
        'replace the person and repeat what they did',
      ),
    }),
    noneOf({
      ...of.head,
      ...reviewer,
      id: `officers.${prefix}reviewer-never-handles`,
      title: `${its}审核人员在审核之后也没有参与办理`,
      grade: 'unverified',
      arises: (c: ReviewedCase) => c.has('review-opinion'),
      fact: '既审核又办理的审核记录序号 review-opinion.by',
      faults: (c: ReviewedCase) =>
        c
          .all('review-opinion')
          .filter(({ by }) => by.some(({ id }) => handlersOn(c).has(id)))
          .map(({ seq }) => seq),
      otherwise: unless(
        '审核人员同时办理了本案',
        'a reviewer also handled the case',
        '请由未办理本案的审核人员重新审核',
        'have somebody apart review it again',
      ),
    }),
  ]
}
