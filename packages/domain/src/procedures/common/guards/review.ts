import { handlersOf } from '../../../case/people/handled'
import { type CaseState, doneSince, isDone, latest } from '../../../case/record/state'
import { type Answer, guard } from '../../../case/table/guard'
import type { Attempt } from '../../../case/table/types'
import { deadline } from '../../../deadline/deadline'
import { determine } from '../../../determination/determine'
import type { KnownPayloads } from '../../../payloads'
import type { DraftDecision, ReviewPaper } from '../../../payloads/penalty-ordinary'
import { planOf, reviewPaperNames } from '../../../payloads/penalty-ordinary'
import { mayReview } from '../../../people/registry'
import { reviewCleared as cleared } from '../../../review/cleared'
import { reviewFacts } from '../../../review/facts'

const article = ['行政处罚法 58.1']

/** Steps that decide by themselves: whoever does one decides this and nothing else. */
const decides: Readonly<Record<string, DraftDecision['outcome']>> = {
  'no-penalty': 'no-penalty',
  grant: 'grant',
  refusal: 'refuse',
  revocation: 'revoke',
  imposition: 'measure',
}

/** The plan that stands behind an act: what the step decides, or the payload's own penalties. */
export function draftOf(attempt: Attempt): DraftDecision | undefined {
  const outcome = decides[attempt.step.id]
  if (outcome) return { outcome, penalties: [] }
  const data = attempt.data as Partial<Parameters<typeof planOf>[0]> | undefined
  return data && ('proposal' in data || 'penalties' in data) ? planOf(data as Parameters<typeof planOf>[0]) : undefined
}

/** The determination for this case today: facts from the record, law of the day of the step. */
export function determinationFor(attempt: Attempt, draft = draftOf(attempt)) {
  return determine(reviewFacts(attempt.state, draft), attempt.procedure.category, attempt.law, attempt.act.on)
}

/** The gate of 行政处罚法第五十八条. */
export const reviewCleared = guard<unknown, KnownPayloads>(
  { id: 'review.cleared', title: '依法应当法制审核的，审核已经通过', cites: article, early: true },
  (attempt) => {
    const draft = draftOf(attempt)
    return cleared(
      attempt.state,
      draft,
      determinationFor(attempt, draft),
      attempt.procedure,
      attempt,
      actingIn(attempt),
    )
  },
)

/** Where the bureau reviews before it tells the party (送审节点), the notice waits for the review. */
export const reviewedBeforeNotice = guard<unknown, KnownPayloads>(
  {
    id: 'review.before-notice',
    title: '送审节点为事先告知之前的，审核已经通过',
    cites: ['国办发〔2018〕118号'],
    early: true,
  },
  (attempt) => {
    if (attempt.law.parameter('review.point', attempt.act.on)?.value !== 'before-notice') return []
    const determination = determinationFor(attempt)
    if (determination.outcome === 'not-required') return []
    return cleared(attempt.state, draftOf(attempt), determination, attempt.procedure, attempt, actingIn(attempt))
  },
)

const open = (state: CaseState<KnownPayloads>): boolean => {
  const answered = latest(state, 'review-opinion', 'review-return')
  return doneSince(state, 'review-submission', answered)
}

export const submissionOpen = guard<unknown, KnownPayloads>(
  { id: 'review.submission-open', title: '有待审核的送审材料', cites: article, early: true },
  ({ state }) => ({
    holds: open(state),
    message: open(state)
      ? { zh: '有待审核的送审材料', en: 'a submission waits for review' }
      : { zh: '没有待审核的送审材料', en: 'no submission waits for review' },
    cure: { zh: '请先由承办人送审', en: 'let the handlers submit first' },
  }),
)

export const noSubmissionOpen = guard<unknown, KnownPayloads>(
  { id: 'review.no-submission-open', title: '没有尚未答复的送审', cites: article, early: true },
  ({ state }) => ({
    holds: !open(state),
    message: open(state)
      ? { zh: '上一次送审尚未得到答复', en: 'the submission before has not been answered' }
      : { zh: '没有尚未答复的送审', en: 'no submission is open' },
    cure: { zh: '请等待审核意见或补正通知', en: 'wait for the opinion or the return' },
  }),
)

/** 延长审核期限有依据，且每次送审只延长一次 */
export const reviewExtendable = guard<unknown, KnownPayloads>(
  {
    id: 'review.extendable',
    title: '延长审核期限有规定依据，在期限届满前作出，且本次送审尚未延长过',
    cites: ['国办发〔2018〕118号'],
    early: true,
  },
  ({ state, law, act }) => {
    const version = law.period('review.opinion-extension', act.on)
    const submission = latest(state, 'review-submission')
    const again = doneSince(state, 'review-extension', submission)
    // What has run out cannot be made longer: a late opinion would be in time otherwise.
    const end = submission && deadline(law, 'review.opinion', submission.on)?.keepBy
    const late = end !== undefined && act.on > end
    return {
      holds: again || late ? false : version === undefined ? undefined : true,
      read: { amount: version?.amount ?? null, extended: again, periodEnds: end ?? null, on: act.on },
      message: again
        ? { zh: '本次送审已经延长过', en: 'this submission was extended already' }
        : late
          ? { zh: `审核期限已于${end}届满，不能再延长`, en: `the time for the opinion ended on ${end}` }
          : version
            ? { zh: `可以延长${version.amount}个工作日`, en: `may be extended by ${version.amount}` }
            : { zh: '延长审核期限的规定尚未核实', en: 'no rule on the extension is in the law book' },
      cure: {
        zh: '请在期限内出具审核意见，或者在本地法规数据中配置延长期限',
        en: 'give the opinion in time, or configure the extension in a layer',
      },
      grade: version?.grade,
    }
  },
)

