import { canonicalJson } from '../canonical/canonical'
import { handlersOf } from '../case/people/handled'
import type { Entry, EntryOf } from '../case/record/entry'
import { type CaseState, doneSince, entriesOf, latest } from '../case/record/state'
import type { Context, Procedure } from '../case/table/types'
import type { Determination } from '../determination/determination'
import type { Finding } from '../finding/finding'
import { finding, outcomeOf } from '../finding/make'
import type { KnownPayloads } from '../payloads'
import type { DraftDecision } from '../payloads/penalty-ordinary'
import { mayReview } from '../people/registry'
import { knowUnchanging, onceFor } from '../unchanging/unchanging'
import { judgedAt } from './facts'

const article = ['行政处罚法 58.1']

/** The newest entry that changed what a review would look at: a review from before it does not cover the decision. */
export function lastMaterialChange(state: CaseState<KnownPayloads>): Entry | undefined {
  return latest(state, ...judgedAt, 'hearing')
}

/** Two plans are the same when they order the same penalties; the order of the list does not matter. */
export const sameDraft = (a: DraftDecision, b: DraftDecision): boolean => saidBy(a) === saidBy(b)

/** All that a plan orders as one text: equal for two plans that are the same. */
function saidBy(draft: DraftDecision): string {
  knowUnchanging(draft)
  return onceFor(draft, saidBy, () => {
    const items = (list: DraftDecision['penalties']): string[] => list.map((item) => canonicalJson(item)).sort()
    const part = ({ penalties, violations = [] }: Pick<DraftDecision, 'penalties' | 'violations'>) => [
      items(penalties),
      violations.map(({ penalties: own, ...rest }) => ({ ...rest, penalties: items(own) })),
    ]
    return canonicalJson([draft.outcome, part(draft), (draft.others ?? []).map((one) => [one.no, part(one)])])
  })
}

/**
 * The gate (行政处罚法第五十八条): a decision that needs review may be made only on a passed review by a qualified person
 * who did not handle the case, that covers this very decision; one that needs none only when the record holds the rules'
 * own answer that it needs none. An undetermined case needs the review. There is no option that opens the gate.
 */
export function reviewCleared(
  state: CaseState<KnownPayloads>,
  draft: DraftDecision | undefined,
  determination: Determination,
  procedure: Procedure,
  { law, registry }: Pick<Context, 'law' | 'registry'>,
  acting: readonly string[],
): Finding[] {
  if (determination.outcome === 'not-required') return [determinationOnRecord(state, determination)]
  return passedReview(state, draft, determination, procedure, { law, registry }, acting)
}

function determinationOnRecord(state: CaseState<KnownPayloads>, determination: Determination): Finding {
  const entry = latest(state, 'review-determination')
  const onRecord =
    entry?.data.determination?.outcome === 'not-required' &&
    doneSince(state, 'review-determination', lastMaterialChange(state))
  return finding('review.determination-on-record', {
    outcome: onRecord ? 'met' : 'not-met',
    zh: onRecord ? '经判定本案不属于重大执法决定，判定结果已入卷' : '本案是否需要法制审核的判定结果尚未入卷',
    en: onRecord
      ? 'the record holds the determination that no review is required'
      : 'the record lacks a current determination whether review is required',
    cites: article,
    read: { outcome: determination.outcome, entry: entry?.seq ?? null },
    cure: { zh: '请先办理"法制审核范围判定"', en: 'do the step review-determination first' },
  })
}

