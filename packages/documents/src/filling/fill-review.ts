import { deadlinesOf, latest, partyName, procedureOf } from '@zhifa/domain'
import { penaltyLines } from '../fields/legal'
import { chineseNumber } from '../fields/several'
import { collectiveDiscussionRecord } from '../forms/review/collective-discussion-record'
import { legalReviewDisagreement } from '../forms/review/legal-review-disagreement'
import { legalReviewOpinion } from '../forms/review/legal-review-opinion'
import { legalReviewSubmission } from '../forms/review/legal-review-submission'
import { legalReviewSupplement } from '../forms/review/legal-review-supplement'
import { filling } from './filling'
import { caseName, partyOf, refer, referByDay, reviewed, sheet } from './known'
import { articles, type FillView, officersOf, personName, type ViewOf } from './view'

type Reviewed<Step extends 'review-submission' | 'review-opinion'> = ViewOf<(typeof reviewed)[number], Step>
type Draft = Reviewed<'review-submission'>['entry']['data']['draft']

const outcomes = {
  'no-penalty': '不予行政处罚',
  grant: '准予行政许可',
  refuse: '不予行政许可',
  revoke: '撤销行政许可',
  measure: '实施行政强制措施',
  execution: '行政强制执行',
} as const satisfies Record<Exclude<Draft['outcome'], 'penalty'>, string>
const proposed = ({ outcome, penalties, others = [] }: Draft): string =>
  outcome === 'penalty' || penalties.length > 0
    ? [
        ...(others.length > 0 ? ['当事人一：'] : []),
        ...penaltyLines(penalties),
        ...others.flatMap((one) => [`当事人${chineseNumber(one.no)}：`, ...penaltyLines(one.penalties)]),
      ].join('\n')
    : outcomes[outcome]

const departmentOf = (view: FillView): string | undefined =>
  view.registry.officers.get(view.entry.by[0]?.id ?? '')?.department
const investigated = (view: FillView) => latest(view.state, 'investigation-end')?.data
const submitted = (view: FillView) => latest(view.state, 'review-submission')

function fillOpinion(view: Reviewed<'review-opinion'>) {
  const { data } = view.entry
  const party = partyOf(view)
  const checks = view.checks?.get(view.entry.seq)
  return {
    agency: view.agency.name,
    number: data.number,
    cause: caseName(view),
    party: party && partyName(party),
    conclusion: data.result,
    reasons: data.opinion,
    // Without outcomes the reviewer ticks the ten points by hand: none is made up.
    ...(checks && checks.length > 0 ? { checks } : {}),
    ...(data.problems.length > 0 ? { problems: data.problems } : {}),
    reviewer: view.entry.by.map((actor) => actor.name).join('、'),
    on: view.entry.on,
  }
}

/** Of inspections and other acts nothing is put before the reviewers. */
function reviewedCategory(view: FillView) {
  const { category } = procedureOf(view.record, view.procedures)
  return category === 'inspection' || category === 'other' ? undefined : category
}

function fillSubmission(view: Reviewed<'review-submission'>) {
  const end = investigated(view)
  const due = deadlinesOf(
    { ...view.record, entries: view.state.entries.slice(0, view.entry.seq) },
    { law: view.law, asOf: view.entry.on },
  ).findLast((item) => item.rule === 'review.opinion')?.deadline?.due
  return {
    ...sheet(view),
    department: departmentOf(view),
    matter: reviewedCategory(view),
    party: partyOf(view),
    ...(end
      ? {
          summary: end.facts.map((fact) => fact.text).join('\n'),
          basis: articles(view, end.penaltyBasis),
          discretion: end.discretion,
        }
      : {}),
    proposed: proposed(view.entry.data.draft),
    ...(due === undefined ? {} : { dueOn: due }),
    officers: officersOf(view),
  }
}

/** 法制审核 */
export const reviewFillings = [
  filling(reviewed, ['review-submission'], legalReviewSubmission, {
    // Pages are counted when the papers are handed over; what a licence or a measure rests on stands in its own papers.
    byHand: ['catalogueItem', 'summary', 'basis', 'discretion', 'evidence', 'materials', 'dueOn'],
    data: fillSubmission,
  }),
  filling(reviewed, ['review-return'], legalReviewSupplement, {
    byHand: ['dueOn'],
    data: (view) => ({
      ...sheet(view),
      department: departmentOf({ ...view, entry: submitted(view) ?? view.entry }),
      submission: referByDay('重大执法决定法制审核送审表', latest(view.state, 'review-submission')),
      missing: view.entry.data.missing.map((what) => ({ what, why: view.entry.data.note })),
      reviewer: view.entry.by.map((actor) => actor.name).join('、'),
    }),
  }),
  filling(reviewed, ['review-opinion'], legalReviewOpinion, {
    data: fillOpinion,
  }),
  filling(reviewed, ['review-coordination'], legalReviewDisagreement, {
    byHand: ['department', 'result'],
    data: (view) => {
      const opinion = latest(view.state, 'review-opinion')
      return {
        ...sheet(view),
        cause: caseName(view),
        opinion: refer('重大执法决定法制审核意见书', opinion),
        reviewer: opinion?.data.opinion,
        meeting: view.entry.data.text,
      }
    },
  }),
  filling(reviewed, ['collective-discussion'], collectiveDiscussionRecord, {
    byHand: ['begin', 'end', 'place', 'recorder', 'report'],
    data: (view) => ({
      agency: view.agency.name,
      officers: officersOf(view),
      cause: caseName(view),
      chair: view.entry.by[0]?.name,
      attendees: view.entry.data.attendees.map((id) => personName(view, id)),
      absent: view.entry.data.absent?.map(({ person, reason }) => ({ name: personName(view, person), reason })),
      // A record from before views were kept has none: all that was said then stands in its text.
      views: view.entry.data.views?.map((said) => ({ name: personName(view, said.person), view: said.view })),
      review: latest(view.state, 'review-opinion')?.data.opinion,
      content: view.entry.data.opinions,
      conclusion: view.entry.data.text,
    }),
  }),
]