/** 送审材料齐全 */
export const papersComplete = guard<{ papers: { paper: ReviewPaper }[] }, KnownPayloads>(
  { id: 'review.papers-complete', title: '送审材料齐全', cites: ['国办发〔2018〕118号'] },
  ({ data, state }) => {
    const needed: ReviewPaper[] = [
      'explanation',
      'draft-decision',
      'evidence',
      ...(isDone(state, 'hearing') ? (['hearing-record'] as const) : []),
    ]
    const missing = needed.filter((paper) => !data.papers.some((item) => item.paper === paper))
    return {
      holds: missing.length === 0,
      read: { needed, missing },
      message:
        missing.length === 0
          ? { zh: '送审材料齐全', en: 'the papers are complete' }
          : {
              zh: `缺少送审材料：${missing.map((paper) => reviewPaperNames[paper]).join('、')}`,
              en: `missing papers: ${missing.join(', ')}`,
            },
      cure: {
        zh: '请补齐材料后送审；审核期限自材料齐全之日起算',
        en: 'add the papers; the time runs from when they are complete',
      },
    }
  },
)

/** 对前次审核提出的问题逐项处理 */
export const problemsAnswered = guard<{ answers?: readonly { problem: number }[] | undefined }, KnownPayloads>(
  { id: 'review.problems-answered', title: '对前次审核提出的问题已逐项处理', cites: ['国办发〔2018〕118号'] },
  ({ data, state }) => {
    const problems = latest(state, 'review-opinion')?.data.problems ?? []
    const answered = new Set((data.answers ?? []).map((answer) => answer.problem))
    const missing = problems.map((_, i) => i + 1).filter((n) => !answered.has(n))
    return {
      holds: missing.length === 0,
      read: { problems: problems.length, missing },
      message:
        missing.length === 0
          ? { zh: '前次审核问题均已处理', en: 'every problem was handled' }
          : {
              zh: `第${missing.join('、')}项审核问题没有处理情况`,
              en: `problems without an answer: ${missing.join(', ')}`,
            },
      cure: { zh: '请逐项说明处理情况', en: 'say how each problem was handled' },
    }
  },
)

/** 指定的审核人员合格且未参与办案 */
export const reviewersFit = guard<{ reviewers: readonly string[] }, KnownPayloads>(
  {
    id: 'review.reviewers-fit',
    title: '指定的审核人员具备资格且未参与本案办理',
    cites: ['行政处罚法 58.2', '国办发〔2018〕118号'],
  },
  (attempt) => fitAndApart(attempt, attempt.data.reviewers),
)

/** 审核人员合格且未参与办案 */
export const reviewerFit = guard<unknown, KnownPayloads>(
  {
    id: 'review.reviewer-fit',
    title: '审核人员具备资格且未参与本案办理',
    cites: ['行政处罚法 58.2', '国办发〔2018〕118号'],
  },
  (attempt) => fitAndApart(attempt, attempt.act.by),
)

function fitAndApart({ state, procedure, registry, act, law }: Attempt, reviewers: readonly string[]): Answer {
  const handlers = handlersOf(state, procedure)
  const judged = reviewers.map((id) => {
    const officer = registry.officers.get(id)
    return { id, may: officer ? mayReview(officer, act.on, law) : false }
  })
  const unfit = judged.filter(({ may }) => may === false).map(({ id }) => id)
  const open = judged.filter(({ may }) => may === undefined).map(({ id }) => id)
  const involved = reviewers.filter((id) => handlers.has(id))
  return {
    holds: unfit.length > 0 || involved.length > 0 ? false : open.length > 0 ? undefined : true,
    read: { unfit, involved, ...(open.length > 0 ? { open } : {}) },
    message:
      involved.length > 0
        ? { zh: '审核人员参与过本案办理，不得审核', en: 'the reviewer handled the case' }
        : unfit.length > 0
          ? {
              zh: '审核人员不在法制审核小组内，或者初次从事审核而未取得法律职业资格',
              en: 'the reviewer is not appointed or not qualified',
            }
          : open.length > 0
            ? {
                zh: '法规数据没有当日对审核人员资格的规定，无法判断',
                en: 'the law book does not say what a reviewer must hold on that day',
              }
            : { zh: '审核人员具备资格且未参与办案', en: 'the reviewer is qualified and apart' },
    cure: { zh: '请更换审核人员', en: 'choose another reviewer' },
  }
}

/** 只有审核提出问题后才有分歧或不作决定 */
export const problemsFound = guard<unknown, KnownPayloads>(
  { id: 'review.problems-found', title: '法制审核提出了问题且尚未通过', cites: article, early: true },
  ({ state }) => {
    const found = latest(state, 'review-opinion')?.data.result === 'problems'
    return {
      holds: found,
      message: found
        ? { zh: '法制审核提出了问题', en: 'the review found problems' }
        : { zh: '没有未通过的法制审核意见', en: 'no review opinion stands against the decision' },
      cure: { zh: '本步骤只用于审核未通过的案件', en: 'the step is for cases whose review did not pass' },
    }
  },
)

/** Everybody who takes part in the act that is being done. */
const actingIn = ({ act: { by, approvedBy } }: Attempt): string[] => [
  ...by,
  ...(approvedBy === undefined ? [] : [approvedBy]),
]