function passedReview(
  state: CaseState<KnownPayloads>,
  draft: DraftDecision | undefined,
  determination: Determination,
  procedure: Procedure,
  { law, registry }: Pick<Context, 'law' | 'registry'>,
  acting: readonly string[],
): Finding[] {
  const opinion = latest(state, 'review-opinion')
  const met = determination.grounds.filter((ground) => ground.outcome === 'met')
  const why =
    met.length > 0 ? met.map((ground) => ground.title).join('、') : '是否属于重大执法决定尚不能确定，按需要审核处理'
  const answer = (
    code: string,
    holds: boolean | undefined,
    zh: string,
    en: string,
    cureZh: string,
    cureEn: string,
    read: Record<string, unknown> = {},
  ): Finding =>
    finding(code, {
      outcome: outcomeOf(holds),
      zh,
      en,
      cites: [...new Set([...article, ...met.flatMap((ground) => ground.cites)])],
      read: { determination: determination.outcome, ...read },
      cure: { zh: cureZh, en: cureEn },
    })
  const passed = opinion !== undefined && opinion.data.result === 'agree'
  if (!passed)
    return [
      answer(
        'review.not-passed',
        false,
        `本案须经法制审核（${why}），${opinion ? '审核未通过' : '尚未审核'}，不得作出决定`,
        `legal review is required and has ${opinion ? 'not passed' : 'not been done'}: no decision may be made`,
        opinion ? '请逐项处理审核问题后重新送审' : '请送法制审核',
        opinion ? 'handle each problem and submit again' : 'submit the case for review',
        { opinion: opinion?.seq ?? null },
      ),
    ]
  // Those who are doing the act handle the case by doing it.
  // So do those who discussed it: they decide it together (行政处罚法第五十七条第二款).
  const discussed = entriesOf(state, 'collective-discussion').flatMap(({ data }) => data.attendees)
  const handlers = new Set([...handlersOf(state, procedure), ...acting, ...discussed])
  const may = opinion.by.map((actor) => {
    const officer = registry.officers.get(actor.id)
    return officer !== undefined && mayReview(officer, opinion.on, law)
  })
  const fit = may.includes(false) ? false : may.includes(undefined) ? undefined : true
  const apart = opinion.by.every((actor) => !handlers.has(actor.id))
  const current = doneSince(state, 'review-opinion', lastMaterialChange(state))
  const submitted = submissionBefore(state, opinion)
  const covered = draft === undefined || (submitted !== undefined && sameDraft(submitted.data.draft, draft))
  const read = { opinion: opinion.seq }
  return [
    answer('review.passed', true, '法制审核已通过', 'the legal review has passed', '', '', read),
    answer(
      'review.reviewer-qualified',
      fit,
      fit
        ? '审核人员符合资格'
        : fit === undefined
          ? '法规数据没有当日对审核人员资格的规定，无法判断'
          : '审核人员不在法制审核小组内，或者初次从事审核而未取得法律职业资格',
      fit
        ? 'the reviewer is qualified'
        : fit === undefined
          ? 'the law book does not say what a reviewer must hold on that day'
          : 'the reviewer is not in the review group or lacks the legal profession qualification',
      '请由具备资格的审核人员重新审核',
      'have a qualified reviewer review it',
      read,
    ),
    answer(
      'review.reviewer-apart',
      apart,
      apart ? '审核人员未参与本案办理' : '审核人员参与过本案办理，审核无效',
      apart ? 'the reviewer did not handle the case' : 'the reviewer handled the case',
      '请由未参与办案的审核人员重新审核',
      'have somebody who did not handle the case review it',
      read,
    ),
    answer(
      'review.covers-the-file',
      current,
      current ? '审核所依据的案卷未再变化' : '审核之后案情有变化（调查终结或听证），须重新审核',
      current ? 'nothing material changed after the review' : 'the investigation or a hearing came after the review',
      '请重新送审',
      'submit again',
      read,
    ),
    answer(
      'review.covers-the-decision',
      covered,
      covered ? '拟作出的决定与送审内容一致' : '拟作出的决定与送审内容不一致',
      covered ? 'the decision is the one that was reviewed' : 'the decision differs from the one that was reviewed',
      '请按送审内容作出决定，或者重新送审',
      'decide as reviewed, or submit again',
      read,
    ),
  ]
}

/** The submission that an opinion answers. */
export function submissionBefore(
  state: CaseState<KnownPayloads>,
  opinion: Pick<Entry, 'seq'>,
): EntryOf<KnownPayloads, 'review-submission'> | undefined {
  return entriesOf(state, 'review-submission').findLast((entry) => entry.seq < opinion.seq)
}
